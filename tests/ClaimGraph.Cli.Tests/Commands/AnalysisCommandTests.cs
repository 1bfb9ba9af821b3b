using System.Globalization;
using ClaimGraph.Cli.Output;
using ClaimGraph.Graphs;
using ClaimGraph.Identifiers;
using ClaimGraph.Loading;
using ClaimGraph.Query;
using ClaimGraph.Query.Analysis;
using Newtonsoft.Json.Linq;
using Spectre.Console;

namespace ClaimGraph.Cli.Tests.Commands;

public sealed class AnalysisCommandTests
{
    [Fact]
    public void Conflicts_come_with_both_claims_their_speakers_and_places()
    {
        CommandResult all = Command.OnDataset("conflicts");
        Assert.EndsWith("4 conflicts.\n", all.Output, StringComparison.Ordinal);
        Assert.Contains("[opinion, Jing Song, 2024-10, ¶ 37:3-38, us-struggles-commercialization]", all.Output, StringComparison.Ordinal);
        Assert.Contains("Jing Song says both.", all.Output, StringComparison.Ordinal);
        Assert.Equal(4, Command.OnDataset("conflicts", "美国", "--certain", "--json").Json.Count());
        Assert.Equal("No two claims are at odds.\n", Command.OnDataset("conflicts", "baidu").Output);
        Assert.Equal("No two claims are at odds.\n", Command.OnDataset("conflicts", "--view", "factual").Output);
    }

    [Fact]
    public void A_timeline_marks_forecasts_and_lists_what_has_no_date_apart()
    {
        CommandResult china = Command.OnDataset("timeline", "china");
        string[] parts = china.Output.Split("Without a date:");
        Assert.Equal(2, parts.Length);
        Assert.Matches("2025-01~.*» forecast.*Kai-Fu Lee", parts[0]);
        Assert.Matches("until 2024-10", parts[0]);
        Assert.Contains("china-about-to-overtake", parts[1], StringComparison.Ordinal);
        JToken json = Command.OnDataset("timeline", "china", "--json").Json;
        string[] firstDays = [.. json["dated"]!.Select(d => (string?)d["earliest"] ?? "")];
        Assert.Equal(firstDays.Order(StringComparer.Ordinal), firstDays);
        Assert.Equal("2025-01~", (string?)json["dated"]!.Last!["time"]);
        Assert.True((bool)json["dated"]!.Last!["forecast"]!);
    }

    [Fact]
    public void A_timeline_of_somebody_who_only_speaks_is_empty_unless_what_they_say_is_asked_for()
    {
        Assert.DoesNotContain("lee-china-adoption-ahead", Command.OnDataset("timeline", "kai-fu-lee").Output, StringComparison.Ordinal);
        Assert.Contains("lee-china-adoption-ahead", Command.OnDataset("timeline", "kai-fu-lee", "--said").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", 80)]
    [InlineData("en", 120)]
    [InlineData("zh", 80)]
    [InlineData("zh", 120)]
    public void A_comparison_fills_the_terminal_and_never_breaks_its_frame(string language, int width)
    {
        Language labels = new(language);
        KnowledgeGraph graph = KnowledgeGraph.Build(
            DatasetLoader.Load(Repository.Dataset, cancellationToken: TestContext.Current.CancellationToken).Dataset!);
        NodeComparison comparison = graph.Compare(new NodeId("china"), new NodeId("united-states"));
        using StringWriter text = new(CultureInfo.InvariantCulture);
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(text), Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors });
        console.Profile.Width = width;

        new ComparisonTable(comparison, graph.Schema, new ClaimText(graph, labels), labels).Write(console);

        string[] lines = text.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        string[] table = [.. lines.Where(l => "╭│├╰".Contains(l[0], StringComparison.Ordinal))];
        Assert.True(table.Length > 40);
        Assert.All(table, line => Assert.Equal(width, line.Sum(Columns)));
        Assert.Contains(table, l => l.Contains(language == "zh" ? "算力" : "computing", StringComparison.Ordinal) && l.Contains("opposite", StringComparison.Ordinal));
        Assert.Contains(lines[^2], l => l == '✗');
    }

