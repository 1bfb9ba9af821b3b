using ClaimGraph.Exchange.Formats;
using ClaimGraph.Exchange.Properties;
using ClaimGraph.Exchange.Tests.Fixtures;
using ClaimGraph.Graphs;
using ClaimGraph.Json;
using Newtonsoft.Json.Linq;

namespace ClaimGraph.Exchange.Tests.NodeLink;

/// <summary>Read by NetworkX and igraph.</summary>
public sealed class NodeLinkJsonTests
{
    [Theory]
    [MemberData(nameof(SampleGraphs.Names), MemberType = typeof(SampleGraphs))]
    public Task NetworkX_finds_every_node_and_edge_with_all_it_has(string name) => NetworkXFindsAllAsync(name, usesLinksKey: false);

    [Theory]
    [InlineData("river")]
    [InlineData("nasty")]
    public Task NetworkX_finds_them_where_older_versions_and_D3_look(string name) => NetworkXFindsAllAsync(name, usesLinksKey: true);

    [Theory]
    [MemberData(nameof(SampleGraphs.Names), MemberType = typeof(SampleGraphs))]
    public async Task Igraph_finds_every_node_and_edge_with_all_it_has(string name)
    {
        KnowledgeGraph graph = SampleGraphs.Get(name);
        using Exported export = new(graph, "node-link");
        JToken read = await Reader.PythonAsync("igraph", "NodeLink/read_igraph.py", export.PathOf("graph.node-link.json"));
        ReadBack.ShouldBe(new PropertyGraph(graph, new ExportOptions()), read, ReadBack.Nested);
    }

    private static async Task NetworkXFindsAllAsync(string name, bool usesLinksKey)
    {
        KnowledgeGraph graph = SampleGraphs.Get(name);
        ExportOptions options = new() { WithRecords = true, UsesLinksKey = usesLinksKey };
        using Exported export = new(graph, "node-link", options);
        JToken read = await Reader.PythonAsync(
            "networkx", "NodeLink/read_networkx.py", export.PathOf("graph.node-link.json"), usesLinksKey ? "links" : "edges");
        Assert.Equal(
            (GraphJson.Format, "MultiDiGraph", graph.EdgeCount), ((string?)read["format"], (string?)read["type"], (int)read["count"]!));
        ReadBack.ShouldBe(new PropertyGraph(graph, options), read, ReadBack.Nested);
    }
}
