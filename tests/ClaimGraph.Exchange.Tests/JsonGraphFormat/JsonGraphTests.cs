using ClaimGraph.Exchange.Formats;
using ClaimGraph.Exchange.Properties;
using ClaimGraph.Exchange.Tests.Fixtures;
using ClaimGraph.Graphs;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace ClaimGraph.Exchange.Tests.JsonGraphFormat;

public sealed class JsonGraphTests
{
    private static string Schema => Repository.PathOf("tests", "ClaimGraph.Exchange.Tests", "JsonGraphFormat", "Specification", "json-graph-schema_v2.json");

    [Theory]
    [MemberData(nameof(SampleGraphs.Names), MemberType = typeof(SampleGraphs))]
    public void Every_node_and_edge_is_there_with_all_it_has(string name)
    {
        KnowledgeGraph graph = SampleGraphs.Get(name);
        ExportOptions options = new() { WithRecords = true };
        using Exported export = new(graph, "jgf", options);
        using JsonTextReader json = new(new StreamReader(export.PathOf("graph.jgf.json"))) { DateParseHandling = DateParseHandling.None };
        JToken read = JToken.ReadFrom(json)["graph"]!;
        JObject found = new()
        {
            ["nodes"] = new JObject(((JObject)read["nodes"]!).Properties().Select(p => new JProperty(p.Name, p.Value["metadata"]))),
            ["edges"] = new JObject(read["edges"]!.Select(e => new JProperty((string)e["id"]!, new JObject
            {
                ["source"] = e["source"],
                ["target"] = e["target"],
                ["properties"] = e["metadata"],
            }))),
        };
        ReadBack.ShouldBe(new PropertyGraph(graph, options), found, ReadBack.Nested);
    }

    [Theory]
    [MemberData(nameof(SampleGraphs.Names), MemberType = typeof(SampleGraphs))]
    public async Task The_official_schema_is_kept(string name)
    {
        using Exported export = new(SampleGraphs.Get(name), "jgf", new ExportOptions { WithRecords = true });
        JToken errors = await Reader.NodeAsync("ajv", "JsonGraphFormat/validate.cjs", Schema, export.PathOf("graph.jgf.json"));
        Assert.Empty(errors);
    }

    [Fact]
    public async Task The_official_schema_finds_fault_with_a_graph_that_has_no_edges_list()
    {
        using TemporaryDirectory directory = new();
        string file = directory.PathOf("graph.json");
        await File.WriteAllTextAsync(file, """{"graph": {"nodes": {}}}""", TestContext.Current.CancellationToken);
        Assert.NotEmpty(await Reader.NodeAsync("ajv", "JsonGraphFormat/validate.cjs", Schema, file));
    }
}
