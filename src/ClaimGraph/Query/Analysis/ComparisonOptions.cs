using System.Collections.Immutable;
using ClaimGraph.Identifiers;

namespace ClaimGraph.Query.Analysis;

/// <summary>What a comparison takes from the schema. Names that the schema lacks mean nothing.</summary>
public sealed record ComparisonOptions
{
    /// <summary>The usual names.</summary>
    public static ComparisonOptions Default { get; } = new();

    /// <summary>Qualifiers whose values align claims: the first that the schema has is taken.</summary>
    public ImmutableArray<QualifierId> AlignBy { get; init; } = [new("dimension"), new("aspect")];

    /// <summary>Relations that set their two ends against each other.</summary>
    public ImmutableArray<RelationId> Contrasts { get; init; } = [new("contrasts-with"), new("opposite-of")];

    /// <summary>Relations that say their two ends are not alike.</summary>
    public ImmutableArray<RelationId> Differences { get; init; } = [new("differs-from")];

    /// <inheritdoc/>
    public bool Equals(ComparisonOptions? other) => other is not null
        && AlignBy.SequenceEqual(other.AlignBy) && Contrasts.SequenceEqual(other.Contrasts)
        && Differences.SequenceEqual(other.Differences);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(AlignBy.Length, Contrasts.Length, Differences.Length);
}
