using ClaimGraph.Claims;
using ClaimGraph.Graphs;
using ClaimGraph.Identifiers;
using ClaimGraph.Query;
using ClaimGraph.Tests.TestData;
using QuikGraph;
using QuikGraph.Algorithms;
using QuikGraph.Algorithms.Ranking;

namespace ClaimGraph.Tests.Graphs;

/// <summary>QuikGraph's own algorithms, run over the graph as it is.</summary>
public sealed class QuikGraphTests
{
    [Fact]
    public void Strongly_connected_components_find_the_cycle()
    {
        KnowledgeGraph graph = new TestDataset().Claims("a likes b", "b likes c", "c likes a", "c likes d", "d likes e").Graph();
        Dictionary<NodeId, int> components = [];

        int count = graph.StronglyConnectedComponents(components);

        Assert.Equal(4, count);
        int cycle = components[new NodeId("a")];
        Assert.Equal(
            ["a", "b", "c"],
            components.Where(c => c.Value == cycle).Select(c => c.Key.Value).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Topological_sort_puts_a_taxonomy_of_acyclic_relations_in_order()
    {
        KnowledgeGraph graph = new TestDataset()
            .Relation("kind-of", acyclic: true).Relation("part-of", acyclic: true).Relation("rivals", symmetric: true)
            .Claims("deep-learning kind-of learning", "learning part-of ai", "vision part-of ai")
            .Claims("vision rivals learning", "learning rivals vision")
            .Graph();

        KnowledgeGraph taxonomy = graph.Where(c => graph.Schema.FindRelation(c.Relation) is { IsAcyclic: true });
        List<NodeId> order = [.. taxonomy.TopologicalSort()];

        Assert.Equal(taxonomy.VertexCount, order.Count);
        Assert.All(taxonomy.Edges, e => Assert.True(order.IndexOf(e.Source) < order.IndexOf(e.Target)));
        Assert.Throws<NonAcyclicGraphException>(() => graph.TopologicalSort().Count());
    }

    [Fact]
    public void Dijkstra_finds_the_claims_of_a_shortest_path()
    {
        KnowledgeGraph graph = new TestDataset().Claims("a likes b", "b likes c", "c likes d", "b owns d").Graph();

        TryFunc<NodeId, IEnumerable<ClaimEdge>> paths = graph.ShortestPathsDijkstra(_ => 1, new NodeId("a"));

        Assert.True(paths(new NodeId("d"), out IEnumerable<ClaimEdge> path));
        Assert.Equal(["c1", "c4"], path.Select(e => e.Id.Value));
        Assert.False(paths(TestDataset.Author, out _));
    }

    [Fact]
    public void Page_rank_puts_first_whom_most_claims_lead_to()
    {
        KnowledgeGraph graph = new TestDataset().Claims("a likes hub", "b likes hub", "c likes hub", "hub likes a").Graph();
        PageRankAlgorithm<NodeId, ClaimEdge> ranking = new(graph);

        ranking.Compute();

        Assert.Equal(["hub", "a"], ranking.Ranks.OrderByDescending(r => r.Value).Take(2).Select(r => r.Key.Value));
        Assert.Equal(graph.VertexCount, ranking.Ranks.Count);
    }

    [Fact]
    public void Algorithms_run_on_a_view_of_the_graph()
    {
        KnowledgeGraph graph = new TestDataset().Claim("a likes b").Claim("b likes a", Modality.Forecast).Graph();

        KnowledgeGraph factual = graph.View(GraphView.Factual);

        Assert.False(graph.IsDirectedAcyclicGraph());
        Assert.True(factual.IsDirectedAcyclicGraph());
    }
}
