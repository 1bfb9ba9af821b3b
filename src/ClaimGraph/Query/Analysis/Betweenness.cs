namespace ClaimGraph.Query.Analysis;

/// <summary>
/// Brandes 2001, "A faster algorithm for betweenness centrality": a breadth-first search from every node that counts
/// shortest ways, then sums dependencies back from the farthest. Nodes times edges; memory linear in the nodes.
/// </summary>
internal static class Betweenness
{
    /// <summary>Computes shares of the ordered pairs of other nodes, from 0 to 1; 0 where there is no pair.</summary>
    public static double[] Of(LinkRows rows, CancellationToken cancellation)
    {
        int count = rows.NodeCount;
        double[] scores = new double[count];
        double[] ways = new double[count];
        double[] dependencies = new double[count];
        int[] distances = new int[count];
        int[] order = new int[count];
        for (int source = 0; source < count && count > 2; source++)
        {
            cancellation.ThrowIfCancellationRequested();
            int reached = Search(rows, source, distances, ways, order);
            Array.Clear(dependencies);
            for (int i = reached - 1; i > 0; i--)
            {
                int node = order[i];

                // What lies behind is summed up first, for nodes come in the order of their distances.
                foreach (int neighbor in rows.Neighbors(node))
                {
                    if (distances[neighbor] == distances[node] + 1)
                    {
                        dependencies[node] += ways[node] / ways[neighbor] * (1 + dependencies[neighbor]);
                    }
                }

                scores[node] += dependencies[node];
            }
        }

        double pairs = (count - 1.0) * (count - 2.0);
        return pairs > 0 ? Array.ConvertAll(scores, s => s / pairs) : scores;
    }

    private static int Search(LinkRows rows, int source, int[] distances, double[] ways, int[] order)
    {
        Array.Fill(distances, -1);
        Array.Clear(ways);
        distances[source] = 0;
        ways[source] = 1;
        order[0] = source;
        int reached = 1;
        for (int at = 0; at < reached; at++)
        {
            int node = order[at];
            foreach (int neighbor in rows.Neighbors(node))
            {
                if (distances[neighbor] < 0)
                {
                    distances[neighbor] = distances[node] + 1;
                    order[reached++] = neighbor;
                }

                if (distances[neighbor] == distances[node] + 1)
                {
                    ways[neighbor] += ways[node];
                }
            }
        }

        return reached;
    }
}
