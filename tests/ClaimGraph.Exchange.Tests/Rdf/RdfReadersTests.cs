using ClaimGraph.Exchange.Formats;
using ClaimGraph.Exchange.Properties;
using ClaimGraph.Exchange.Tests.Fixtures;
using ClaimGraph.Graphs;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace ClaimGraph.Exchange.Tests.Rdf;

/// <summary>What tools of others read in the four syntaxes.</summary>
public sealed class RdfReadersTests
{
    private const string Script = "Rdf/rdf.cjs";

    [Theory]
    [MemberData(nameof(SampleGraphs.Names), MemberType = typeof(SampleGraphs))]
    public async Task Oxigraph_and_jsonld_find_the_same_canonical_graph_in_all_syntaxes_and_well_formed_nanopublications(string name)
    {
        KnowledgeGraph graph = SampleGraphs.Get(name);
        using RdfExports exports = new(graph);
        JToken forms = await Reader.NodeAsync("oxigraph", Script, "canonical", exports.Directory);
        Assert.True((int)forms["quads"]! > 0);
        Assert.Equal(0, (int)forms["blank"]!);
        string expected = (string)forms["nquads"]!;
        Assert.Equal(
            (expected, expected, expected),
            ((string?)forms["trig"], (string?)forms["jsonldByOxigraph"], (string?)forms["jsonldByJsonld"]));
        Assert.Equal((string?)forms["merged"], (string?)forms["turtle"]);
        Assert.Empty(forms["publications"]!["wrong"]!);
        Assert.Equal(graph.Claims.Count, (int)forms["publications"]!["count"]!);
    }

    [Theory]
    [MemberData(nameof(SampleGraphs.Names), MemberType = typeof(SampleGraphs))]
    public async Task Rdflib_finds_the_same_in_all_syntaxes(string name)
    {
        using RdfExports exports = new(SampleGraphs.Get(name));
        JToken forms = await Reader.PythonAsync("rdflib", "Rdf/rdflib_reader.py", exports.Directory);
        Assert.True((int)forms["quads"]! > 0);
        Assert.Equal(0, (int)forms["blank"]!);
        string expected = (string)forms["nquads"]!;
        Assert.Equal((expected, expected), ((string?)forms["trig"], (string?)forms["jsonld"]));
        Assert.Equal((string?)forms["merged"], (string?)forms["turtle"]);
    }

    // The other syntaxes have the same canonical graph.
    [Theory]
    [MemberData(nameof(SampleGraphs.Names), MemberType = typeof(SampleGraphs))]
    public async Task Every_node_and_edge_is_there_with_all_it_has(string name)
    {
        KnowledgeGraph graph = SampleGraphs.Get(name);
        using Exported export = new(graph, "trig");
        JToken read = await Reader.NodeAsync("oxigraph", Script, "properties", export.PathOf("graph.trig"));
        ReadBack.ShouldBe(new PropertyGraph(graph, new ExportOptions()), read, Form);
    }

    // Of a claim that is no edge, the reader tells what it says.
    private static JToken? Form(PropertyValue value) => value is ListPropertyValue { Type: PropertyType.JsonList } list
        ? new JArray(list.Items.Select(i =>
        {
            using JsonTextReader json = new(new StringReader(i)) { DateParseHandling = DateParseHandling.None };
            JToken claim = JToken.ReadFrom(json);
            return new JObject { ["id"] = claim["id"], ["relation"] = claim["relation"], ["object"] = claim["object"] };
        }))
        : ReadBack.Nested(value);
}
