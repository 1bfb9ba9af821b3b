using System.Collections.Immutable;
using ClaimGraph.Diagrams.Drawing;
using ClaimGraph.Diagrams.Geometry;
using ClaimGraph.Diagrams.Labelling;
using ClaimGraph.Diagrams.Layout;
using ClaimGraph.Diagrams.Measures;
using ClaimGraph.Diagrams.Routing;

namespace ClaimGraph.Diagrams.Arranging;

/// <summary>
/// Finds the best arrangement it can: asks the layout engine in several ways, refines, routes, labels and measures each answer,
/// and spreads the nodes further apart until nothing overlaps. Which answers are tried depends on the graph alone, never on time.
/// </summary>
internal sealed class Arranger(Sketch sketch, CancellationToken cancellation)
{
    private const double Gap = 44;
    private const double Crowd = 9;
    private const double PageRatio = 1.45;
    private const int LargeGraph = 270;
    private const int MaxRoutedNodes = 320;

    private static readonly ImmutableArray<double> Spreads = [1, 1.12, 1.3, 1.55, 1.9, 2.4];

    private readonly ImmutableArray<Size> _footprints = sketch.Footprints();

    /// <summary>
    /// True when edges are led around nodes. In greater graphs they are straight: the search for ways takes time that grows with the
    /// cube of the nodes.
    /// </summary>
    public bool IsRouted => sketch.Cards.Length <= MaxRoutedNodes;

    public Arrangement Arrange(DiagramLayout layout, ILayoutEngine engine, LayoutDirection? direction = null)
    {
        ImmutableArray<ImmutableArray<int>> components = Components.Of(
            sketch.Cards.Length,
            sketch.Edges.Select(e => (e.Source, e.Target)));
        IEnumerable<Trial> candidates = layout == DiagramLayout.Layered
            ? (direction is { } only ? new[] { only } : [LayoutDirection.Down, LayoutDirection.Right]).Select(d => Settled(spread => Layered(components, d, spread, engine)))
            : Organic(components, engine);
        return candidates.MinBy(t => t.Score)!.Arrangement;
    }

    /// <summary>The nodes on a grid, in the order of their ids: what is drawn when there is no time for more.</summary>
    public Arrangement Grid()
    {
        int n = sketch.Cards.Length;
        int columns = Math.Max(1, (int)Math.Ceiling(Math.Sqrt(n * 0.6)));
        double width = n == 0 ? 0 : _footprints.Max(f => f.Width);
        double height = n == 0 ? 0 : _footprints.Max(f => f.Height);
        return Settled(spread => (
            [.. Enumerable.Range(0, n).Select(i => new Point((i % columns) * (width + 110) * spread, i / columns * (height + 70) * spread))],
            [.. sketch.Edges.Select(_ => (Curve?)null)])).Arrangement;
    }

    private IEnumerable<Trial> Organic(ImmutableArray<ImmutableArray<int>> components, ILayoutEngine engine)
    {
        ImmutableArray<ImmutableArray<Point>> places = [.. components.Select(c => Refined(c, engine))];
        ImmutableArray<Point> centers = Together(
            components,
            places,
            component => Links(components[component]).Select(l => ImmutableArray.Create(places[component][l.A], places[component][l.B])),
            (_, _) => { });
        yield return Settled(spread => ([.. centers.Select(c => c * spread)], [.. sketch.Edges.Select(_ => (Curve?)null)]));
    }

    private Trial Settled(Func<double, (ImmutableArray<Point> Centers, ImmutableArray<Curve?> Routes)> layout)
    {
        Trial? best = null;
        foreach (double spread in IsRouted ? Spreads : [1])
        {
            (ImmutableArray<Point> centers, ImmutableArray<Curve?> routes) = layout(spread);
            Trial trial = Judged(Finished(centers, routes));
            if (best is null || trial.Score < best.Score)
            {
                best = trial;
            }

            if (trial.Faults == 0)
            {
                break;
            }
        }

        return best!;
    }

    private Arrangement Finished(ImmutableArray<Point> centers, ImmutableArray<Curve?> routes)
    {
        ImmutableArray<Box> boxes = [.. centers.Select((c, i) => Box.Around(c, sketch.Cards[i].Form.Size))];
        ImmutableArray<Curve> paths = new EdgeRouter(sketch, boxes, IsRouted, cancellation).Route(routes);
        LabelPlacer placer = new(
            boxes,
            [.. paths.Select(p => p.Flat)],
            [.. sketch.Edges.Select(e => LabelPlate.SizeOf(e.Label))],
            cancellation);
        return new Arrangement(boxes, paths, placer.Place());
    }

