namespace ClaimGraph.Query.Analysis;

/// <summary>Measures of how far all others are: a breadth-first search from every node, nodes times edges.</summary>
internal static class Distances
{
    /// <summary>One over the mean distance of the nodes in reach, times their share of all others.</summary>
    public static double[] Closeness(LinkRows rows, CancellationToken cancellation)
    {
        double others = rows.NodeCount - 1;
        return Of(rows, levels =>
        {
            double sum = 0;
            double reached = 0;
            for (int distance = 1; distance < levels.Count; distance++)
            {
                sum += (double)distance * levels[distance];
                reached += levels[distance];
            }

            return sum == 0 ? 0 : reached / sum * (reached / others);
        }, cancellation);
    }

    /// <summary>The mean of one over the distance.</summary>
    public static double[] Harmonic(LinkRows rows, CancellationToken cancellation)
    {
        double others = rows.NodeCount - 1;
        return Of(rows, levels =>
        {
            double sum = 0;
            for (int distance = 1; distance < levels.Count; distance++)
            {
                sum += (double)levels[distance] / distance;
            }

            return sum == 0 ? 0 : sum / others;
        }, cancellation);
    }

    /// <summary>Gives for each node what comes of the numbers of nodes at distances 0, 1, 2 and so on.</summary>
    private static double[] Of(LinkRows rows, Func<List<int>, double> measure, CancellationToken cancellation)
    {
        int count = rows.NodeCount;
        double[] scores = new double[count];
        int[] seenFrom = new int[count];
        int[] order = new int[count];
        Array.Fill(seenFrom, -1);
        List<int> levels = [];
        for (int source = 0; source < count; source++)
        {
            cancellation.ThrowIfCancellationRequested();
            levels.Clear();
            seenFrom[source] = source;
            order[0] = source;
            int reached = 1;
            for (int start = 0; start < reached;)
            {
                int end = reached;
                levels.Add(end - start);
                for (; start < end; start++)
                {
                    foreach (int neighbor in rows.Neighbors(order[start]))
                    {
                        if (seenFrom[neighbor] != source)
                        {
                            seenFrom[neighbor] = source;
                            order[reached++] = neighbor;
                        }
                    }
                }
            }

            scores[source] = measure(levels);
        }

        return scores;
    }
}
