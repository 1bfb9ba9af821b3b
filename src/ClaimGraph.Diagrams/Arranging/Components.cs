using System.Collections.Immutable;

namespace ClaimGraph.Diagrams.Arranging;

/// <summary>The connected parts of a graph, whatever the direction of its edges.</summary>
internal static class Components
{
    /// <summary>Finds them.</summary>
    /// <returns>The nodes of each part in ascending order; the parts by their first node.</returns>
    public static ImmutableArray<ImmutableArray<int>> Of(int nodes, IEnumerable<(int A, int B)> edges)
    {
        int[] root = [.. Enumerable.Range(0, nodes)];
        foreach ((int a, int b) in edges)
        {
            int x = Find(root, a);
            int y = Find(root, b);
            root[Math.Max(x, y)] = Math.Min(x, y);
        }

        return
        [
            .. Enumerable.Range(0, nodes)
                .GroupBy(v => Find(root, v))
                .OrderBy(g => g.Key)
                .Select(g => g.ToImmutableArray()),
        ];
    }

    private static int Find(int[] root, int node)
    {
        while (root[node] != node)
        {
            root[node] = root[root[node]];
            node = root[node];
        }

        return node;
    }
}
