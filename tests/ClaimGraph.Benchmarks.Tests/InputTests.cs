using ClaimGraph.Benchmarks.Input;

namespace ClaimGraph.Benchmarks.Tests;

public sealed class InputTests
{
    [Fact]
    public void A_seed_gives_one_graph_and_another_seed_another()
    {
        SyntheticGraph graph = SyntheticGraph.Generate(50, 300, 1);
        Assert.Equal(graph.Edges, SyntheticGraph.Generate(50, 300, 1).Edges);
        Assert.NotEqual(graph.Edges, SyntheticGraph.Generate(50, 300, 2).Edges);
    }

    [Fact]
    public void No_edge_is_a_loop_or_occurs_twice_and_all_relations_occur()
    {
        SyntheticGraph graph = SyntheticGraph.Generate(50, 1000);
        Assert.Equal(50, graph.Nodes.Count);
        Assert.Equal(1000, graph.Edges.Count);
        Assert.DoesNotContain(graph.Edges, e => e.From == e.To);
        Assert.Equal(1000, graph.Edges.Select(e => (e.From, e.Relation, e.To)).Distinct().Count());
        Assert.Equal(SyntheticGraph.Relations.Order(), graph.Edges.Select(e => e.Relation).Distinct().Order());
    }

    [Fact]
    public void Few_nodes_are_the_object_of_many_edges()
    {
        int[] degrees = [.. SyntheticGraph.Generate(1000, 10_000).Edges.CountBy(e => e.To).Select(c => c.Value).OrderDescending()];
        Assert.True(degrees.Take(100).Sum() > 3000, "A tenth of the nodes has less than a third of the edges.");
    }

    [Fact]
    public void Names_of_the_peers_become_slugs()
    {
        Assert.Equal("e-000012", PeerNames.Slug("e/000012"));
        Assert.Equal("works-for", PeerNames.Slug("works_for"));
        Assert.Equal("organization", PeerNames.Slug("Organization"));
    }
}
