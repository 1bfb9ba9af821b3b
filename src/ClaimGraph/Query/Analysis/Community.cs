using System.Collections.Immutable;
using ClaimGraph.Identifiers;

namespace ClaimGraph.Query.Analysis;

/// <summary>Nodes that have more edges among each other than chance would give them.</summary>
/// <param name="Nodes">Its nodes, ordered by id; never empty. Each can be reached from each other within the community.</param>
/// <param name="Central">
/// What it is about: up to five of its nodes, those with the most edges within it first, equal ones by id.
/// </param>
/// <param name="InnerEdges">The number of edges between its nodes.</param>
/// <param name="OuterEdges">The number of edges that leave it.</param>
public sealed record Community(ImmutableArray<NodeId> Nodes, ImmutableArray<NodeId> Central, int InnerEdges, int OuterEdges)
{
    /// <inheritdoc/>
    public bool Equals(Community? other) => other is not null
        && InnerEdges == other.InnerEdges && OuterEdges == other.OuterEdges && Nodes.SequenceEqual(other.Nodes)
        && Central.SequenceEqual(other.Central);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Nodes[0], Nodes.Length, InnerEdges);
}
