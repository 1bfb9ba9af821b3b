using System.Collections.Immutable;
using ClaimGraph.Diagrams.Geometry;
using ClaimGraph.Diagrams.Layout;

namespace ClaimGraph.Diagrams.Arranging;

/// <summary>Places things in layers that edges run across: the engine's answer for each connected part; the parts are packed.</summary>
internal sealed class LayeredPlacer(ILayoutEngine engine, CancellationToken cancellation)
{
    private const double NodeGap = 26;
    private const double LayerGap = 44;

    /// <summary>Places all things.</summary>
    /// <param name="network">The things.</param>
    /// <param name="direction">Where edges lead.</param>
    /// <param name="separation">What the gaps between nodes and layers are multiplied by.</param>
    /// <returns>The centre of each thing, and the path of each edge from box to box where the engine has one.</returns>
    public (ImmutableArray<Point> Centers, ImmutableArray<Curve?> Routes) Place(Network network, LayoutDirection direction, double separation)
    {
        ImmutableArray<ImmutableArray<int>> components = network.Components();
        Point[] centers = new Point[network.Sizes.Length];
        Dictionary<int, Curve> routes = [];
        List<Part> parts = [];
        List<Network> networks = [];
        foreach (ImmutableArray<int> nodes in components)
        {
            Network part = components.Length == 1 ? network : network.Part(nodes);
            networks.Add(part);
            LayoutSolution solution = nodes.Length == 1
                ? new LayoutSolution([new Point(0, 0)], [])
                : engine.Layout(
                    new LayoutProblem(
                        LayoutMethod.Layered,
                        direction,
                        part.Sizes,
                        [.. part.Ties.Select(t => new LayoutEdge(t.Source, t.Target, t.Label))],
                        NodeGap * separation,
                        LayerGap * separation),
                    cancellation);
            for (int i = 0; i < nodes.Length; i++)
            {
                centers[nodes[i]] = solution.Centers[i];
            }

            List<ImmutableArray<Point>> paths = [];
            for (int i = 0; i < part.Ties.Length; i++)
            {
                if (CurveOf(solution.Routes[i]) is { } curve)
                {
                    routes[part.Ties[i].Edge] = curve;
                    paths.Add(curve.Flat);
                }
            }

            parts.Add(Part.Of(nodes.Select((v, i) => Box.Around(solution.Centers[i], network.Sizes[v])), paths));
        }

        ImmutableArray<Point> moves = Packing.Pack([.. parts], LayerGap);
        for (int c = 0; c < components.Length; c++)
        {
            foreach (int node in components[c])
            {
                centers[node] += moves[c];
            }

            foreach (Tie tie in networks[c].Ties)
            {
                if (routes.TryGetValue(tie.Edge, out Curve? curve))
                {
                    routes[tie.Edge] = curve.Moved(moves[c]);
                }
            }
        }

        return ([.. centers], [.. network.Ties.Select(t => routes.GetValueOrDefault(t.Edge))]);
    }

    private static Curve? CurveOf(ImmutableArray<Point> points) => points.Length < 4
        ? null
        : new Curve(points[0], [.. Enumerable.Range(0, points.Length / 3).Select(i => new Bezier(points[3 * i], points[(3 * i) + 1], points[(3 * i) + 2], points[(3 * i) + 3]))]);
}
