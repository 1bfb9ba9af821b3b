using ClaimGraph.Claims;
using ClaimGraph.Identifiers;
using QuikGraph;

namespace ClaimGraph.Graphs;

/// <summary>
/// An edge of a graph: a claim whose object is a node. A handle of two words; its properties read the graph's arrays.
/// Equal when it is the same edge of the same graph.
/// </summary>
public readonly record struct ClaimEdge : IEdge<NodeId>
{
    private readonly KnowledgeGraph? _graph;

    internal ClaimEdge(KnowledgeGraph graph, int index)
    {
        _graph = graph;
        Index = index;
    }

    /// <summary>The graph the edge belongs to.</summary>
    /// <exception cref="InvalidOperationException">The edge is a default value, of no graph.</exception>
    public KnowledgeGraph Graph => _graph ?? throw new InvalidOperationException("A default edge belongs to no graph.");

    /// <summary>The claim that the edge is.</summary>
    public Claim Claim => Graph.ClaimOfEdge(Index);

    /// <summary>The claim's identifier, and so the edge's.</summary>
    public ClaimId Id => Claim.Id;

    /// <summary>The claim's relation.</summary>
    public RelationId Relation => Claim.Relation;

    /// <summary>The claim's subject.</summary>
    public NodeId Source => Graph.IdOf(Graph.Topology.Sources[Index]);

    /// <summary>The claim's object.</summary>
    public NodeId Target => Graph.IdOf(Graph.Topology.Targets[Index]);

    /// <summary>The edge's position among the edges of its graph, from 0, in reading order.</summary>
    internal int Index { get; }

    /// <summary>Subject, relation and object, for people and debuggers.</summary>
    /// <returns>For example <c>baidu released ernie-bot</c>.</returns>
    public override string ToString() => _graph is null ? "" : $"{Source} {Relation} {Target}";
}
