using ClaimGraph.Graphs;

namespace ClaimGraph.Query.Analysis;

/// <summary>Which nodes matter by their place in the graph alone. Denied claims are edges too: leave them out with a view.</summary>
/// <remarks>
/// Degree and page rank suit graphs of millions of edges. The others search the graph from every node, in time of nodes
/// times edges: a second for some thousand nodes, days for a million. They can be cancelled.
/// </remarks>
public static class Centralities
{
    private const double UsualDamping = 0.85;

    // Ranks are right to about this much; scores that differ by less are ordered as if they were equal.
    private const double Tolerance = 1e-13;
    private const int Digits = 11;

    /// <summary>Measures every node.</summary>
    /// <param name="graph">The graph, or a view of it.</param>
    /// <param name="measure">The measure.</param>
    /// <param name="traversal">
    /// The edges followed, symmetric relations both ways; by default all, either way.
    /// </param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>All nodes with their scores: the greatest first, equal ones by id.</returns>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static IReadOnlyList<NodeScore> Centrality(
        this KnowledgeGraph graph,
        CentralityMeasure measure,
        Traversal? traversal = null,
        CancellationToken cancellation = default)
    {
        if (measure == CentralityMeasure.PageRank)
        {
            return graph.PageRank(traversal, UsualDamping, cancellation);
        }

        Traversal followed = traversal ?? Traversal.Both;
        return Ranked(graph, measure switch
        {
            CentralityMeasure.Degree => Degrees(LinkRows.Of(graph, followed)),
            CentralityMeasure.Betweenness => Betweenness.Of(LinkRows.Of(graph, followed), cancellation),
            CentralityMeasure.Closeness => Distances.Closeness(LinkRows.Of(graph, followed, back: true), cancellation),
            CentralityMeasure.Harmonic => Distances.Harmonic(LinkRows.Of(graph, followed, back: true), cancellation),
            _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, "There is no such measure."),
        });
    }

    /// <summary>Ranks every node by where a reader gets who follows edges at random and now and then starts anew.</summary>
    /// <param name="graph">The graph, or a view of it.</param>
    /// <param name="traversal">
    /// The edges followed, symmetric relations both ways; by default all, either way. One way, two nodes in a symmetric
    /// relation that lead nowhere else keep the reader long and rank high.
    /// </param>
    /// <param name="damping">How likely the reader goes on, from 0 to below 1; at a node that leads nowhere any node is next.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>All nodes with their ranks, which sum to 1: the greatest first, equal ones by id.</returns>
    /// <remarks>
    /// Power iteration (Page, Brin, Motwani and Winograd 1999) until the ranks change by less than 1e-13 in sum, each round
    /// linear in the edges; some 180 rounds for a damping of 0.85.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="damping"/> is out of range.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static IReadOnlyList<NodeScore> PageRank(
        this KnowledgeGraph graph,
        Traversal? traversal = null,
        double damping = UsualDamping,
        CancellationToken cancellation = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(damping);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(damping, 1);
        LinkRows rows = LinkRows.Of(graph, traversal ?? Traversal.Both);
        return Ranked(graph, Analysis.PageRank.Of(rows, damping, Tolerance, cancellation));
    }

    private static double[] Degrees(LinkRows rows)
    {
        double[] degrees = new double[rows.NodeCount];
        for (int node = 0; node < degrees.Length; node++)
        {
            degrees[node] = rows.Degree(node);
        }

        return degrees;
    }

    private static IReadOnlyList<NodeScore> Ranked(KnowledgeGraph graph, double[] scores) =>
    [
        .. Enumerable.Range(0, scores.Length).OrderByDescending(n => Math.Round(scores[n], Digits)).ThenBy(n => n)
            .Select(n => new NodeScore(graph.IdOf(n), scores[n])),
    ];
}
