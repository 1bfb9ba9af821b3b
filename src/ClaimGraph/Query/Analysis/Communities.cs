using System.Collections.Immutable;
using ClaimGraph.Graphs;

namespace ClaimGraph.Query.Analysis;

/// <summary>What belongs together.</summary>
public static class Communities
{
    private const int MostCentral = 5;
    private const int SmallGraph = 10_000;
    private const int ShuffledOrders = 16;

    /// <summary>Parts a graph into communities, such that as many edges as can be lie within them.</summary>
    /// <param name="graph">The graph, or a view of it. Edges count either way, parallel ones each.</param>
    /// <param name="resolution">
    /// Greater than 0: the greater, the smaller the communities. 1 is modularity as Newman and Girvan define it.
    /// </param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>The communities and their modularity: the same for the same graph, always.</returns>
    /// <remarks>
    /// The Louvain method (Blondel, Guillaume, Lambiotte and Lefebvre 2008, "Fast unfolding of communities in large
    /// networks") with two changes: rounds repeat from single nodes, starting with the communities found, as long as
    /// modularity grows (after Rotta and Noack 2011, "Multilevel local search algorithms for modularity clustering"), and
    /// a community that is not connected is split, as the Leiden method sees to. Nodes are visited by id, by rising and by
    /// falling degree and, up to 10,000 nodes, in sixteen fixed shuffled orders; the best result is taken, the first of
    /// equals. A node moves only for a gain, and of equal
    /// gains to the community named first. Each sweep is linear in the edges; a handful is usual.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="resolution"/> is not a number greater than 0.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static CommunityStructure FindCommunities(
        this KnowledgeGraph graph, double resolution = 1, CancellationToken cancellation = default)
    {
        LinkRows rows = LinkRows.Of(graph, Traversal.Both);
        (int[] best, double modularity) = Best(rows, resolution, cancellation);
        ILookup<int, int> members = Enumerable.Range(0, best.Length).ToLookup(n => best[n]);
        return new CommunityStructure(
            [.. members.OrderByDescending(m => m.Count()).ThenBy(m => m.First()).Select(m => Describe(graph, rows, [.. m], best))],
            modularity,
            resolution);
    }

    /// <summary>Parts any graph into communities, as <see cref="FindCommunities(KnowledgeGraph, double, CancellationToken)"/> does.</summary>
    /// <param name="nodes">The number of nodes; 0 or more.</param>
    /// <param name="links">The edges, as pairs of node numbers from 0; loops and parallel edges count.</param>
    /// <param name="resolution">Greater than 0: the greater, the smaller the communities.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>For each node its community, numbered from 0 in the order of first nodes.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="resolution"/> is not a number greater than 0, or a link ends at a node that is not there.
    /// </exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static ImmutableArray<int> FindCommunities(
        int nodes, IReadOnlyList<(int A, int B)> links, double resolution = 1, CancellationToken cancellation = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(nodes);
        foreach ((int a, int b) in links)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(Math.Min(a, b), nameof(links));
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(Math.Max(a, b), nodes, nameof(links));
        }

        int[] best = Best(LinkRows.Of(nodes, links), resolution, cancellation).Communities;
        Dictionary<int, int> numbers = [];
        foreach (int community in best)
        {
            numbers.TryAdd(community, numbers.Count);
        }

        return [.. best.Select(c => numbers[c])];
    }

    private static (int[] Communities, double Modularity) Best(LinkRows rows, double resolution, CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(resolution);
        if (!double.IsFinite(resolution))
        {
            throw new ArgumentOutOfRangeException(nameof(resolution), resolution, "A resolution is a finite number.");
        }

        LinkLevel level = LinkLevel.Of(rows);
        int[] byId = [.. Enumerable.Range(0, level.NodeCount)];
        int[][] orders =
        [
            byId,
            [.. byId.OrderBy(n => level.Degree(n))],
            [.. byId.OrderByDescending(n => level.Degree(n))],
            .. Enumerable.Range(1, level.NodeCount <= SmallGraph ? ShuffledOrders : 0).Select(s => byId.OrderBy(n => Mixed(n, s)).ToArray()),
        ];
        int[] best = byId;
        double modularity = double.NegativeInfinity;
        foreach (int[] order in orders)
        {
            int[] found = new LouvainSearch(level, resolution, cancellation).Run(order);
            if (level.Modularity(found, resolution) is var quality && quality > modularity + LouvainSearch.Gain)
            {
                (best, modularity) = (found, quality);
            }
        }

        return (best, modularity);
    }

    /// <summary>A number that looks random and is always the same (SplitMix64, Steele, Lea and Flood 2014).</summary>
    private static ulong Mixed(int node, int order)
    {
        ulong z = unchecked((((ulong)order << 32) + (ulong)node) * 0x9E3779B97F4A7C15);
        z = unchecked((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9);
        z = unchecked((z ^ (z >> 27)) * 0x94D049BB133111EB);
        return z ^ (z >> 31);
    }

    private static Community Describe(KnowledgeGraph graph, LinkRows rows, int[] members, int[] communities)
    {
        int ends = 0;
        int loops = 0;
        int outer = 0;
        Dictionary<int, int> inner = [];
        foreach (int node in members)
        {
            ReadOnlySpan<int> neighbors = rows.Neighbors(node);
            ReadOnlySpan<int> counts = rows.Counts(node);
            int within = 0;
            for (int i = 0; i < neighbors.Length; i++)
            {
                bool isInner = communities[neighbors[i]] == communities[node];
                within += isInner ? counts[i] : 0;
                outer += isInner ? 0 : counts[i];
                loops += neighbors[i] == node ? counts[i] : 0;
            }

            inner.Add(node, within);
            ends += within;
        }

        return new Community(
            [.. members.Select(graph.IdOf)],
            [.. members.OrderByDescending(n => inner[n]).ThenBy(n => n).Take(MostCentral).Select(graph.IdOf)],
            ((ends - loops) / 2) + loops,
            outer);
    }
}
