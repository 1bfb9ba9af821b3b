using System.Collections.Immutable;
using ClaimGraph.Diagrams.Drawing;
using ClaimGraph.Diagrams.Geometry;
using ClaimGraph.Diagrams.Layout;

namespace ClaimGraph.Diagrams.Arranging;

/// <summary>The ways of placing nodes that are tried for a graph: they depend on its size and clusters alone.</summary>
internal sealed class Candidates(Sketch sketch, ILayoutEngine engine, CancellationToken cancellation)
{
    private const int LargeGraph = 320;
    private const int MostForBothDirections = 320;

    private readonly Network _network = Network.Of(sketch);
    private ClusterPlacer? _clusters;

    /// <summary>Near what is joined: from several starts.</summary>
    public IEnumerable<Candidate> Organic()
    {
        OrganicPlacer placer = new(engine, cancellation);
        ImmutableArray<LayoutMethod> methods = sketch.Cards.Length > LargeGraph
            ? [LayoutMethod.Incremental]
            : [LayoutMethod.Scaled, LayoutMethod.Incremental];
        foreach (LayoutMethod method in methods)
        {
            if (sketch.Clusters.IsEmpty)
            {
                yield return Spread(method, false, () => Placement.Of(sketch, placer.Place(_network, method)));
            }
            else
            {
                Func<Network, (ImmutableArray<Point>, ImmutableArray<Curve?>)> inside = Once(part =>
                    (placer.Place(part, method, Tension.Room(part.Sizes, part.Links()) / Tension.Room(_network.Sizes, _network.Links())), NoRoutes(part)));
                yield return Spread(method, false, () => Clustered().Place(inside, groups => placer.Place(groups, method), true));
                if (method == methods[0] && sketch.Clusters.Length > 1)
                {
                    yield return Spread(method, true, () => Clustered().Place(inside, null, true));
                }
            }
        }
    }

    /// <summary>In layers: downwards and to the right, as they come and folded into the shape of a page.</summary>
    public IEnumerable<Candidate> Layered(LayoutDirection? only)
    {
        LayeredPlacer placer = new(engine, cancellation);
        ImmutableArray<LayoutDirection> directions = only is { } asked ? [asked]
            : sketch.Edges.Length > MostForBothDirections ? [LayoutDirection.Right]
            : [LayoutDirection.Down, LayoutDirection.Right];
        foreach ((LayoutDirection direction, bool isFolded) in directions.SelectMany(d => new[] { (d, false), (d, true) }))
        {
            yield return new Candidate(LayoutMethod.Layered, direction, isFolded, false, separation => sketch.Clusters.IsEmpty
                ? Placed(placer.Place(_network, direction, separation, isFolded))
                : Clustered().Place(
                    part => placer.Place(part, direction, separation, isFolded),
                    groups => placer.Place(groups, direction, separation, isFolded).Centers,
                    false));
        }
    }

    private static ImmutableArray<Curve?> NoRoutes(Network part) => [.. part.Ties.Select(_ => (Curve?)null)];

    private ClusterPlacer Clustered() => _clusters ??= new ClusterPlacer(sketch, _network, cancellation);

    private Placement Placed((ImmutableArray<Point> Centers, ImmutableArray<Curve?> Routes) answer)
    {
        Curve?[] routes = new Curve?[sketch.Edges.Length];
        for (int i = 0; i < answer.Routes.Length; i++)
        {
            routes[_network.Ties[i].Edge] = answer.Routes[i];
        }

        return new Placement(answer.Centers, [.. routes]);
    }

    // Placed once, and spread for every separation.
    private static Candidate Spread(LayoutMethod method, bool hasRows, Func<Placement> place)
    {
        Lazy<Placement> placement = new(place, false);
        return new Candidate(method, null, false, hasRows, separation => placement.Value.Spread(separation));
    }

    // The same part gets the same answer, whatever stands around it.
    private static Func<Network, T> Once<T>(Func<Network, T> place)
    {
        Dictionary<Network, T> known = new(ReferenceEqualityComparer.Instance);
        return part => known.TryGetValue(part, out T? answer) ? answer : known[part] = place(part);
    }
}
