using ClaimGraph.Dates;
using ClaimGraph.Diagrams.Files;
using ClaimGraph.Diagrams.Geometry;
using ClaimGraph.Diagrams.Staging;
using ClaimGraph.Diagrams.Tests.TestData;
using ClaimGraph.Identifiers;
using ClaimGraph.Loading;
using ClaimGraph.Graphs;

namespace ClaimGraph.Diagrams.Tests.Staging;

public sealed class StageTests(SharedRenderer shared)
{
    [Fact]
    public void A_comparison_has_the_two_left_and_right_and_its_rows_in_the_order_asked_for()
    {
        DiagramFile file = AnvilDataset.Diagram("""
            "layout": "comparison", "comparison": { "left": "bolt-brothers", "right": "acme", "rows": ["founded-on", "price", "based-in"] }
            """);
        Diagram diagram = Draw(file);
        Box left = BoxOf(diagram, "bolt-brothers");
        Box right = BoxOf(diagram, "acme");
        Assert.True(left.Right < right.X);
        Assert.Equal(left.Height, right.Height);
        Assert.Equal(["Founded on", "Price", "Based in"], diagram.Geometry.Texts.Select(t => t.Text), StringComparer.OrdinalIgnoreCase);
        Assert.True(diagram.Geometry.Texts[0].Box.Y < diagram.Geometry.Texts[1].Box.Y);

        // From one to the other it runs across; a value stands on the side of its subject; a denial is crossed.
        EdgeGeometry across = diagram.Geometry.Edges.Single(e => e.Id == "prices-fall");
        Assert.Equal((right.X, left.Right), (across.Points[0].X, across.Points[^1].X));
        Assert.True(BoxOf(diagram, "value-bolt-founded").Right < (left.Right + right.X) / 2);
        Assert.Contains("not based in", diagram.Svg, StringComparison.Ordinal);
    }

    [Fact]
    public void A_node_that_stands_in_several_places_has_a_card_in_each()
    {
        Diagram diagram = Draw(AnvilDataset.Diagram("""
            "layout": "comparison", "comparison": { "left": "acme", "right": "bolt-brothers", "rows": ["based-in"] }
            """));
        Assert.Equal(["acme", "bolt-brothers", "paris", "paris~2"], diagram.Geometry.Nodes.Select(n => n.Id));
    }

    [Fact]
    public void On_a_timeline_later_is_further_right_and_lanes_stand_below_one_another()
    {
        Diagram diagram = Draw(AnvilDataset.Diagram("""
            "layout": "timeline", "timeline": { "lanes": ["bolt-brothers", "acme"] }
            """));
        Assert.True(BoxOf(diagram, "bolt-founded").X < BoxOf(diagram, "acme-based-in-paris").X);
        Assert.True(BoxOf(diagram, "bolt-founded").X < BoxOf(diagram, "acme-launched-anvil-2").X);
        Assert.True(BoxOf(diagram, "bolt-brothers").Bottom < BoxOf(diagram, "acme").Y);
        Assert.DoesNotContain(diagram.Geometry.Nodes, n => n.Id == "acme-competes-with-bolt");
    }

    [Fact]
    public void Numbers_of_one_thing_over_time_are_joined_and_stand_as_high_as_they_are()
    {
        KnowledgeGraph article = KnowledgeGraph.Build(
            DatasetLoader.Load(Repository.Dataset, cancellationToken: TestContext.Current.CancellationToken).Dataset!);
        DiagramFile file = DiagramFiles.Load(Repository.Dataset, article).Diagrams.Single(d => d.Id == "shake-out");
        Diagram diagram = DescribedDiagram.Of(file, article, Language.English).Render(shared.Renderer);
        string[] series = ["models-created-over-200", "models-kept-updated-156", "models-kept-updated-19"];
        Box[] boxes = [.. series.Select(id => BoxOf(diagram, id))];
        Assert.True(boxes[0].Y < boxes[1].Y && boxes[1].Y < boxes[2].Y);
        Assert.True(boxes[0].Right < boxes[1].X && boxes[1].Right < boxes[2].X);
        Assert.Equal([(series[0], series[1]), (series[1], series[2])], diagram.Geometry.Edges.Select(e => (e.Source, e.Target)));
    }

    [Fact]
    public void Each_speaker_stands_beside_what_they_say_and_much_is_summed_up()
    {
        Diagram diagram = Draw(AnvilDataset.Diagram("""
            "layout": "speakers", "speakers": { "most": 2 }, "select": { "leaveOut": ["market-watchers"] }
            """));
        Assert.Contains("5 claims, most about", diagram.Svg, StringComparison.Ordinal);
        Assert.DoesNotContain(diagram.Geometry.Nodes, n => n.Id == "market-watchers");
        Box speaker = BoxOf(diagram, "jane-doe");
        Assert.All(diagram.Geometry.Nodes.Where(n => n.Id != "jane-doe"), n => Assert.True(
            n.Box.X > speaker.Right && n.Box.Center.Y > speaker.Y && n.Box.Center.Y < speaker.Bottom, n.Id));
    }

    [Theory]
    [InlineData("2024-05", "2024-05")]
    [InlineData("2023~", "≈ 2023")]
    [InlineData("2023-06?/2023-09?", "2023-06? – 2023-09?")]
    [InlineData("2024-05-21/..", "2024-05-21 –")]
    [InlineData("../2024-10", "– 2024-10")]
    [InlineData("2022-11%", "≈ 2022-11?")]
    public void Dates_are_written_for_people(string date, string written) => Assert.Equal(written, TimeSpread.Written(EdtfDate.Parse(date)));

    [Fact]
    public void An_axis_has_ticks_that_people_count_in_and_every_day_its_place()
    {
        TimeAxis months = new([new CalendarDay(2022, 11, 1), new CalendarDay(2024, 10, 31)], 100, 800);
        Assert.Equal(["2023-01", "2023-04", "2023-07", "2023-10", "2024-01", "2024-04", "2024-07", "2024-10"], months.Ticks().Select(t => t.Text));
        Assert.Equal(100, months.At(TimeSpread.NumberOf(new CalendarDay(2022, 11, 1))));
        Assert.Equal(800, months.At(TimeSpread.NumberOf(new CalendarDay(2024, 11, 1))));
        TimeAxis ages = new([new CalendarDay(-500, 1, 1), new CalendarDay(12024, 1, 1)], 0, 700);
        Assert.Equal(["0", "2000", "4000", "6000", "8000", "10000"], ages.Ticks().Select(t => t.Text).Take(6));
    }

    [Fact]
    public void An_open_time_reaches_the_edge_and_a_vague_one_is_an_outline()
    {
        TimeSpread open = TimeSpread.Of(EdtfDate.Parse("2024/.."));
        Assert.Equal((true, false), (open.End is null, open.IsVague));
        Assert.True(TimeSpread.Of(EdtfDate.Parse("2023-06?/2023-09?")).IsVague);
        Assert.Equal(31, TimeSpread.Of(EdtfDate.Parse("2024-05")) is { Start: { } start, End: { } end } ? end - start : 0);
    }

    private Diagram Draw(DiagramFile file) => DescribedDiagram.Of(file, AnvilDataset.Graph, Language.English).Render(shared.Renderer);

    private static Box BoxOf(Diagram diagram, string id) => diagram.Geometry.Nodes.Single(n => n.Id == id).Box;
}
