using System.Collections.Immutable;
using ClaimGraph.Identifiers;

namespace ClaimGraph.Query.Analysis;

/// <summary>What is claimed about a node, in the order of time.</summary>
/// <param name="Node">The node.</param>
/// <param name="Dated">
/// The dated claims by their first day (an open start comes first), then by their last (an open end comes last), then in
/// reading order.
/// </param>
/// <param name="Undated">The others in reading order: what is timeless, and forecasts without a date.</param>
public sealed record Timeline(NodeId Node, ImmutableArray<TimelineEntry> Dated, ImmutableArray<TimelineEntry> Undated)
{
    /// <inheritdoc/>
    public bool Equals(Timeline? other) => other is not null
        && Node == other.Node && Dated.SequenceEqual(other.Dated) && Undated.SequenceEqual(other.Undated);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Node, Dated.Length, Undated.Length);
}
