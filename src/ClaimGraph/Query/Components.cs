using System.Collections.Immutable;
using ClaimGraph.Graphs;
using ClaimGraph.Identifiers;

namespace ClaimGraph.Query;

/// <summary>What hangs together.</summary>
public static class Components
{
    // How many edges of each node are taken before it is known where most nodes belong, and how many nodes are asked for that.
    private const int FirstEdges = 2;
    private const int Samples = 1024;

    /// <summary>
    /// The weak components of a graph: the largest first, those of one size by their first node's id.
    /// </summary>
    /// <param name="graph">The graph.</param>
    /// <returns>The components; together they hold every node once.</returns>
    /// <remarks>
    /// A disjoint-set forest with path halving and linking by index (Tarjan and van Leeuwen 1984, "Worst-case analysis of
    /// set union algorithms"), joined by a few edges of each node first; those in the largest component so far need no
    /// other edges (Sutton, Ben-Nun and Barak 2018, "Optimizing parallel graph connectivity computation via subgraph
    /// sampling"). Near-linear time in nodes and edges at worst, most often in the nodes alone.
    /// </remarks>
    public static IReadOnlyList<Component> WeakComponents(this KnowledgeGraph graph)
    {
        int[] root = Roots(graph.Topology);
        Dictionary<int, int> sizes = [];
        int run = -1;
        int length = 0;
        foreach (int node in root)
        {
            if (node == run)
            {
                length++;
                continue;
            }

            AddTo(sizes, run, length);
            (run, length) = (node, 1);
        }

        AddTo(sizes, run, length);
        Lazy<Dictionary<int, ImmutableArray<NodeId>>> members = new(() => Members(graph, root, sizes));
        return
        [
            .. sizes.OrderByDescending(s => s.Value).ThenBy(s => s.Key)
                .Select(s => new Component(s.Value, new Lazy<ImmutableArray<NodeId>>(() => members.Value[s.Key]))),
        ];
    }

    /// <summary>For each node the first node of its component.</summary>
    internal static int[] Roots(Topology topology)
    {
        int[] parent = new int[topology.NodeCount];
        for (int node = 0; node < parent.Length; node++)
        {
            parent[node] = node;
        }

        for (int edge = 0; edge < FirstEdges; edge++)
        {
            for (int node = 0; node < parent.Length; node++)
            {
                ReadOnlySpan<int> neighbors = topology.Written.Neighbors(node);
                if (edge < neighbors.Length)
                {
                    Join(parent, node, neighbors[edge]);
                }
            }
        }

        int largest = MostFrequent(parent);
        for (int node = 0; node < parent.Length; node++)
        {
            if (Root(parent, node) == largest)
            {
                continue;
            }

            ReadOnlySpan<int> neighbors = topology.Written.Neighbors(node);
            for (int edge = FirstEdges; edge < neighbors.Length; edge++)
            {
                Join(parent, node, neighbors[edge]);
            }

            foreach (int neighbor in topology.WrittenBack.Neighbors(node))
            {
                Join(parent, node, neighbor);
            }
        }

        // A node's parent comes before it, and so has its root by now.
        for (int node = 0; node < parent.Length; node++)
        {
            parent[node] = parent[parent[node]];
        }

        return parent;
    }

    private static void AddTo(Dictionary<int, int> sizes, int root, int count)
    {
        if (count > 0)
        {
            sizes[root] = sizes.GetValueOrDefault(root) + count;
        }
    }

    private static Dictionary<int, ImmutableArray<NodeId>> Members(KnowledgeGraph graph, int[] root, Dictionary<int, int> sizes)
    {
        Dictionary<int, ImmutableArray<NodeId>.Builder> members =
            sizes.ToDictionary(s => s.Key, s => ImmutableArray.CreateBuilder<NodeId>(s.Value));
        for (int node = 0; node < root.Length; node++)
        {
            members[root[node]].Add(graph.IdOf(node));
        }

        return members.ToDictionary(m => m.Key, m => m.Value.MoveToImmutable());
    }

    private static int MostFrequent(int[] parent)
    {
        Dictionary<int, int> times = [];
        int step = Math.Max(1, parent.Length / Samples);
        for (int node = 0; node < parent.Length; node += step)
        {
            int root = Root(parent, node);
            times[root] = times.GetValueOrDefault(root) + 1;
        }

        return times.Count == 0 ? -1 : times.MaxBy(t => t.Value).Key;
    }

    // The smaller index becomes the root, so that a root is the first node of its component.
    private static void Join(int[] parent, int first, int second)
    {
        int a = Root(parent, first);
        int b = Root(parent, second);
        parent[Math.Max(a, b)] = Math.Min(a, b);
    }

    private static int Root(int[] parent, int node)
    {
        while (parent[node] != node)
        {
            parent[node] = parent[parent[node]];
            node = parent[node];
        }

        return node;
    }
}
