using ClaimGraph.Diagrams.Geometry;
using ClaimGraph.Diagrams.Measures;
using static ClaimGraph.Diagrams.Tests.Measures.DrawnByHand;

namespace ClaimGraph.Diagrams.Tests.Measures;

public sealed class QualityReportTests
{
    private static readonly NodeGeometry A = Node("a", 0, 0);
    private static readonly NodeGeometry B = Node("b", 100, 0);
    private static readonly NodeGeometry C = Node("c", 0, 100);
    private static readonly NodeGeometry D = Node("d", 100, 100);

    [Fact]
    public void Two_edges_that_cross_at_a_right_angle_are_twenty_degrees_from_the_ideal()
    {
        CrossingMeasures crossings = Report([A, B, C, D], Edge("e", "a", "d", new(0, 0), new(50, 50)), Edge("f", "b", "c", new(50, 0), new(0, 50))).Crossings;

        Assert.Equal((1, 1), (crossings.Points, crossings.Pairs));
        Assert.Equal(0, crossings.Rate);
        Assert.Equal(1 - (20.0 / 70), crossings.Angle, 1e-9);
        Assert.Equal(0, crossings.SharpShare);
    }

    [Fact]
    public void An_edge_that_crosses_another_twice_counts_twice_but_as_one_pair()
    {
        CrossingMeasures crossings = Report(
            [A, B, C, D],
            Edge("e", "a", "b", new(0, 10), new(100, 10)),
            Edge("f", "c", "d", new(0, 20), new(50, 5), new(100, 20))).Crossings;

        Assert.Equal((2, 1), (crossings.Points, crossings.Pairs));
        Assert.Equal(1, crossings.SharpShare);
        double angle = Math.Atan(15.0 / 50) * 180 / Math.PI;
        Assert.Equal(1 - ((70 - angle) / 70), crossings.Angle, 1e-9);
    }

    [Fact]
    public void Crossings_without_a_chance_to_happen_leave_the_rate_at_one()
    {
        // All three edges share ends with each other, and the parallel ones both.
        CrossingMeasures crossings = Report([A, B, C], Edge("e", "a", "b", new(0, 0), new(9, 9)), Edge("f", "b", "a", new(0, 9), new(9, 0)), Edge("g", "b", "c", new(0, 0), new(9, 9))).Crossings;

        Assert.Equal(new CrossingMeasures(0, 0, 1, 1, 0), crossings);
    }

    [Fact]
    public void Edges_of_one_and_three_hundred_pixels_vary_by_half_their_mean()
    {
        EdgeMeasures lines = Report([A, B, C, D], Edge("e", "a", "b", new(0, 0), new(100, 0)), Edge("f", "c", "d", new(0, 50), new(300, 50))).Lines;

        Assert.Equal(0.5, lines.LengthVariation, 1e-9);
        Assert.Equal((1.0, 1.0, 0.0, 0.0), (lines.Detour, lines.GreatDetour, lines.Bends, lines.Turning));
    }

    [Fact]
    public void A_path_around_a_corner_is_a_detour_with_a_bend()
    {
        EdgeMeasures lines = Report([A, B], Edge("e", "a", "b", new(0, 0), new(30, 0), new(30, 40))).Lines;

        Assert.Equal(70.0 / 50, lines.Detour, 1e-9);
        Assert.Equal(1, lines.Bends);
        Assert.Equal(90, lines.Turning, 1e-9);
    }

    [Fact]
    public void A_corner_cut_in_short_steps_is_one_bend()
    {
        EdgeMeasures lines = Report([A, B], Edge("e", "a", "b", new(0, 0), new(30, 0), new(35, 2), new(38, 5), new(40, 10), new(40, 40))).Lines;

        Assert.Equal(1, lines.Bends);
        Assert.Equal(90, lines.Turning, 1e-9);
    }

