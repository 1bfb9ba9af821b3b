using System.Collections.Immutable;
using ClaimGraph.Diagrams.Drawing;
using ClaimGraph.Diagrams.Geometry;
using ClaimGraph.Diagrams.Measures;
using ClaimGraph.Diagrams.Routing;
using ClaimGraph.Diagrams.Tests.TestData;
using ClaimGraph.Diagrams.Typography;
using ClaimGraph.Identifiers;

namespace ClaimGraph.Diagrams.Tests.Routing;

public sealed class ParallelEdgeTests(SharedRenderer shared)
{
    [Theory]
    [InlineData("seven edges between two nodes")]
    [InlineData("two nodes both ways")]
    [InlineData("hubs joined by many")]
    public void Edges_between_the_same_nodes_keep_eight_pixels_apart_in_the_middle(string name)
    {
        DiagramGeometry geometry = shared.Renderer.Render(GraphCorpus.Get(name), new DiagramOptions()).Geometry;
        foreach (IGrouping<string, EdgeGeometry> bundle in geometry.Edges.GroupBy(e => string.CompareOrdinal(e.Source, e.Target) < 0 ? e.Source + e.Target : e.Target + e.Source))
        {
            Point[] middles = [.. bundle.Select(e => e.Points.Along(DrawingMeasurer.LengthOf(e.Points) / 2).Point)];
            ImmutableArray<Point>[] paths = [.. bundle.Select(e => e.Points)];
            for (int i = 0; i < middles.Length; i++)
            {
                for (int j = 0; j < paths.Length; j++)
                {
                    Assert.True(i == j || Distance(middles[i], paths[j]) >= 8, $"{bundle.Key}: {Distance(middles[i], paths[j])}");
                }
            }
        }
    }

    [Fact]
    public void Straight_edges_between_the_same_nodes_keep_apart_whatever_is_in_their_way()
    {
        using Fonts fonts = new();
        DiagramNode[] nodes = [.. "abcd".Select(c => new DiagramNode(c.ToString(), "Harbour", GraphCorpus.KindOf(0)))];
        DiagramGraph graph = new(nodes, [new DiagramEdge("e", "a", "b", "owns"), new DiagramEdge("f", "b", "a", "owns")]);
        Sketch sketch = Sketch.Of(graph, new Wording(Language.English), new LineBreaker(fonts));

        // Between c and d there is a gap for one line alone.
        double aside = (sketch.Cards[0].Form.Size.Height / 2) + 4;
        ImmutableArray<Point> centers = [new(0, 0), new(400, 0), new(200, -aside), new(200, aside)];
        ImmutableArray<Box> boxes = [.. centers.Select(c => Box.Around(c, sketch.Cards[0].Form.Size))];

        ImmutableArray<Curve> paths = new EdgeRouter(sketch, boxes, [], leadsAround: false, CancellationToken.None).Route([null, null]);

        Assert.All(paths, p => Assert.True(DrawingMeasurer.Meets(p.Flat, boxes[2]) || DrawingMeasurer.Meets(p.Flat, boxes[3])));
        Assert.All(paths, p => Assert.All(paths.Remove(p), o => Assert.True(Distance(p.Flat.Along(DrawingMeasurer.LengthOf(p.Flat) / 2).Point, o.Flat) >= 8)));
    }

    [Fact]
    public void Loops_can_be_seen_and_do_not_coincide()
    {
        DiagramGeometry geometry = shared.Renderer.Render(GraphCorpus.Get("triangle with loops"), new DiagramOptions()).Geometry;
        EdgeGeometry[] loops = [.. geometry.Edges.Where(e => e.Source == e.Target && e.Source == "n00")];

        Assert.Equal(2, loops.Length);
        Assert.All(loops, l => Assert.True(DrawingMeasurer.LengthOf(l.Points) >= 20));
        Assert.True(Distance(loops[0].Points.Along(DrawingMeasurer.LengthOf(loops[0].Points) / 2).Point, loops[1].Points) >= 8);
    }

    private static double Distance(Point point, ImmutableArray<Point> path) =>
        Enumerable.Range(1, path.Length - 1).Min(i => point.DistanceTo(path[i - 1], path[i]));
}
