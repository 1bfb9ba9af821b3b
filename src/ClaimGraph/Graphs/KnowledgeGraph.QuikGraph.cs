using System.Diagnostics.CodeAnalysis;
using ClaimGraph.Identifiers;
using QuikGraph;

namespace ClaimGraph.Graphs;

/// <content>
/// QuikGraph's read interfaces. Edges stand as written, from subject to object, each once; vertices are enumerated by
/// id, edges in reading order.
/// </content>
public sealed partial class KnowledgeGraph : IBidirectionalGraph<NodeId, ClaimEdge>, IEdgeListGraph<NodeId, ClaimEdge>
{
    /// <inheritdoc/>
    public bool IsDirected => true;

    /// <inheritdoc/>
    public bool AllowParallelEdges => true;

    /// <inheritdoc/>
    public bool IsVerticesEmpty => Nodes.IsEmpty;

    /// <inheritdoc/>
    public int VertexCount => Nodes.Length;

    /// <summary>The ids of the nodes, in order.</summary>
    public IEnumerable<NodeId> Vertices => Nodes.Select(n => n.Id);

    /// <inheritdoc/>
    public bool IsEdgesEmpty => EdgeCount == 0;

    /// <inheritdoc/>
    public int EdgeCount => Topology.EdgeCount;

    IEnumerable<ClaimEdge> IEdgeSet<NodeId, ClaimEdge>.Edges => Edges;

    /// <inheritdoc/>
    public bool ContainsVertex(NodeId vertex) => _nodeIndex.Find(vertex.Value) >= 0;

    /// <inheritdoc/>
    public bool ContainsEdge(ClaimEdge edge) => edge != default && edge.Graph == this;

    /// <inheritdoc/>
    public bool ContainsEdge(NodeId source, NodeId target) => TryGetEdge(source, target, out _);

    /// <summary>Finds the first edge from one node to another, in reading order.</summary>
    /// <param name="source">The subject.</param>
    /// <param name="target">The object.</param>
    /// <param name="edge">The edge, when there is one.</param>
    /// <returns>False when there is no such edge, or no such node.</returns>
    public bool TryGetEdge(NodeId source, NodeId target, out ClaimEdge edge)
    {
        edge = default;
        int from = _nodeIndex.Find(source.Value);
        int to = _nodeIndex.Find(target.Value);
        if (from < 0 || to < 0)
        {
            return false;
        }

        int position = Topology.Written.Neighbors(from).IndexOf(to);
        if (position < 0)
        {
            return false;
        }

        edge = new ClaimEdge(this, Topology.Written.Edges(from)[position]);
        return true;
    }

    /// <summary>Finds the edges from one node to another, in reading order.</summary>
    /// <param name="source">The subject.</param>
    /// <param name="target">The object.</param>
    /// <param name="edges">The edges; there may be none.</param>
    /// <returns>False when the graph lacks one of the nodes.</returns>
    public bool TryGetEdges(NodeId source, NodeId target, [NotNullWhen(true)] out IEnumerable<ClaimEdge>? edges)
    {
        bool known = ContainsVertex(source) && ContainsVertex(target);
        edges = known ? OutEdges(source).Where(e => e.Target == target) : null;
        return known;
    }

    /// <summary>The edges whose subject a node is, as written, in reading order.</summary>
    /// <param name="vertex">The node.</param>
    /// <returns>The edges.</returns>
    /// <exception cref="VertexNotFoundException">The graph has no such node.</exception>
    public EdgeList OutEdges(NodeId vertex) => Topology.Written.List(this, IndexOf(vertex));

    /// <summary>The edges whose object a node is, as written, in reading order.</summary>
    /// <param name="vertex">The node.</param>
    /// <returns>The edges.</returns>
    /// <exception cref="VertexNotFoundException">The graph has no such node.</exception>
    public EdgeList InEdges(NodeId vertex) => Topology.WrittenBack.List(this, IndexOf(vertex));

    /// <inheritdoc/>
    public ClaimEdge OutEdge(NodeId vertex, int index) => OutEdges(vertex)[index];

    /// <inheritdoc/>
    public ClaimEdge InEdge(NodeId vertex, int index) => InEdges(vertex)[index];

    /// <inheritdoc/>
    public int OutDegree(NodeId vertex) => Topology.Written.Degree(IndexOf(vertex));

    /// <inheritdoc/>
    public int InDegree(NodeId vertex) => Topology.WrittenBack.Degree(IndexOf(vertex));

    /// <inheritdoc/>
    public int Degree(NodeId vertex) => OutDegree(vertex) + InDegree(vertex);

    /// <inheritdoc/>
    public bool IsOutEdgesEmpty(NodeId vertex) => OutDegree(vertex) == 0;

    /// <inheritdoc/>
    public bool IsInEdgesEmpty(NodeId vertex) => InDegree(vertex) == 0;

    IEnumerable<ClaimEdge> IImplicitGraph<NodeId, ClaimEdge>.OutEdges(NodeId vertex) => OutEdges(vertex);

    IEnumerable<ClaimEdge> IBidirectionalIncidenceGraph<NodeId, ClaimEdge>.InEdges(NodeId vertex) => InEdges(vertex);

    /// <inheritdoc/>
    public bool TryGetOutEdges(NodeId vertex, [NotNullWhen(true)] out IEnumerable<ClaimEdge>? edges)
    {
        edges = ContainsVertex(vertex) ? OutEdges(vertex) : null;
        return edges is not null;
    }

    /// <inheritdoc/>
    public bool TryGetInEdges(NodeId vertex, [NotNullWhen(true)] out IEnumerable<ClaimEdge>? edges)
    {
        edges = ContainsVertex(vertex) ? InEdges(vertex) : null;
        return edges is not null;
    }
}
