using ClaimGraph.Exchange.Formats;
using ClaimGraph.Exchange.Properties;
using ClaimGraph.Exchange.Tests.Fixtures;
using ClaimGraph.Graphs;
using ClaimGraph.Identifiers;
using ClaimGraph.Json;
using Newtonsoft.Json.Linq;

namespace ClaimGraph.Exchange.Tests.Cytoscape;

/// <summary>Read by Cytoscape.js.</summary>
public sealed class CytoscapeJsonTests
{
    [Theory]
    [MemberData(nameof(SampleGraphs.Names), MemberType = typeof(SampleGraphs))]
    public async Task Every_node_and_edge_is_there_with_all_it_has(string name)
    {
        KnowledgeGraph graph = SampleGraphs.Get(name);
        ExportOptions options = new() { WithRecords = true };
        using Exported export = new(graph, "cytoscape", options);
        JToken read = await ReadAsync(export);
        Assert.Equal(GraphJson.Format, (string?)read["format"]);
        Assert.Equal(graph.Nodes.Length + graph.EdgeCount, (int)read["count"]!);
        foreach (JProperty node in read["nodes"]!.Cast<JProperty>())
        {
            Assert.Equal((string?)node.Value["label"], (string?)node.Value["found"]!["name"]);
            ((JObject)node.Value).Remove("found");
        }

        foreach (JProperty edge in read["edges"]!.Cast<JProperty>())
        {
            Assert.Equal($"claim_{edge.Name}", (string?)edge.Value["found"]!["id"]);
            Assert.Equal((string?)edge.Value["properties"]!["relation"], (string?)edge.Value["found"]!["interaction"]);
        }

        ReadBack.ShouldBe(new PropertyGraph(graph, options), read, ReadBack.Nested);
    }

    [Fact]
    public async Task Nodes_stand_where_a_layout_put_them()
    {
        Dictionary<NodeId, NodeLook> looks = new() { [new NodeId("red")] = new NodeLook(12.5, 40, 100, 30, "#aabbcc") };
        using Exported export = new(SampleGraphs.Get("river"), "cytoscape", new ExportOptions { Looks = looks });
        JToken red = (await ReadAsync(export))["nodes"]!["red"]!;
        Assert.Equal((12.5, 40.0), ((double)red["found"]!["position"]!["x"]!, (double)red["found"]!["position"]!["y"]!));
        Assert.Equal((100.0, 30.0, "#aabbcc"), ((double)red["width"]!, (double)red["height"]!, (string?)red["color"]));
    }

    [Theory]
    [MemberData(nameof(SampleGraphs.Names), MemberType = typeof(SampleGraphs))]
    public void No_property_has_a_name_that_Cytoscape_reserves(string name)
    {
        PropertyGraph graph = new(SampleGraphs.Get(name), new ExportOptions { WithRecords = true });
        string[] reserved = ["id", "source", "target", "parent", "name", "interaction", "claim", "width", "height", "color"];
        Assert.Empty(graph.NodeColumns.Concat(graph.EdgeColumns).Select(c => c.Name).Intersect(reserved, StringComparer.Ordinal));
    }

    private static Task<JToken> ReadAsync(Exported export) => Reader.NodeAsync("cytoscape", "Cytoscape/read.cjs", export.PathOf("graph.cyjs"));
}
