using ClaimGraph.Identifiers;
using QuikGraph;

namespace ClaimGraph.Graphs;

/// <content>Hops along one relation.</content>
public sealed partial class KnowledgeGraph
{
    /// <summary>
    /// The edges of a relation that a node is the subject of, in reading order; of a symmetric relation also those it is the object of.
    /// A look-up and a window on the graph's arrays: nothing is allocated.
    /// </summary>
    /// <param name="node">The node.</param>
    /// <param name="relation">The relation; one that no edge has leads nowhere.</param>
    /// <returns>The edges; a loop once.</returns>
    /// <exception cref="VertexNotFoundException">The graph has no such node.</exception>
    public EdgeList Out(NodeId node, RelationId relation) =>
        HopsOf(node, IndexOf(relation) is >= 0 and int index ? Topology.ForwardOf(index) : null);

    /// <summary>
    /// The edges of a relation that a node is the object of, in reading order; of a symmetric relation also those it is the subject of.
    /// A look-up and a window on the graph's arrays: nothing is allocated.
    /// </summary>
    /// <param name="node">The node.</param>
    /// <param name="relation">The relation; one that no edge has leads nowhere.</param>
    /// <returns>The edges; a loop once.</returns>
    /// <exception cref="VertexNotFoundException">The graph has no such node.</exception>
    public EdgeList In(NodeId node, RelationId relation) =>
        HopsOf(node, IndexOf(relation) is >= 0 and int index ? Topology.BackwardOf(index) : null);

    private EdgeList HopsOf(NodeId node, Adjacency? rows)
    {
        int index = IndexOf(node);
        return rows is null ? new EdgeList(this, null, 0, 0) : rows.List(this, index);
    }
}
