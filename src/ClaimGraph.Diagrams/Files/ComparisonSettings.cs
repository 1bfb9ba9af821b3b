using System.Collections.Immutable;
using ClaimGraph.Identifiers;

namespace ClaimGraph.Diagrams.Files;

/// <summary>What a comparison sets side by side.</summary>
/// <param name="Left">The node on the left.</param>
/// <param name="Right">The node on the right.</param>
/// <param name="Rows">
/// The rows in their order: terms of the qualifier that comparisons go by, or relations. Every row there is, when empty.
/// </param>
public sealed record ComparisonSettings(NodeId Left, NodeId Right, ImmutableArray<string> Rows)
{
    /// <inheritdoc/>
    public bool Equals(ComparisonSettings? other) =>
        other is not null && Left == other.Left && Right == other.Right && Rows.SequenceEqual(other.Rows, StringComparer.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Left, Right, Rows.Length);
}
