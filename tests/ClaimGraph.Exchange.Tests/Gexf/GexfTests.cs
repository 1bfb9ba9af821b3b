using System.Xml.Linq;
using ClaimGraph.Dates;
using ClaimGraph.Exchange.Formats;
using ClaimGraph.Exchange.Properties;
using ClaimGraph.Exchange.Tests.Fixtures;
using ClaimGraph.Graphs;
using ClaimGraph.Identifiers;
using Newtonsoft.Json.Linq;

namespace ClaimGraph.Exchange.Tests.Gexf;

public sealed class GexfTests
{
    private static readonly XNamespace Xmlns = "http://gexf.net/1.3";
    private static readonly XNamespace Viz = "http://gexf.net/1.3/viz";

    [Theory]
    [MemberData(nameof(SampleGraphs.Names), MemberType = typeof(SampleGraphs))]
    public void The_file_is_what_the_official_schema_wants(string name)
    {
        KnowledgeGraph graph = SampleGraphs.Get(name);
        using Exported export = new(graph, "gexf", new ExportOptions { WithRecords = true, Looks = Looks(graph) });
        XDocument document = XDocument.Load(export.PathOf("graph.gexf"));
        document.Descendants().Where(e => e.Name.Namespace == Viz).Remove();
        Assert.Empty(Problems(document));
    }

    [Fact]
    public void The_schema_finds_what_is_wrong()
    {
        using Exported export = new(SampleGraphs.Get("nasty"), "gexf");
        XDocument document = XDocument.Load(export.PathOf("graph.gexf"));
        document.Descendants(Xmlns + "spell").First().SetAttributeValue("start", "2023-06");
        Assert.NotEmpty(Problems(document));
    }

    [Theory]
    [MemberData(nameof(SampleGraphs.Names), MemberType = typeof(SampleGraphs))]
    public async Task NetworkX_finds_every_node_and_edge_with_all_it_has(string name)
    {
        KnowledgeGraph graph = SampleGraphs.Get(name);
        ExportOptions options = new() { WithRecords = true, Looks = Looks(graph) };
        using Exported export = new(graph, "gexf", options);
        JToken found = await Reader.PythonAsync("networkx", "Gexf/read_networkx.py", export.PathOf("graph.gexf"));
        PropertyGraph expected = new(graph, options);
        ReadBack.ShouldBe(expected, found, value => Forms.Flat(value, XmlSchemas.Held));
        Assert.Equal(
            expected.Edges.Select(e => (e.Id.Value, Spell: SpellOf(e))).Where(e => e.Spell is not null).ToDictionary(e => e.Value, e => e.Spell),
            ((JObject)found["spells"]!).Properties().ToDictionary(p => p.Name, p => (string?)string.Join(' ', p.Value[0]!)));
        Assert.Equal(
            options.Looks.ToDictionary(l => l.Key.Value, l => $"{l.Value.X} {-l.Value.Y} 18 52 86"),
            ((JObject)found["looks"]!).Properties().ToDictionary(p => p.Name, p => $"{p.Value["position"]!["x"]} {p.Value["position"]!["y"]} {p.Value["color"]!["r"]} {p.Value["color"]!["g"]} {p.Value["color"]!["b"]}"));
    }

    [Fact]
    public void Parallel_edges_differ_by_their_kind_or_id()
    {
        KnowledgeGraph graph = SampleGraphs.Get("real");
        using Exported export = new(graph, "gexf");
        XElement[] edges = [.. XDocument.Load(export.PathOf("graph.gexf")).Descendants(Xmlns + "edge")];
        Assert.Equal(
            new PropertyGraph(graph, new ExportOptions()).Edges.Select(e => (e.Id.Value, e.Relation.Value)),
            edges.Select(e => ((string)e.Attribute("id")!, (string)e.Attribute("kind")!)));
    }

    [Fact]
    public void A_time_that_no_calendar_of_readers_has_is_noted()
    {
        KnowledgeGraph graph = SampleGraphs.Get("river");
        KnowledgeGraph ancient = KnowledgeGraph.Build(graph.ToDataset() with
        {
            Claims = [.. graph.Claims.Select(c => c with { Time = EdtfDate.Parse("Y-17000/2024") })],
        });
        using Exported export = new(ancient, "gexf");
        Assert.Contains(export.Result.Losses.Losses, l => l.What == "bounds of time outside of the years 1 to 9999" && l.Count == 2);
        Assert.Equal(
            [null, "2024-12-31", null, "2024-12-31"],
            XDocument.Load(export.PathOf("graph.gexf")).Descendants(Xmlns + "spell").SelectMany(s => new[] { (string?)s.Attribute("start"), (string?)s.Attribute("end") }));
    }

    private static string? SpellOf(PropertyEdge edge)
    {
        string[] bounds = [.. new[] { "time_earliest", "time_latest" }
            .Select(name => edge.Properties.FirstOrDefault(p => p.Name == name)?.Value is TextPropertyValue day ? day.Text : "None")];
        return bounds is ["None", "None"] ? null : string.Join(' ', bounds);
    }

    private static Dictionary<NodeId, NodeLook> Looks(KnowledgeGraph graph) =>
        graph.Nodes.Select((n, i) => (n.Id, i)).ToDictionary(n => n.Id, n => new NodeLook(10.5 + n.i, 1.25 + n.i, 80, 30, "#123456"));

    private static IReadOnlyList<string> Problems(XDocument document) => XmlSchemas.ProblemsOf(document, "Gexf", "schema", "gexf.xsd");
}