    [Fact]
    public void Ends_at_right_angles_of_one_another_fall_short_of_even_spacing()
    {
        Assert.Equal(1, Report([A, B, C], Edge("e", "a", "b", new(0, 0), new(50, 0)), Edge("f", "c", "a", new(-50, 0), new(0, 0))).Lines.AngularResolution, 1e-9);
        Assert.Equal(0.5, Report([A, B, C], Edge("e", "a", "b", new(0, 0), new(50, 0)), Edge("f", "c", "a", new(0, 50), new(0, 0))).Lines.AngularResolution, 1e-9);
        Assert.Equal(1, Report([A, B], Edge("e", "a", "b", new(0, 0), new(50, 0))).Lines.AngularResolution);
    }

    [Fact]
    public void Parallel_edges_and_loops_of_a_node_are_held_apart()
    {
        EdgeMeasures lines = Report(
            [A, B],
            Edge("e", "a", "b", new(0, 0), new(100, 0)),
            Edge("f", "b", "a", new(0, 9), new(100, 9)),
            Edge("g", "a", "a", new(0, -10), new(10, -10), new(10, 0)),
            Edge("h", "a", "a", new(0, -17), new(17, -17), new(17, 0))).Lines;

        Assert.Equal(7, lines.ParallelSeparation!.Value, 1e-9);
        Assert.Equal(20, lines.ShortestLoop!.Value, 1e-9);
        Assert.Null(Report([A, B], Edge("e", "a", "b", new(0, 0), new(9, 0))).Lines.ParallelSeparation);
        Assert.Null(Report([A, B], Edge("e", "a", "b", new(0, 0), new(9, 0))).Lines.ShortestLoop);
    }

    [Fact]
    public void An_arrow_that_stops_short_of_its_node_leaves_a_gap()
    {
        EdgeGeometry shy = Edge("e", "a", "b", new(40, 10), new(96, 10));
        NodeGeometry diamond = B with { Outline = [new(120, 0), new(140, 10), new(120, 20), new(100, 10)] };

        Assert.Equal(4, Report([A, B], shy).Lines.ArrowGap!.Value, 1e-9);
        Assert.Null(Report([A, B], shy with { HasArrow = false }).Lines.ArrowGap);
        Assert.Equal(0, Report([A, diamond], Edge("e", "a", "b", new(40, 10), new(110, 5))).Lines.ArrowGap!.Value, 1e-9);
    }

    [Fact]
    public void An_edge_without_length_is_not_seen()
    {
        Assert.Equal(2, Report([A, B], Edge("e", "a", "b"), Edge("f", "a", "b", new(1, 1), new(1.5, 1)), Edge("g", "a", "b", new(0, 0), new(9, 0))).Lines.WithoutPath);
    }

    [Fact]
    public void A_label_belongs_to_the_edge_it_is_nearest_to()
    {
        EdgeGeometry far = Edge("e", "a", "b", new(0, 0), new(100, 0)) with { Label = new Box(40, 8, 20, 10) };
        EdgeGeometry other = Edge("f", "c", "d", new(0, 22), new(100, 22));

        Assert.Equal(new LabelMeasures(0, 0, 1, 0, 0, 0), Report([A, B, C, D], far).Labels);
        Assert.Equal(1, Report([A, B, C, D], far, other).Labels.Ambiguous);
        Assert.Equal(0, Report([A, B, C, D], far with { Label = new Box(40, 2, 20, 10) }, other).Labels.Ambiguous);
        Assert.Equal(new LabelMeasures(0, 0, 0, 0, 1, 0), Report([A, B, C, D], far with { Leader = [new(50, 8), new(50, 0)] }, other).Labels);
    }

    [Fact]
    public void A_label_on_two_edges_belongs_to_the_one_through_its_middle()
    {
        EdgeGeometry own = Edge("e", "a", "b", new(0, 10), new(100, 10));
        EdgeGeometry other = Edge("f", "c", "d", new(0, 14), new(100, 14));

        Assert.Equal(0, Report([A, B, C, D], own with { Label = new Box(40, 5, 20, 10) }, other).Labels.Ambiguous);
        Assert.Equal(1, Report([A, B, C, D], own with { Label = new Box(40, 9, 20, 10) }, other).Labels.Ambiguous);
    }

