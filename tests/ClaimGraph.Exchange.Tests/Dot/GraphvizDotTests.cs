using System.Text.RegularExpressions;
using System.Xml.Linq;
using ClaimGraph.Exchange.Formats;
using ClaimGraph.Exchange.Properties;
using ClaimGraph.Exchange.Tests.Fixtures;
using ClaimGraph.Graphs;
using ClaimGraph.Json;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace ClaimGraph.Exchange.Tests.Dot;

/// <summary>Read by Graphviz and by pydot.</summary>
public sealed partial class GraphvizDotTests
{
    private static readonly ExportOptions Options = new() { WithRecords = true };

    // What Graphviz draws by, which are no properties.
    private static readonly HashSet<string> Drawing =
    [
        "_gvid", "name", "tail", "head", "key", "id", "label", "tooltip", "shape", "style", "fillcolor", "color", "fontcolor", "fontname", "fontsize",
        "margin", "penwidth", "arrowhead",
    ];

    [Theory]
    [MemberData(nameof(SampleGraphs.Names), MemberType = typeof(SampleGraphs))]
    public async Task Graphviz_finds_every_node_and_edge_with_all_it_has(string name)
    {
        KnowledgeGraph graph = SampleGraphs.Get(name);
        using Exported export = new(graph, "dot", Options);
        Compare(graph, await DotAsync("-Tdot_json", export.PathOf("graph.dot")));
    }

    // Of text in other scripts, Graphviz writes runs that are longer than it reads itself: so not the nasty graph.
    [Theory]
    [InlineData("real")]
    [InlineData("river")]
    [InlineData("empty")]
    public async Task What_Graphviz_writes_again_is_the_same(string name)
    {
        KnowledgeGraph graph = SampleGraphs.Get(name);
        using Exported export = new(graph, "dot", Options);
        string canonical = export.PathOf("canonical.dot");
        await File.WriteAllTextAsync(canonical, await DotAsync("-Tcanon", export.PathOf("graph.dot")), TestContext.Current.CancellationToken);
        Compare(graph, await DotAsync("-Tdot_json", canonical));
    }

    [Theory]
    [MemberData(nameof(SampleGraphs.Names), MemberType = typeof(SampleGraphs))]
    public async Task Pydot_finds_every_node_and_edge_with_all_it_has(string name)
    {
        KnowledgeGraph graph = SampleGraphs.Get(name);
        ExportOptions options = new();
        using Exported export = new(graph, "dot", options);
        JToken read = await Reader.PythonAsync("pydot", "Dot/read_pydot.py", export.PathOf("graph.dot"));
        JObject nodes = new(((JObject)read["nodes"]!).Properties().Select(n => new JProperty(n.Name, Found(n.Value))));
        JObject edges = new(read["edges"]!.Select(e =>
        {
            Assert.Equal($"claim_{e["properties"]!["key"]}", (string?)e["properties"]!["id"]);
            return Edge(e["properties"]!, (string)e["source"]!, (string)e["target"]!);
        }));

        // Its parser takes a tab for spaces.
        ReadBack.ShouldBe(new PropertyGraph(graph, options), Spaced(new JObject { ["nodes"] = nodes, ["edges"] = edges }), v => Spaced(Kept(v)), "label");
    }

    [Theory]
    [MemberData(nameof(SampleGraphs.Names), MemberType = typeof(SampleGraphs))]
    public async Task Graphviz_draws_every_label_as_it_reads(string name)
    {
        KnowledgeGraph graph = SampleGraphs.Get(name);
        using Exported export = new(graph, "dot", Options);
        XDocument svg = XDocument.Parse(await DotAsync("-Tsvg", export.PathOf("graph.dot")));
        ILookup<string, XElement> drawn = svg.Descendants().Where(e => e.Name.LocalName == "g").ToLookup(g => (string?)g.Attribute("class") ?? "");
        Dictionary<string, string> nodes = drawn["node"].ToDictionary(g => Child(g, "title").Value, TextOf);
        Dictionary<string, string> edges = drawn["edge"].ToDictionary(g => (string)g.Attribute("id")!, TextOf);
        PropertyGraph expected = new(graph, Options);
        Assert.All(expected.Nodes, n => Assert.Equal(Shown.Label(n.Label), nodes[n.Id.Value]));
        Assert.All(expected.Edges, e => Assert.Equal(Shown.Label(e.Label), edges[$"claim_{e.Id}"]));
        Assert.Equal((graph.Nodes.Length, graph.EdgeCount), (nodes.Count, edges.Count));
    }

