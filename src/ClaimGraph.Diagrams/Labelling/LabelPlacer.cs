using System.Collections.Immutable;
using ClaimGraph.Diagrams.Geometry;
using ClaimGraph.Diagrams.Measures;

namespace ClaimGraph.Diagrams.Labelling;

/// <summary>
/// Places the labels of all edges together: on the line where it is free, else beside it, else further away with a leader. Each
/// label begins with its cheapest place; rounds of single moves then settle conflicts (Christensen, Marks and Shieber 1995). A
/// label for which there is no room anywhere near is left out.
/// </summary>
internal sealed class LabelPlacer
{
    private const double NodeGap = 3;
    private const double LabelGap = 2;
    private const double ConflictCost = 400;
    private const double CrossedCost = 15;
    private const double Cell = 48;
    private const int Rounds = 12;

    private readonly BoxGrid _obstacles;
    private readonly ImmutableArray<ImmutableArray<Point>> _paths;
    private readonly ImmutableArray<Size> _sizes;
    private readonly PathGrid _lines;
    private readonly BoxGrid _taken;
    private readonly LabelPlace?[] _chosen;
    private readonly LabelOptions _options;
    private readonly CancellationToken _cancellation;

    /// <summary>Prepares for placing.</summary>
    /// <param name="obstacles">The boxes of nodes and titles, which labels stay clear of.</param>
    /// <param name="paths">The paths of the edges.</param>
    /// <param name="sizes">The size of each edge's label; empty for none.</param>
    /// <param name="cancellation">Stops the work.</param>
    public LabelPlacer(
        ImmutableArray<Box> obstacles,
        ImmutableArray<ImmutableArray<Point>> paths,
        ImmutableArray<Size> sizes,
        CancellationToken cancellation)
    {
        _obstacles = BoxGrid.Of(obstacles);
        _paths = paths;
        _sizes = sizes;
        _lines = new PathGrid(paths, Cell);
        _chosen = new LabelPlace?[paths.Length];
        Box area = paths.Where(p => !p.IsEmpty).Select(DrawingMeasurer.BoundsOf).Aggregate((Box?)null, (a, b) => a?.Union(b) ?? b) ?? default;
        _taken = new BoxGrid(area, Cell);
        _taken.Reserve(paths.Length);
        _options = new LabelOptions(_obstacles, _lines, NodeGap, CrossedCost, paths.Length);
        _cancellation = cancellation;
    }

    /// <summary>Places all labels; to be called once.</summary>
    /// <returns>The place of each edge's label; null for an edge without one.</returns>
    public ImmutableArray<LabelPlace?> Place()
    {
        int n = _paths.Length;
        List<LabelPlace>[] options = new List<LabelPlace>[n];
        for (int i = 0; i < n; i++)
        {
            _cancellation.ThrowIfCancellationRequested();
            options[i] = HasLabel(i) ? _options.Of(_paths[i], i, _sizes[i]) : [];
        }

        int[] order = [.. Enumerable.Range(0, n).Where(HasLabel).OrderBy(i => options[i].Count).ThenBy(i => i)];
        foreach (int i in order)
        {
            Choose(i, Cheapest(options[i]));
        }

        for (int round = 0; round < Rounds; round++)
        {
            bool moved = false;
            foreach (int i in order)
            {
                _cancellation.ThrowIfCancellationRequested();
                LabelPlace? before = _chosen[i];
                Choose(i, null);
                LabelPlace? better = Cheapest(options[i]);
                Choose(i, better);
                moved |= better != before;
            }

            if (!moved)
            {
                break;
            }
        }

        // Those that found no place of their own, or one across a line, look further away.
        foreach (int i in order)
        {
            _cancellation.ThrowIfCancellationRequested();
            LabelPlace? place = _chosen[i];
            Choose(i, null);
            bool isFree = place is not null && Conflicts(place.Box) == 0;
            Choose(i, isFree && place!.Crossed == 0 ? place : Elsewhere(i, isFree ? place : null));
        }

        return [.. _chosen];
    }

    private bool HasLabel(int edge) => _sizes[edge].Width > 0 && _paths[edge].Length > 1;

    private void Choose(int label, LabelPlace? place)
    {
        if (_chosen[label] is not null)
        {
            _taken.Remove(label);
        }

        _chosen[label] = place;
        if (place is not null)
        {
            _taken.Replace(label, place.Box);
        }
    }

    private LabelPlace? Cheapest(List<LabelPlace> options)
    {
        LabelPlace? best = null;
        double bestCost = double.MaxValue;
        foreach (LabelPlace option in options)
        {
            if (option.Cost >= bestCost)
            {
                break;
            }

            double cost = option.Cost + (ConflictCost * Conflicts(option.Box));
            if (cost < bestCost)
            {
                (best, bestCost) = (option, cost);
            }
        }

        return best;
    }

    private int Conflicts(Box box) => _taken.CountOverlaps(box, -LabelGap);

    // The last resort: the nearest free place in widening squares around the middle of the line, better without a line across it.
    private LabelPlace? Elsewhere(int edge, LabelPlace? near)
    {
        const double Step = 12;
        const int Furthest = 40;
        const int FurthestForClear = 9;
        ImmutableArray<Point> path = _paths[edge];
        Point middle = path.Along(DrawingMeasurer.LengthOf(path) / 2).Point;
        LabelPlace? best = near;
        for (int ring = 1; ring <= Furthest && (best is null || (best.Crossed > 0 && ring <= FurthestForClear)); ring++)
        {
            _cancellation.ThrowIfCancellationRequested();
            for (int x = -ring; x <= ring; x++)
            {
                for (int y = -ring; y <= ring; y += Math.Abs(x) == ring ? 1 : 2 * ring)
                {
                    Box box = Box.Around(middle + new Point(x * Step, y * Step), _sizes[edge]);
                    if (_obstacles.Overlaps(box, -NodeGap) || _taken.Overlaps(box, -LabelGap))
                    {
                        continue;
                    }

                    int crossed = _lines.CountThrough(box, edge);
                    if (best is null || crossed < best.Crossed)
                    {
                        best = new LabelPlace(box, path.NearestTo(box.Center), ConflictCost / 2, crossed);
                    }
                }
            }
        }

        return best;
    }
}
