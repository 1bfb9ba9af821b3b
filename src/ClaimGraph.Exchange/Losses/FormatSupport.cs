using System.Collections.Immutable;

namespace ClaimGraph.Exchange.Losses;

/// <summary>What a format can hold, declared field by field. Immutable.</summary>
public sealed class FormatSupport
{
    private FormatSupport(ImmutableArray<FieldSupport> fields) => Fields = fields;

    /// <summary>Every field kept: the support of a lossless format, and what others start from.</summary>
    public static FormatSupport Everything { get; } =
        new([.. Enum.GetValues<ModelField>().Select(f => new FieldSupport(f, Keeping.Kept, ""))]);

    /// <summary>What becomes of each field, in the order of the vocabulary.</summary>
    public ImmutableArray<FieldSupport> Fields { get; }

    /// <summary>True when every field is kept: what was written reads back to an equal graph.</summary>
    public bool IsLossless => Fields.All(f => f.Keeping == Keeping.Kept);

    /// <summary>What becomes of a field.</summary>
    /// <param name="field">The field.</param>
    public FieldSupport this[ModelField field] => Fields[(int)field];

    /// <summary>The same support with some fields in another form or place.</summary>
    /// <param name="into">Where they go: a phrase for people, such as <c>JSON text in `values` of their node</c>.</param>
    /// <param name="fields">The fields.</param>
    /// <returns>The support.</returns>
    public FormatSupport Changing(string into, params ReadOnlySpan<ModelField> fields) => With(Keeping.Changed, into, fields);

    /// <summary>The same support without some fields.</summary>
    /// <param name="because">Why they are not there: a phrase for people.</param>
    /// <param name="fields">The fields.</param>
    /// <returns>The support.</returns>
    public FormatSupport Omitting(string because, params ReadOnlySpan<ModelField> fields) => With(Keeping.Omitted, because, fields);

    /// <summary>The same support with some fields kept after all.</summary>
    /// <param name="fields">The fields.</param>
    /// <returns>The support.</returns>
    public FormatSupport Keeps(params ReadOnlySpan<ModelField> fields) => With(Keeping.Kept, "", fields);

    private FormatSupport With(Keeping keeping, string instead, ReadOnlySpan<ModelField> fields)
    {
        ImmutableArray<FieldSupport>.Builder all = Fields.ToBuilder();
        foreach (ModelField field in fields)
        {
            all[(int)field] = new FieldSupport(field, keeping, instead);
        }

        return new FormatSupport(all.ToImmutable());
    }
}
