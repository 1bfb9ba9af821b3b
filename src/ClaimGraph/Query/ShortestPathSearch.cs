using ClaimGraph.Graphs;
using ClaimGraph.Query.Plans;
using ClaimGraph.Query.Plans.Fused;

namespace ClaimGraph.Query;

/// <summary>Shortest paths of a graph, by <see cref="ShortestSearch"/>, in reading order.</summary>
internal static class ShortestPathSearch
{
    /// <summary>Searches when it is enumerated; enumerates the paths lazily.</summary>
    public static IEnumerable<ClaimPath> Run(KnowledgeGraph graph, Ways ways, int start, int end)
    {
        if (start == end)
        {
            yield return new ClaimPath(graph.IdOf(start), []);
            yield break;
        }

        MarksPool marks = graph.Derived(static g => new MarksPool(g.Topology.NodeCount));
        ShortestSearch search = new(Tables(ways.Ahead), Tables(ways.Back), marks, null) { IsByEdge = true };
        try
        {
            if (!search.Measure(start, end, int.MaxValue))
            {
                yield break;
            }

            foreach ((int[] edges, int[] nodes) in search.Walks(start))
            {
                yield return Path(graph, start, edges, nodes);
            }
        }
        finally
        {
            search.Release();
        }
    }

    private static ClaimPath Path(KnowledgeGraph graph, int start, int[] edges, int[] nodes)
    {
        Step[] steps = new Step[edges.Length];
        for (int i = 0; i < steps.Length; i++)
        {
            steps[i] = new Step(new ClaimEdge(graph, edges[i]), graph.IdOf(i == 0 ? start : nodes[i - 1]));
        }

        return new ClaimPath(graph.IdOf(start), [.. steps]);
    }

    private static HopTable[] Tables(ReadOnlySpan<Adjacency> rows)
    {
        HopTable[] tables = new HopTable[rows.Length];
        for (int i = 0; i < rows.Length; i++)
        {
            tables[i] = new HopTable(rows[i]);
        }

        return tables;
    }
}
