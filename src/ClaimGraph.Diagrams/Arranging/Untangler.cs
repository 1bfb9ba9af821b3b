using System.Collections.Immutable;
using ClaimGraph.Diagrams.Geometry;

namespace ClaimGraph.Diagrams.Arranging;

/// <summary>
/// Moves single nodes to nearby free places as long as that saves crossings, edges through nodes or length. Edges count as
/// straight lines between centres. One sweep takes time in the order of edges × (edges + nodes).
/// </summary>
internal sealed class Untangler(
    Point[] places,
    ImmutableArray<Size> sizes,
    IReadOnlyList<(int A, int B, double Length)> edges,
    double gapX,
    double gapY)
{
    private const double CrossingCost = 30;
    private const double TunnelCost = 45;
    private const double LengthCost = 26;
    private const double Clearance = 8;

    // Sixteen directions as exact fractions, so that no trigonometric function has a say.
    private static readonly ImmutableArray<Point> Directions =
    [
        new(1, 0), new(0.92, 0.38), new(0.71, 0.71), new(0.38, 0.92), new(0, 1), new(-0.38, 0.92), new(-0.71, 0.71), new(-0.92, 0.38),
        new(-1, 0), new(-0.92, -0.38), new(-0.71, -0.71), new(-0.38, -0.92), new(0, -1), new(0.38, -0.92), new(0.71, -0.71), new(0.92, -0.38),
    ];

    private readonly ILookup<int, int> _incident = edges
        .SelectMany((e, i) => new[] { (Node: e.A, Edge: i), (Node: e.B, Edge: i) })
        .ToLookup(p => p.Node, p => p.Edge);

    /// <summary>The cost of the whole arrangement.</summary>
    public double Cost()
    {
        double cost = 0;
        for (int i = 0; i < edges.Count; i++)
        {
            (int a, int b, double length) = edges[i];
            cost += Stretch(places[a].DistanceTo(places[b]), length);
            for (int j = i + 1; j < edges.Count; j++)
            {
                cost += Crosses(a, b, places[a], places[b], j) ? CrossingCost : 0;
            }

            for (int v = 0; v < places.Length; v++)
            {
                cost += v != a && v != b && BoxAt(v, places[v]).IsCrossedBy(places[a], places[b]) ? TunnelCost : 0;
            }
        }

        return cost;
    }

    /// <summary>Sweeps over all nodes until nothing moves, at most so many times.</summary>
    public void Run(int sweeps, CancellationToken cancellation)
    {
        double unit = edges.Count == 0 ? 0 : edges.Average(e => e.Length);
        double[] radii = [unit * 0.25, unit * 0.7, unit * 1.4];
        for (int sweep = 0; sweep < sweeps; sweep++)
        {
            bool moved = false;
            for (int v = 0; v < places.Length; v++)
            {
                cancellation.ThrowIfCancellationRequested();
                moved |= Improve(v, radii);
            }

            if (!moved)
            {
                return;
            }
        }
    }

    private bool Improve(int v, double[] radii)
    {
        int[] incident = [.. _incident[v]];
        Point best = places[v];
        double bestCost = CostAt(v, best, incident, double.MaxValue);
        double before = bestCost;
        foreach (Point trial in Trials(v, radii, incident))
        {
            if (!IsFree(v, trial))
            {
                continue;
            }

            double cost = CostAt(v, trial, incident, bestCost);
            if (cost < bestCost - 0.01)
            {
                (best, bestCost) = (trial, cost);
            }
        }

        places[v] = best;
        return bestCost < before - 0.01;
    }

    private IEnumerable<Point> Trials(int v, double[] radii, int[] incident)
    {
        foreach (double radius in radii)
        {
            foreach (Point direction in Directions)
            {
                yield return places[v] + (direction * radius);
            }
        }

        // A leaf may go anywhere around the one node it hangs on.
        if (incident.Length == 1)
        {
            (int a, int b, double length) = edges[incident[0]];
            Point hub = places[a == v ? b : a];
            foreach (Point direction in Directions)
            {
                yield return hub + (direction * length);
                yield return hub + (direction * (length * 1.5));
            }
        }
        else if (incident.Length > 1)
        {
            Point middle = new(0, 0);
            foreach (int e in incident)
            {
                middle += places[edges[e].A == v ? edges[e].B : edges[e].A];
            }

            yield return middle * (1.0 / incident.Length);
        }
    }

    private bool IsFree(int v, Point at)
    {
        for (int u = 0; u < places.Length; u++)
        {
            if (u != v
                && Math.Abs(places[u].X - at.X) < ((sizes[u].Width + sizes[v].Width) / 2) + gapX
                && Math.Abs(places[u].Y - at.Y) < ((sizes[u].Height + sizes[v].Height) / 2) + gapY)
            {
                return false;
            }
        }

        return true;
    }

    private double CostAt(int v, Point at, int[] incident, double limit)
    {
        double cost = 0;
        foreach (int e in incident)
        {
            (int a, int b, double length) = edges[e];
            int other = a == v ? b : a;
            Point end = places[other];
            cost += Stretch(at.DistanceTo(end), length);
            for (int j = 0; j < edges.Count && cost < limit; j++)
            {
                cost += Crosses(v, other, at, end, j) ? CrossingCost : 0;
            }

            for (int u = 0; u < places.Length && cost < limit; u++)
            {
                cost += u != v && u != other && BoxAt(u, places[u]).IsCrossedBy(at, end) ? TunnelCost : 0;
            }
        }

        Box own = BoxAt(v, at);
        for (int j = 0; j < edges.Count && cost < limit; j++)
        {
            (int a, int b, _) = edges[j];
            cost += a != v && b != v && own.IsCrossedBy(places[a], places[b]) ? TunnelCost : 0;
        }

        return cost;
    }

    private bool Crosses(int a, int b, Point from, Point to, int edge)
    {
        (int c, int d, _) = edges[edge];
        return c != a && c != b && d != a && d != b && Segments.Cross(from, to, places[c], places[d]);
    }

    private Box BoxAt(int v, Point at) => Box.Around(at, sizes[v]).Inflate(Clearance);

    // Too long costs more than too short: free places forbid the latter anyway.
    private static double Stretch(double length, double wanted)
    {
        double ratio = (length / wanted) - 1;
        return LengthCost * ratio * ratio;
    }
}
