using ClaimGraph.Claims;
using ClaimGraph.Graphs;
using ClaimGraph.Identifiers;
using ClaimGraph.Query;
using ClaimGraph.Tests.TestData;
using CsCheck;
using QuikGraph.Algorithms;

namespace ClaimGraph.Tests.Query;

public sealed class StatisticsTests
{
    [Fact]
    public void Nodes_claims_relations_modalities_and_speakers_are_counted()
    {
        KnowledgeGraph graph = new TestDataset()
            .Claim("a likes b", saidBy: ["kim", "author"]).Claim("c owns b", Modality.Forecast).Claim("a likes c").Claim("d has 3")
            .Claim("d likes d", change: c => c with { Polarity = Polarity.Denied }).Graph();

        GraphStatistics counts = GraphStatistics.Of(graph);

        Assert.Equal((6, 5, 4, 1, 1), (counts.Nodes, counts.Claims, counts.Edges, counts.Literals, counts.Denied));
        Assert.Equal([("thing", 6)], counts.ByKind.Select(t => (t.Value.Value, t.Count)));
        Assert.Equal([("likes", 3), ("has", 1), ("owns", 1)], counts.ByRelation.Select(t => (t.Value.Value, t.Count)));
        Assert.Equal([4, 0, 0, 1, 0, 0], counts.ByModality.Select(t => t.Count));
        Assert.Equal([("author", 4), ("kim", 1)], counts.ByNearestSpeaker.Select(t => (t.Value.Value, t.Count)));
        Assert.Equal([("author", 5), ("kim", 1)], counts.BySpeaker.Select(t => (t.Value.Value, t.Count)));
        Assert.Equal([3, 1, 1, 1], counts.Components);
    }

    [Fact]
    public void An_empty_graph_has_nothing_to_count()
    {
        KnowledgeGraph graph = new TestDataset().Graph().Where(_ => true);

        Assert.Equal(0, GraphStatistics.Of(graph).Nodes);
        Assert.Empty(graph.WeakComponents());
    }

    [Fact]
    public void Components_come_with_the_largest_first_and_then_by_their_first_node()
    {
        KnowledgeGraph graph = new TestDataset().Claims("z likes y", "x likes y", "c likes d", "b likes a").Graph();

        Assert.Equal(["x y z", "a b", "c d", "author"], graph.WeakComponents().Select(c => string.Join(' ', c.Nodes)));
    }

    [Fact]
    public void Components_equal_those_QuikGraph_finds() => RandomGraphs.Any.Sample(graph =>
    {
        Dictionary<NodeId, int> expected = [];
        int count = graph.WeaklyConnectedComponents(expected);

        IReadOnlyList<Component> components = graph.WeakComponents();

        Assert.Equal(count, components.Count);
        Assert.Equal(graph.Vertices, components.SelectMany(c => c.Nodes).Order());
        Assert.All(components, c => Assert.Single(c.Nodes.Select(n => expected[n]).Distinct()));
        Assert.All(components, c => Assert.Equal(c.Nodes.Order(), c.Nodes));
        Assert.Equal(components.Select(c => c.Nodes.Length).OrderDescending(), components.Select(c => c.Nodes.Length));
    });
}
