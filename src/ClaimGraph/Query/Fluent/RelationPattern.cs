using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using ClaimGraph.Diagnostics;
using ClaimGraph.Identifiers;
using ClaimGraph.Query.Plans;
using ClaimGraph.Schema;

namespace ClaimGraph.Query.Fluent;

/// <summary>
/// The relations that an edge of a pattern may be of. Written as a <see cref="RelationId"/>, as a list of them, or, for schemas
/// known only when the program runs, as text; the default value is any relation.
/// </summary>
/// <example><c>.Out(Relations.MemberOf)</c>, <c>.Out([Relations.Offers, Relations.DevelopedBy])</c>, <c>.Out("member-of")</c></example>
[SuppressMessage("Usage", "CA2225", Justification = "It exists to be converted to where a pattern asks for relations.")]
[SuppressMessage("Performance", "CA1815", Justification = "Nobody compares patterns.")]
[CollectionBuilder(typeof(RelationPatterns), nameof(RelationPatterns.Of))]
public readonly struct RelationPattern
{
    private readonly ImmutableArray<string> _relations;

    internal RelationPattern(ImmutableArray<string> relations) => _relations = relations;

    /// <summary>Any relation.</summary>
    public static RelationPattern Any => default;

    /// <summary>A relation.</summary>
    /// <param name="relation">Its identifier.</param>
    public static implicit operator RelationPattern(RelationId relation) => new([relation.Value]);

    /// <summary>A relation.</summary>
    /// <param name="relation">Its identifier as text.</param>
    public static implicit operator RelationPattern(string relation) => new([relation]);

    /// <summary>The relations, for the compiler: it makes patterns of lists.</summary>
    /// <returns>The relations in the order given.</returns>
    public IEnumerator<RelationId> GetEnumerator() =>
        (_relations.IsDefault ? [] : _relations).Select(r => new RelationId(r)).GetEnumerator();

    internal ImmutableArray<string> TypesIn(GraphSchema schema) =>
        _relations.IsDefault ? [] : [.. _relations.Select(r => GraphNames.Type(Known(r, schema).Value))];

    internal RelationId SingleIn(GraphSchema schema) => _relations is { IsDefault: false, Length: 1 }
        ? Known(_relations[0], schema)
        : throw new ArgumentException("One relation is asked for here.");

    private static RelationId Known(string relation, GraphSchema schema)
    {
        string[] relations = [.. schema.Relations.Select(r => r.Id.Value)];
        return relations.Contains(relation, StringComparer.Ordinal)
            ? new RelationId(relation)
            : throw new ArgumentException(
                $"There is no relation \"{relation}\". {NearestName.Advice(relation, relations, "Use the id of a relation of the schema.")}",
                nameof(relation));
    }
}

/// <summary>Makes patterns of lists of relations, for the compiler.</summary>
public static class RelationPatterns
{
    /// <summary>A pattern that takes some relations.</summary>
    /// <param name="relations">The relations; none for any.</param>
    /// <returns>The pattern.</returns>
    public static RelationPattern Of(ReadOnlySpan<RelationId> relations)
    {
        ImmutableArray<string>.Builder names = ImmutableArray.CreateBuilder<string>(relations.Length);
        foreach (RelationId relation in relations)
        {
            names.Add(relation.Value);
        }

        return new RelationPattern(names.ToImmutable());
    }
}
