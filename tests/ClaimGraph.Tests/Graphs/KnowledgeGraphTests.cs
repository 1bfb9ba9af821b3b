using System.Collections.Immutable;
using ClaimGraph.Claims;
using ClaimGraph.Graphs;
using ClaimGraph.Identifiers;
using ClaimGraph.Tests.TestData;
using CsCheck;
using QuikGraph;

namespace ClaimGraph.Tests.Graphs;

public sealed class KnowledgeGraphTests
{
    private static readonly NodeId A = new("a");
    private static readonly NodeId B = new("b");

    [Fact]
    public void Nodes_stand_by_id_and_edges_in_reading_order()
    {
        KnowledgeGraph graph = new TestDataset().Claims("c likes b", "b likes a", "c likes a").Graph();

        Assert.Equal(["a", "author", "b", "c"], graph.Vertices.Select(v => v.Value));
        Assert.Equal(["c likes b", "b likes a", "c likes a"], graph.Edges.Select(e => e.ToString()));
    }

    [Fact]
    public void Shuffled_nodes_give_the_same_graph()
    {
        Dataset dataset = new TestDataset().Claims("c likes b", "b likes a").Build();

        KnowledgeGraph graph = KnowledgeGraph.Build(dataset with { Nodes = [.. dataset.Nodes.Reverse()] });

        Assert.Equal(dataset.Nodes, graph.Nodes);
    }

    [Fact]
    public void Hops_along_a_relation_are_found_at_both_ends_and_of_symmetric_ones_either_way()
    {
        KnowledgeGraph graph = new TestDataset().Relation("rivals", symmetric: true)
            .Claims("a likes b", "b likes a", "a rivals b", "b rivals b").Graph();

        Assert.Equal(["c1"], graph.Out(A, new RelationId("likes")).Select(e => e.Id.Value));
        Assert.Equal(["c2"], graph.In(A, new RelationId("likes")).Select(e => e.Id.Value));
        Assert.Equal(["c3", "c4"], graph.Out(B, new RelationId("rivals")).Select(e => e.Id.Value));
        Assert.Equal(["c3"], graph.In(A, new RelationId("rivals")).Select(e => e.Id.Value));
        Assert.Empty(graph.Out(A, new RelationId("unheard-of")));
        Assert.Throws<VertexNotFoundException>(() => graph.Out(new NodeId("nobody"), new RelationId("likes")));
    }

    [Fact]
    public void Two_claims_between_the_same_nodes_are_two_edges_and_a_loop_is_one()
    {
        KnowledgeGraph graph = new TestDataset().Claims("a likes b", "a likes b", "a likes a").Graph();

        Assert.Equal(["c1", "c2", "c3"], graph.OutEdges(A).Select(e => e.Id.Value));
        Assert.Equal(["c3"], graph.InEdges(A).Select(e => e.Id.Value));
        Assert.Equal(4, graph.Degree(A));
    }

    [Fact]
    public void A_claim_with_a_value_is_a_literal_of_its_subject_and_no_edge()
    {
        KnowledgeGraph graph = new TestDataset().Claims("a has 3", "a likes b", "a has 5", "b has 4").Graph();

        Assert.Equal(["c1", "c3"], graph.Literals(A).Select(c => c.Id.Value));
        Assert.Equal(["c4"], graph.Literals(B).Select(c => c.Id.Value));
        Assert.Empty(graph.Literals(TestDataset.Author));
        Assert.Equal(["c2"], graph.Edges.Select(e => e.Id.Value));
    }

    [Fact]
    public void A_claim_finds_its_edge_and_a_literal_has_none()
    {
        KnowledgeGraph graph = new TestDataset().Claims("a has 3", "a likes b").Graph();

        Assert.Equal(graph.Edges[0], graph.FindEdge(new ClaimId("c2")));
        Assert.Null(graph.FindEdge(new ClaimId("c1")));
        Assert.Null(graph.FindEdge(new ClaimId("c9")));
        Assert.Equal("c1", graph.GetClaim(new ClaimId("c1")).Id.Value);
        Assert.Throws<KeyNotFoundException>(() => graph.GetClaim(new ClaimId("c9")));
    }

