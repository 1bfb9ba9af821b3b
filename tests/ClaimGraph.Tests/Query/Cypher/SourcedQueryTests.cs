using System.Collections.Immutable;
using ClaimGraph.Graphs;
using ClaimGraph.Query;
using ClaimGraph.Query.Cypher;
using ClaimGraph.Tests.TestData;

namespace ClaimGraph.Tests.Query.Cypher;

/// <summary>Queries in which somebody left out the source of an id.</summary>
public sealed class SourcedQueryTests
{
    private static readonly SmallSources Sources = new SmallSources()
        .Add("a", "acme makes anvil", "acme makes bolt")
        .Add("b", "acme makes hammer", "hammer makes a:bolt")
        .Judge("a:anvil same b:hammer");

    private static readonly KnowledgeGraph Graph = Sources.Graph();

    [Theory]
    [InlineData("MATCH (n {id: 'hammer'}) RETURN n.id", "MATCH (n {id: 'b:hammer'}) RETURN n.id")]
    [InlineData("MATCH ({id: \"anvil\"})<-[{id: 'a:c1'}]-(n {kind: 'x', id: 'bolt'}) RETURN n", "MATCH ({id: 'a:anvil'})<-[{id: 'a:c1'}]-(n {kind: 'x', id: 'a:bolt'}) RETURN n")]
    [InlineData("MATCH (n) WHERE n.id = 'bolt' OR 'hammer' <> n.id RETURN n", "MATCH (n) WHERE n.id = 'a:bolt' OR 'b:hammer' <> n.id RETURN n")]
    [InlineData("MATCH (n) WHERE n.id IN ['bolt', 'b:acme', 'nobody'] RETURN n", "MATCH (n) WHERE n.id IN ['a:bolt', 'b:acme', 'nobody'] RETURN n")]
    [InlineData("MATCH (n) WHERE EXISTS { MATCH (n)-->({id: 'bolt'}) } RETURN n", "MATCH (n) WHERE EXISTS { MATCH (n)-->({id: 'a:bolt'}) } RETURN n")]
    [InlineData("MATCH (n) RETURN n UNION MATCH (n {id: 'bolt'}) RETURN n", "MATCH (n) RETURN n UNION MATCH (n {id: 'a:bolt'}) RETURN n")]
    public void The_source_is_put_before_ids(string written, string asked) => Assert.Equal(asked, Made(written).Query.Text);

    // What only looks like an id, means nothing or is computed.
    [Theory]
    [InlineData("MATCH (n {name: 'bolt'}) RETURN n")]
    [InlineData("MATCH (n {id: 'nobody'}) RETURN n")]
    [InlineData("MATCH (n {id: 'No id'}) RETURN n")]
    [InlineData("MATCH (n) WHERE n.name = 'bolt' AND n.id STARTS WITH 'bolt' AND n.id = toLower('bolt') RETURN 'bolt'")]
    [InlineData("MATCH (n {id: 'a:bolt'}) RETURN n")]
    public void All_else_stays(string written) => Assert.Equal(written, Made(written).Query.Text);

    [Fact]
    public void Parameters_that_stand_for_ids_get_theirs_too()
    {
        ImmutableSortedDictionary<string, object?> given = ImmutableSortedDictionary<string, object?>.Empty
            .Add("id", "bolt").Add("ids", new List<object?> { "hammer", "a:bolt", 3 }).Add("name", "bolt").Add("none", null);
        SourcedQuery made = Made("MATCH (n {id: $id}), (m) WHERE m.id IN $ids AND m.name <> $name AND n.id <> $none AND n.id <> $missing RETURN n, m", given);
        Assert.Equal("a:bolt", made.Parameters["id"]);
        Assert.Equal(["b:hammer", "a:bolt", 3], Assert.IsType<List<object?>>(made.Parameters["ids"], exactMatch: false));
        Assert.Equal(("bolt", null, 4), (made.Parameters["name"], made.Parameters["none"], made.Parameters.Count));
    }

    [Theory]
    [InlineData("MATCH (n {id: 'acme'})\nRETURN n", "query:1:15: error AmbiguousId: \"acme\" means several nodes: a:acme, b:acme. Write one of these.")]
    [InlineData("MATCH ()-[r]->()\nWHERE r.id = 'c1' RETURN r", "query:2:14: error AmbiguousId: \"c1\" means several claims: a:c1, b:c1. Write one of these.")]
    public void An_ambiguous_id_is_a_problem_with_its_place(string written, string expected)
    {
        Assert.True(CypherQuery.TryParse(written, out CypherQuery? query, out _));
        Assert.False(SourcedQuery.TryMake(query, ImmutableSortedDictionary<string, object?>.Empty, Graph, out _, out CypherProblem? problem));
        Assert.Equal(expected, problem.ToString());
    }

    [Fact]
    public void The_query_made_finds_what_was_meant()
    {
        SourcedQuery made = Made("MATCH ({id: 'hammer'})-->(n) RETURN n.id AS id");
        Assert.Equal("a:bolt", Assert.Single(Graph.Query(made.Query, made.Parameters, cancellation: TestContext.Current.CancellationToken))["id"]);
    }

    [Fact]
    public void In_a_graph_of_one_source_nothing_changes()
    {
        KnowledgeGraph graph = new SmallSources().Add("a", "acme makes anvil").Graph();
        Assert.True(CypherQuery.TryParse("MATCH (n {id: 'anvil'}) RETURN n", out CypherQuery? query, out _));
        Assert.True(SourcedQuery.TryMake(query, ImmutableSortedDictionary<string, object?>.Empty, graph, out SourcedQuery? made, out _));
        Assert.Same(query, made.Query);
    }

    [Fact]
    public void Where_nodes_are_one_the_id_of_any_means_the_one() => Assert.Equal(
        "MATCH (n) WHERE n.id IN ['a:anvil', 'a:anvil', 'a:anvil'] RETURN n",
        Made("MATCH (n) WHERE n.id IN ['hammer', 'anvil', 'b:hammer'] RETURN n", graph: Graph.Unified(Sources.Judgements())).Query.Text);

    private static SourcedQuery Made(string text, ImmutableSortedDictionary<string, object?>? parameters = null, KnowledgeGraph? graph = null)
    {
        Assert.True(CypherQuery.TryParse(text, out CypherQuery? query, out CypherProblem? wrong), wrong?.ToString());
        Assert.True(SourcedQuery.TryMake(query, parameters ?? ImmutableSortedDictionary<string, object?>.Empty, graph ?? Graph, out SourcedQuery? made, out CypherProblem? problem), problem?.ToString());
        return made;
    }
}