    [Fact]
    public void Labels_that_found_no_room_are_told_from_those_never_wanted()
    {
        EdgeGeometry plain = Edge("e", "a", "b", new(0, 0), new(100, 0));
        LabelMeasures labels = Report([A, B], plain, plain with { Id = "f", IsLabelled = true }, new EdgeGeometry("g", "a", "b", plain.Points, new Box(40, 2, 20, 10))).Labels;

        Assert.Equal((2, 1, 0.5), (labels.Wanted, labels.Drawn, labels.DrawnShare));
    }

    [Fact]
    public void Text_has_to_fit_its_node_and_its_label()
    {
        NodeGeometry fits = A with { Text = new Box(2, 2, 36, 16) };
        NodeGeometry diamond = A with { Text = new Box(2, 2, 36, 16), Outline = [new(20, 0), new(40, 10), new(20, 20), new(0, 10)] };
        EdgeGeometry label = Edge("e", "a", "b", new(0, 0), new(100, 0)) with { Label = new Box(40, 2, 20, 10) };

        Assert.Equal(0, Report([fits, B], label with { LabelText = new Size(20, 10) }).Labels.TextOverflows);
        Assert.Equal(1, Report([A with { Text = new Box(2, 2, 40, 16) }, B]).Labels.TextOverflows);
        Assert.Equal(1, Report([diamond, B]).Labels.TextOverflows);
        Assert.Equal(1, Report([fits, B], label with { LabelText = new Size(21, 10) }).Labels.TextOverflows);
    }

    [Fact]
    public void Clusters_keep_out_who_does_not_belong_and_labels_off_their_titles()
    {
        ClusterGeometry left = new("left", new Box(-10, -30, 70, 70), new Box(-10, -30, 70, 20));
        DiagramGeometry clean = new(400, 200, [A with { Cluster = "left" }, B], []) { Clusters = [left] };

        Assert.Equal(0, DrawingMeasurer.Measure(clean).Faults);
        Assert.Equal(1, DrawingMeasurer.Measure(clean with { Nodes = [A, B] }).NodeOverlaps);
        Assert.Equal(1, DrawingMeasurer.Measure(clean with { Clusters = [left with { Title = new Box(-10, -10, 70, 20) }] }).NodeOverlaps);
        Assert.Equal(1, DrawingMeasurer.Measure(clean with { Clusters = [left, new ClusterGeometry("right", new Box(50, 30, 40, 40), default)] }).NodeOverlaps);
        Assert.Equal(1, DrawingMeasurer.Measure(clean with { Edges = [new EdgeGeometry("e", "a", "b", [new(40, 10), new(100, 10)], new Box(40, -25, 30, 10))] }).LabelTitleOverlaps);
    }

    [Fact]
    public void A_chain_in_a_line_has_no_stress_at_any_scale()
    {
        foreach (double scale in new[] { 1.0, 7.5 })
        {
            NodeGeometry[] chain = [.. Enumerable.Range(0, 5).Select(i => Node($"n{i}", i * 60 * scale, 0))];
            EdgeGeometry[] edges = [.. Enumerable.Range(0, 4).Select(i => Edge($"e{i}", $"n{i}", $"n{i + 1}", chain[i].Box.Center, chain[i + 1].Box.Center))];
            Assert.Equal(0, Report([.. chain], [.. edges]).Structure.Stress, 1e-9);
        }
    }

