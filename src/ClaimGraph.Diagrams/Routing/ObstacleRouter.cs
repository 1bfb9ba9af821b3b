using System.Collections.Immutable;
using ClaimGraph.Diagrams.Geometry;

namespace ClaimGraph.Diagrams.Routing;

/// <summary>
/// Finds short paths between nodes around all others: A* on the visibility graph of the boxes' corners (Lozano-Pérez and Wesley
/// 1979), seen only as far as the search goes. Not safe for use from several threads.
/// </summary>
internal sealed class ObstacleRouter
{
    private const double BendCost = 14;

    private readonly ImmutableArray<Box> _boxes;
    private readonly ImmutableArray<Box> _walls;
    private readonly Point[] _corners;
    private readonly Dictionary<(int, int), bool> _seen = [];

    /// <summary>Prepares for routing around boxes.</summary>
    /// <param name="boxes">The nodes.</param>
    /// <param name="padding">The room paths keep from nodes they do not end at, in pixels.</param>
    public ObstacleRouter(ImmutableArray<Box> boxes, double padding)
    {
        const double Hair = 0.05;
        _boxes = boxes;
        _walls = [.. boxes.Select(b => b.Inflate(padding - Hair))];
        _corners =
        [
            .. boxes.Select(b => b.Inflate(padding))
                .SelectMany(b => (Point[])[new(b.X, b.Y), new(b.Right, b.Y), new(b.Right, b.Bottom), new(b.X, b.Bottom)]),
        ];
    }

    /// <summary>Finds a path from the middle of one node to the middle of another.</summary>
    /// <returns>The corners of the path, ends included; null when there is no way through.</returns>
    public ImmutableArray<Point>? Route(int source, int target, CancellationToken cancellation)
    {
        Point start = _boxes[source].Center;
        Point goal = _boxes[target].Center;
        if (IsClear(start, goal, source, target))
        {
            return [start, goal];
        }

        int n = _corners.Length;
        double[] cost = new double[n];
        int[] before = new int[n];
        bool[] done = new bool[n];
        Array.Fill(cost, double.PositiveInfinity);
        PriorityQueue<int, (double, int)> queue = new();
        for (int c = 0; c < n; c++)
        {
            if (c / 4 != source && IsClear(start, _corners[c], source, -1))
            {
                Offer(c, start.DistanceTo(_corners[c]), -1);
            }
        }

        double best = double.PositiveInfinity;
        int last = -1;
        while (queue.TryDequeue(out int at, out (double Estimate, int Corner) key) && key.Estimate < best)
        {
            cancellation.ThrowIfCancellationRequested();
            if (done[at])
            {
                continue;
            }

            done[at] = true;
            double through = cost[at] + _corners[at].DistanceTo(goal) + BendCost;
            if (through < best && IsClear(_corners[at], goal, -1, target))
            {
                (best, last) = (through, at);
            }

            for (int next = 0; next < n; next++)
            {
                double offer = cost[at] + _corners[at].DistanceTo(_corners[next]) + BendCost;
                if (!done[next] && offer < cost[next] && next / 4 != source && next / 4 != target && SeesEachOther(at, next))
                {
                    Offer(next, offer, at);
                }
            }
        }

        if (last < 0)
        {
            return null;
        }

        List<Point> path = [goal];
        for (int at = last; at >= 0; at = before[at])
        {
            path.Add(_corners[at]);
        }

        path.Add(start);
        path.Reverse();
        return [.. path];

        void Offer(int corner, double offer, int from)
        {
            cost[corner] = offer;
            before[corner] = from;
            queue.Enqueue(corner, (offer + _corners[corner].DistanceTo(goal), corner));
        }
    }

    private bool SeesEachOther(int a, int b)
    {
        (int, int) key = (Math.Min(a, b), Math.Max(a, b));
        if (!_seen.TryGetValue(key, out bool clear))
        {
            clear = IsClear(_corners[a], _corners[b], -1, -1);
            _seen.Add(key, clear);
        }

        return clear;
    }

    private bool IsClear(Point from, Point to, int source, int target)
    {
        for (int i = 0; i < _walls.Length; i++)
        {
            if (i != source && i != target && _walls[i].IsCrossedBy(from, to))
            {
                return false;
            }
        }

        return true;
    }
}