    // Faults outweigh everything; then crossings count, labels across lines, a shape unlike a page, and size.
    private Trial Judged(Arrangement arrangement)
    {
        Box bounds = arrangement.Bounds();
        DiagramMeasures measures = DrawingMeasurer.Measure(arrangement.ToGeometry(sketch, new Size(bounds.Width, bounds.Height)));
        double aspect = measures.AspectRatio == 0 ? 0 : Math.Abs(Math.Log(measures.AspectRatio / PageRatio));
        double score = (1000.0 * measures.Faults)
            + measures.Crossings
            + (0.6 * measures.LabelEdgeOverlaps)
            + (14 * Math.Max(0, aspect - 0.35))
            + (Math.Sqrt(bounds.Width * bounds.Height) / 160);
        return new Trial(arrangement, measures.Faults, score);
    }

    // The best of several starts, each relaxed, freed of overlaps and untangled, and then shaken up and settled again.
    private ImmutableArray<Point> Refined(ImmutableArray<int> nodes, ILayoutEngine engine)
    {
        if (nodes.Length == 1)
        {
            return [new Point(0, 0)];
        }

        ImmutableArray<Link> links = Links(nodes);
        ImmutableArray<Size> sizes = [.. nodes.Select(v => _footprints[v])];
        Spacing spacing = new(sizes, links);
        double[] distances = StressModel.Distances(nodes.Length, links, cancellation);
        Point[] best = [];
        double bestCost = double.MaxValue;
        foreach (LayoutMethod method in Methods(nodes.Length))
        {
            LayoutSolution solution = engine.Layout(
                new LayoutProblem(
                    method,
                    LayoutDirection.Down,
                    sizes,
                    [.. links.Select(l => new LayoutEdge(l.A, l.B, default))],
                    Gap,
                    Gap),
                cancellation);
            Point[] places = [.. solution.Centers];
            StressModel.Relax(places, distances, 60, cancellation);
            Turn(places, links);
            Shaker shaker = new(links.Average(l => l.Length));
            double localCost = double.MaxValue;
            Point[] local = [];
            for (int shake = 0; shake < Shakes(nodes.Length); shake++)
            {
                OverlapRemoval.Apply(places, spacing, cancellation);
                Untangler untangler = new(places, sizes, links, spacing);
                untangler.Run(nodes.Length > LargeGraph ? 2 : 6, cancellation);
                double cost = untangler.Cost();
                if (cost < localCost)
                {
                    (local, localCost) = ([.. places], cost);
                }

                places = [.. local];
                shaker.Shake(places);
            }

            if (localCost < bestCost)
            {
                (best, bestCost) = (local, localCost);
            }
        }

        return [.. best];
    }

    // Labels are wide: the greatest bundle is laid level, so that its labels stand above one another. And pages are wide, too.
    private static void Turn(Point[] places, ImmutableArray<Link> links)
    {
        Link greatest = links.MaxBy(l => l.Strands);
        Point level = greatest.Strands < 2 ? new Point(1, 0) : (places[greatest.B] - places[greatest.A]).Unit;
        for (int i = 0; i < places.Length; i++)
        {
            places[i] = new Point(places[i].Dot(level) * Untangler.StretchX, level.Cross(places[i]) * Untangler.StretchY);
        }
    }

    private static ImmutableArray<LayoutMethod> Methods(int nodes) => nodes > LargeGraph
        ? [LayoutMethod.Scaled]
        : [LayoutMethod.Scaled, LayoutMethod.Incremental];

    private static int Shakes(int nodes) => nodes > LargeGraph ? 1 : 14;

    // Each joined pair once, with the length its labels ask for.
    private ImmutableArray<Link> Links(ImmutableArray<int> nodes)
    {
        Dictionary<int, int> index = nodes.Select((v, i) => (v, i)).ToDictionary(p => p.v, p => p.i);
        int[] degrees = new int[sketch.Cards.Length];
        foreach (DrawnEdge edge in sketch.Edges)
        {
            degrees[edge.Source]++;
            degrees[edge.Target]++;
        }

        return
        [
            .. sketch.Edges
                .Where(e => !e.IsLoop && index.ContainsKey(e.Source))
                .GroupBy(e => (A: Math.Min(index[e.Source], index[e.Target]), B: Math.Max(index[e.Source], index[e.Target])))
                .OrderBy(g => g.Key)
                .Select(g => LinkOf(g.Key.A, g.Key.B, nodes[g.Key.A], nodes[g.Key.B], [.. g], degrees)),
        ];
    }

