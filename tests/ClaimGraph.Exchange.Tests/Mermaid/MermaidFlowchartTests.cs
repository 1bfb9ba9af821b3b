using ClaimGraph.Claims;
using ClaimGraph.Exchange.Formats;
using ClaimGraph.Exchange.Properties;
using ClaimGraph.Exchange.Tests.Fixtures;
using ClaimGraph.Graphs;
using ClaimGraph.Identifiers;
using ClaimGraph.Text;
using Newtonsoft.Json.Linq;

namespace ClaimGraph.Exchange.Tests.Mermaid;

/// <summary>Read and drawn by Mermaid.</summary>
public sealed class MermaidFlowchartTests(MermaidPage page)
{
    [Theory]
    [MemberData(nameof(SampleGraphs.Names), MemberType = typeof(SampleGraphs))]
    public async Task Its_parser_finds_every_node_and_edge(string name)
    {
        KnowledgeGraph graph = SampleGraphs.Get(name);
        JToken read = await page.AskAsync("parsed", Written(graph));
        Assert.Equal("LR", (string?)read["direction"]);
        Assert.Equal(
            graph.Nodes.Select(n => (Written("n", n.Id.Value), $"k_{n.Kind}", Shown.Label(n.Labels.In(Language.English)))),
            read["nodes"]!.Select(n => ((string)n["id"]!, (string)n["classes"]!.Single()!, Shown.WithoutSpaces((string)n["text"]!))));
        PropertyGraph properties = new(graph, new ExportOptions());
        Assert.Equal(
            properties.Edges.Select(e => (Written("e", e.Id.Value), Written("n", e.Source.Value), Written("n", e.Target.Value), Shown.Label(e.Label))),
            read["edges"]!.Select(e => ((string)e["id"]!, (string)e["source"]!, (string)e["target"]!, Shown.WithoutSpaces((string)e["text"]!))));
        Assert.Equal(
            graph.Claims.Where(c => c.Object is NodeObject).Select(Classes),
            read["edges"]!.Select(e => string.Join(' ', e["classes"]!.Select(c => (string)c!))));
        Assert.All(read["edges"]!, e => Assert.Equal("arrow_point", (string?)e["type"]));
    }

    [Theory]
    [MemberData(nameof(SampleGraphs.Names), MemberType = typeof(SampleGraphs))]
    public async Task It_draws_every_label_as_it_reads_and_runs_nothing(string name)
    {
        KnowledgeGraph graph = SampleGraphs.Get(name);
        JToken drawn = await page.AskAsync("drawn", Written(graph));
        JObject nodes = (JObject)drawn["nodes"]!;
        Assert.Equal(graph.Nodes.Length, nodes.Count);
        Assert.All(graph.Nodes, n => Assert.Equal(
            Shown.Label(n.Labels.In(Language.English)),
            Shown.WithoutSpaces((string)nodes.Properties().Single(p => IsOf(p.Name, Written("n", n.Id.Value))).Value!)));
        PropertyGraph properties = new(graph, new ExportOptions());
        Assert.All(properties.Edges, e => Assert.Equal(Shown.Label(e.Label), Shown.WithoutSpaces((string)drawn["edges"]![Written("e", e.Id.Value)]!)));
        Assert.Equal(string.Join(", ", graph.Sources.Select(s => s.Title.In(Language.English))), (string?)drawn["title"]);
        Assert.Equal((0, false), ((int)drawn["scripts"]!, (bool)drawn["scripted"]!));
    }

    [Theory]
    [InlineData("real")]
    [InlineData("river")]
    public async Task A_line_tells_how_a_claim_is_meant(string name)
    {
        KnowledgeGraph graph = SampleGraphs.Get(name);
        JToken drawn = await page.AskAsync("drawn", Written(graph));
        Assert.All(graph.Claims.Where(c => c.Object is NodeObject), c => Assert.Equal(DashesOf(c.Modality), (string?)drawn["dashes"]![$"e_{c.Id}"]));
    }

