using System.Collections.Immutable;
using ClaimGraph.Identifiers;

namespace ClaimGraph.Query;

/// <summary>
/// A component: nodes that hang together, and with no others. In a weak one edges are followed either way; in a strong
/// one, each node reaches each other along edges.
/// </summary>
/// <param name="Nodes">Its nodes, ordered by id; never empty.</param>
public sealed record Component(ImmutableArray<NodeId> Nodes)
{
    /// <inheritdoc/>
    public bool Equals(Component? other) => other is not null && Nodes.SequenceEqual(other.Nodes);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Nodes[0], Nodes.Length);
}
