using ClaimGraph.Graphs;
using ClaimGraph.Identifiers;
using ClaimGraph.Query;
using ClaimGraph.Query.Analysis;
using ClaimGraph.Tests.TestData;
using CsCheck;

namespace ClaimGraph.Tests.Query.Analysis;

public sealed class CommunityTests
{
    // Two squares with both diagonals, one bridge between them, and somebody alone.
    private static readonly string[] TwoCliques =
    [
        "a likes b", "a likes c", "a likes d", "b likes c", "b likes d", "c likes d", "d likes w",
        "w likes x", "w likes y", "w likes z", "x likes y", "x likes z", "y likes z",
    ];

    [Fact]
    public void Any_graph_can_be_parted_by_the_numbers_of_its_nodes()
    {
        (int A, int B)[] links = [(3, 4), (4, 5), (5, 3), (0, 1), (1, 2), (2, 0), (2, 3), (6, 6)];

        Assert.Equal([0, 0, 0, 1, 1, 1, 2], Communities.FindCommunities(7, links, cancellation: TestContext.Current.CancellationToken));
        Assert.Equal([0, 0, 0, 1, 1, 1, 2], Communities.FindCommunities(7, [.. links.Reverse().Select(l => (l.B, l.A))], cancellation: TestContext.Current.CancellationToken));
        Assert.Equal([0, 1], Communities.FindCommunities(2, [], cancellation: TestContext.Current.CancellationToken));
        Assert.Empty(Communities.FindCommunities(0, [], cancellation: TestContext.Current.CancellationToken));
        Assert.Throws<ArgumentOutOfRangeException>(() => Communities.FindCommunities(2, [(0, 2)], cancellation: TestContext.Current.CancellationToken));
        Assert.Throws<ArgumentOutOfRangeException>(() => Communities.FindCommunities(2, [(-1, 0)], cancellation: TestContext.Current.CancellationToken));
        Assert.Throws<ArgumentOutOfRangeException>(() => Communities.FindCommunities(2, [], 0, cancellation: TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Cliques_are_communities_around_the_nodes_with_most_edges_within()
    {
        CommunityStructure structure = Find(new TestDataset().Claims(TwoCliques).Graph());

        Assert.Equal(["a b c d", "w x y z", "author"], structure.Communities.Select(c => string.Join(' ', c.Nodes)));
        Assert.Equal([(6, 1), (6, 1), (0, 0)], structure.Communities.Select(c => (c.InnerEdges, c.OuterEdges)));
        Assert.Equal((12.0 / 13) - 0.5, structure.Modularity, 1e-12);
        Assert.Equal(new NodeId("a"), structure.Communities[0].Central[0]);
    }

    [Fact]
    public void A_greater_resolution_makes_smaller_communities()
    {
        KnowledgeGraph graph = new TestDataset().Claims(TwoCliques).Graph();

        Assert.Equal(2, Find(graph, 0.01).Communities.Length);
        Assert.Equal(9, Find(graph, 50).Communities.Length);
    }

    [Fact]
    public void Communities_part_the_nodes_hang_together_and_are_the_same_every_time() => RandomGraphs.Any.Sample(graph =>
    {
        CommunityStructure structure = Find(graph);
        Assert.Equal(graph.Vertices, structure.Communities.SelectMany(c => c.Nodes).Order());
        Assert.All(structure.Communities, c => Assert.Single(graph.Between(c.Nodes).WeakComponents()));
        Assert.Equal(graph.EdgeCount, structure.Communities.Sum(c => c.InnerEdges) + (structure.Communities.Sum(c => c.OuterEdges) / 2));
        Assert.InRange(structure.Modularity, 0, 1);
        Assert.Equal(structure, Find(graph));
    });

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_resolution_is_a_number_greater_than_0(double resolution) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Find(new TestDataset().Claims("a likes b").Graph(), resolution));

    [Fact]
    public void A_graph_without_edges_has_a_community_for_each_node_and_one_without_nodes_has_none()
    {
        KnowledgeGraph graph = new TestDataset().Node("a").Node("b").Graph();

        Assert.Equal((3, 0.0), (Find(graph).Communities.Length, Find(graph).Modularity));
        Assert.Empty(Find(graph.Where(_ => false)).Communities);
    }

    private static CommunityStructure Find(KnowledgeGraph graph, double resolution = 1) =>
        graph.FindCommunities(resolution, TestContext.Current.CancellationToken);
}
