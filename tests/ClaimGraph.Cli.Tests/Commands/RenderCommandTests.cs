using Newtonsoft.Json.Linq;

namespace ClaimGraph.Cli.Tests.Commands;

public sealed class RenderCommandTests
{
    [Theory]
    [InlineData("organic")]
    [InlineData("layered")]
    public void A_drawing_of_few_nodes_has_no_fault_and_says_so(string layout)
    {
        using TemporaryDirectory directory = new();
        string file = directory.PathOf("drawing.svg");
        CommandResult drawn = Command.OnDataset("render", "--around", "baidu", "--depth", "2", "--layout", layout, "--out", file, "--json");
        Assert.Equal((0, ""), (drawn.ExitCode, drawn.Error));
        Assert.Equal(file, (string?)drawn.Json["file"]);
        JToken measures = drawn.Json["measures"]!;
        Assert.All(new[] { "nodeOverlaps", "labelOverlaps", "labelNodeOverlaps", "edgesThroughNodes" }, m => Assert.Equal(0, (int)measures[m]!));
        Assert.Empty(drawn.Json["notes"]!);
    }

    [Fact]
    public void The_geometry_has_every_node_and_edge_of_the_part_in_pixels_from_the_top_left()
    {
        CommandResult drawn = Command.OnDataset("render", "--section", "price-war", "--format", "geometry");
        JToken geometry = drawn.Json;
        HashSet<string> nodes = [.. geometry["nodes"]!.Select(n => (string)n["id"]!)];
        Assert.Contains("baidu", nodes);
        Assert.All(geometry["nodes"]!, n => Assert.True(
            (double)n["x"]! >= 0 && (double)n["y"]! >= 0
            && (double)n["x"]! + (double)n["width"]! <= (double)geometry["width"]!
            && (double)n["y"]! + (double)n["height"]! <= (double)geometry["height"]!));
        Assert.All(geometry["edges"]!, e =>
        {
            Assert.Contains((string)e["source"]!, nodes);
            Assert.Contains((string)e["target"]!, nodes);
            Assert.True(e["points"]!.Count() >= 2);
        });
    }

    [Fact]
    public void A_view_draws_only_its_claims()
    {
        CommandResult drawn = Command.OnDataset("render", "--view", "forecasts", "--format", "geometry");
        CommandResult stats = Command.OnDataset("stats", "--view", "forecasts", "--json");
        Assert.Equal((int)stats.Json["edges"]!, drawn.Json["edges"]!.Count());
    }

    [Fact]
    public void An_empty_picture_is_drawn_with_a_note()
    {
        CommandResult drawn = Command.OnDataset("render", "--view", "factual,forecasts", "--format", "geometry");
        Assert.Equal(0, drawn.ExitCode);
        Assert.Empty(drawn.Json["nodes"]!);
        Assert.Contains("the picture is empty", drawn.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_said_about_a_drawing_needs_a_file_for_the_drawing() =>
        Assert.Equal(2, Command.OnDataset("render", "--json").ExitCode);
}
