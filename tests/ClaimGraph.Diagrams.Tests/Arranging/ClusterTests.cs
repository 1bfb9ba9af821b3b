using ClaimGraph.Diagrams.Geometry;
using ClaimGraph.Diagrams.Measures;
using ClaimGraph.Diagrams.Tests.TestData;
using CsCheck;

namespace ClaimGraph.Diagrams.Tests.Arranging;

/// <summary>Titled regions, with clusters of every shape.</summary>
public sealed class ClusterTests(SharedRenderer shared)
{
    public static TheoryData<string, DiagramLayout> Shapes => new(
        from shape in new[] { "one node", "all nodes", "two halves", "one node each", "joined to one", "loops and strangers", "no edges", "loose parts", "long title" }
        from layout in Enum.GetValues<DiagramLayout>()
        select (shape, layout));

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Regions_hold_their_nodes_and_nothing_else(string shape, DiagramLayout layout) => Check(Shape(shape), layout);

    [Fact]
    public void Regions_of_any_graph_hold_their_nodes_and_nothing_else()
    {
        Gen<(int Seed, int Nodes, int Edges, int Clusters, bool IsLayered)> some =
            Gen.Select(Gen.Int[0, 9999], Gen.Int[1, 22], Gen.Int[0, 30], Gen.Int[1, 6], Gen.Bool);
        some.Sample(
            t => Check(Random(t.Seed, t.Nodes, t.Edges, t.Clusters), t.IsLayered ? DiagramLayout.Layered : DiagramLayout.Organic),
            iter: 25,
            threads: 1);
    }

    [Fact]
    public void The_order_of_nodes_and_clusters_has_no_influence()
    {
        DiagramGraph graph = Random(5, 18, 24, 4);
        DiagramGraph reversed = new(graph.Nodes.Reverse(), graph.Edges.Reverse(), graph.Clusters.Reverse());

        Assert.Equal(
            shared.Renderer.Render(graph, new DiagramOptions()).Svg,
            shared.Renderer.Render(reversed, new DiagramOptions()).Svg);
    }

    [Fact]
    public void Regions_and_titles_are_drawn_and_escaped()
    {
        DiagramGraph graph = In(GraphCorpus.From(4, [(0, 1), (1, 2)], GraphCorpusWords), i => i % 2 == 0 ? "<b>" : null);
        Diagram diagram = shared.Renderer.Render(graph, new DiagramOptions());

        Assert.Contains(" id=\"clusters\"", diagram.Svg, StringComparison.Ordinal);
        Assert.Contains(">Title of &lt;b&gt;</text>", diagram.Svg, StringComparison.Ordinal);
        Assert.Contains("\"clusters\":[", diagram.Geometry.ToJson(), StringComparison.Ordinal);
    }

    private static string[] GraphCorpusWords => ["Harbour", "River ferry", "Old lighthouse", "Council of Fishers"];

    private void Check(DiagramGraph graph, DiagramLayout layout)
    {
        Diagram diagram = shared.Renderer.Render(graph, new DiagramOptions { Layout = layout });
        DiagramGeometry geometry = diagram.Geometry;
        Dictionary<string, Box> boxes = geometry.Nodes.ToDictionary(n => n.Id, n => n.Box, StringComparer.Ordinal);

        Assert.Empty(DrawnGeometry.Faults(geometry.ToJson()));
        Assert.Empty(DrawnGeometry.OutOfPage(geometry.ToJson()));
        Assert.Equal(graph.Clusters.Select(c => c.Id), geometry.Clusters.Select(c => c.Id));
        foreach (ClusterGeometry cluster in geometry.Clusters)
        {
            Assert.True(Holds(cluster.Box, cluster.Title), $"{cluster.Id} holds its title");
            foreach (DiagramNode node in graph.Nodes)
            {
                bool isMember = node.Cluster == cluster.Id;
                Assert.True(isMember ? Holds(cluster.Box, boxes[node.Id]) : !cluster.Box.Overlaps(boxes[node.Id]), $"{node.Id} and {cluster.Id}");
                Assert.False(cluster.Title.Overlaps(boxes[node.Id]), $"{node.Id} and the title of {cluster.Id}");
            }

            foreach (EdgeGeometry edge in geometry.Edges)
            {
                Assert.False(edge.Label is { } label && cluster.Title.Overlaps(label), $"label of {edge.Id} and the title of {cluster.Id}");
                Assert.False(DrawingMeasurer.Meets(edge.Points, cluster.Title), $"{edge.Id} and the title of {cluster.Id}");
            }

            Assert.DoesNotContain(geometry.Clusters, other => other.Id != cluster.Id && other.Box.Overlaps(cluster.Box));
        }
    }

    private static bool Holds(Box outer, Box inner) =>
        inner.X >= outer.X && inner.Y >= outer.Y && inner.Right <= outer.Right && inner.Bottom <= outer.Bottom;

    private static DiagramGraph Shape(string shape) => shape switch
    {
        "one node" => In(Words(6, [(0, 1), (1, 2), (2, 3), (0, 4)]), i => i == 2 ? "a" : null),
        "all nodes" => In(Words(9, GraphCorpus.RandomTree(9, 3)), _ => "a"),
        "two halves" => In(Words(14, [.. GraphCorpus.RandomTree(14, 4), (0, 13), (2, 9)]), i => i < 7 ? "a" : "b"),
        "one node each" => In(Words(5, [(0, 1), (1, 2), (2, 3), (3, 4), (4, 0), (0, 2)]), i => $"c{i}"),
        "joined to one" => In(Words(13, Enumerable.Range(1, 12).Select(i => (0, i))), i => i == 0 ? null : $"c{i % 3}"),
        "loops and strangers" => In(Words(8, [(0, 0), (0, 0), (1, 1), (0, 1), (2, 3), (3, 3), (4, 0), (5, 6), (6, 7)]), i => i < 4 ? $"c{i % 2}" : null),
        "no edges" => In(Words(10, []), i => i % 3 == 0 ? null : $"c{i % 3}"),
        "loose parts" => In(Words(12, [(0, 1), (2, 3), (4, 5), (6, 7), (8, 9)]), i => $"c{i / 6}"),
        _ => Longer(In(Words(3, [(0, 1), (1, 2)]), i => i == 0 ? "a" : "b")),
    };

    private static DiagramGraph Longer(DiagramGraph graph) => new(
        graph.Nodes,
        graph.Edges,
        graph.Clusters.Select(c => c with { Label = string.Join(' ', Enumerable.Repeat("a title that goes on", 6)) }));

    private static DiagramGraph Random(int seed, int nodes, int edges, int clusters)
    {
        Random random = new(seed);
        return In(
            Words(nodes, [.. Enumerable.Range(0, edges).Select(_ => (random.Next(nodes), random.Next(nodes)))]),
            _ => random.Next(clusters + 1) is var c && c < clusters ? $"c{c}" : null);
    }

    private static DiagramGraph Words(int nodes, IEnumerable<(int A, int B)> edges) => GraphCorpus.From(nodes, edges, GraphCorpusWords);

    private static DiagramGraph In(DiagramGraph graph, Func<int, string?> cluster)
    {
        DiagramNode[] nodes = [.. graph.Nodes.Select((n, i) => n with { Cluster = cluster(i) })];
        return new DiagramGraph(nodes, graph.Edges, nodes.Select(n => n.Cluster).OfType<string>().Distinct().Select(c => new DiagramCluster(c, $"Title of {c}")));
    }
}
