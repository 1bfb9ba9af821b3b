using ClaimGraph.Graphs;
using ClaimGraph.Identifiers;
using ClaimGraph.Query;
using ClaimGraph.Query.Analysis;
using ClaimGraph.Tests.TestData;
using CsCheck;

namespace ClaimGraph.Tests.Query.Analysis;

public sealed class CentralityTests
{
    [Fact]
    public void Degrees_count_parallel_edges_each_and_a_loop_once()
    {
        KnowledgeGraph graph = Edges("a likes b", "a owns b", "a likes a", "c likes a");

        Assert.Equal([("a", 4.0), ("b", 2.0), ("c", 1.0)], Scores(graph, CentralityMeasure.Degree));
        Assert.Equal([("a", 3.0), ("c", 1.0), ("b", 0.0)], Scores(graph, CentralityMeasure.Degree, Traversal.Forward));
        Assert.Equal([("a", 2.0), ("c", 1.0), ("b", 0.0)], Scores(graph, CentralityMeasure.Degree, Traversal.Forward.Along(new RelationId("likes"))));
    }

    [Fact]
    public void The_middle_of_a_chain_lies_between_all_others_and_is_nearest()
    {
        KnowledgeGraph graph = Edges("a likes b", "b likes c", "c likes d", "d likes e");

        Assert.Equal(("c", 4.0 / 6), Scores(graph, CentralityMeasure.Betweenness)[0]);
        Assert.Equal(("c", 4.0 / 6), Scores(graph, CentralityMeasure.Closeness)[0]);
        Assert.Equal(("e", (1 + (1.0 / 2) + (1.0 / 3) + (1.0 / 4)) / 4), Scores(graph, CentralityMeasure.Harmonic, Traversal.Forward)[0]);
    }

    [Fact]
    public void Page_ranks_sum_to_one_and_equal_nodes_come_by_id()
    {
        KnowledgeGraph graph = Edges("b likes a", "c likes a", "a likes d");
        IReadOnlyList<NodeScore> ranks = graph.PageRank(Traversal.Forward, damping: 0.5, cancellation: TestContext.Current.CancellationToken);

        Assert.Equal(1, ranks.Sum(r => r.Score), 1e-12);
        Assert.Equal(["a", "d", "b", "c"], ranks.Select(r => r.Node.Value));
        Assert.All(graph.PageRank(damping: 0, cancellation: TestContext.Current.CancellationToken), r => Assert.Equal(0.25, r.Score, 1e-12));
        Assert.Throws<ArgumentOutOfRangeException>(() => graph.PageRank(damping: 1, cancellation: TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData(CentralityMeasure.Degree)]
    [InlineData(CentralityMeasure.Betweenness)]
    [InlineData(CentralityMeasure.Closeness)]
    [InlineData(CentralityMeasure.Harmonic)]
    [InlineData(CentralityMeasure.PageRank)]
    public void Graphs_of_no_node_and_of_one_can_be_measured(CentralityMeasure measure)
    {
        Assert.Empty(Scores(Edges("a likes b").Where(_ => false), measure));
        Assert.Equal(["a"], Scores(Edges("a likes a"), measure).Select(s => s.Node));
    }

    [Fact]
    public void Searching_from_every_node_can_be_stopped()
    {
        using CancellationTokenSource stopped = new();
        stopped.Cancel();

        Assert.Throws<OperationCanceledException>(() => Edges("a likes b", "b likes c").Centrality(CentralityMeasure.Betweenness, cancellation: stopped.Token));
    }

    [Fact]
    public void Strong_components_are_nodes_that_reach_each_other() => RandomGraphs.Any.Sample(graph =>
    {
        foreach (Component component in graph.StrongComponents())
        {
            foreach (NodeId node in component.Nodes)
            {
                HashSet<NodeId> ahead = [.. graph.Within(node, graph.VertexCount, Traversal.Forward).Select(r => r.Node)];
                ahead.IntersectWith(graph.Within(node, graph.VertexCount, Traversal.Backward).Select(r => r.Node));
                Assert.Equal(component.Nodes, ahead.Order());
            }
        }
    });

    [Fact]
    public void A_long_chain_is_no_trouble_for_strong_components()
    {
        KnowledgeGraph graph = Edges([.. Enumerable.Range(0, 20_000).Select(i => $"n{i} likes n{i + 1}")]);

        Assert.Equal(20_001, graph.StrongComponents().Count);
    }

    private static KnowledgeGraph Edges(params string[] claims) => new TestDataset().Claims(claims).Graph().Where(_ => true);

    private static (string Node, double Score)[] Scores(KnowledgeGraph graph, CentralityMeasure measure, Traversal? traversal = null) =>
    [
        .. graph.Centrality(measure, traversal, TestContext.Current.CancellationToken)
            .Select(s => (s.Node.Value, s.Score)),
    ];
}
