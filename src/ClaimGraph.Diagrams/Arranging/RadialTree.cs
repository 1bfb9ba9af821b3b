using System.Collections.Immutable;
using ClaimGraph.Diagrams.Geometry;

namespace ClaimGraph.Diagrams.Arranging;

/// <summary>
/// Places a tree around its middle, each generation on a circle of its own and each subtree in a sector as wide as it has leaves
/// (Eades 1992, "Drawing free trees"): no two edges cross, which other starts have to be untangled for. Takes linear time.
/// </summary>
internal static class RadialTree
{
    /// <summary>Tells whether a connected network is a tree.</summary>
    public static bool IsTree(int nodes, ImmutableArray<Link> links) => links.Length == nodes - 1;

    /// <summary>Places a tree.</summary>
    /// <param name="nodes">How many nodes it has.</param>
    /// <param name="links">Its edges.</param>
    /// <returns>The centre of each node.</returns>
    public static Point[] Place(int nodes, ImmutableArray<Link> links)
    {
        List<int>[] around = [.. Enumerable.Range(0, nodes).Select(_ => new List<int>())];
        foreach (Link link in links)
        {
            around[link.A].Add(link.B);
            around[link.B].Add(link.A);
        }

        // From the root outwards; each node comes after its parent.
        int[] parents = new int[nodes];
        List<int> order = [Middle(around)];
        parents[order[0]] = -1;
        for (int i = 0; i < order.Count; i++)
        {
            foreach (int child in around[order[i]].Where(c => c != parents[order[i]]))
            {
                parents[child] = order[i];
                order.Add(child);
            }
        }

        double[] leaves = new double[nodes];
        for (int i = nodes - 1; i >= 0; i--)
        {
            int v = order[i];
            leaves[v] = Math.Max(leaves[v], 1);
            if (parents[v] >= 0)
            {
                leaves[parents[v]] += leaves[v];
            }
        }

        double step = links.Average(l => l.Length);
        double[] from = new double[nodes];
        double[] next = new double[nodes];
        int[] depths = new int[nodes];
        Point[] places = new Point[nodes];
        double whole = leaves[order[0]];
        foreach (int v in order)
        {
            int parent = parents[v];
            if (parent >= 0)
            {
                from[v] = next[parent];
                next[parent] += leaves[v];
                depths[v] = depths[parent] + 1;
            }

            next[v] = from[v];
            places[v] = OnCircle((from[v] + (leaves[v] / 2)) / whole) * (depths[v] * step);
        }

        return places;
    }

    // The node, or one of the two, that is left when leaves are taken off again and again.
    private static int Middle(List<int>[] around)
    {
        int[] degrees = [.. around.Select(a => a.Count)];
        Queue<int> leaves = new(Enumerable.Range(0, around.Length).Where(v => degrees[v] <= 1));
        int last = 0;
        while (leaves.TryDequeue(out int leaf))
        {
            last = leaf;
            foreach (int other in around[leaf])
            {
                if (--degrees[other] == 1)
                {
                    leaves.Enqueue(other);
                }
            }
        }

        return last;
    }

    // A place on the unit circle by rational numbers, which every machine computes alike; turns are near enough to even.
    private static Point OnCircle(double turn)
    {
        double quarters = 4 * turn;
        int quarter = Math.Min(3, (int)quarters);
        double t = quarters - quarter;
        double scale = 1 / (1 + (t * t));
        Point at = new((1 - (t * t)) * scale, 2 * t * scale);
        return quarter switch
        {
            0 => at,
            1 => new Point(-at.Y, at.X),
            2 => new Point(-at.X, -at.Y),
            _ => new Point(at.Y, -at.X),
        };
    }
}
