namespace ClaimGraph.Query.Analysis;

/// <summary>Power iteration over rows of links.</summary>
internal static class PageRank
{
    /// <summary>Computes ranks that sum to 1.</summary>
    public static double[] Of(LinkRows rows, double damping, double tolerance, CancellationToken cancellation)
    {
        int count = rows.NodeCount;
        double[] ranks = new double[count];
        double[] next = new double[count];
        Array.Fill(ranks, 1.0 / count);

        // Each round shrinks the change by the damping at least, until rounding keeps it up; then there is no more to gain.
        double before = double.PositiveInfinity;
        for (double change = double.MaxValue; count > 0 && change >= tolerance && change < before;)
        {
            cancellation.ThrowIfCancellationRequested();
            before = change;
            change = Step(rows, damping, ranks, next);
            (ranks, next) = (next, ranks);
        }

        return ranks;
    }

    private static double Step(LinkRows rows, double damping, double[] ranks, double[] next)
    {
        Array.Clear(next);
        double lost = 0;
        for (int node = 0; node < ranks.Length; node++)
        {
            int degree = rows.Degree(node);
            if (degree == 0)
            {
                lost += ranks[node];
                continue;
            }

            double share = ranks[node] / degree;
            ReadOnlySpan<int> neighbors = rows.Neighbors(node);
            ReadOnlySpan<int> counts = rows.Counts(node);
            for (int i = 0; i < neighbors.Length; i++)
            {
                next[neighbors[i]] += share * counts[i];
            }
        }

        double everywhere = ((1 - damping) + (damping * lost)) / ranks.Length;
        double change = 0;
        for (int node = 0; node < ranks.Length; node++)
        {
            next[node] = everywhere + (damping * next[node]);
            change += Math.Abs(next[node] - ranks[node]);
        }

        return change;
    }
}
