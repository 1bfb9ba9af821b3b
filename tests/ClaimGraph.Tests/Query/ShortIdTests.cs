using ClaimGraph.Graphs;
using ClaimGraph.Query;
using ClaimGraph.Query.Analysis;
using ClaimGraph.Tests.TestData;

namespace ClaimGraph.Tests.Query;

/// <summary>Ids that people write, with their source or without, in a graph of several sources.</summary>
public sealed class ShortIdTests
{
    private static readonly KnowledgeGraph Graph = Make().Graph();

    [Theory]
    [InlineData("a:acme", "a:acme")]
    [InlineData("hammer", "b:hammer")]
    [InlineData("acme", "a:acme b:acme")]
    [InlineData("nobody", "")]
    [InlineData("No id", "")]
    public void An_id_without_its_source_means_the_nodes_called_so(string id, string nodes) =>
        Assert.Equal(nodes, string.Join(' ', Graph.FindNodesCalled(id)));

    [Fact]
    public void So_it_is_with_claims_and_sections()
    {
        Assert.Equal(["b:c2"], Graph.FindClaimsCalled("c2").Select(c => c.Value));
        Assert.Equal(["a:c1", "b:c1"], Graph.FindClaimsCalled("c1").Select(c => c.Value));
        Assert.Equal(["b:c1"], Graph.FindClaimsCalled("b:c1").Select(c => c.Value));
        Assert.Equal(["a:opening", "b:opening"], Graph.FindSectionsCalled("opening").Select(c => c.Value));
    }

    [Fact]
    public void In_a_graph_of_one_source_an_id_means_itself_alone()
    {
        KnowledgeGraph graph = new SmallSources().Add("a", "acme makes anvil").Graph();
        Assert.Equal(["acme"], graph.FindNodesCalled("acme").Select(n => n.Value));
        Assert.Empty(graph.FindNodesCalled("a:acme"));
    }

    [Fact]
    public void Names_are_found_with_the_source_and_without()
    {
        NameIndex names = new(Graph);
        Assert.Equal("b:hammer", Assert.Single(names.Find("hammer")).Node.Id.Value);
        Assert.Equal("a:acme", Assert.Single(names.Find("a:acme")).Node.Id.Value);
        Assert.Equal(["a:acme", "b:acme"], names.Find("acme").Select(m => m.Node.Id.Value));
    }

    [Fact]
    public void A_node_that_stands_for_others_is_found_by_their_ids()
    {
        SmallSources sources = Make().Judge("a:acme same b:acme");
        KnowledgeGraph unified = sources.Graph().Unified(sources.Judgements());
        Assert.Equal(["a:acme"], unified.FindNodesCalled("b:acme").Select(n => n.Value));
        Assert.Equal(["a:acme"], unified.FindNodesCalled("acme").Select(n => n.Value));
        Assert.Equal("a:acme", Assert.Single(new NameIndex(unified).Find("b:acme")).Node.Id.Value);
    }

    [Theory]
    [InlineData("said-by:b:author", 2)]
    [InlineData("section:b:opening", 2)]
    [InlineData("source:b", 2)]
    [InlineData("source:a,factual", 1)]
    public void Views_name_what_belongs_to_a_source(string text, int claims)
    {
        Assert.True(GraphView.TryParse(text, out GraphView? view, out _));
        Assert.Equal(text, view.ToString());
        Assert.Empty(view.FindUnknownNames(Graph));
        Assert.Equal(claims, Graph.View(view).Claims.Count);
    }

    [Theory]
    [InlineData("said-by:author", "\"author\" means several nodes: a:author, b:author. Write one of these.")]
    [InlineData("section:opening", "\"opening\" means several sections: a:opening, b:opening. Write one of these.")]
    public void What_could_mean_several_things_in_a_view_is_asked_about(string text, string problem)
    {
        Assert.True(GraphView.TryParse(text, out GraphView? view, out _));
        Assert.Equal([problem], view.FindUnknownNames(Graph));
        Assert.Empty(Graph.View(view).Claims);
    }

    [Fact]
    public void A_view_finds_what_it_names_without_source_where_there_is_one_only()
    {
        SmallSources sources = new SmallSources().Add("a", "acme makes anvil").Add("b", "a:acme makes hammer").Judge("a:author same b:author");
        KnowledgeGraph unified = sources.Graph().Unified(sources.Judgements());
        foreach (string text in new[] { "said-by:author", "said-by:b:author", "nearest:a:author" })
        {
            Assert.True(GraphView.TryParse(text, out GraphView? view, out _));
            Assert.Empty(view.FindUnknownNames(unified));
            Assert.Equal(2, unified.View(view).Claims.Count);
        }
    }

    [Fact]
    public void Cypher_looks_nodes_up_by_their_whole_id()
    {
        CancellationToken stop = TestContext.Current.CancellationToken;
        QueryRow row = Graph.Query("MATCH ({id: 'a:acme'})-[:MAKES]->(n {id: 'b:hammer'}) RETURN n.name AS name", cancellation: stop).Single();
        Assert.Equal("hammer of b", row["name"]?.ToString());
        Assert.Equal(2, Graph.Query("MATCH (n) WHERE n.id ENDS WITH ':acme' RETURN n.id", cancellation: stop).Count());
    }

    [Fact]
    public void Conflicts_are_found_between_sources()
    {
        KnowledgeGraph graph = new SmallSources().Add("a", "acme counts 3").Add("b", "a:acme counts 4").Graph();
        Assert.Equal("a:c1 b:c1", string.Join(' ', Assert.Single(graph.FindConflicts()) is var c ? new[] { c.First.Id, c.Second.Id } : []));
    }

    private static SmallSources Make() =>
        new SmallSources().Add("a", "acme makes anvil").Add("b", "a:acme makes hammer", "acme counts 3");
}
