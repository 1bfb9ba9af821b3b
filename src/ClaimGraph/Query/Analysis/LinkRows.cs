using ClaimGraph.Graphs;

namespace ClaimGraph.Query.Analysis;

/// <summary>
/// For each node the nodes that edges lead to, each once, ascending, with the number of parallel edges: what measures of
/// whole graphs run on. Built in time near-linear in the edges.
/// </summary>
internal sealed class LinkRows
{
    private readonly int[] _offsets;
    private readonly int[] _neighbors;
    private readonly int[] _counts;

    private LinkRows(int[] offsets, int[] neighbors, int[] counts)
    {
        _offsets = offsets;
        _neighbors = neighbors;
        _counts = counts;
    }

    /// <summary>The number of nodes.</summary>
    public int NodeCount => _offsets.Length - 1;

    /// <summary>Collects the edges that a traversal follows.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="traversal">The edges and the way.</param>
    /// <param name="back">True for where one comes from instead of where one gets.</param>
    public static LinkRows Of(KnowledgeGraph graph, Traversal traversal, bool back = false)
    {
        Ways ways = new(graph, traversal);
        int[] offsets = new int[graph.Topology.NodeCount + 1];
        List<int> neighbors = [];
        List<int> counts = [];
        List<(int Neighbor, int Edge)> row = [];
        for (int node = 0; node < offsets.Length - 1; node++)
        {
            row.Clear();
            foreach (Adjacency way in back ? ways.Back : ways.Ahead)
            {
                ReadOnlySpan<int> edges = way.Edges(node);
                ReadOnlySpan<int> ends = way.Neighbors(node);
                for (int i = 0; i < edges.Length; i++)
                {
                    row.Add((ends[i], edges[i]));
                }
            }

            // A loop may stand in the row twice.
            row.Sort();
            for (int i = 0; i < row.Count; i++)
            {
                if (i > 0 && row[i] == row[i - 1])
                {
                    continue;
                }

                if (i > 0 && row[i].Neighbor == row[i - 1].Neighbor)
                {
                    counts[^1]++;
                }
                else
                {
                    neighbors.Add(row[i].Neighbor);
                    counts.Add(1);
                }
            }

            offsets[node + 1] = neighbors.Count;
        }

        return new LinkRows(offsets, [.. neighbors], [.. counts]);
    }

    /// <summary>Collects links that go both ways.</summary>
    /// <param name="nodes">The number of nodes.</param>
    /// <param name="links">The links, each once.</param>
    public static LinkRows Of(int nodes, IReadOnlyList<(int A, int B)> links)
    {
        int[] offsets = new int[nodes + 1];
        List<int> neighbors = [];
        List<int> counts = [];
        (int From, int To)[] ways = [.. links.Concat(links.Where(l => l.A != l.B).Select(l => (l.B, l.A)))];
        Array.Sort(ways);
        for (int i = 0; i < ways.Length; i++)
        {
            if (i > 0 && ways[i] == ways[i - 1])
            {
                counts[^1]++;
                continue;
            }

            neighbors.Add(ways[i].To);
            counts.Add(1);
            offsets[ways[i].From + 1] = neighbors.Count;
        }

        for (int node = 0; node < nodes; node++)
        {
            offsets[node + 1] = Math.Max(offsets[node], offsets[node + 1]);
        }

        return new LinkRows(offsets, [.. neighbors], [.. counts]);
    }

    /// <summary>The nodes a node is linked to, ascending; itself among them when it has a loop.</summary>
    public ReadOnlySpan<int> Neighbors(int node) => _neighbors.AsSpan(_offsets[node].._offsets[node + 1]);

    /// <summary>For each of <see cref="Neighbors"/> the number of edges.</summary>
    public ReadOnlySpan<int> Counts(int node) => _counts.AsSpan(_offsets[node].._offsets[node + 1]);

    /// <summary>The number of edges in a node's row; a loop counts once.</summary>
    public int Degree(int node)
    {
        int degree = 0;
        foreach (int count in Counts(node))
        {
            degree += count;
        }

        return degree;
    }
}
