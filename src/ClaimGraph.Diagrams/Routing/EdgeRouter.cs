using System.Collections.Immutable;
using ClaimGraph.Diagrams.Arranging;
using ClaimGraph.Diagrams.Drawing;
using ClaimGraph.Diagrams.Geometry;
using ClaimGraph.Diagrams.Measures;

namespace ClaimGraph.Diagrams.Routing;

/// <summary>
/// Draws the edges of placed nodes: straight where nothing is in the way, around nodes otherwise, and those between the same two
/// nodes side by side. Paths end at the border of the nodes.
/// </summary>
internal sealed class EdgeRouter
{
    private const double Padding = 9;
    private const double TightPadding = 5;
    private const double CornerRadius = 42;
    private const double LongestDetour = 1.15;
    private const double LongestWayPast = 1.4;
    private const double CornerStep = 5;

    // The distances tried between edges that join the same two nodes, in pixels, after the height of their labels.
    private static readonly ImmutableArray<double> Gaps = [17, 12, 8.5];

    private readonly Sketch _sketch;
    private readonly ImmutableArray<Box> _boxes;
    private readonly ImmutableArray<Box> _walls;
    private readonly BoxGrid _solid;
    private readonly int[] _regions;
    private readonly List<int> _crossed = [];
    private readonly ImmutableArray<Outline> _outlines;
    private readonly Dictionary<double, ObstacleRouter> _routers = [];
    private readonly bool _leadsAround;
    private readonly CancellationToken _cancellation;

    /// <summary>Prepares for drawing.</summary>
    /// <param name="sketch">The nodes and edges.</param>
    /// <param name="boxes">Where the nodes are.</param>
    /// <param name="regions">Where the clusters are: no path runs through a title, and those of strangers stay outside if they can.</param>
    /// <param name="leadsAround">False to draw every edge straight, whatever is in its way.</param>
    /// <param name="cancellation">Stops the work.</param>
    public EdgeRouter(Sketch sketch, ImmutableArray<Box> boxes, ImmutableArray<Region> regions, bool leadsAround, CancellationToken cancellation)
    {
        _leadsAround = leadsAround;
        ImmutableArray<Box> solid = [.. boxes, .. regions.Select(r => r.Title)];
        _solid = BoxGrid.Of(solid);
        _walls = [.. solid, .. regions.Select(r => r.Box)];
        _regions = [.. Enumerable.Range(solid.Length, regions.Length)];
        _sketch = sketch;
        _boxes = boxes;
        _outlines = [.. sketch.Cards.Select((c, i) => c.Form.Outline.Moved(boxes[i].Center))];
        _cancellation = cancellation;
    }

    /// <summary>Draws all edges.</summary>
    /// <param name="given">Paths from elsewhere, from box to box; an edge whose path is null or runs through a node is routed here.</param>
    public ImmutableArray<Curve> Route(ImmutableArray<Curve?> given)
    {
        Curve?[] paths = new Curve?[_sketch.Edges.Length];
        for (int i = 0; i < paths.Length; i++)
        {
            DrawnEdge edge = _sketch.Edges[i];
            if (!edge.IsLoop && given[i] is { } path && IsFree(path, edge))
            {
                paths[i] = Clip(Extended(path, edge), edge);
            }
        }

        ImmutableArray<IGrouping<(int Low, int High), int>> pairs =
        [
            .. Enumerable.Range(0, paths.Length)
                .Where(i => paths[i] is null)
                .GroupBy(i => Pair(_sketch.Edges[i]))
                .OrderBy(g => g.Key),
        ];
        Dictionary<(int Low, int High), ImmutableArray<Point>> spines = pairs
            .Where(g => g.Key.Low != g.Key.High && g.Count() == 1)
            .ToDictionary(g => g.Key, g => Spine(g.Key, 0));
        SharedCorners.Part(spines, _walls, CornerStep);
        foreach (IGrouping<(int Low, int High), int> strands in pairs)
        {
            _cancellation.ThrowIfCancellationRequested();
            if (spines.TryGetValue(strands.Key, out ImmutableArray<Point> spine)
                && Curve.Rounded(spine, CornerRadius) is { } path
                && IsFree(path, _sketch.Edges[strands.First()]))
            {
                DrawnEdge edge = _sketch.Edges[strands.First()];
                paths[strands.First()] = Clip(edge.Source == strands.Key.Low ? path : path.Reversed(), edge);
            }
            else
            {
                Draw(strands.Key, [.. strands], paths);
            }
        }

        return [.. paths.Select(p => p!)];
    }

