using System.Collections.Immutable;
using ClaimGraph.Diagrams.Geometry;
using ClaimGraph.Diagrams.Measures;

namespace ClaimGraph.Diagrams.Labelling;

/// <summary>
/// Places the labels of all edges together: on the line where it is free, else beside it, else further away with a leader. Each
/// label begins with its cheapest place; rounds of single moves then settle conflicts (Christensen, Marks and Shieber 1995).
/// </summary>
internal sealed class LabelPlacer
{
    private const double NodeGap = 3;
    private const double LabelGap = 2;
    private const double ConflictCost = 400;
    private const int Rounds = 12;

    private readonly ImmutableArray<Box> _nodes;
    private readonly ImmutableArray<ImmutableArray<Point>> _paths;
    private readonly ImmutableArray<Size> _sizes;
    private readonly Box[] _bounds;
    private readonly CancellationToken _cancellation;

    /// <summary>Prepares for placing.</summary>
    /// <param name="nodes">The boxes of the nodes, which labels stay clear of.</param>
    /// <param name="paths">The paths of the edges.</param>
    /// <param name="sizes">The size of each edge's label; empty for none.</param>
    /// <param name="cancellation">Stops the work.</param>
    public LabelPlacer(
        ImmutableArray<Box> nodes,
        ImmutableArray<ImmutableArray<Point>> paths,
        ImmutableArray<Size> sizes,
        CancellationToken cancellation)
    {
        _nodes = nodes;
        _paths = paths;
        _sizes = sizes;
        _bounds = [.. paths.Select(DrawingMeasurer.BoundsOf)];
        _cancellation = cancellation;
    }

    /// <summary>Places all labels.</summary>
    /// <returns>The place of each edge's label; null for an edge without one.</returns>
    public ImmutableArray<LabelPlace?> Place()
    {
        int n = _paths.Length;
        List<LabelPlace>[] options = [.. Enumerable.Range(0, n).Select(OptionsOf)];
        LabelPlace?[] chosen = new LabelPlace?[n];
        int[] order = [.. Enumerable.Range(0, n).Where(i => options[i].Count > 0).OrderBy(i => options[i].Count).ThenBy(i => i)];
        foreach (int i in order)
        {
            chosen[i] = Cheapest(i, options[i], chosen);
        }

        for (int round = 0; round < Rounds; round++)
        {
            bool moved = false;
            foreach (int i in order)
            {
                _cancellation.ThrowIfCancellationRequested();
                LabelPlace better = Cheapest(i, options[i], chosen);
                moved |= better != chosen[i];
                chosen[i] = better;
            }

            if (!moved)
            {
                break;
            }
        }

        foreach (int i in order)
        {
            if (Conflicts(i, chosen[i]!, chosen) > 0 && Elsewhere(i, chosen) is { } free)
            {
                chosen[i] = free;
            }
        }

        return [.. chosen];
    }

    private static LabelPlace Cheapest(int label, List<LabelPlace> options, LabelPlace?[] chosen)
    {
        LabelPlace best = options[0];
        double bestCost = double.MaxValue;
        foreach (LabelPlace option in options)
        {
            if (option.Cost >= bestCost)
            {
                break;
            }

            double cost = option.Cost + (ConflictCost * Conflicts(label, option, chosen));
            if (cost < bestCost)
            {
                (best, bestCost) = (option, cost);
            }
        }

        return best;
    }

    private static int Conflicts(int label, LabelPlace place, LabelPlace?[] chosen)
    {
        int conflicts = 0;
        for (int j = 0; j < chosen.Length; j++)
        {
            conflicts += j != label && chosen[j] is { } other && other.Box.Overlaps(place.Box, -LabelGap) ? 1 : 0;
        }

        return conflicts;
    }

