using ClaimGraph.Claims;
using ClaimGraph.Graphs;
using ClaimGraph.Identifiers;
using ClaimGraph.Schema;

namespace ClaimGraph.Query;

/// <summary>An edge followed one way.</summary>
/// <param name="Edge">The edge.</param>
/// <param name="From">The node one comes from: one of the edge's ends.</param>
public readonly record struct Step(ClaimEdge Edge, NodeId From)
{
    /// <summary>The node one comes to: the edge's other end.</summary>
    public NodeId To => IsReversed ? Edge.Source : Edge.Target;

    /// <summary>The claim that the edge is.</summary>
    public Claim Claim => Edge.Claim;

    /// <summary>True when the edge is followed from its claim's object to its subject. A loop never is.</summary>
    public bool IsReversed => From != Edge.Source;

    /// <summary>The relation's name read in the direction of the step.</summary>
    /// <param name="language">The language wanted.</param>
    /// <returns>For example <c>released</c>, or <c>released by</c> for a step back.</returns>
    public string Label(Language language)
    {
        Relation relation = Edge.Graph.Schema.FindRelation(Edge.Relation)!;
        return (IsReversed ? relation.InverseLabels : relation.Labels).In(language);
    }

    /// <summary>The step as an arrow, for people and debuggers.</summary>
    /// <returns>For example <c>ernie-bot &lt;-released- baidu</c>.</returns>
    public override string ToString() =>
        IsReversed ? $"{From} <-{Edge.Relation}- {To}" : $"{From} -{Edge.Relation}-> {To}";
}
