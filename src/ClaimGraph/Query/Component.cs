using System.Collections.Immutable;
using ClaimGraph.Identifiers;

namespace ClaimGraph.Query;

/// <summary>
/// A component: nodes that hang together, and with no others. In a weak one edges are followed either way; in a strong
/// one, each node reaches each other along edges.
/// </summary>
public sealed class Component : IEquatable<Component>
{
    private readonly Lazy<ImmutableArray<NodeId>> _nodes;

    /// <summary>A component of some nodes.</summary>
    /// <param name="nodes">Its nodes, ordered by id; not empty.</param>
    public Component(ImmutableArray<NodeId> nodes)
        : this(nodes.Length, new Lazy<ImmutableArray<NodeId>>(nodes))
    {
    }

    internal Component(int count, Lazy<ImmutableArray<NodeId>> nodes) => (Count, _nodes) = (count, nodes);

    /// <summary>The number of its nodes, at least 1.</summary>
    public int Count { get; }

    /// <summary>Its nodes, ordered by id. The list is made when it is first asked for, in time linear in the nodes of the graph.</summary>
    public ImmutableArray<NodeId> Nodes => _nodes.Value;

    /// <inheritdoc/>
    public bool Equals(Component? other) => other is not null && Count == other.Count && Nodes.SequenceEqual(other.Nodes);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Component);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Nodes[0], Count);
}
