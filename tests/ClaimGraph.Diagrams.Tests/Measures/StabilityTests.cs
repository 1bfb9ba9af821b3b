using System.Collections.Immutable;
using ClaimGraph.Diagrams.Geometry;
using ClaimGraph.Diagrams.Measures;
using ClaimGraph.Diagrams.Tests.TestData;

namespace ClaimGraph.Diagrams.Tests.Measures;

public sealed class StabilityTests(SharedRenderer shared)
{
    private static readonly ImmutableArray<Point> Places = [new(0, 0), new(100, 0), new(100, 60), new(20, 90)];

    [Fact]
    public void A_drawing_that_was_moved_turned_and_scaled_is_the_same()
    {
        DiagramGeometry moved = Drawing([.. Places.Select(p => new Point(500 - (3 * p.Y), 40 + (3 * p.X)))]);

        Assert.Equal(0, Procrustes.Distance(Drawing(Places), moved)!.Value, 1e-9);
    }

    [Fact]
    public void A_mirrored_drawing_is_another()
    {
        DiagramGeometry mirrored = Drawing([.. Places.Select(p => new Point(-p.X, p.Y))]);

        Assert.InRange(Procrustes.Distance(Drawing(Places), mirrored)!.Value, 0.1, 1);
    }

    [Fact]
    public void The_distance_is_what_is_left_of_squares_of_drawings_of_size_one()
    {
        // Of size one the places are (-1, 0, 1)/√2 and (-1, -1, 2)/√6, whose product is 3/√12.
        DiagramGeometry even = Drawing([new(-1, 0), new(0, 0), new(1, 0)]);
        DiagramGeometry uneven = Drawing([new(-1, 0), new(-1, 0), new(2, 0)]);

        Assert.Equal(1 - (9.0 / 12), Procrustes.Distance(even, uneven)!.Value, 1e-9);
    }

    [Fact]
    public void Two_nodes_or_nodes_in_one_place_have_no_shape_to_compare()
    {
        Assert.Null(Procrustes.Distance(Drawing([.. Places.Take(2)]), Drawing(Places)));
        Assert.Null(Procrustes.Distance(Drawing([Places[0], Places[0], Places[0]]), Drawing(Places)));
    }

    [Fact]
    public void A_disturbed_graph_has_a_hundredth_more_edges_between_nodes_that_had_none()
    {
        DiagramGraph graph = GraphCorpus.Get("random 60");
        DiagramGraph disturbed = Disturbance.Of(graph)!;
        DiagramEdge[] more = [.. disturbed.Edges.ExceptBy(graph.Edges.Select(e => e.Id), e => e.Id)];

        Assert.Equal((int)Math.Ceiling(graph.Edges.Length / 100.0), more.Length);
        Assert.DoesNotContain(more, m => m.Source == m.Target || graph.Edges.Any(e => (e.Source == m.Source && e.Target == m.Target) || (e.Source == m.Target && e.Target == m.Source)));
        Assert.Equal(disturbed.Edges, Disturbance.Of(graph)!.Edges);
    }

    [Fact]
    public void A_graph_without_edges_or_with_all_of_them_cannot_be_disturbed()
    {
        Assert.Null(Disturbance.Of(GraphCorpus.Get("no edges at all")));
        Assert.Null(Disturbance.Of(GraphCorpus.Get("complete graph of 6")));
    }

    [Fact]
    public void Stability_is_measured_where_it_is_asked_for()
    {
        DiagramGraph graph = GraphCorpus.Get("grid of 6 by 6");
        Diagram plain = shared.Renderer.Render(graph, new DiagramOptions());
        Diagram measured = shared.Renderer.Render(graph, new DiagramOptions { MeasuresStability = true });

        Assert.Null(plain.Stability);
        Assert.InRange(measured.Stability!.Value, 0, 1);
        Assert.Equal(plain.Svg, measured.Svg);
        Assert.Equal(measured.Stability, QualityReport.Of(measured).Readings().Single(r => r.Id == "stability").Value);
    }

    [Fact]
    public void The_digest_tells_drawings_apart_and_is_the_same_for_the_same()
    {
        DiagramGeometry drawing = Drawing(Places);

        Assert.Equal(QualityReport.Of(drawing).Digest, QualityReport.Of(Drawing(Places)).Digest);
        Assert.NotEqual(QualityReport.Of(drawing).Digest, QualityReport.Of(drawing with { Width = 401 }).Digest);
        Assert.Matches("^[0-9a-f]{64}$", QualityReport.Of(drawing).Digest);
    }

    private static DiagramGeometry Drawing(ImmutableArray<Point> centers) =>
        new(400, 200, [.. centers.Select((c, i) => new NodeGeometry($"n{i}", Box.Around(c, new Size(10, 10))))], []);
}
