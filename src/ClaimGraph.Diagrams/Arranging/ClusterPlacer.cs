using System.Collections.Immutable;
using ClaimGraph.Diagrams.Drawing;
using ClaimGraph.Diagrams.Geometry;

namespace ClaimGraph.Diagrams.Arranging;

/// <summary>
/// Places nodes within titled regions: each cluster by itself, then the clusters and the nodes without one as boxes. Clusters are
/// mirrored so that nodes come near those they are joined with outside; then nodes move within their region as long as that saves
/// crossings.
/// </summary>
internal sealed class ClusterPlacer
{
    private const double Gap = 30;
    private const double RowGap = 64;
    private const double Threshold = 40;
    private const int FewForFour = 60;
    private const int FewForTwo = 120;
    private const int MostUntangled = 1300;

    private readonly Sketch _sketch;
    private readonly Network _network;
    private readonly ImmutableArray<int>[] _members;
    private readonly Network[] _parts;
    private readonly ImmutableArray<int> _groupOf;
    private readonly ImmutableArray<int> _loose;
    private readonly CancellationToken _cancellation;

    public ClusterPlacer(Sketch sketch, Network network, CancellationToken cancellation)
    {
        _sketch = sketch;
        _network = network;
        _cancellation = cancellation;
        int n = network.Sizes.Length;
        _members = [.. Enumerable.Range(0, sketch.Clusters.Length).Select(c => Enumerable.Range(0, n).Where(v => sketch.ClusterOf[v] == c).ToImmutableArray())];
        _parts = [.. _members.Select(network.Part)];
        _loose = [.. Enumerable.Range(0, n).Where(v => sketch.ClusterOf[v] < 0)];
        int[] groups = [.. sketch.ClusterOf];
        for (int i = 0; i < _loose.Length; i++)
        {
            groups[_loose[i]] = _members.Length + i;
        }

        _groupOf = [.. groups];
    }

    /// <summary>Places everything.</summary>
    /// <param name="inside">Places the nodes of one cluster and gives the paths of the edges among them where it has any.</param>
    /// <param name="outside">Places clusters and single nodes as boxes; null to put them in rows.</param>
    /// <param name="isFree">True when nodes may be mirrored and moved afterwards.</param>
    public Placement Place(
        Func<Network, (ImmutableArray<Point> Centers, ImmutableArray<Curve?> Routes)> inside,
        Func<Network, ImmutableArray<Point>>? outside,
        bool isFree)
    {
        Point[] centers = new Point[_network.Sizes.Length];
        Curve?[] routes = new Curve?[_sketch.Edges.Length];
        Box[] borders = new Box[_members.Length];
        for (int c = 0; c < _members.Length; c++)
        {
            (ImmutableArray<Point> places, ImmutableArray<Curve?> paths) = inside(_parts[c]);
            Box inner = places.Select((p, i) => Box.Around(p, _parts[c].Sizes[i])).Aggregate((a, b) => a.Union(b));
            borders[c] = Placement.Border(_sketch.Clusters[c], inner);
            for (int i = 0; i < places.Length; i++)
            {
                centers[_members[c][i]] = places[i];
            }

            for (int i = 0; i < paths.Length; i++)
            {
                routes[_parts[c].Ties[i].Edge] = paths[i];
            }
        }

        ImmutableArray<Size> sizes =
        [
            .. borders.Select(b => new Size(b.Width, b.Height)),
            .. _loose.Select(v => _network.Sizes[v]),
        ];
        ImmutableArray<Point> groups = outside is null ? Rows(sizes) : outside(_network.Grouped(_groupOf, sizes));
        for (int c = 0; c < _members.Length; c++)
        {
            Point by = groups[c] - borders[c].Center;
            borders[c] = borders[c].Moved(by);
            foreach (int v in _members[c])
            {
                centers[v] += by;
            }

            foreach (Tie tie in _parts[c].Ties)
            {
                routes[tie.Edge] = routes[tie.Edge]?.Moved(by);
            }
        }

        foreach (int v in _loose)
        {
            centers[v] = groups[_groupOf[v]];
        }

        if (isFree)
        {
            Mirror(centers);
            Untangle(centers, borders);
        }

        return new Placement([.. centers], [.. routes]);
    }

    private static int Attempts(int nodes) => nodes <= FewForFour ? 4 : nodes <= FewForTwo ? 2 : 1;

    private static ImmutableArray<Point> Rows(ImmutableArray<Size> sizes)
    {
        ImmutableArray<Part> boxes = [.. sizes.Select(s => new Part(Box.Around(new Point(0, 0), s), []))];
        return Packing.InRows(boxes, RowGap);
    }

    // Each cluster as it is, mirrored from side to side, from top to bottom or both, whichever makes the edges outwards shortest.
    private void Mirror(Point[] centers)
    {
        ILookup<int, Tie> outwards = _network.Ties
            .Where(t => _groupOf[t.Source] != _groupOf[t.Target])
            .SelectMany(t => new[] { (Group: _groupOf[t.Source], Tie: t), (Group: _groupOf[t.Target], Tie: t) })
            .ToLookup(p => p.Group, p => p.Tie);
        for (int round = 0; round < 3; round++)
        {
            for (int c = 0; c < _members.Length; c++)
            {
                Box inner = _members[c].Select(v => Box.Around(centers[v], _network.Sizes[v])).Aggregate((a, b) => a.Union(b));
                Point twice = inner.Center * 2;
                Func<Point, Point>[] ways =
                [
                    p => p,
                    p => p with { X = twice.X - p.X },
                    p => p with { Y = twice.Y - p.Y },
                    p => new Point(twice.X - p.X, twice.Y - p.Y),
                ];
                Func<Point, Point> way = ways.MinBy(w => outwards[c].Sum(t =>
                    (_groupOf[t.Source] == c ? w(centers[t.Source]) : centers[t.Source])
                        .DistanceTo(_groupOf[t.Target] == c ? w(centers[t.Target]) : centers[t.Target])))!;
                foreach (int v in _members[c])
                {
                    centers[v] = way(centers[v]);
                }
            }
        }
    }

    private void Untangle(Point[] centers, Box[] borders)
    {
        ImmutableArray<Link> links = _network.Links();
        if (links.IsEmpty || centers.Length > MostUntangled)
        {
            return;
        }

        Box[] rooms =
        [
            .. borders.Select((b, c) => new Box(
                b.X + ClusterCard.Padding,
                b.Y + _sketch.Clusters[c].Top,
                b.Width - (2 * ClusterCard.Padding),
                b.Height - _sketch.Clusters[c].Top - ClusterCard.Padding).Inflate(0.01)),
        ];
        Spacing spacing = new(_network.Sizes, links);
        if (centers.Length <= OrganicPlacer.MostAnnealed)
        {
            Annealer.BestOf(
                centers,
                Attempts(centers.Length),
                (places, sequence) => new Annealer(places, _network.Sizes, links, spacing, double.MaxValue, [], MayStand, sequence),
                annealer => annealer.Run(Threshold, _cancellation)).CopyTo(centers, 0);
        }
        else
        {
            new Untangler(centers, _network.Sizes, links, spacing, MayStand).Run(4, _cancellation);
        }

        bool MayStand(int node, Point at)
        {
            Box box = Box.Around(at, _network.Sizes[node]);
            int cluster = _sketch.ClusterOf[node];
            return cluster >= 0
                ? rooms[cluster].Contains(new Point(box.X, box.Y)) && rooms[cluster].Contains(new Point(box.Right, box.Bottom))
                : !borders.Any(b => b.Overlaps(box, -Gap));
        }
    }
}