    [Fact]
    public void An_unknown_node_is_not_found_and_cannot_be_got()
    {
        KnowledgeGraph graph = new TestDataset().Graph();

        Assert.Null(graph.FindNode(A));
        Assert.False(graph.TryGetOutEdges(A, out _));
        Assert.False(graph.ContainsEdge(A, B));
        Assert.Throws<VertexNotFoundException>(() => graph.GetNode(A));
        Assert.Throws<VertexNotFoundException>(() => graph.OutEdges(A));
    }

    [Fact]
    public void A_dataset_with_a_dangling_name_is_refused()
    {
        Dataset dataset = new TestDataset().Claims("a likes b").Build();

        ArgumentException error = Assert.Throws<ArgumentException>(
            () => KnowledgeGraph.Build(dataset with { Nodes = [.. dataset.Nodes.Where(n => n.Id != B)] }));

        Assert.Contains("\"c1\" names the unknown node \"b\"", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_edge_belongs_to_its_own_graph_alone()
    {
        Dataset dataset = new TestDataset().Claims("a likes b").Build();
        KnowledgeGraph graph = KnowledgeGraph.Build(dataset);
        KnowledgeGraph same = KnowledgeGraph.Build(dataset);

        Assert.True(graph.ContainsEdge(graph.Edges[0]));
        Assert.False(same.ContainsEdge(graph.Edges[0]));
        Assert.False(graph.ContainsEdge(default(ClaimEdge)));
    }

    [Fact]
    public void A_part_keeps_the_touched_nodes_or_all_of_them_and_knows_the_whole()
    {
        KnowledgeGraph graph = new TestDataset().Claims("a likes b", "c has 3", "d likes a").Graph();

        KnowledgeGraph part = graph.Where(c => c.Id.Value != "c3");
        KnowledgeGraph all = graph.Where(c => c.Id.Value != "c3", keepAllNodes: true);

        Assert.Equal(["a", "b", "c"], part.Vertices.Select(v => v.Value));
        Assert.Equal(graph.Vertices, all.Vertices);
        Assert.Equal(2, all.Claims.Count);
        Assert.Same(graph, part.Where(_ => true).Whole);
    }

    [Fact]
    public void Compressed_rows_hold_what_a_plain_search_of_the_claims_finds() => RandomGraphs.Any.Sample(graph =>
    {
        ImmutableArray<Claim> edges = [.. graph.Claims.Where(c => c.Object is NodeObject)];
        foreach (NodeId node in graph.Vertices)
        {
            Assert.Equal(edges.Where(c => c.Subject == node), graph.OutEdges(node).Select(e => e.Claim));
            Assert.Equal(edges.Where(c => Target(c) == node), graph.InEdges(node).Select(e => e.Claim));
            Assert.Equal(graph.Claims.Where(c => c.Object is not NodeObject && c.Subject == node), graph.Literals(node));
            foreach (NodeId other in graph.Vertices)
            {
                Claim? first = edges.FirstOrDefault(c => c.Subject == node && Target(c) == other);
                Assert.Equal(first is not null, graph.TryGetEdge(node, other, out ClaimEdge edge));
                Assert.Equal(first?.Id, edge == default ? null : edge.Id);
                Assert.True(graph.TryGetEdges(node, other, out IEnumerable<ClaimEdge>? found));
                Assert.Equal(edges.Where(c => c.Subject == node && Target(c) == other), found.Select(e => e.Claim));
            }
        }
    });

    [Fact]
    public void Rows_of_a_rare_relation_hold_the_same_edges_as_dense_ones()
    {
        int[] from = [7, 3, 7];
        int[] to = [1, 3, 9];
        Adjacency sparse = Adjacency.Build(1000, [0, 1, 2], from, to, [true, true, true]);
        Adjacency dense = Adjacency.Build(10, [0, 1, 2], from, to, [true, true, true]);

        for (int node = 0; node < 10; node++)
        {
            Assert.Equal(dense.Edges(node).ToArray(), sparse.Edges(node).ToArray());
            Assert.Equal(dense.Neighbors(node).ToArray(), sparse.Neighbors(node).ToArray());
        }

        Assert.Equal([0, 2], sparse.Edges(7).ToArray());
        Assert.Equal([1], sparse.Edges(3).ToArray());
        Assert.Equal(0, sparse.Degree(999));
    }

    private static NodeId Target(Claim claim) => ((NodeObject)claim.Object).Node;
}
