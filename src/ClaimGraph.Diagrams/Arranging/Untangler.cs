using System.Collections.Immutable;
using ClaimGraph.Diagrams.Geometry;

namespace ClaimGraph.Diagrams.Arranging;

/// <summary>
/// Moves single nodes to nearby free places as long as that saves crossings, edges through nodes or length. Edges count as
/// straight lines between centres. One sweep takes time in the order of links × (links + nodes).
/// </summary>
/// <param name="places">The centres of the nodes, which are changed.</param>
/// <param name="sizes">The size of each node.</param>
/// <param name="links">Which nodes are joined.</param>
/// <param name="spacing">How far apart nodes must be.</param>
/// <param name="mayStand">Where a node may stand; anywhere when null.</param>
internal sealed class Untangler(
    Point[] places,
    ImmutableArray<Size> sizes,
    ImmutableArray<Link> links,
    Spacing spacing,
    Func<int, Point, bool>? mayStand = null)
{
    private const double CrossingCost = 30;
    private const double TunnelCost = 50;
    private const double LengthCost = 24;
    private const double TiltCost = 14;
    private const double Clearance = 9;
    private const double StrandWidth = 8.5;

    /// <summary>Pages and labels are wider than high: edges may be this much longer from side to side.</summary>
    public const double StretchX = 1.25;

    /// <summary>And this much shorter from top to bottom.</summary>
    public const double StretchY = 0.92;

    // Sixteen directions as fixed fractions, so that no trigonometric function has a say.
    private static readonly ImmutableArray<Point> Directions =
    [
        new(1, 0), new(0.92, 0.38), new(0.71, 0.71), new(0.38, 0.92), new(0, 1), new(-0.38, 0.92), new(-0.71, 0.71), new(-0.92, 0.38),
        new(-1, 0), new(-0.92, -0.38), new(-0.71, -0.71), new(-0.38, -0.92), new(0, -1), new(0.38, -0.92), new(0.71, -0.71), new(0.92, -0.38),
    ];

    private readonly List<int>[] _incident = Incident(places.Length, links);

    private readonly Box[] _bounds = [.. links.Select(l => Around(places[l.A], places[l.B]))];
    private readonly double _largest = sizes.Max(s => Math.Max(s.Width, s.Height)) / 2;
    private readonly int _mostStrands = links.IsEmpty ? 1 : links.Max(l => l.Strands);

    /// <summary>The cost of the whole arrangement.</summary>
    public double Cost()
    {
        double cost = 0;
        for (int i = 0; i < links.Length; i++)
        {
            Link link = links[i];
            cost += Stretch(places[link.A] - places[link.B], link);
            for (int j = i + 1; j < links.Length; j++)
            {
                cost += Crossing(i, link.A, link.B, places[link.A], places[link.B], j);
            }

            for (int v = 0; v < places.Length; v++)
            {
                cost += v != link.A && v != link.B ? Tunnel(v, places[v], link, places[link.A], places[link.B]) : 0;
            }
        }

        return cost;
    }

    /// <summary>Sweeps over all nodes until nothing moves, at most so many times.</summary>
    public void Run(int sweeps, CancellationToken cancellation)
    {
        double unit = links.IsEmpty ? 0 : links.Average(l => l.Length);
        double[] radii = [unit * 0.2, unit * 0.6, unit * 1.3];
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
        Point best = places[v];
        double bestCost = CostAt(v, best, double.MaxValue);
        double before = bestCost;
        foreach (Point trial in Trials(v, radii))
        {
            if (!IsFree(v, trial))
            {
                continue;
            }

            double cost = CostAt(v, trial, bestCost);
            if (cost < bestCost - 0.01)
            {
                (best, bestCost) = (trial, cost);
            }
        }

        places[v] = best;
        foreach (int e in _incident[v])
        {
            _bounds[e] = Around(places[links[e].A], places[links[e].B]);
        }

        return bestCost < before - 0.01;
    }

    private IEnumerable<Point> Trials(int v, double[] radii)
    {
        foreach (double radius in radii)
        {
            foreach (Point direction in Directions)
            {
                yield return places[v] + (direction * radius);
            }
        }

        if (_incident[v].Count == 1)
        {
            // A leaf may go anywhere around the one node it hangs on.
            Link link = links[_incident[v][0]];
            Point hub = places[link.A == v ? link.B : link.A];
            foreach (Point direction in Directions)
            {
                yield return hub + (direction * link.Length);
                yield return hub + (direction * (link.Length * 1.5));
                yield return hub + (direction * (link.Length * 2.1));
            }
        }
        else if (_incident[v].Count > 1)
        {
            Point middle = new(0, 0);
            foreach (int e in _incident[v])
            {
                middle += places[links[e].A == v ? links[e].B : links[e].A];
            }

            middle *= 1.0 / _incident[v].Count;
            yield return middle;
            foreach (Point direction in Directions)
            {
                yield return middle + (direction * radii[1]);
                yield return middle + (direction * radii[2]);
            }
        }
    }

    private static List<int>[] Incident(int nodes, ImmutableArray<Link> links)
    {
        List<int>[] incident = [.. Enumerable.Range(0, nodes).Select(_ => new List<int>())];
        for (int i = 0; i < links.Length; i++)
        {
            incident[links[i].A].Add(i);
            incident[links[i].B].Add(i);
        }

        return incident;
    }

    private bool IsFree(int v, Point at)
    {
        if (mayStand is not null && !mayStand(v, at))
        {
            return false;
        }

        for (int u = 0; u < places.Length; u++)
        {
            if (u != v && Math.Abs(places[u].X - at.X) < spacing.Widest)
            {
                (double x, double y) = spacing.Of(u, v);
                if (Math.Abs(places[u].X - at.X) < x && Math.Abs(places[u].Y - at.Y) < y)
                {
                    return false;
                }
            }
        }

        foreach (int e in _incident[v])
        {
            Point other = places[links[e].A == v ? links[e].B : links[e].A];
            (double x, double y) = spacing.Of(links[e]);
            if (Math.Abs(other.X - at.X) < x && Math.Abs(other.Y - at.Y) < y)
            {
                return false;
            }
        }

        return true;
    }

    // Stops early once the cost is beyond the limit.
    private double CostAt(int v, Point at, double limit)
    {
        double cost = 0;
        foreach (int e in _incident[v])
        {
            Link link = links[e];
            int other = link.A == v ? link.B : link.A;
            Point end = places[other];
            cost += Stretch(at - end, link);
            Box around = Around(at, end);
            for (int j = 0; j < links.Length && cost < limit; j++)
            {
                cost += AreApart(around, _bounds[j]) ? 0 : Crossing(e, v, other, at, end, j);
            }

            Box reach = around.Inflate(_largest + Clearance + (StrandWidth * (link.Strands - 1)));
            for (int u = 0; u < places.Length && cost < limit; u++)
            {
                cost += u != v && u != other && reach.Contains(places[u]) ? Tunnel(u, places[u], link, at, end) : 0;
            }
        }

        Box own = Box.Around(at, sizes[v]).Inflate(Clearance + (StrandWidth * (_mostStrands - 1)));
        for (int j = 0; j < links.Length && cost < limit; j++)
        {
            Link link = links[j];
            cost += !AreApart(own, _bounds[j]) && link.A != v && link.B != v ? Tunnel(v, at, link, places[link.A], places[link.B]) : 0;
        }

        return cost;
    }

    // A box around a straight line, to rule out most others at the cost of four comparisons.
    private static Box Around(Point from, Point to) =>
        new(Math.Min(from.X, to.X), Math.Min(from.Y, to.Y), Math.Abs(to.X - from.X), Math.Abs(to.Y - from.Y));

    private static bool AreApart(in Box a, in Box b) => a.Right < b.X || b.Right < a.X || a.Bottom < b.Y || b.Bottom < a.Y;

    private double Crossing(int link, int a, int b, Point from, Point to, int other)
    {
        Link o = links[other];
        return o.A != a && o.A != b && o.B != a && o.B != b && Segments.Cross(from, to, places[o.A], places[o.B])
            ? CrossingCost * Math.Sqrt(links[link].Strands * o.Strands)
            : 0;
    }

    private double Tunnel(int node, Point at, Link link, Point from, Point to)
    {
        Box box = Box.Around(at, sizes[node]).Inflate(Clearance + (StrandWidth * (link.Strands - 1)));
        return box.IsCrossedBy(from, to) ? TunnelCost * link.Strands : 0;
    }

    private static double Stretch(Point line, Link link)
    {
        double ratio = (new Point(line.X / StretchX, line.Y / StretchY).Length / link.Length) - 1;
        double square = line.Dot(line);
        double tilt = square == 0 ? 0 : line.Y * line.Y / square;
        return (LengthCost * link.Strands * ratio * ratio) + (TiltCost * (link.Strands - 1) * tilt);
    }
}
