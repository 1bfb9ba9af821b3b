using System.Collections.Immutable;
using ClaimGraph.Diagrams.Geometry;

namespace ClaimGraph.Diagrams.Arranging;

/// <summary>
/// Moves nodes so that distances on the drawing follow distances in the graph: stress majorisation (Gansner, Koren and North
/// 2004) by local steps. Time is quadratic in the nodes for each round.
/// </summary>
internal static class StressModel
{
    /// <summary>The distance of every two nodes along the shortest path, row by row; the graph must be connected.</summary>
    public static float[] Distances(int nodes, ImmutableArray<Link> links, CancellationToken cancellation)
    {
        List<(int To, float Length)>[] around = [.. Enumerable.Range(0, nodes).Select(_ => new List<(int, float)>())];
        foreach (Link link in links)
        {
            around[link.A].Add((link.B, (float)link.Length));
            around[link.B].Add((link.A, (float)link.Length));
        }

        float[] distances = new float[nodes * nodes];
        Array.Fill(distances, float.PositiveInfinity);
        PriorityQueue<int, (float, int)> queue = new();
        for (int source = 0; source < nodes; source++)
        {
            cancellation.ThrowIfCancellationRequested();
            Span<float> row = distances.AsSpan(source * nodes, nodes);
            row[source] = 0;
            queue.Enqueue(source, (0, source));
            while (queue.TryDequeue(out int node, out (float Distance, int Node) key))
            {
                if (key.Distance > row[node])
                {
                    continue;
                }

                foreach ((int to, float length) in around[node])
                {
                    if (key.Distance + length < row[to])
                    {
                        row[to] = key.Distance + length;
                        queue.Enqueue(to, (row[to], to));
                    }
                }
            }
        }

        return distances;
    }

    /// <summary>Improves places round by round.</summary>
    /// <param name="places">The centres of the nodes, which are changed.</param>
    /// <param name="distances">The distance that each two nodes should have, row by row.</param>
    /// <param name="rounds">How often each node moves.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <param name="guard">Has to allow a move; a node goes half the way, or a quarter, where that is not forbidden. Null to allow all.</param>
    public static void Relax(Point[] places, float[] distances, int rounds, CancellationToken cancellation, CrossingGuard? guard = null)
    {
        int n = places.Length;
        for (int round = 0; round < rounds; round++)
        {
            cancellation.ThrowIfCancellationRequested();
            for (int i = 0; i < n; i++)
            {
                double x = 0;
                double y = 0;
                double weights = 0;
                for (int j = 0; j < n; j++)
                {
                    if (j == i)
                    {
                        continue;
                    }

                    double wanted = distances[(i * n) + j];
                    double weight = 1 / (wanted * wanted);
                    double dx = places[i].X - places[j].X;
                    double dy = places[i].Y - places[j].Y;
                    double length = Math.Sqrt((dx * dx) + (dy * dy));

                    // Two nodes in one place part along a direction that depends on their order alone.
                    double scale = length < 1e-9 ? 0 : wanted / length;
                    x += weight * (places[j].X + (length < 1e-9 ? wanted * (i < j ? -1 : 1) : dx * scale));
                    y += weight * (places[j].Y + (dy * scale));
                    weights += weight;
                }

                places[i] = weights == 0 ? places[i] : Allowed(i, places[i], new Point(x / weights, y / weights), guard);
            }
        }
    }

    private static Point Allowed(int node, Point from, Point to, CrossingGuard? guard)
    {
        const double LeastShare = 0.25;
        if (guard is null)
        {
            return to;
        }

        for (double share = 1; share >= LeastShare; share /= 2)
        {
            Point at = from.Towards(to, share);
            if (guard.Allows(node, at))
            {
                return at;
            }
        }

        return from;
    }
}