    /// <summary>Tells whether a path keeps out of all titles and nodes but its ends.</summary>
    public bool IsFree(Curve path, DrawnEdge edge)
    {
        _crossed.Clear();
        for (int i = 1; i < path.Flat.Length; i++)
        {
            _solid.Crossed(path.Flat[i - 1], path.Flat[i], 1, _crossed);
            if (_crossed.Exists(v => v != edge.Source && v != edge.Target))
            {
                return false;
            }
        }

        return true;
    }

    private static (int Low, int High) Pair(DrawnEdge edge) => (Math.Min(edge.Source, edge.Target), Math.Max(edge.Source, edge.Target));

    private void Draw((int Low, int High) pair, ImmutableArray<int> strands, Curve?[] paths)
    {
        if (pair.Low == pair.High)
        {
            for (int i = 0; i < strands.Length; i++)
            {
                paths[strands[i]] = Clip(SelfLoop.Around(_boxes[pair.Low], i), _sketch.Edges[strands[i]]);
            }

            return;
        }

        // The widest bundle that finds room; where none does, each strand for itself.
        double labelHeight = strands.Max(i => LabelPlate.SizeOf(_sketch.Edges[i].Label).Height);
        foreach (double gap in Gaps.Insert(0, Math.Max(Gaps[0], labelHeight + 3)))
        {
            double half = gap * (strands.Length - 1) / 2;
            ImmutableArray<Point> spine = Spine(pair, half);
            Curve[] bundle = [.. strands.Select((_, i) => Strand(spine, pair, (gap * i) - half))];
            bool fits = !_leadsAround || strands.Select((edge, i) => IsFree(bundle[i], _sketch.Edges[edge])).All(free => free);
            if (!fits && gap > Gaps[^1])
            {
                continue;
            }

            for (int i = 0; i < strands.Length; i++)
            {
                DrawnEdge edge = _sketch.Edges[strands[i]];
                Curve path = fits || IsFree(bundle[i], edge) ? bundle[i] : Narrower(pair, edge, half == 0 ? 0 : ((gap * i) - half) / half) ?? bundle[i];
                paths[strands[i]] = Clip(edge.Source == pair.Low ? path : path.Reversed(), edge);
            }

            return;
        }
    }

    // A wide bundle takes a way with room for all its strands, unless that is a long way round.
    private ImmutableArray<Point> Spine((int Low, int High) pair, double half)
    {
        ImmutableArray<Point> narrow = Find(pair, Padding) ?? Find(pair, TightPadding)
            ?? [_boxes[pair.Low].Center, _boxes[pair.High].Center];
        return half > 0 && Find(pair, Padding + half) is { } wide
            && DrawingMeasurer.LengthOf(wide) < LongestDetour * DrawingMeasurer.LengthOf(narrow)
            ? wide
            : narrow;
    }

