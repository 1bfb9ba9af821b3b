using System.Collections.Immutable;
using ClaimGraph.Claims;
using ClaimGraph.Identifiers;

namespace ClaimGraph.Query.Analysis;

/// <summary>One respect in which two nodes are compared. Claims stand in reading order.</summary>
public sealed record ComparisonRow
{
    /// <summary>
    /// The value of the aligning qualifier that the claims share, such as a dimension; null when they are aligned by
    /// relation alone.
    /// </summary>
    public QualifierValue? Dimension { get; init; }

    /// <summary>The relation that the claims share; null when they share a dimension alone.</summary>
    public RelationId? Relation { get; init; }

    /// <summary>True when the two nodes are objects of the relation, not subjects.</summary>
    public bool IsInverse { get; init; }

    /// <summary>The claims that lead from one of the two to the other; they say something about both.</summary>
    public ImmutableArray<Claim> Between { get; init; } = [];

    /// <summary>The other claims about the first node.</summary>
    public ImmutableArray<Claim> First { get; init; } = [];

    /// <summary>The other claims about the second node.</summary>
    public ImmutableArray<Claim> Second { get; init; } = [];

    /// <summary>How the two compare.</summary>
    public required Verdict Verdict { get; init; }

    /// <inheritdoc/>
    public bool Equals(ComparisonRow? other) => other is not null
        && Equals(Dimension, other.Dimension) && Relation == other.Relation && IsInverse == other.IsInverse
        && Verdict == other.Verdict && Between.SequenceEqual(other.Between) && First.SequenceEqual(other.First)
        && Second.SequenceEqual(other.Second);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Dimension, Relation, IsInverse, Verdict);
}