    private Link LinkOf(int a, int b, int nodeA, int nodeB, List<DrawnEdge> edges, int[] degrees)
    {
        double label = edges.Max(e => e.Label.Width);
        double ends = (_footprints[nodeA].Width + _footprints[nodeB].Width + _footprints[nodeA].Height + _footprints[nodeB].Height) / 4;
        double crowd = Crowd * Math.Sqrt(Math.Max(degrees[nodeA], degrees[nodeB]));
        double length = ends + Math.Max(40, (label * 0.75) + 24) + crowd + (24 * (edges.Count - 1));
        return new Link(a, b, length, edges.Count, label, edges.Max(e => e.Label.Height));
    }

    private (ImmutableArray<Point> Centers, ImmutableArray<Curve?> Routes) Layered(
        ImmutableArray<ImmutableArray<int>> components, LayoutDirection direction, double spread, ILayoutEngine engine)
    {
        List<ImmutableArray<Point>> places = [];
        Curve?[] routes = new Curve?[sketch.Edges.Length];
        List<int[]> edgesOf = [];
        foreach (ImmutableArray<int> nodes in components)
        {
            Dictionary<int, int> index = nodes.Select((v, i) => (v, i)).ToDictionary(p => p.v, p => p.i);
            int[] edges = [.. Enumerable.Range(0, routes.Length).Where(i => !sketch.Edges[i].IsLoop && index.ContainsKey(sketch.Edges[i].Source))];
            edgesOf.Add(edges);
            if (nodes.Length == 1)
            {
                places.Add([new Point(0, 0)]);
                continue;
            }

            LayoutSolution solution = engine.Layout(
                new LayoutProblem(
                    LayoutMethod.Layered,
                    direction,
                    [.. nodes.Select(v => _footprints[v])],
                    [.. edges.Select(i => new LayoutEdge(index[sketch.Edges[i].Source], index[sketch.Edges[i].Target], LabelPlate.SizeOf(sketch.Edges[i].Label)))],
                    26 * spread,
                    Gap * spread),
                cancellation);
            places.Add(solution.Centers);
            for (int k = 0; k < edges.Length; k++)
            {
                routes[edges[k]] = CurveOf(solution.Routes[k]);
            }
        }

        ImmutableArray<Point> centers = Together(
            components,
            [.. places],
            component => edgesOf[component].Select(i => routes[i]).OfType<Curve>().Select(r => r.Flat),
            (component, by) =>
            {
                foreach (int i in edgesOf[component])
                {
                    routes[i] = routes[i]?.Moved(by);
                }
            });
        return (centers, [.. routes]);
    }

    private static Curve? CurveOf(ImmutableArray<Point> points) => points.Length < 4
        ? null
        : new Curve(points[0], [.. Enumerable.Range(0, points.Length / 3).Select(i => new Bezier(points[3 * i], points[(3 * i) + 1], points[(3 * i) + 2], points[(3 * i) + 3]))]);

    private ImmutableArray<Point> Together(
        ImmutableArray<ImmutableArray<int>> components,
        ImmutableArray<ImmutableArray<Point>> places,
        Func<int, IEnumerable<ImmutableArray<Point>>> paths,
        Action<int, Point> moved)
    {
        ImmutableArray<Part> parts =
        [
            .. components.Select((nodes, c) => Part.Of(nodes.Select((v, i) => Box.Around(places[c][i], _footprints[v])), paths(c))),
        ];
        ImmutableArray<Point> moves = Packing.Pack(parts, Gap);
        Point[] centers = new Point[sketch.Cards.Length];
        for (int c = 0; c < components.Length; c++)
        {
            for (int i = 0; i < components[c].Length; i++)
            {
                centers[components[c][i]] = places[c][i] + moves[c];
            }

            moved(c, moves[c]);
        }

        return [.. centers];
    }

    private sealed record Trial(Arrangement Arrangement, int Faults, double Score);
}