    [Fact]
    public void What_Graphviz_cannot_hold_is_told()
    {
        using Exported export = new(SampleGraphs.Get("nasty"), "dot");
        Assert.Contains(export.Result.Losses.Losses, l => l is { What: "NUL characters, where Graphviz would end the text", Instead: "U+FFFD", IsOmitted: false, Count: 9 });
        Assert.Contains(export.Result.Losses.Losses, l => l.What == "backslashes in attributes");
        Assert.Contains(export.Result.Losses.Losses, l => l is { What: "labels of more than 120 characters", Count: 2 });
    }

    [Fact]
    public async Task A_modality_is_a_style_of_line_and_a_kind_a_shape()
    {
        using Exported export = new(SampleGraphs.Get("river"), "dot");
        JToken read = Parse(await DotAsync("-Tdot_json", export.PathOf("graph.dot")));
        Dictionary<string, JToken> edges = read["edges"]!.ToDictionary(e => (string)e["id"]!);
        Assert.Equal(("dotted", "empty"), ((string?)edges["claim_blue-joins-red"]["style"], (string?)edges["claim_blue-joins-red"]["arrowhead"]));
        Assert.Null(edges["claim_rivals"]["style"]);
        JToken ada = read["objects"]!.Single(o => (string?)o["name"] == "ada");
        Assert.Equal(("box", "filled,diagonals", "#b3cde3"), ((string?)ada["shape"], (string?)ada["style"], (string?)ada["fillcolor"]));
    }

    private static void Compare(KnowledgeGraph graph, string json)
    {
        JToken read = Parse(json);
        Assert.Equal((GraphJson.Format, true, false), ((string?)read["format"], (bool)read["directed"]!, (bool)read["strict"]!));
        JToken[] objects = [.. read["objects"] ?? new JArray()];
        Dictionary<int, string> names = objects.ToDictionary(o => (int)o["_gvid"]!, o => (string)o["name"]!);
        JObject nodes = new(objects.Select(o => new JProperty((string)o["name"]!, Found(o))));
        JObject edges = new((read["edges"] ?? new JArray()).Select(e => Edge(e, names[(int)e["tail"]!], names[(int)e["head"]!])));
        ReadBack.ShouldBe(new PropertyGraph(graph, Options), new JObject { ["nodes"] = nodes, ["edges"] = edges }, Kept, "label");
    }

    private static async Task<string> DotAsync(params string[] arguments)
    {
        string dot = await Tool.RequireAsync(["dot"], "-V");
        ToolResult result = await Tool.RunAsync(dot, arguments);
        Assert.True(result.ExitCode == 0, result.Error);
        Assert.DoesNotContain("syntax error", result.Error, StringComparison.Ordinal);
        return result.Output;
    }

    private static JProperty Edge(JToken attributes, string source, string target)
    {
        string id = (string)attributes["id"]!;
        Assert.StartsWith("claim_", id, StringComparison.Ordinal);
        return new JProperty(id["claim_".Length..], new JObject { ["source"] = source, ["target"] = target, ["properties"] = Found(attributes) });
    }

    // An attribute that one node has is the empty text at all others.
    private static JObject Found(JToken attributes) => new(((JObject)attributes).Properties()
        .Where(p => !Drawing.Contains(p.Name) && (string?)p.Value is { Length: > 0 })
        .Select(p => new JProperty(p.Name, ((string)p.Value!).Replace("\\\\", "\\", StringComparison.Ordinal))));

    private static JToken Kept(PropertyValue value) => ReadBack.Nested(value) switch
    {
        JValue text => ((string)text!).Replace('\0', '\uFFFD'),
        JToken nested when value is JsonPropertyValue json => json.Json,
        JToken when value is ListPropertyValue { Type: PropertyType.JsonList } list => $"[{string.Join(',', list.Items)}]",
        JToken list => list.ToString(Formatting.None),
    };

    private static JToken Spaced(JToken value)
    {
        JToken spaced = value.DeepClone();
        foreach (JValue text in (spaced is JContainer container ? container.Descendants() : [spaced]).OfType<JValue>())
        {
            text.Value = Blank().Replace((string)text.Value!, " ");
        }

        return spaced;
    }

    private static JToken Parse(string text)
    {
        using JsonTextReader json = new(new StringReader(text)) { DateParseHandling = DateParseHandling.None };
        return JToken.ReadFrom(json);
    }

    private static XElement Child(XElement parent, string name) => parent.Elements().Single(e => e.Name.LocalName == name);

    private static string TextOf(XElement group) =>
        Shown.WithoutSpaces(string.Concat(group.Descendants().Where(e => e.Name.LocalName == "text").Select(t => t.Value)));

    [GeneratedRegex("[ \t]+")]
    private static partial Regex Blank();
}
