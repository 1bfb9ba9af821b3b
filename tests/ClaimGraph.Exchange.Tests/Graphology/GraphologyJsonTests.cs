using ClaimGraph.Exchange.Formats;
using ClaimGraph.Exchange.Properties;
using ClaimGraph.Exchange.Tests.Fixtures;
using ClaimGraph.Graphs;
using ClaimGraph.Identifiers;
using ClaimGraph.Json;
using Newtonsoft.Json.Linq;

namespace ClaimGraph.Exchange.Tests.Graphology;

/// <summary>Read by graphology.</summary>
public sealed class GraphologyJsonTests
{
    [Theory]
    [MemberData(nameof(SampleGraphs.Names), MemberType = typeof(SampleGraphs))]
    public async Task Every_node_and_edge_is_there_with_all_it_has(string name)
    {
        KnowledgeGraph graph = SampleGraphs.Get(name);
        ExportOptions options = new() { WithRecords = true };
        using Exported export = new(graph, "graphology", options);
        JToken read = await ReadAsync(export);
        Assert.Equal(
            (GraphJson.Format, "directed", true, graph.EdgeCount),
            ((string?)read["format"], (string?)read["type"], (bool)read["multi"]!, (int)read["size"]!));
        ReadBack.ShouldBe(new PropertyGraph(graph, options), read, ReadBack.Nested);
    }

    [Fact]
    public async Task Nodes_stand_where_a_layout_put_them_with_y_growing_upwards()
    {
        Dictionary<NodeId, NodeLook> looks = new() { [new NodeId("red")] = new NodeLook(12.5, 40, 100, 30, "#aabbcc") };
        using Exported export = new(SampleGraphs.Get("river"), "graphology", new ExportOptions { Looks = looks });
        JToken nodes = (await ReadAsync(export))["nodes"]!;
        JToken red = nodes["red"]!;
        Assert.Equal((12.5, -40.0, 15.0, "#aabbcc"), ((double)red["x"]!, (double)red["y"]!, (double)red["size"]!, (string?)red["color"]));
        Assert.Null(nodes["blue"]!["x"]);
    }

    private static Task<JToken> ReadAsync(Exported export) =>
        Reader.NodeAsync("graphology", "Graphology/read.cjs", export.PathOf("graph.graphology.json"));
}
