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

        // Sectors in turns: each child's share of its parent's, but no wider than lets its own edges outwards keep off its circle.
        double step = links.Average(l => l.Length);
        double[] widths = new double[nodes];
        double[] next = new double[nodes];
        int[] depths = new int[nodes];
        Point[] places = new Point[nodes];
        widths[order[0]] = 1;
        foreach (int v in order)
        {
            int parent = parents[v];
            double middle = 0;
            if (parent >= 0)
            {
                double share = widths[parent] * leaves[v] / leaves[parent];
                middle = next[parent] + (share / 2);
                next[parent] += share;
                depths[v] = depths[parent] + 1;
                widths[v] = Math.Min(share, WidestSector(depths[v]));
            }

            next[v] = parent < 0 ? 0 : middle - (widths[v] / 2);
            places[v] = OnCircle(middle) * (depths[v] * step);
        }

        return places;
    }

    // An edge that leaves circle d for the next keeps off it within acos(d / (d + 1)) to either side, which is more than the root of
    // 2 / (d + 1); a quarter less, as turns are not quite even.
    private static double WidestSector(int depth) => 2 * 0.75 * Math.Sqrt(2.0 / (depth + 1)) / (2 * Math.PI);

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
