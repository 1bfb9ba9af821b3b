using System.Collections.Immutable;
using ClaimGraph.Graphs;
using ClaimGraph.Identifiers;

namespace ClaimGraph.Query;

/// <summary>What hangs together.</summary>
public static class Components
{
    /// <summary>
    /// The weak components of a graph: the largest first, those of one size by their first node's id.
    /// </summary>
    /// <param name="graph">The graph.</param>
    /// <returns>The components; together they hold every node once.</returns>
    /// <remarks>
    /// A disjoint-set forest with path halving and linking by index (Tarjan and van Leeuwen 1984, "Worst-case
    /// analysis of set union algorithms"): near-linear time in nodes and edges.
    /// </remarks>
    public static IReadOnlyList<Component> WeakComponents(this KnowledgeGraph graph)
    {
        Topology topology = graph.Topology;
        int[] parent = [.. Enumerable.Range(0, topology.NodeCount)];
        for (int edge = 0; edge < topology.EdgeCount; edge++)
        {
            // The smaller index becomes the root, so that a root is the first node of its component.
            int a = Root(parent, topology.Sources[edge]);
            int b = Root(parent, topology.Targets[edge]);
            parent[Math.Max(a, b)] = Math.Min(a, b);
        }

        Dictionary<int, ImmutableArray<NodeId>.Builder> members = [];
        for (int node = 0; node < parent.Length; node++)
        {
            int root = Root(parent, node);
            if (root == node)
            {
                members.Add(node, ImmutableArray.CreateBuilder<NodeId>());
            }

            members[root].Add(graph.IdOf(node));
        }

        return
        [
            .. members.OrderByDescending(m => m.Value.Count).ThenBy(m => m.Key)
                .Select(m => new Component(m.Value.ToImmutable())),
        ];
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
