using System.Collections.Immutable;
using ClaimGraph.Diagrams.Geometry;
using ClaimGraph.Diagrams.Measures;

namespace ClaimGraph.Diagrams.Routing;

/// <summary>
/// Finds short paths between nodes around all walls: A* on the visibility graph of the walls' corners (Lozano-Pérez and Wesley
/// 1979). A path first minds no wall at all; the walls it runs into are minded in the next try, until it runs into none. What is
/// found is as short as if every wall had been minded from the start, since the others are not in its way, and takes time that
/// depends on the walls near it alone. A way past many walls is found in halves, which are then pulled taut. Not safe for use from
/// several threads.
/// </summary>
internal sealed class ObstacleRouter
{
    private const double BendCost = 14;
    private const double Hair = 0.05;
    private const int MostWalls = 34;
    private const int MostHalvings = 7;

    private readonly ImmutableArray<Box> _boxes;
    private readonly double _padding;
    private readonly BoxGrid _walls;
    private readonly List<int> _minded = [];
    private readonly List<int> _hit = [];
    private readonly List<Point> _corners = [];
    private readonly bool[] _isOpen;

    /// <summary>Prepares for routing around boxes.</summary>
    /// <param name="boxes">The nodes, and after them other walls.</param>
    /// <param name="padding">The room paths keep from boxes they do not end at, in pixels.</param>
    public ObstacleRouter(ImmutableArray<Box> boxes, double padding)
    {
        _boxes = boxes;
        _padding = padding;
        _walls = BoxGrid.Of([.. boxes.Select(b => b.Inflate(padding - Hair))]);
        _isOpen = new bool[boxes.Length];
    }

    /// <summary>Finds a path from the middle of one node to the middle of another.</summary>
    /// <param name="source">The node it leaves.</param>
    /// <param name="target">The node it reaches.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <param name="open">Walls that do not count for this path, besides its ends.</param>
    /// <returns>The corners of the path, ends included; null when there is no way through.</returns>
    public ImmutableArray<Point>? Route(int source, int target, CancellationToken cancellation, params ReadOnlySpan<int> open)
    {
        SetOpen(source, target, open, true);
        try
        {
            return Route(_boxes[source].Center, _boxes[target].Center, MostHalvings, cancellation);
        }
        finally
        {
            SetOpen(source, target, open, false);
        }
    }

    private void SetOpen(int source, int target, ReadOnlySpan<int> open, bool value)
    {
        _isOpen[source] = value;
        _isOpen[target] = value;
        foreach (int wall in open)
        {
            _isOpen[wall] = value;
        }
    }

    private ImmutableArray<Point>? Route(Point start, Point goal, int halvings, CancellationToken cancellation)
    {
        _minded.Clear();
        _corners.Clear();
        while (true)
        {
            cancellation.ThrowIfCancellationRequested();
            if (Search(start, goal) is not { } path)
            {
                return null;
            }

            int before = _minded.Count;
            for (int i = 1; i < path.Length; i++)
            {
                foreach (int wall in Hit(path[i - 1], path[i]))
                {
                    Mind(wall);
                }
            }

            if (_minded.Count == before)
            {
                return path;
            }

            if (_minded.Count > MostWalls)
            {
                return halvings > 0 && FreeNear(path.Along(DrawingMeasurer.LengthOf(path) / 2).Point) is { } middle
                    && Route(start, middle, halvings - 1, cancellation) is { } first
                    && Route(middle, goal, halvings - 1, cancellation) is { } second
                    ? Taut([.. first, .. second.Skip(1)])
                    : null;
            }
        }
    }

    private List<int> Hit(Point from, Point to)
    {
        _hit.Clear();
        _walls.Crossed(from, to, 0, _hit);
        _hit.RemoveAll(w => _isOpen[w]);
        _hit.Sort();
        return _hit;
    }

    // The nearest place outside all walls, in widening squares.
    private Point? FreeNear(Point point)
    {
        const double Step = 14;
        const int Rings = 24;
        for (int ring = 0; ring <= Rings; ring++)
        {
            for (int x = -ring; x <= ring; x++)
            {
                for (int y = -ring; y <= ring; y += Math.Abs(x) == ring ? 1 : 2 * ring)
                {
                    Point at = point + new Point(x * Step, y * Step);
                    if (!_walls.Overlaps(new Box(at.X, at.Y, 0, 0), -1))
                    {
                        return at;
                    }
                }
            }
        }

        return null;
    }

    // Every bend is left out that can be, the furthest that is in sight being next.
    private ImmutableArray<Point> Taut(ImmutableArray<Point> path)
    {
        List<Point> taut = [path[0]];
        int at = 0;
        while (at < path.Length - 1)
        {
            int next = path.Length - 1;
            while (next > at + 1 && Hit(path[at], path[next]).Count > 0)
            {
                next--;
            }

            taut.Add(path[next]);
            at = next;
        }

        return [.. taut];
    }

    private void Mind(int wall)
    {
        if (!_minded.Contains(wall))
        {
            Box box = _boxes[wall].Inflate(_padding);
            _minded.Add(wall);
            _corners.AddRange([new(box.X, box.Y), new(box.Right, box.Y), new(box.Right, box.Bottom), new(box.X, box.Bottom)]);
        }
    }

    // The shortest path around the walls minded so far.
    private ImmutableArray<Point>? Search(Point start, Point goal)
    {
        if (IsClear(start, goal))
        {
            return [start, goal];
        }

        int n = _corners.Count;
        double[] cost = new double[n];
        int[] before = new int[n];
        bool[] done = new bool[n];
        Array.Fill(cost, double.PositiveInfinity);
        PriorityQueue<int, (double, int)> queue = new();
        for (int c = 0; c < n; c++)
        {
            if (IsClear(start, _corners[c]))
            {
                Offer(c, start.DistanceTo(_corners[c]), -1);
            }
        }

        double best = double.PositiveInfinity;
        int last = -1;
        while (queue.TryDequeue(out int at, out (double Estimate, int Corner) key) && key.Estimate < best)
        {
            if (done[at])
            {
                continue;
            }

            done[at] = true;
            double through = cost[at] + _corners[at].DistanceTo(goal) + BendCost;
            if (through < best && IsClear(_corners[at], goal))
            {
                (best, last) = (through, at);
            }

            for (int next = 0; next < n; next++)
            {
                double offer = cost[at] + _corners[at].DistanceTo(_corners[next]) + BendCost;
                if (!done[next] && offer < cost[next] && offer + _corners[next].DistanceTo(goal) < best && IsClear(_corners[at], _corners[next]))
                {
                    Offer(next, offer, at);
                }
            }
        }

        return last < 0 ? null : PathTo(last, before, start, goal);

        void Offer(int corner, double offer, int from)
        {
            cost[corner] = offer;
            before[corner] = from;
            queue.Enqueue(corner, (offer + _corners[corner].DistanceTo(goal), corner));
        }
    }

    private ImmutableArray<Point> PathTo(int last, int[] before, Point start, Point goal)
    {
        List<Point> path = [goal];
        for (int at = last; at >= 0; at = before[at])
        {
            path.Add(_corners[at]);
        }

        path.Add(start);
        path.Reverse();
        return [.. path];
    }

    private bool IsClear(Point from, Point to)
    {
        foreach (int wall in _minded)
        {
            if (_walls[wall].IsCrossedBy(from, to))
            {
                return false;
            }
        }

        return true;
    }
}
