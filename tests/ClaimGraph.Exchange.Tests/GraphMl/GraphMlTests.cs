using System.Xml.Linq;
using ClaimGraph.Exchange.Formats;
using ClaimGraph.Exchange.Properties;
using ClaimGraph.Exchange.Tests.Fixtures;
using ClaimGraph.Graphs;
using Newtonsoft.Json.Linq;

namespace ClaimGraph.Exchange.Tests.GraphMl;

public sealed class GraphMlTests
{
    private static readonly ExportOptions Records = new() { WithRecords = true };

    [Theory]
    [MemberData(nameof(SampleGraphs.Names), MemberType = typeof(SampleGraphs))]
    public void The_file_is_what_the_official_schema_wants(string name)
    {
        using Exported export = new(SampleGraphs.Get(name), "graphml", Records);
        Assert.Empty(Problems(XDocument.Load(export.PathOf("graph.graphml"))));
    }

    [Fact]
    public void The_schema_finds_what_is_wrong()
    {
        using Exported export = new(SampleGraphs.Get("river"), "graphml");
        XDocument document = XDocument.Load(export.PathOf("graph.graphml"));
        document.Root!.Elements().First().SetAttributeValue("attr.name", "no name");
        Assert.NotEmpty(Problems(document));
    }

    [Theory]
    [MemberData(nameof(SampleGraphs.Names), MemberType = typeof(SampleGraphs))]
    public Task NetworkX_finds_every_node_and_edge_with_all_it_has(string name) => Holds(name, "networkx", "read_networkx.py");

    [Theory]
    [MemberData(nameof(SampleGraphs.Names), MemberType = typeof(SampleGraphs))]
    public Task Igraph_finds_every_node_and_edge_with_all_it_has(string name) => Holds(name, "igraph", "read_igraph.py");

    [Fact]
    public void What_XML_forbids_is_counted()
    {
        using Exported export = new(SampleGraphs.Get("nasty"), "graphml");
        Assert.Contains(export.Result.Losses.Losses, l => l is { What: "characters that XML forbids", Count: > 0, Instead: "U+FFFD" });
        using Exported clean = new(SampleGraphs.Get("river"), "graphml");
        Assert.DoesNotContain(clean.Result.Losses.Losses, l => l.What == "characters that XML forbids");
    }

    private static async Task Holds(string name, string module, string script)
    {
        KnowledgeGraph graph = SampleGraphs.Get(name);
        using Exported export = new(graph, "graphml", Records);
        JToken found = await Reader.PythonAsync(module, $"GraphMl/{script}", export.PathOf("graph.graphml"));
        PropertyGraph expected = new(graph, Records);
        ReadBack.ShouldBe(expected, found, Form);
        Assert.Equal(expected.Attributes.Select(a => (a.Name, (string?)Form(a.Value))), expected.Attributes.Select(a => (a.Name, (string?)found["graph"]![a.Name])));
    }

    private static JToken? Form(PropertyValue value) => Forms.Flat(value, XmlSchemas.Held);

    private static IReadOnlyList<string> Problems(XDocument document) => XmlSchemas.ProblemsOf(document, "GraphMl", "schema", "graphml.xsd");
}
