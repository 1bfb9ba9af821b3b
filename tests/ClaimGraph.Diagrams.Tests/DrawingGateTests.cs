using ClaimGraph.Diagrams.Tests.TestData;
using Newtonsoft.Json.Linq;

namespace ClaimGraph.Diagrams.Tests;

/// <summary>What every drawing of up to 60 nodes has to be: free of overlaps and of edges through nodes.</summary>
public sealed class DrawingGateTests(SharedRenderer shared)
{
    public static TheoryData<string, DiagramLayout> Corpus => new(
        GraphCorpus.Names.SelectMany(n => Enum.GetValues<DiagramLayout>().Select(l => (n, l))));

    [Theory]
    [MemberData(nameof(Corpus))]
    public void Nothing_overlaps_and_no_edge_runs_through_a_node(string name, DiagramLayout layout)
    {
        DiagramGraph graph = GraphCorpus.Get(name);
        Diagram diagram = shared.Renderer.Render(graph, new DiagramOptions { Layout = layout, Title = name });
        string json = diagram.Geometry.ToJson();

        Assert.Empty(DrawnGeometry.Faults(json));
        Assert.Empty(DrawnGeometry.OutOfPage(json));
        Assert.Equal(0, diagram.Measures.Faults);
        Assert.Empty(diagram.Notes);
    }

    [Theory]
    [MemberData(nameof(Corpus))]
    public void Every_node_and_edge_is_drawn_and_edges_end_at_their_nodes(string name, DiagramLayout layout)
    {
        DiagramGraph graph = GraphCorpus.Get(name);
        Diagram diagram = shared.Renderer.Render(graph, new DiagramOptions { Layout = layout });
        JObject json = JObject.Parse(diagram.Geometry.ToJson());
        Dictionary<string, JToken> boxes = json["nodes"]!.ToDictionary(n => (string)n["id"]!, StringComparer.Ordinal);

        Assert.Equal(graph.Nodes.Select(n => n.Id), json["nodes"]!.Select(n => (string)n["id"]!));
        Assert.Superset(
            graph.Edges.Select(e => (e.Source, e.Target)).ToHashSet(),
            graph.Edges.Select(e => (e.Source, e.Target)).Concat(json["edges"]!.Select(e => ((string)e["source"]!, (string)e["target"]!))).ToHashSet());
        foreach (JToken edge in json["edges"]!)
        {
            Assert.True(IsAt(edge["points"]!.First!, boxes[(string)edge["source"]!]), $"{edge["id"]} leaves its source");
            Assert.True(IsAt(edge["points"]!.Last!, boxes[(string)edge["target"]!]), $"{edge["id"]} reaches its target");
            Assert.True(Length(edge["points"]!) >= 6, $"{edge["id"]} can be seen");
        }
    }

    [Fact]
    public void A_large_graph_has_no_faults_either()
    {
        DiagramGraph graph = GraphCorpus.From(420, [.. GraphCorpus.RandomTree(420, 3), .. GraphCorpus.RandomEdges(420, 180, 4)], ["Harbour", "River ferry", "Map"]);
        Diagram diagram = shared.Renderer.Render(graph, new DiagramOptions());

        Assert.Equal(0, diagram.Measures.Faults);
        Assert.Empty(diagram.Notes);
        Assert.All(diagram.Geometry.Edges, e => Assert.NotNull(e.Label));
    }

    private static bool IsAt(JToken point, JToken box)
    {
        double x = (double)point[0]!;
        double y = (double)point[1]!;
        return x >= (double)box["x"]! - 0.5 && x <= (double)box["x"]! + (double)box["width"]! + 0.5
            && y >= (double)box["y"]! - 0.5 && y <= (double)box["y"]! + (double)box["height"]! + 0.5;
    }

    private static double Length(JToken points) => points.Zip(points.Skip(1), (a, b) =>
        Math.Sqrt(Math.Pow((double)b[0]! - (double)a[0]!, 2) + Math.Pow((double)b[1]! - (double)a[1]!, 2))).Sum();
}