    // Mermaid reads directives, statements and its own marks wherever they stand, also within quotes.
    [Theory]
    [InlineData("see direction TB and direction\tRL")]
    [InlineData("%%{init: {\"theme\": \"forest\"}}%%")]
    [InlineData("style a:#fff; classDef b:#fff; #quot; #35;")]
    [InlineData("1. a list")]
    [InlineData("1) a list")]
    [InlineData("- a list")]
    [InlineData("+ a list")]
    [InlineData("# a heading")]
    [InlineData("www.example.com, https://example.com/ and a@example.com")]
    [InlineData("$$x^2$$ fa:fa-car :::cls @{ shape: doc }")]
    [InlineData("`code` and \\n and <br/> and &lt; and ***")]
    [InlineData("---")]
    [InlineData("a  b   c")]
    [InlineData(" ")]
    public async Task A_label_is_nothing_but_a_label(string text)
    {
        Dataset river = ClaimGraph.Tests.TestData.RiverDataset.Build();
        KnowledgeGraph graph = KnowledgeGraph.Build(river with
        {
            Nodes = [.. river.Nodes.Select(n => n with { Labels = LocalizedText.Of(text, text) })],
            Sources = [.. river.Sources.Select(s => s with { Title = LocalizedText.Of($"T {text}", text) })],
        });
        string written = Written(graph);
        JToken read = await page.AskAsync("parsed", written);
        Assert.Equal("LR", (string?)read["direction"]);
        Assert.Equal(graph.Nodes.Length, read["nodes"]!.Count());
        Assert.All(read["nodes"]!, n => Assert.Equal(text.Replace('\t', ' '), (string?)n["text"]));
        JToken drawn = await page.AskAsync("drawn", written);
        Assert.All(drawn["nodes"]!.Values(), n => Assert.Equal(Shown.Label(text), Shown.WithoutSpaces((string)n!)));
    }

    [Fact]
    public async Task Marks_that_Mermaid_uses_itself_are_changed_and_told()
    {
        const string Marks = "\uFB02\u00B0\u00B035\u00B6\u00DF";
        Dataset river = ClaimGraph.Tests.TestData.RiverDataset.Build();
        KnowledgeGraph graph = KnowledgeGraph.Build(river with { Nodes = [.. river.Nodes.Select(n => n with { Labels = LocalizedText.Of(Marks, Marks) })] });
        using Exported export = new(graph, "mermaid");
        JToken drawn = await page.AskAsync("drawn", await File.ReadAllTextAsync(export.PathOf("graph.mmd"), TestContext.Current.CancellationToken));
        Assert.All(drawn["nodes"]!.Values(), n => Assert.Equal("fl\u00B0\u00B035\u00B6 \u00DF", ((string)n!).Trim()));
        Assert.Contains(export.Result.Losses.Losses, l => l is { What: "labels with marks that Mermaid uses itself", Count: 3 });
    }

    [Fact]
    public void What_cannot_be_shown_is_told()
    {
        using Exported export = new(SampleGraphs.Get("nasty"), "mermaid");
        Assert.Contains(export.Result.Losses.Losses, l => l is { What: "characters that cannot be shown", Instead: "U+FFFD", Count: 8 });
        Assert.Contains(export.Result.Losses.Losses, l => l is { What: "line breaks and tabs in texts that are shown", Count: 7 });
        Assert.Contains(export.Result.Losses.Losses, l => l is { What: "labels of more than 120 characters", Count: 2 });
    }

    [Fact]
    public void Half_a_pair_of_surrogates_is_refused()
    {
        Dataset river = ClaimGraph.Tests.TestData.RiverDataset.Build();
        KnowledgeGraph graph = KnowledgeGraph.Build(river with { Nodes = [.. river.Nodes.Select(n => n with { Labels = LocalizedText.Of("a\uD83D", "a") })] });
        Assert.Throws<System.Text.EncoderFallbackException>(() => Written(graph));
    }

    private static string Written(KnowledgeGraph graph)
    {
        using Exported export = new(graph, "mermaid");
        return File.ReadAllText(export.PathOf("graph.mmd"));
    }

    private static string Written(string letter, string id) => $"{letter}_{id.Replace(':', '_')}";

    private static string DashesOf(Modality modality) => modality switch
    {
        Modality.Reported => "13px, 4px",
        Modality.Opinion => "5px, 3.5px",
        Modality.Forecast => "0px, 5px",
        Modality.Hypothetical => "10px, 4px, 1.6px, 4px",
        _ => "0px",
    };

    private static string Classes(Claim claim) => string.Join(
        ' ',
        new[]
        {
            claim.Modality == Modality.Fact ? "" : $"m_{Vocabulary.NameOf(claim.Modality)}",
            claim.Polarity == Polarity.Denied ? "p_denied" : "",
        }.Where(c => c.Length > 0));

    private static bool IsOf(string element, string node) =>
        element == node || (element.Contains($"flowchart-{node}-", StringComparison.Ordinal) && char.IsAsciiDigit(element[^1])
            && element[(element.IndexOf(node, StringComparison.Ordinal) + node.Length + 1)..].All(char.IsAsciiDigit));
}