    [Fact]
    public void A_comparison_can_be_had_as_JSON_with_every_claim_in_its_row()
    {
        JToken comparison = Command.OnDataset("compare", "中国", "united-states", "--json").Json;
        JToken computing = Assert.Single(comparison["rows"]!, r => (string?)r["dimension"] == "computing-power");
        Assert.Equal(["differ-in-computing-power", "us-leads-computing-power"], computing["between"]!.Select(c => (string?)c["id"]));
        Assert.Equal("opposite", (string?)computing["verdict"]);
        Assert.DoesNotContain(Command.OnDataset("compare", "china", "united-states", "--shared", "--json").Json["rows"]!, r => ((string?)r["verdict"])!.StartsWith("only", StringComparison.Ordinal));
        Assert.Equal("Nothing is claimed of both.\n", Command.OnDataset("compare", "baidu", "gpt-4", "--shared").Output);
    }

    [Fact]
    public void Speakers_are_counted_as_statistics_count_them()
    {
        JToken speakers = Command.OnDataset("speakers", "--json").Json["speakers"]!;
        JToken counts = Command.OnDataset("stats", "--json").Json["byNearestSpeaker"]!;
        Assert.Equal(counts.Children<JProperty>().Sum(p => (int)p.Value), speakers.Sum(s => (int)s["direct"]!));
        Assert.All(speakers.Where(s => (int)s["direct"]! > 0), s => Assert.Equal((int)counts[(string)s["speaker"]!]!, (int)s["direct"]!));
        Assert.Contains("Kai-Fu Lee ← Jing Song", Command.OnDataset("speakers").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_most_central_nodes_are_ranked_and_cut_off()
    {
        JToken ranks = Command.OnDataset("centrality", "--top", "3", "--json").Json;
        Assert.Equal("pagerank", (string?)ranks["measure"]);
        Assert.Equal("both", (string?)ranks["direction"]);
        Assert.Equal(3, ranks["nodes"]!.Count());
        Assert.Equal(["china", "united-states"], ranks["nodes"]!.Take(2).Select(n => (string?)n["node"]));
        JToken members = Command.OnDataset("centrality", "--measure", "degree", "--direction", "in", "--relation", "member-of", "--json").Json;
        Assert.Equal(("six-tigers", 6), ((string?)members["nodes"]![0]!["node"], (int)members["nodes"]![0]!["score"]!));
    }

    [Fact]
    public void Components_and_communities_part_the_nodes_of_a_view()
    {
        JToken weak = Command.OnDataset("components", "--json").Json;
        Assert.Equal(Command.OnDataset("stats", "--json").Json["components"]!.Select(c => (int)c), weak.Select(c => c.Count()));
        JToken tigers = Command.OnDataset("components", "--relation", "member-of", "--view", "reported", "--json").Json;
        Assert.Equal([7], tigers.Select(c => c.Count()));
        Assert.True(Command.OnDataset("components", "--strong", "--json").Json.Count() > weak.Count());
        JToken groups = Command.OnDataset("communities", "--json").Json;
        Assert.Equal(weak.Sum(c => c.Count()), groups["communities"]!.Sum(c => c["nodes"]!.Count()));
        Assert.True((double)groups["modularity"]! > 0.6);
    }

    [Theory]
    [InlineData("conflicts")]
    [InlineData("timeline", "china", "--said")]
    [InlineData("compare", "china", "united-states")]
    [InlineData("speakers")]
    [InlineData("centrality", "--measure", "betweenness")]
    [InlineData("components", "--strong")]
    [InlineData("communities", "--resolution", "2")]
    public void Every_analysis_is_the_same_every_time_as_text_and_as_JSON(params string[] call)
    {
        foreach (string[] asked in new string[][] { call, [.. call, "--json"], [.. call, "--lang", "zh", "--view", "opinions", "--as-of", "2024-10"] })
        {
            CommandResult first = Command.OnDataset(asked);
            Assert.Equal((0, ""), (first.ExitCode, first.Error));
            Assert.Equal(first.Output, Command.OnDataset(asked).Output);
        }
    }

    // Han characters and full-width marks take two columns of a terminal.
    private static int Columns(char c) => c is (>= '\u2E80' and <= '\uA4CF') or (>= '\uF900' and <= '\uFAFF') or (>= '\uFF00' and <= '\uFF60') ? 2 : 1;
}
