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
    public void A_report_prints_every_measure_beside_its_goal()
    {
        CommandResult told = Command.OnDataset("render", "--around", "baidu", "--report");

        Assert.Equal(0, told.ExitCode);
        Assert.Contains("│ Overlaps of labels                   │        0 │ none           │ yes │", told.Output, StringComparison.Ordinal);
        Assert.Contains("│ Width over height ", told.Output, StringComparison.Ordinal);
        Assert.Matches("[0-9]+ nodes, [0-9]+ drawn edges; ([0-9]+) of \\1 goals met\\.", told.Output);
        Assert.Matches("Change by 1 % more edges +│ +[01]\\.?[0-9]* │", told.Output);
        Assert.Matches("sha256 of the geometry: [0-9a-f]{64}\n", told.Output);
        Assert.DoesNotContain("<svg", told.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_is_printed_as_json_too_and_leaves_the_drawing_to_its_file()
    {
        using TemporaryDirectory directory = new();
        JToken report = Command.OnDataset("render", "--around", "baidu", "--report", "--json", "--out", directory.PathOf("drawing.svg")).Json["report"]!;
        JToken overlaps = report["measures"]!.Single(m => (string?)m["id"] == "labelOverlaps");

        Assert.Equal((0, 0, true), ((int)overlaps["value"]!, (int)overlaps["most"]!, (bool)overlaps["isMet"]!));
        Assert.StartsWith("<svg", File.ReadAllText(directory.PathOf("drawing.svg")), StringComparison.Ordinal);
        Assert.Null(Command.OnDataset("render", "--around", "baidu", "--report", "--json").Json["file"]);
    }

    [Fact]
    public void A_large_graph_is_opened_on_an_overview_that_links_to_its_parts()
    {
        using TemporaryDirectory directory = new();
        string data = LargeDataset(directory);
        string file = directory.PathOf("pictures", "over view.svg");

        CommandResult drawn = Command.Run("render", "--data", data, "--out", file, "--clusters", directory.PathOf("pictures", "the parts"));

        Assert.Equal(0, drawn.ExitCode);
        Assert.Contains("so this is an overview of its parts.", drawn.Error, StringComparison.Ordinal);
        string[] links = [.. System.Text.RegularExpressions.Regex.Matches(File.ReadAllText(file), "href=\"([^\"]+)\"").Select(m => m.Groups[1].Value)];
        Assert.Contains("the%20parts/part-01.svg", links);
        Assert.All(links, l => Assert.True(File.Exists(directory.PathOf("pictures", Uri.UnescapeDataString(l)))));
        string part = File.ReadAllText(directory.PathOf("pictures", "the parts", "part-01.svg"));
        Assert.Contains(" of 167 nodes", part, StringComparison.Ordinal);
        Assert.Contains("<a href=\"../over%20view.svg\"", part, StringComparison.Ordinal);
        Assert.Matches("id=\"see-also-[0-9]+\">\n<a href=\"part-0[0-9]\\.svg\"", part);
    }

    [Fact]
    public void An_explanation_names_each_drawing_that_was_tried_and_what_its_score_is_made_of()
    {
        using TemporaryDirectory directory = new();
        CommandResult told = Command.OnDataset("render", "--around", "baidu", "--layout", "best", "--explain", "--out", directory.PathOf("drawing.svg"));

        // A name that is too long for its column goes on in a row without a score.
        string[] rows = [.. told.Error.Split('\n').Where(l => l.StartsWith('│') && l.Split('│')[3].Trim().Length > 0)];
        double[] scores = [.. rows.Skip(1).Select(r => double.Parse(r.Split('│')[3], System.Globalization.CultureInfo.InvariantCulture))];

        Assert.Equal((0, directory.PathOf("drawing.svg")), (told.ExitCode, told.Output.Trim()));
        Assert.Matches("│ +│ Tried +│ +Score │ .*×[0-9.]+", rows[0]);
        Assert.True(scores.Length > 2, told.Error);
        Assert.Equal(scores.Min(), scores[Array.FindIndex(rows, r => r.StartsWith("│ kept ", StringComparison.Ordinal)) - 1]);
        Assert.Single(rows, r => r.StartsWith("│ kept ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("--clusters", "parts")]
    [InlineData("--out", "overview.svg", "--clusters", "parts", "--whole")]
    public void Parts_need_an_overview_to_be_linked_from(params string[] options) =>
        Assert.Equal(2, Command.OnDataset(["render", .. options]).ExitCode);

    [Fact]
    public void What_is_said_about_a_drawing_needs_a_file_for_the_drawing() =>
        Assert.Equal(2, Command.OnDataset("render", "--json").ExitCode);

    // The starter's seven nodes, and four circles of forty companies that know each other well.
    private static string LargeDataset(TemporaryDirectory directory)
    {
        string data = directory.PathOf("circles");
        Assert.Equal(0, Command.Run("new", data).ExitCode);
        string[] nodes = [.. Enumerable.Range(0, 160).Select(i => $$"""{ "id": "n{{i}}", "kind": "company", "labels": { "en": "Yard {{i}}" } }""")];
        (int A, int B)[] links = [.. Enumerable.Range(0, 160).SelectMany(i => new[] { 1, 2, 5 }.Select(step => (i, (i / 40 * 40) + ((i + step) % 40)))), (0, 40), (40, 80), (80, 120)];
        string[] claims =
        [
            .. links.Select((l, i) => $$"""
                { "id": "c{{i}}", "subject": "n{{l.A}}", "relation": "praises", "object": "n{{l.B}}", "modality": "fact", "saidBy": ["sam-reed"],
                  "evidence": [{ "paragraph": 1, "start": 20, "end": 34, "sha256": "c856ec5b4390986c3625dc83c0392c3bdad10a2153b45e634f31abd5d5adbefe" }],
                  "statement": { "en": "Yard {{l.A}} praises yard {{l.B}}." } }
                """),
        ];
        File.WriteAllText(Path.Combine(data, "nodes", "yards.json"), $$"""{ "nodes": [{{string.Join(',', nodes)}}] }""");
        File.WriteAllText(Path.Combine(data, "claims", "03-yards.json"), $$"""{ "section": "news", "claims": [{{string.Join(',', claims)}}] }""");
        return data;
    }
}
