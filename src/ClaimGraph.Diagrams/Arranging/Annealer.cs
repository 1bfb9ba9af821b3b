using System.Collections.Immutable;
using ClaimGraph.Diagrams.Geometry;

namespace ClaimGraph.Diagrams.Arranging;

/// <summary>
/// Moves nodes, one or two at a time, to free places: at first also where that makes the drawing somewhat worse, then less and less
/// so, which lets it leave an arrangement that no single step makes better (Davidson and Harel 1996, "Drawing graphs nicely using
/// simulated annealing", with thresholds in place of probabilities as Dueck and Scheuer 1990). The steps come from a fixed sequence:
/// every run is the same.
/// </summary>
/// <param name="places">The centres of the nodes, which are changed; nodes must be far enough apart.</param>
/// <param name="sizes">The size of each node.</param>
/// <param name="links">Which nodes are joined.</param>
/// <param name="spacing">How far apart nodes must be.</param>
/// <param name="page">The height of the page that is theirs to spread on, in pixels.</param>
/// <param name="distances">The distance that each two nodes should have, row by row, in pixels; empty not to ask for any.</param>
/// <param name="mayStand">Where a node may stand; anywhere when null.</param>
/// <param name="sequence">Which of the fixed sequences of steps.</param>
internal sealed class Annealer(
    Point[] places,
    ImmutableArray<Size> sizes,
    ImmutableArray<Link> links,
    Spacing spacing,
    double page,
    float[] distances,
    Func<int, Point, bool>? mayStand = null,
    int sequence = 0)
{
    private const int Steps = 110_000;
    private const int FewestRounds = 275;
    private const int MostRounds = 1718;
    private const double ShareOfSwaps = 0.12;
    private const double ShareOfCarries = 0.05;
    private const int MostCarried = 24;
    private const double LastCold = 0.2;

    private readonly Tension _tension = new(places, sizes, links, page, distances);
    private readonly Chances _chances = new(sequence);
    private readonly ImmutableArray<ImmutableArray<int>> _limbs = Limbs.Of(places.Length, links, MostCarried);
    private readonly bool[] _isMoving = new bool[places.Length];
    private readonly double _unit = links.IsEmpty ? 0 : links.Average(l => l.Length);

    /// <summary>Anneals the same places by several sequences of steps.</summary>
    /// <param name="places">The centres of the nodes, which stay as they are.</param>
    /// <param name="attempts">How many sequences, one or more.</param>
    /// <param name="prepare">Prepares to anneal places by a sequence.</param>
    /// <param name="run">Anneals.</param>
    /// <returns>The centres of the attempt that costs least, the first of several.</returns>
    public static Point[] BestOf(Point[] places, int attempts, Func<Point[], int, Annealer> prepare, Action<Annealer> run)
    {
        Point[] best = places;
        double bestCost = double.MaxValue;
        for (int attempt = 0; attempt < attempts; attempt++)
        {
            Point[] shaken = [.. places];
            Annealer annealer = prepare(shaken, attempt);
            run(annealer);
            double cost = annealer.Cost();
            if (cost < bestCost)
            {
                (best, bestCost) = (shaken, cost);
            }
        }

        return best;
    }

    /// <summary>Moves nodes until it is cold.</summary>
    /// <param name="threshold">How much worse a step may make it at first; an edge across another costs 30.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <param name="effort">What the number of steps is multiplied by.</param>
    public void Run(double threshold, CancellationToken cancellation, double effort = 1)
    {
        int n = places.Length;
        int rounds = (int)(effort * Math.Clamp(Steps / n, FewestRounds, MostRounds));
        for (int round = 0; round < rounds; round++)
        {
            cancellation.ThrowIfCancellationRequested();
            double heat = Math.Max(0, 1 - ((double)round / rounds / (1 - LastCold)));
            double reach = _unit * (0.12 + (1.3 * heat));
            for (int step = 0; step < n; step++)
            {
                int v = _chances.Next(n);
                double sort = _chances.Next();
                if (sort < ShareOfCarries && _limbs.Length > 0)
                {
                    Carry(_unit * (0.3 + (1.5 * heat)), threshold * heat);
                }
                else if (sort < ShareOfCarries + ShareOfSwaps)
                {
                    Swap(v, Mate(v), threshold * heat);
                }
                else
                {
                    Shift(v, Goal(v, reach), threshold * heat);
                }
            }
        }

        for (int v = 0; v < n; v++)
        {
            places[v] = _tension[v];
        }
    }

    /// <summary>Tells whether nothing crosses and all fits the page.</summary>
    public bool IsClean() => _tension.IsClean(page);

    /// <summary>How bad the arrangement is.</summary>
    public double Cost() => Enumerable.Range(0, places.Length).Sum(v => _tension.Around(v));

    // A step from where it is, or to the middle of what it is joined with, or around one of those.
    private Point Goal(int v, double reach)
    {
        int[] incident = _tension.IncidentTo(v);
        double sort = _chances.Next();
        Point from = _tension[v];
        if (sort > 0.6 && incident.Length > 0)
        {
            if (sort > 0.8)
            {
                Link link = links[incident[_chances.Next(incident.Length)]];
                from = _tension[link.A == v ? link.B : link.A];
                reach = link.Length * 1.4;
            }
            else
            {
                from = new Point(0, 0);
                foreach (int e in incident)
                {
                    from += _tension[links[e].A == v ? links[e].B : links[e].A];
                }

                from *= 1.0 / incident.Length;
                reach = Math.Max(reach, _unit * 0.5);
            }
        }

        return from + new Point(_chances.NextSigned() * reach * 1.4, _chances.NextSigned() * reach);
    }

    // Another node around the same one, or any other.
    private int Mate(int v)
    {
        int[] incident = _tension.IncidentTo(v);
        if (incident.Length == 0 || _chances.Next() < 0.3)
        {
            return _chances.Next(places.Length);
        }

        Link link = links[incident[_chances.Next(incident.Length)]];
        int hub = link.A == v ? link.B : link.A;
        int[] others = _tension.IncidentTo(hub);
        Link next = links[others[_chances.Next(others.Length)]];
        return next.A == hub ? next.B : next.A;
    }

    private void Shift(int v, Point to, double threshold)
    {
        if (!IsFree(v, to))
        {
            return;
        }

        Point from = _tension[v];
        double limit = _tension.Around(v) + (threshold * _chances.Next());
        _tension.Move(v, to);
        if (_tension.Around(v, limit) > limit)
        {
            _tension.Move(v, from);
        }
    }

    private void Swap(int v, int u, double threshold)
    {
        if (u != v)
        {
            Point way = _tension[u] - _tension[v];
            MoveAll([v, u], node => node == v ? way : way * -1, threshold);
        }
    }

    // All that hangs on one edge moves as it is.
    private void Carry(double reach, double threshold)
    {
        ImmutableArray<int> limb = _limbs[_chances.Next(_limbs.Length)];
        Point way = new(_chances.NextSigned() * reach * 1.4, _chances.NextSigned() * reach);
        MoveAll(limb, _ => way, threshold);
    }

    private void MoveAll(ImmutableArray<int> nodes, Func<int, Point> way, double threshold)
    {
        foreach (int v in nodes)
        {
            _isMoving[v] = true;
        }

        if (nodes.All(v => IsFree(v, _tension[v] + way(v))))
        {
            double limit = nodes.Sum(v => _tension.Around(v)) + (threshold * _chances.Next());
            Point[] before = [.. nodes.Select(v => _tension[v])];
            for (int i = 0; i < nodes.Length; i++)
            {
                _tension.Move(nodes[i], before[i] + way(nodes[i]));
            }

            double cost = 0;
            for (int i = 0; i < nodes.Length && cost <= limit; i++)
            {
                cost += _tension.Around(nodes[i], limit - cost);
            }

            for (int i = 0; i < nodes.Length && cost > limit; i++)
            {
                _tension.Move(nodes[i], before[i]);
            }
        }

        foreach (int v in nodes)
        {
            _isMoving[v] = false;
        }
    }

    // Nodes that move along are left out of account: they keep their distance, or change places.
    private bool IsFree(int v, Point at)
    {
        if (mayStand is not null && !mayStand(v, at))
        {
            return false;
        }

        for (int u = 0; u < places.Length; u++)
        {
            if (u != v && !_isMoving[u])
            {
                Point other = _tension[u];
                double apart = Math.Abs(other.X - at.X);
                if (apart < spacing.Widest)
                {
                    (double x, double y) = spacing.Of(u, v);
                    if (apart < x && Math.Abs(other.Y - at.Y) < y)
                    {
                        return false;
                    }
                }
            }
        }

        foreach (int e in _tension.IncidentTo(v))
        {
            int u = links[e].A == v ? links[e].B : links[e].A;
            (double x, double y) = spacing.Of(links[e]);
            if (!_isMoving[u] && Math.Abs(_tension[u].X - at.X) < x && Math.Abs(_tension[u].Y - at.Y) < y)
            {
                return false;
            }
        }

        return true;
    }
}
