using System.Collections.Immutable;
using ClaimGraph.Claims;
using ClaimGraph.Diagnostics;
using ClaimGraph.Identifiers;
using ClaimGraph.Loading.Decoding;
using ClaimGraph.Loading.Syntax;
using ClaimGraph.Schema;

namespace ClaimGraph.Loading.Lines;

/// <summary>What a foreign line says.</summary>
internal abstract record DecodedLine(FileScope File);

/// <summary>A node's line.</summary>
internal sealed record NodeLine(FileScope File, Located<string> Id, string Kind, string Label, string Written) : DecodedLine(File);

/// <summary>A claim's line, before its nodes are looked up.</summary>
internal sealed record ClaimLine(
    FileScope File,
    Located<string> Subject,
    string Relation,
    Located<string> Object,
    ImmutableSortedDictionary<QualifierId, QualifierValue> Qualifiers) : DecodedLine(File)
{
    public LineFile? Owner { get; init; }

    public int Line { get; init; }

    public int Length { get; init; }
}

/// <summary>Reads foreign lines with care: what is wrong is reported.</summary>
internal sealed class LineDecoder(LineMapping mapping)
{
    private readonly ObjectShape _nodeShape = new(
        "a node's line", [.. Names(mapping.Discriminator, mapping.Id, mapping.Kind, mapping.Label)], mapping.Ignored);

    private readonly ObjectShape _claimShape = new(
        "a claim's line",
        [.. Names(mapping.Discriminator, mapping.Subject, mapping.Relation, mapping.Object)],
        [.. mapping.Qualifiers.Select(q => q.Property), .. mapping.Ignored]);

    /// <summary>Reads a line.</summary>
    /// <returns>What it says; null when that cannot be told, which has been reported.</returns>
    public DecodedLine? Decode(FileScope file, JsonSyntax value)
    {
        if (value is not JsonObjectSyntax line)
        {
            file.Report(ValueMessages.WrongType(file.At(value.Span), "a line", "an object", value.Name));
            return null;
        }

        bool isClaim = line.Properties.Any(p => p.Name == mapping.Subject);
        if (mapping.Discriminator is { } discriminator)
        {
            if (line.Properties.FirstOrDefault(p => p.Name == discriminator) is not { } property)
            {
                file.Report(ValueMessages.MissingProperty(file.AtStart(line.Span), "a line", discriminator));
                return null;
            }

            if (ValueDecoder.Name(file, property.Value, "the sort of line") is not { } sort)
            {
                return null;
            }

            isClaim = sort.Value == mapping.ClaimValue;
            if (!isClaim && sort.Value != mapping.NodeValue)
            {
                file.Report(NameMessages.UnknownWord(
                    DiagnosticCodes.UnknownWord, file.At(sort.Span), "a sort of line", sort.Value, [mapping.NodeValue, mapping.ClaimValue]));
                return null;
            }
        }

        return isClaim ? Claim(file, line) : Node(file, line);
    }

    private static IEnumerable<string> Names(params string?[] names) => names.OfType<string>();

    private NodeLine? Node(FileScope file, JsonObjectSyntax line)
    {
        if (ObjectReader.Open(file, line, _nodeShape) is not { } node)
        {
            return null;
        }

        Located<string>? written = Scalar(file, node[mapping.Id], "an id");
        Located<string>? id = Slugged(file, written);
        Located<string>? kind = mapping.Kind is { } property
            ? Slugged(file, Scalar(file, node[property], "a kind"))
            : new Located<string>("thing", line.Span);
        Located<string>? label = mapping.Label is { } name ? ValueDecoder.Name(file, node[name], "a label") : written;
        return id is { } i && kind is { } k && label is { } l ? new NodeLine(file, i, k.Value, l.Value, written!.Value.Value) : null;
    }

    private ClaimLine? Claim(FileScope file, JsonObjectSyntax line)
    {
        if (ObjectReader.Open(file, line, _claimShape) is not { } claim)
        {
            return null;
        }

        Located<string>? subject = Slugged(file, Scalar(file, claim[mapping.Subject], "a subject"));
        Located<string>? relation = Slugged(file, Scalar(file, claim[mapping.Relation], "a relation"));
        Located<string>? target = Slugged(file, Scalar(file, claim[mapping.Object], "an object"));
        ImmutableSortedDictionary<QualifierId, QualifierValue>.Builder values =
            ImmutableSortedDictionary.CreateBuilder<QualifierId, QualifierValue>();
        foreach (MappedQualifier qualifier in mapping.Qualifiers)
        {
            if (Value(file, claim[qualifier.Property], qualifier) is { } text)
            {
                values.Add(qualifier.Id, LineValues.Of(qualifier, mapping.Language, text));
            }
        }

        return subject is { } s && relation is { } r && target is { } o ? new ClaimLine(file, s, r.Value, o, values.ToImmutable()) : null;
    }

    private static string? Value(FileScope file, JsonSyntax? value, MappedQualifier qualifier) => qualifier.Type switch
    {
        QualifierType.Quantity => MeasureDecoder.DecimalText(file, Scalar(file, value, "a number")),
        QualifierType.Date => MeasureDecoder.Date(file, value)?.Value.Text,
        _ => ValueDecoder.Name(file, value, "a text")?.Value,
    };

    // A name or number; machines write ids either way.
    private static Located<string>? Scalar(FileScope file, JsonSyntax? value, string what) => value is JsonNumberSyntax number
        ? new Located<string>(number.Text, number.Span)
        : ValueDecoder.Name(file, value, what);

    private static Located<string>? Slugged(FileScope file, Located<string>? name)
    {
        if (name is not { } written)
        {
            return null;
        }

        if (LineSlug.Of(written.Value) is { } slug)
        {
            return new Located<string>(slug, written.Span);
        }

        file.Report(ValueMessages.NotASlug(file.At(written.Span), written.Value, null));
        return null;
    }
}
