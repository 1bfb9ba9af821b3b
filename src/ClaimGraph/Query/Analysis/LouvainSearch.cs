namespace ClaimGraph.Query.Analysis;

/// <summary>Moves nodes between communities as long as modularity grows: the search of <see cref="Communities"/>.</summary>
internal sealed class LouvainSearch(LinkLevel level, double resolution, CancellationToken cancellation)
{
    /// <summary>Less is no gain, but rounding.</summary>
    public const double Gain = 1e-10;

    private readonly LinkLevel _single = level;
    private readonly double _resolution = resolution;
    private readonly CancellationToken _cancellation = cancellation;

    /// <summary>Finds communities.</summary>
    /// <param name="order">The nodes in the order in which they are visited.</param>
    /// <returns>For each node its community, numbered from 0 in the order of first nodes.</returns>
    public int[] Run(int[] order)
    {
        int[] best = [.. Enumerable.Range(0, _single.NodeCount)];
        double quality = _single.Modularity(best, _resolution);
        while (true)
        {
            int[] found = Round(best, order);
            double reached = _single.Modularity(found, _resolution);
            if (reached <= quality + Gain)
            {
                return best;
            }

            (best, quality) = (found, reached);
        }
    }

    /// <summary>Moves single nodes, then whole communities, then communities of those, until nothing moves; then splits.</summary>
    private int[] Round(int[] start, int[] order)
    {
        int[] communities = [.. start];
        Move(_single, communities, order);
        int count = Number(communities);
        while (true)
        {
            LinkLevel merged = _single.Merge(communities, count);
            int[] groups = [.. Enumerable.Range(0, count)];
            if (!Move(merged, groups, groups.ToArray()))
            {
                return Split(communities);
            }

            for (int node = 0; node < communities.Length; node++)
            {
                communities[node] = groups[communities[node]];
            }

            count = Number(communities);
        }
    }

    /// <summary>Sweeps over the nodes until none moves.</summary>
    /// <returns>Whether any did.</returns>
    private bool Move(LinkLevel level, int[] communities, int[] order)
    {
        double[] degrees = new double[level.NodeCount];
        for (int node = 0; node < communities.Length; node++)
        {
            degrees[communities[node]] += level.Degree(node);
        }

        double[] links = new double[level.NodeCount];
        List<int> near = [];
        bool moved = false;
        for (bool again = true; again && level.Ends > 0;)
        {
            _cancellation.ThrowIfCancellationRequested();
            again = false;
            foreach (int node in order)
            {
                int home = communities[node];
                degrees[home] -= level.Degree(node);
                int target = Best(level, communities, node, degrees, links, near);
                degrees[target] += level.Degree(node);
                communities[node] = target;
                again |= target != home;
            }

            moved |= again;
        }

        return moved;
    }

    /// <summary>The community that gains most by a node that stands in none; its own unless another gains more.</summary>
    private int Best(LinkLevel level, int[] communities, int node, double[] degrees, double[] links, List<int> near)
    {
        ReadOnlySpan<int> neighbors = level.Neighbors(node);
        ReadOnlySpan<double> weights = level.Weights(node);
        int home = communities[node];
        near.Add(home);
        for (int i = 0; i < neighbors.Length; i++)
        {
            int community = communities[neighbors[i]];
            if (links[community] == 0 && community != home)
            {
                near.Add(community);
            }

            links[community] += weights[i];
        }

        double Value(int community) => (links[community] / level.Ends)
            - (_resolution * (level.Degree(node) / level.Ends) * (degrees[community] / level.Ends));
        int best = home;
        double most = Value(home);
        near.Sort();
        foreach (int community in near)
        {
            double value = Value(community);
            if (value > most + (Gain / level.NodeCount))
            {
                (best, most) = (community, value);
            }
        }

        foreach (int community in near)
        {
            links[community] = 0;
        }

        near.Clear();
        return best;
    }

    /// <summary>Numbers communities from 0 without gaps, in the order of first nodes.</summary>
    private static int Number(int[] communities)
    {
        Dictionary<int, int> numbers = [];
        for (int node = 0; node < communities.Length; node++)
        {
            if (!numbers.TryGetValue(communities[node], out int number))
            {
                numbers.Add(communities[node], number = numbers.Count);
            }

            communities[node] = number;
        }

        return numbers.Count;
    }

    /// <summary>Makes every connected part of a community one of its own, which never lowers modularity.</summary>
    private int[] Split(int[] communities)
    {
        int[] parts = new int[communities.Length];
        Array.Fill(parts, -1);
        int count = 0;
        Stack<int> open = new();
        for (int first = 0; first < parts.Length; first++)
        {
            if (parts[first] >= 0)
            {
                continue;
            }

            parts[first] = count;
            open.Push(first);
            while (open.TryPop(out int node))
            {
                foreach (int neighbor in _single.Neighbors(node))
                {
                    if (parts[neighbor] < 0 && communities[neighbor] == communities[node])
                    {
                        parts[neighbor] = count;
                        open.Push(neighbor);
                    }
                }
            }

            count++;
        }

        return parts;
    }
}
