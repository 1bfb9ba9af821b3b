using System.Collections.Immutable;
using System.Globalization;
using ClaimGraph.Query.Analysis;

namespace ClaimGraph.Diagrams.Overview;

/// <summary>
/// Parts a graph into a few groups, and those again, until each can be drawn: by the clusters it has, else by community structure. Groups
/// beyond the limit join the one they have most edges with for its size, the smallest first; what will not be parted is cut along a walk through it.
/// </summary>
internal sealed class GraphSplitter(DiagramGraph graph, int mostNodes, CancellationToken cancellation)
{
    private readonly ImmutableArray<(int A, int B)> _links = LinksOf(graph);

    // The communities of the whole, which are the same however few parts they are joined into.
    private List<List<int>>? _whole;

    /// <summary>Parts the graph.</summary>
    /// <param name="mostParts">How many parts a part falls into at most.</param>
    public GraphPart Split(int mostParts) => Split(GraphPart.WholeId, "part", [.. Enumerable.Range(0, graph.Nodes.Length)], mostParts);

    internal static ImmutableArray<(int A, int B)> LinksOf(DiagramGraph graph)
    {
        Dictionary<string, int> index = graph.Nodes.Select((n, i) => (n.Id, i)).ToDictionary(p => p.Id, p => p.i, StringComparer.Ordinal);
        return [.. graph.Edges.Select(e => (index[e.Source], index[e.Target]))];
    }

    private GraphPart Split(string id, string prefix, ImmutableArray<int> nodes, int mostParts)
    {
        if (nodes.Length <= mostNodes)
        {
            return new GraphPart(id, nodes, []);
        }

        int[] places = new int[graph.Nodes.Length];
        Array.Fill(places, -1);
        for (int i = 0; i < nodes.Length; i++)
        {
            places[nodes[i]] = i;
        }

        (int A, int B)[] links = [.. _links.Where(l => places[l.A] >= 0 && places[l.B] >= 0).Select(l => (places[l.A], places[l.B]))];
        List<List<int>> groups = id == GraphPart.WholeId ? [.. (_whole ??= Groups(nodes, links, graph.Clusters.Length > 1)).Select(g => g.ToList())] : Groups(nodes, links, false);
        groups = groups.Count == 1 ? Cut(nodes.Length, links, mostParts) : Joined(groups, links, mostParts);
        return new GraphPart(
            id,
            nodes,
            [
                .. groups
                    .OrderByDescending(g => g.Count).ThenBy(g => g[0])
                    .Select((g, i) =>
                    {
                        string name = string.Create(CultureInfo.InvariantCulture, $"{prefix}-{i + 1:00}");
                        return Split(name, name, [.. g.Select(n => nodes[n])], mostParts);
                    }),
            ]);
    }

    private List<List<int>> Groups(ImmutableArray<int> nodes, (int A, int B)[] links, bool byCluster) =>
        byCluster ? ByCluster(nodes) : ByCommunity(nodes.Length, links);

    private List<List<int>> ByCluster(ImmutableArray<int> nodes) =>
    [
        .. Enumerable.Range(0, nodes.Length)
            .GroupBy(i => graph.Nodes[nodes[i]].Cluster ?? "", StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => g.ToList()),
    ];

    private List<List<int>> ByCommunity(int count, (int A, int B)[] links)
    {
        ImmutableArray<int> communities = Communities.FindCommunities(count, links, cancellation: cancellation);
        return [.. Enumerable.Range(0, count).GroupBy(i => communities[i]).Select(g => g.ToList())];
    }

    // Slices of even size along a walk that goes wide before it goes deep.
    private List<List<int>> Cut(int count, (int A, int B)[] links, int mostParts)
    {
        ILookup<int, int> neighbors = links.Concat(links.Select(l => (A: l.B, B: l.A))).ToLookup(l => l.A, l => l.B);
        bool[] seen = new bool[count];
        List<int> walk = [];
        Queue<int> open = new();
        for (int first = 0; first < count; first++)
        {
            open.Enqueue(first);
            while (open.TryDequeue(out int node))
            {
                if (!seen[node])
                {
                    seen[node] = true;
                    walk.Add(node);
                    foreach (int next in neighbors[node].Order())
                    {
                        open.Enqueue(next);
                    }
                }
            }
        }

        int slices = Math.Clamp((count + mostNodes - 1) / mostNodes, 2, mostParts);
        return [.. walk.Chunk((count + slices - 1) / slices).Select(c => c.Order().ToList())];
    }

    private static List<List<int>> Joined(List<List<int>> groups, (int A, int B)[] links, int mostParts)
    {
        if (groups.Count <= mostParts)
        {
            return groups;
        }

        int[] groupOf = new int[groups.Sum(g => g.Count)];
        for (int group = 0; group < groups.Count; group++)
        {
            groups[group].ForEach(n => groupOf[n] = group);
        }

        SortedDictionary<int, int>[] ties = [.. groups.Select(_ => new SortedDictionary<int, int>())];
        foreach ((int a, int b) in links.Select(l => (groupOf[l.A], groupOf[l.B])).Where(l => l.Item1 != l.Item2))
        {
            ties[a][b] = ties[a].GetValueOrDefault(b) + 1;
            ties[b][a] = ties[b].GetValueOrDefault(a) + 1;
        }

        SortedSet<(int Size, int Group)> bySize = [.. groups.Select((g, i) => (g.Count, i))];
        while (bySize.Count > mostParts)
        {
            (int Size, int Group) small = bySize.Min;
            bySize.Remove(small);
            int home = ties[small.Group].Count > 0
                ? ties[small.Group].OrderByDescending(t => (double)t.Value / groups[t.Key].Count).ThenBy(t => t.Key).First().Key
                : bySize.First(g => ties[g.Group].Count == 0 || g == bySize.Max).Group;
            bySize.Remove((groups[home].Count, home));
            groups[home].AddRange(groups[small.Group]);
            bySize.Add((groups[home].Count, home));
            foreach ((int other, int count) in ties[small.Group])
            {
                ties[other].Remove(small.Group);
                if (other != home)
                {
                    ties[other][home] = ties[other].GetValueOrDefault(home) + count;
                    ties[home][other] = ties[home].GetValueOrDefault(other) + count;
                }
            }

            ties[small.Group].Clear();
        }

        return [.. bySize.Select(g => groups[g.Group].Order().ToList())];
    }
}