    [Fact]
    public void Stress_of_a_folded_chain_is_as_reckoned()
    {
        // A chain of three whose ends stand a step apart: l/d = 1, 1 and 1/2, so 1 - 2.5² / (3 * 2.25).
        double height = Math.Sqrt(3) / 2;
        StructureMeasures structure = Report(
            [Node("a", 0, 0), Node("b", 50, 100 * height), Node("c", 100, 0)],
            Edge("e", "a", "b", new(0, 0), new(9, 9)),
            Edge("f", "b", "c", new(0, 0), new(9, 9))).Structure;

        Assert.Equal(1 - (6.25 / 6.75), structure.Stress, 1e-9);
        Assert.Equal(1, structure.Neighborhood);
    }

    [Fact]
    public void A_neighborhood_counts_what_is_near_in_the_drawing_too()
    {
        // a and b are joined, c and d are joined; a's nearest is c, b's is d, and the other way round.
        StructureMeasures structure = Report([A, Node("b", 0, 100), Node("c", 50, 0), Node("d", 50, 100)], Edge("e", "a", "b", new(0, 0), new(9, 9)), Edge("f", "c", "d", new(0, 0), new(9, 9))).Structure;

        Assert.Equal(0, structure.Neighborhood);
        Assert.Equal(1, Report([A, B, C, D]).Structure.Neighborhood);
    }

    [Fact]
    public void Clusters_cohere_when_their_nodes_stand_together()
    {
        NodeGeometry[] apart =
        [
            .. Enumerable.Range(0, 6).Select(i => Node($"l{i}", i * 50, 0) with { Cluster = "left" }),
            .. Enumerable.Range(0, 6).Select(i => Node($"r{i}", 9000 + (i * 50), 0) with { Cluster = "right" }),
        ];

        // Five of eleven others are of one's own cluster.
        Assert.Equal(11.0 / 5, Report([.. apart]).Structure.ClusterCohesion!.Value, 1e-9);
        Assert.Null(Report([A, B]).Structure.ClusterCohesion);
    }

    [Fact]
    public void Text_is_as_large_as_the_page_lets_it_be()
    {
        NodeGeometry node = A with { FontSize = 12 };
        PageMeasures small = QualityReport.Of(new DiagramGeometry(960, 540, [node], [])).Page;
        PageMeasures wide = QualityReport.Of(new DiagramGeometry(3840, 1000, [node], [])).Page;

        Assert.Equal(12, small.ScreenText!.Value, 1e-9);
        Assert.Equal(9, small.A3Text!.Value, 1e-9);
        Assert.Equal(6, wide.ScreenText!.Value, 1e-9);
        Assert.Equal(12 * 277 / 25.4 * 72 / 3840, wide.A4Text!.Value, 1e-9);
        Assert.Equal(3.84, wide.AspectRatio, 1e-9);
        Assert.Equal(800.0 / 3_840_000, wide.Fill, 1e-12);
        Assert.Null(QualityReport.Of(new DiagramGeometry(0, 0, [], [])).Page.ScreenText);
    }

    [Fact]
    public void Readings_name_each_measure_once_and_judge_by_the_goal()
    {
        QualityReport report = Report([A, Node("x", 10, 0)], Edge("e", "a", "x", new(0, 0), new(100, 0)));
        QualityReading[] readings = [.. report.Readings()];

        Assert.Equal(readings.Length, readings.Select(r => r.Id).Distinct().Count());
        Assert.False(readings.Single(r => r.Id == "nodeOverlaps").IsMet);
        Assert.True(readings.Single(r => r.Id == "labelOverlaps").IsMet);
        Assert.True(readings.Single(r => r.Id == "aspectRatio").IsMet);
        Assert.Null(readings.Single(r => r.Id == "parallelSeparation").IsMet);
        Assert.Null(readings.Single(r => r.Id == "crossings").IsMet);
    }

    [Fact]
    public void A_sample_of_a_large_drawing_is_the_same_each_time()
    {
        DiagramGeometry drawing = DrawnByHand.AtRandom(9, 3000, 4000);

        Assert.Equal(QualityReport.Of(drawing), QualityReport.Of(drawing));
    }
}
