using System.Collections.Immutable;
using ClaimGraph.Diagrams.Arranging;
using ClaimGraph.Diagrams.Geometry;
using ClaimGraph.Diagrams.Measures;
using ClaimGraph.Diagrams.Tests.Corpus;
using CsCheck;
using Size = ClaimGraph.Diagrams.Geometry.Size;

namespace ClaimGraph.Diagrams.Tests.Arranging;

/// <summary>Trees around their middle, and how they are relaxed and parted without a crossing.</summary>
public sealed class RadialTreeTests
{
    private const double Length = 100;

    private static readonly Gen<(int Nodes, int Children, int Seed)> SomeTree = Gen.Select(Gen.Int[2, 90], Gen.Int[1, 9], Gen.Int[0, 9999]);

    [Fact]
    public void A_connected_network_is_a_tree_when_it_has_one_edge_less_than_nodes()
    {
        Assert.True(RadialTree.IsTree(4, Links([(0, 1), (1, 2), (1, 3)])));
        Assert.False(RadialTree.IsTree(3, Links([(0, 1), (1, 2), (0, 2)])));
    }

    [Fact]
    public void A_star_stands_around_its_hub()
    {
        Point[] places = RadialTree.Place(9, Links(Edges.Star(9)));

        Assert.Equal(new Point(0, 0), places[0]);
        Assert.All(places[1..], p => Assert.Equal(Length, p.Length, 1e-9));
        Assert.All(Enumerable.Range(1, 8), i => Assert.InRange(places[i].DistanceTo(places[(i % 8) + 1]), 60, 100));
    }

    [Fact]
    public void A_chain_leads_both_ways_from_its_middle()
    {
        Point[] places = RadialTree.Place(5, Links([(0, 1), (1, 2), (2, 3), (3, 4)]));

        Assert.Equal([2.0, 1, 0, 1, 2], places.Select(p => Math.Round(p.Length / Length, 9)));
        Assert.Equal(4, places[0].DistanceTo(places[4]) / Length, 1e-9);
    }

    [Fact]
    public void Each_generation_has_a_circle_of_its_own_and_no_two_edges_cross() => SomeTree.Sample(
        t =>
        {
            ImmutableArray<Link> links = Links(Edges.Tree(t.Nodes, t.Children, t.Seed));
            Point[] places = RadialTree.Place(t.Nodes, links);

            Assert.All(links, l => Assert.Equal(1, Math.Abs(places[l.A].Length - places[l.B].Length) / Length, 1e-6));
            Assert.Empty(Crossings(places, links));
        },
        iter: 300,
        threads: 1);

    [Theory]
    [InlineData(12, 2, 1)]
    [InlineData(30, 3, 2)]
    [InlineData(40, 9, 3)]
    [InlineData(60, 4, 4)]
    [InlineData(80, 6, 5)]
    public void Guarded_trees_are_relaxed_and_parted_without_a_crossing(int nodes, int children, int seed)
    {
        ImmutableArray<Link> links = Links(Edges.Tree(nodes, children, seed));
        Point[] places = RadialTree.Place(nodes, links);
        CrossingGuard guard = new(places, links);
        Spacing spacing = new([.. Enumerable.Range(0, nodes).Select(v => new Size(60 + (v % 7 * 20), 30))], links);
        StressModel.Relax(places, StressModel.Distances(nodes, links, CancellationToken.None), 20, CancellationToken.None, guard);
        Assert.Empty(Crossings(places, links));

        OverlapRemoval.Apply(places, spacing, CancellationToken.None, guard);
        Assert.Empty(Crossings(places, links));
        for (int a = 0; a < nodes; a++)
        {
            for (int b = 0; b < a; b++)
            {
                (double x, double y) = spacing.Of(a, b);
                Assert.True(Math.Abs(places[a].X - places[b].X) > x - 0.02 || Math.Abs(places[a].Y - places[b].Y) > y - 0.02, $"{a} and {b}");
            }
        }
    }

    private static ImmutableArray<Link> Links(IEnumerable<(int A, int B)> edges) =>
        [.. edges.Select(e => new Link(Math.Min(e.A, e.B), Math.Max(e.A, e.B), Length, 1, 0, 0)).OrderBy(l => (l.A, l.B))];

    private static IEnumerable<(Link, Link)> Crossings(Point[] places, ImmutableArray<Link> links) =>
        from i in Enumerable.Range(0, links.Length)
        from j in Enumerable.Range(0, i)
        let one = links[i]
        let other = links[j]
        where one.A != other.A && one.A != other.B && one.B != other.A && one.B != other.B
            && DrawingMeasurer.BoundsOf([places[one.A], places[one.B]]).Overlaps(DrawingMeasurer.BoundsOf([places[other.A], places[other.B]]))
            && Segments.Cross(places[one.A], places[one.B], places[other.A], places[other.B])
        select (one, other);
}