    private ImmutableArray<Point>? Find((int Low, int High) pair, double padding)
    {
        if (!_leadsAround)
        {
            return [_boxes[pair.Low].Center, _boxes[pair.High].Center];
        }

        if (!_routers.TryGetValue(padding, out ObstacleRouter? router))
        {
            _routers.Add(padding, router = new ObstacleRouter(_walls, padding));
        }

        if (_regions.Length == 0)
        {
            return router.Route(pair.Low, pair.High, _cancellation);
        }

        // Past the regions of strangers, unless that is a long way round.
        int[] own = [.. _regions.Where((_, c) => c == _sketch.ClusterOf[pair.Low] || c == _sketch.ClusterOf[pair.High])];
        ImmutableArray<Point>? through = router.Route(pair.Low, pair.High, _cancellation, _regions);
        ImmutableArray<Point>? past = router.Route(pair.Low, pair.High, _cancellation, own);
        return past is { } p && through is { } t && DrawingMeasurer.LengthOf(p) < LongestWayPast * DrawingMeasurer.LengthOf(t) ? past : through;
    }

    // A bundle that does not fit through a gap is drawn closer together.
    private Curve? Narrower((int Low, int High) pair, DrawnEdge edge, double share)
    {
        foreach (double padding in (ReadOnlySpan<double>)[Padding, TightPadding])
        {
            if (Find(pair, padding) is not { } spine)
            {
                continue;
            }

            foreach (double width in (ReadOnlySpan<double>)[12, 6, 0])
            {
                Curve path = Strand(spine, pair, share * width);
                if (IsFree(path, edge))
                {
                    return path;
                }
            }

            Curve sharp = Curve.Rounded(spine, 6);
            if (IsFree(sharp, edge))
            {
                return sharp;
            }
        }

        return null;
    }

    private Curve Strand(ImmutableArray<Point> spine, (int Low, int High) pair, double offset)
    {
        if (offset == 0)
        {
            return Curve.Rounded(spine, CornerRadius);
        }

        Point first = (spine[1] - spine[0]).Unit;
        Point last = (spine[^1] - spine[^2]).Unit;
        Point start = Within(pair.Low, first, offset);
        Point end = Within(pair.High, last, offset);
        if (spine.Length == 2)
        {
            double length = spine[0].DistanceTo(spine[1]);
            Point shift = first.Normal * offset;
            double lead = Math.Min(length * 0.32, Math.Max(length * 0.2, 60));
            return IsAside(start) && IsAside(end)
                ? Curve.Through([start, end])
                : Curve.Rounded([start, spine[0] + (first * lead) + shift, spine[1] - (first * lead) + shift, end], lead);
        }

        List<Point> points = [start];
        for (int i = 1; i < spine.Length - 1; i++)
        {
            Point before = (spine[i] - spine[i - 1]).Unit;
            Point after = (spine[i + 1] - spine[i]).Unit;
            Point miter = (before.Normal + after.Normal).Unit;
            double stretch = Math.Max(0.5, miter.Dot(before.Normal));
            points.Add(spine[i] + (miter * (offset / stretch)));
        }

        points.Add(end);
        return Curve.Rounded(points, CornerRadius);

        bool IsAside(Point point) => Math.Abs((point - spine[0]).Dot(first.Normal)) >= Math.Abs(offset) - 0.01;
    }

    // Where a strand that leaves the middle of a node by so much begins: within the node's outline, so that it can end on its border.
    private Point Within(int node, Point direction, double offset)
    {
        Point middle = _boxes[node].Center;
        Point aside = direction.Normal * Math.Sign(offset);
        double room = 0.72 * _outlines[node].ReachFrom(middle, aside);
        Point at = middle + (aside * Math.Min(Math.Abs(offset), room));
        return _outlines[node].NearestWithin(at, direction) ?? middle;
    }

    private Curve Extended(Curve path, DrawnEdge edge)
    {
        Point from = _boxes[edge.Source].Center;
        Point to = _boxes[edge.Target].Center;
        return new Curve(from, [Bezier.Line(from, path.Start), .. path.Segments, Bezier.Line(path.End, to)]);
    }

    private Curve Clip(Curve path, DrawnEdge edge)
    {
        Curve open = path.After(_outlines[edge.Source]).Reversed();
        return open.After(_outlines[edge.Target]).Reversed();
    }
}
