using System.Collections.Immutable;
using ClaimGraph.Diagrams.Geometry;
using ClaimGraph.Diagrams.Measures;
using ClaimGraph.Diagrams.Tests.TestData;

namespace ClaimGraph.Diagrams.Tests.Measures;

public sealed class DrawingMeasurerTests
{
    private static readonly NodeGeometry A = new("a", new Box(0, 0, 40, 20));
    private static readonly NodeGeometry B = new("b", new Box(100, 0, 40, 20));
    private static readonly NodeGeometry C = new("c", new Box(200, 0, 40, 20));
    private static readonly NodeGeometry D = new("d", new Box(100, 100, 40, 20));

    [Fact]
    public void A_clean_drawing_has_no_faults()
    {
        DiagramMeasures measures = Measure([A, B], Edge("e", "a", "b", null, new(40, 10), new(100, 10)));

        Assert.Equal(0, measures.Faults);
        Assert.Equal(0, measures.Crossings);
        Assert.Equal(2, measures.AspectRatio);
    }

    [Fact]
    public void Overlaps_count_beyond_half_a_pixel()
    {
        Assert.Equal(0, Measure([A, new("x", new Box(39.6, 0, 10, 10))]).NodeOverlaps);
        Assert.Equal(1, Measure([A, new("x", new Box(39.4, 0, 10, 10))]).NodeOverlaps);
        Assert.Equal(0, Measure([A, new("x", new Box(30, 19.6, 10, 10))]).NodeOverlaps);
    }

    [Fact]
    public void Labels_on_nodes_on_labels_and_under_edges_are_told_apart()
    {
        DiagramMeasures measures = Measure(
            [A, B],
            Edge("e", "a", "b", new Box(30, 5, 30, 10), new(40, 10), new(100, 10)),
            Edge("f", "a", "b", new Box(50, 0, 30, 10), new(40, 16), new(100, 16)));

        Assert.Equal(1, measures.LabelOverlaps);
        Assert.Equal(1, measures.LabelNodeOverlaps);
        Assert.Equal(0, measures.LabelEdgeOverlaps);
        Assert.Equal(1, Measure([A, B], Edge("e", "a", "b", new Box(60, 5, 20, 10), new(40, 10), new(100, 10)), Edge("f", "b", "a", null, new(70, 0), new(70, 30))).LabelEdgeOverlaps);
    }

    [Fact]
    public void An_edge_through_a_node_it_does_not_end_at_is_a_fault()
    {
        Assert.Equal(1, Measure([A, B, C], Edge("e", "a", "c", null, new(40, 10), new(200, 10))).EdgesThroughNodes);
        Assert.Equal(0, Measure([A, B, C], Edge("e", "a", "c", null, new(40, 10), new(120, -12), new(200, 10))).EdgesThroughNodes);
        Assert.Equal(0, Measure([A, B], Edge("e", "a", "b", null, new(20, 10), new(120, 10))).EdgesThroughNodes);
    }

    [Fact]
    public void Crossings_count_between_edges_without_a_common_end()
    {
        Assert.Equal(1, Measure([A, B, C, D], Edge("e", "a", "d", null, new(0, 0), new(50, 50)), Edge("f", "b", "c", null, new(0, 50), new(50, 0))).Crossings);
        Assert.Equal(0, Measure([A, B, C, D], Edge("e", "a", "b", null, new(0, 0), new(50, 50)), Edge("f", "b", "c", null, new(0, 50), new(50, 0))).Crossings);
    }

    [Theory]
    [InlineData("{\"x\":0,\"y\":0,\"width\":10,\"height\":10}", "{\"x\":5,\"y\":5,\"width\":10,\"height\":10}", 1)]
    [InlineData("{\"x\":0,\"y\":0,\"width\":10,\"height\":10}", "{\"x\":10,\"y\":0,\"width\":10,\"height\":10}", 0)]
    public void The_tests_own_measure_finds_faults_too(string a, string b, int faults)
    {
        string json = $"{{\"nodes\":[{a.Replace("{", "{\"id\":\"a\",", StringComparison.Ordinal)},{b.Replace("{", "{\"id\":\"b\",", StringComparison.Ordinal)}],\"edges\":[]}}";
        Assert.Equal(faults, DrawnGeometry.Faults(json).Count);
    }

    private static DiagramMeasures Measure(ImmutableArray<NodeGeometry> nodes, params ImmutableArray<EdgeGeometry> edges) =>
        DrawingMeasurer.Measure(new DiagramGeometry(400, 200, nodes, edges));

    private static EdgeGeometry Edge(string id, string source, string target, Box? label, params ImmutableArray<Point> points) =>
        new(id, source, target, points, label);
}
