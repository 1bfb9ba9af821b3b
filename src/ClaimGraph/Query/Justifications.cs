using ClaimGraph.Claims;
using ClaimGraph.Evidence;
using ClaimGraph.Graphs;
using ClaimGraph.Identifiers;

namespace ClaimGraph.Query;

/// <summary>Asking what claims, edges and paths rest on. Rows and results answer it themselves.</summary>
public static class Justifications
{
    /// <summary>
    /// What a claim rests on: itself, and whatever its because- and condition-links lead to, however far
    /// (<see cref="Explanation.RestsOn"/>).
    /// </summary>
    /// <param name="graph">The graph that has the claim, or a view of it.</param>
    /// <param name="claim">The claim's identifier.</param>
    /// <returns>The claims, from the whole graph.</returns>
    /// <exception cref="KeyNotFoundException">Not even the whole graph has such a claim.</exception>
    public static Reasons Why(this KnowledgeGraph graph, ClaimId claim) =>
        new(graph.Whole, graph.Explain(claim).RestsOn.Select(l => l.Claim.Id).Prepend(claim));

    /// <summary>What an edge rests on: the claim that it is.</summary>
    /// <param name="edge">The edge.</param>
    /// <returns>Its claim; <see cref="Reasons.Explain"/> tells what that one is linked to.</returns>
    public static Reasons Why(this ClaimEdge edge) => new(edge.Graph, [edge.Id]);

    /// <summary>What a path rests on: the claims that it passes.</summary>
    /// <param name="path">The path.</param>
    /// <returns>Its claims; none for a path without steps.</returns>
    public static Reasons Why(this ClaimPath path) =>
        path.Steps.IsEmpty ? Reasons.None : new Reasons(path.Steps[0].Edge.Graph, path.Claims.Select(c => c.Id));

    /// <summary>Finds the words that a span of evidence stands for, in a copy of its source.</summary>
    /// <param name="span">The span.</param>
    /// <param name="copy">A copy of the text.</param>
    /// <param name="context">How many characters, in Unicode code points, to give on either side.</param>
    /// <returns>The words within their paragraph; null when the copy does not have them there, by their digest.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="context"/> is negative.</exception>
    public static Quotation? QuoteFrom(this EvidenceSpan span, SourceText copy, int context = 40) =>
        Quotation.Find(span, copy, context);
}