    // Cheapest first.
    private List<LabelPlace> OptionsOf(int edge)
    {
        _cancellation.ThrowIfCancellationRequested();
        Size size = _sizes[edge];
        ImmutableArray<Point> path = _paths[edge];
        if (size.Width == 0 || path.Length < 2)
        {
            return [];
        }

        List<LabelPlace> options = [];
        double length = DrawingMeasurer.LengthOf(path);
        int steps = Math.Clamp((int)(length / 7), 4, 36);
        for (int k = 0; k <= steps; k++)
        {
            double share = 0.06 + (0.88 * k / steps);
            (Point at, Point direction) = Along(path, length * share);
            double off = Math.Abs(share - 0.5);
            Add(options, edge, at, at, 12 * off * off);
            Point normal = direction.Normal;
            double clear = (Math.Abs(normal.X) * size.Width / 2) + (Math.Abs(normal.Y) * size.Height / 2) + 3;
            Add(options, edge, at + (normal * clear), at, 5 + (12 * off * off));
            Add(options, edge, at - (normal * clear), at, 5 + (12 * off * off));
            if (k % 3 == 0)
            {
                foreach (double further in (ReadOnlySpan<double>)[12, 26, 44])
                {
                    Add(options, edge, at + (normal * (clear + further)), at, 14 + (further / 4) + (12 * off * off));
                    Add(options, edge, at - (normal * (clear + further)), at, 14 + (further / 4) + (12 * off * off));
                }
            }
        }

        if (options.Count == 0 && Elsewhere(edge, []) is { } free)
        {
            options.Add(free);
        }

        if (options.Count == 0)
        {
            Point middle = Along(path, length / 2).Point;
            options.Add(new LabelPlace(Box.Around(middle, size), middle, ConflictCost));
        }

        return [.. options.OrderBy(o => o.Cost)];
    }

    private void Add(List<LabelPlace> options, int edge, Point center, Point anchor, double cost)
    {
        Box box = Box.Around(center, _sizes[edge]);
        if (_nodes.Any(n => n.Overlaps(box, -NodeGap)))
        {
            return;
        }

        for (int j = 0; j < _paths.Length; j++)
        {
            if (j != edge && _bounds[j].Overlaps(box) && DrawingMeasurer.Meets(_paths[j], box.Inflate(1)))
            {
                cost += 7;
            }
        }

        // A label that hides its whole line, its tip or its tail says less than one beside it.
        cost += 12 * Math.Max(0, ShareWithin(_paths[edge], box) - 0.5);
        cost += box.Inflate(3).Contains(_paths[edge][^1]) ? 4 : 0;
        cost += box.Inflate(3).Contains(_paths[edge][0]) ? 1 : 0;
        options.Add(new LabelPlace(box, anchor, cost));
    }

    // The last resort: the nearest free place in widening squares around the middle of the line.
    private LabelPlace? Elsewhere(int edge, LabelPlace?[] chosen)
    {
        _cancellation.ThrowIfCancellationRequested();
        ImmutableArray<Point> path = _paths[edge];
        Point middle = Along(path, DrawingMeasurer.LengthOf(path) / 2).Point;
        const double Step = 12;
        for (int ring = 1; ring <= 40; ring++)
        {
            LabelPlace? best = null;
            int bestEdges = int.MaxValue;
            for (int x = -ring; x <= ring; x++)
            {
                for (int y = -ring; y <= ring; y += Math.Abs(x) == ring ? 1 : 2 * ring)
                {
                    LabelPlace place = new(Box.Around(middle + new Point(x * Step, y * Step), _sizes[edge]), middle, ConflictCost / 2);
                    if (_nodes.Any(n => n.Overlaps(place.Box, -NodeGap)) || Conflicts(edge, place, chosen) > 0)
                    {
                        continue;
                    }

                    int edges = Enumerable.Range(0, _paths.Length).Count(j =>
                        j != edge && _bounds[j].Overlaps(place.Box) && DrawingMeasurer.Meets(_paths[j], place.Box));
                    if (edges < bestEdges)
                    {
                        (best, bestEdges) = (place, edges);
                    }
                }
            }

            if (best is not null)
            {
                return best;
            }
        }

        return null;
    }

    internal static (Point Point, Point Direction) Along(ImmutableArray<Point> path, double distance)
    {
        for (int i = 1; i < path.Length; i++)
        {
            double piece = path[i - 1].DistanceTo(path[i]);
            if (distance <= piece || i == path.Length - 1)
            {
                return (path[i - 1].Towards(path[i], piece == 0 ? 0 : Math.Min(1, distance / piece)), (path[i] - path[i - 1]).Unit);
            }

            distance -= piece;
        }

        return (path[0], new Point(1, 0));
    }

    private static double ShareWithin(ImmutableArray<Point> path, Box box)
    {
        const int Samples = 20;
        double length = DrawingMeasurer.LengthOf(path);
        int inside = 0;
        for (int i = 0; i <= Samples; i++)
        {
            inside += box.Contains(Along(path, length * i / Samples).Point) ? 1 : 0;
        }

        return (double)inside / (Samples + 1);
    }
}
