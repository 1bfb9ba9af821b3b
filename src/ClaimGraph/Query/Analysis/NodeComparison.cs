using System.Collections.Immutable;
using ClaimGraph.Identifiers;

namespace ClaimGraph.Query.Analysis;

/// <summary>What is claimed of two nodes, side by side.</summary>
/// <param name="First">One node.</param>
/// <param name="Second">The other.</param>
/// <param name="AlignedBy">The qualifier whose values align claims; null when the schema has none such.</param>
/// <param name="Rows">
/// First the respects in which claims lead from one to the other, in reading order; then the rest by verdict, in the order
/// of the vocabulary, and in reading order.
/// </param>
public sealed record NodeComparison(NodeId First, NodeId Second, QualifierId? AlignedBy, ImmutableArray<ComparisonRow> Rows)
{
    /// <inheritdoc/>
    public bool Equals(NodeComparison? other) => other is not null
        && First == other.First && Second == other.Second && AlignedBy == other.AlignedBy && Rows.SequenceEqual(other.Rows);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(First, Second, Rows.Length);
}
