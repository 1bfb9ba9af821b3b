using System.Collections.Immutable;
using ClaimGraph.Claims;
using ClaimGraph.Claims.Columns;
using ClaimGraph.Dates;
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

    /// <summary>The claim that the edge is; made when it is asked for.</summary>
    public Claim Claim => Graph.ClaimOfEdge(Index);

    /// <summary>The claim's identifier, and so the edge's.</summary>
    public ClaimId Id => Table.IdOf(Row);

    /// <summary>The claim's relation.</summary>
    public RelationId Relation => Graph.Schema.Relations[Graph.Topology.Relations[Index]].Id;

    /// <summary>The claim's subject.</summary>
    public NodeId Source => Graph.IdOf(Graph.Topology.Sources[Index]);

    /// <summary>The claim's object.</summary>
    public NodeId Target => Graph.IdOf(Graph.Topology.Targets[Index]);

    /// <summary>How the claim is meant.</summary>
    public Modality Modality => Table.ModalityOf(Row);

    /// <summary>Whether the claim's relation is said to hold or not to hold.</summary>
    public Polarity Polarity => Table.PolarityOf(Row);

    /// <summary>Who says so, from the nearest speaker outwards.</summary>
    public ImmutableArray<NodeId> SaidBy => Table.SaidBy(Row);

    /// <summary>When it happened or held; null when the source ties it to no time.</summary>
    public EdtfDate? Time => Table.TimeOf(Row);

    private ClaimTable Table => Graph.Claims.Table;

    private int Row => Graph.RowOfEdge(Index);

    /// <summary>The edge's position among the edges of its graph, from 0, in reading order.</summary>
    internal int Index { get; }

    /// <summary>Subject, relation and object, for people and debuggers.</summary>
    /// <returns>For example <c>baidu released ernie-bot</c>.</returns>
    public override string ToString() => _graph is null ? "" : $"{Source} {Relation} {Target}";
}
