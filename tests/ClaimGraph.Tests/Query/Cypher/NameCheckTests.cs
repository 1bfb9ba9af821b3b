using System.Collections.Immutable;
using ClaimGraph.Graphs;
using ClaimGraph.Query;
using ClaimGraph.Query.Cypher;
using ClaimGraph.Tests.TestData;

namespace ClaimGraph.Tests.Query.Cypher;

public sealed class NameCheckTests
{
    private static readonly KnowledgeGraph Graph = KnowledgeGraph.Build(RiverDataset.Build());

    [Theory]
    [InlineData("MATCH (r:River)-[f:FLOWS_INTO]->(w:Water) WHERE r.name = 'a' RETURN r.id, f.modality, w.measures, r.name_en")]
    [InlineData("MATCH (r:river) WHERE r:water RETURN r.label")]
    [InlineData("MATCH (n) WITH {nmae: 1} AS map, n RETURN map.nmae, keys(n)")]
    [InlineData("UNWIND $list AS x RETURN x.whatever")]
    public void Names_that_the_graph_has_or_that_may_be_anything_are_fine(string query) => Assert.Empty(Check(query));

    [Theory]
    [InlineData("MATCH (n:Rivr) RETURN n", "query:1:10: warning UnknownLabel: No node has the label \"Rivr\". Did you mean \"River\"?")]
    [InlineData("MATCH (n) WHERE n:Sea RETURN n", "query:1:19: warning UnknownLabel: No node has the label \"Sea\". Labels are the kinds of the schema.")]
    [InlineData("MATCH ()-[r:FLOWS_IN]->() RETURN r", "query:1:13: warning UnknownRelationshipType: No relationship has the type \"FLOWS_IN\". Did you mean \"FLOWS_INTO\"?")]
    [InlineData("MATCH ()-[:flows_into*2]->() RETURN 1", "query:1:12: warning UnknownRelationshipType: No relationship has the type \"flows_into\". Did you mean \"FLOWS_INTO\"?")]
    [InlineData("MATCH ()-[r]->() WHERE r:RIVAL RETURN r", "query:1:26: warning UnknownRelationshipType: No relationship has the type \"RIVAL\". Did you mean \"RIVALS\"?")]
    [InlineData("MATCH (n) RETURN n.nmae", "query:1:20: warning UnknownProperty: No node or relationship has the property \"nmae\". Did you mean \"name\"?")]
    [InlineData("MATCH (n {nmae: 1}) RETURN n", "query:1:11: warning UnknownProperty: No node or relationship has the property \"nmae\". Did you mean \"name\"?")]
    [InlineData("MATCH ()-[r {xyzzy: 1}]->() RETURN r", "query:1:14: warning UnknownProperty: No node or relationship has the property \"xyzzy\". It is null everywhere.")]
    [InlineData("MATCH (n) RETURN n['nmae'], n {.id, .kidn}", "query:1:20: warning UnknownProperty: No node or relationship has the property \"nmae\". Did you mean \"name\"?", "query:1:38: warning UnknownProperty: No node or relationship has the property \"kidn\". Did you mean \"kind\"?")]
    [InlineData("MATCH p = (:River)-->() WHERE all(x IN nodes(p) WHERE x.nmae = 1) RETURN p", "query:1:57: warning UnknownProperty: No node or relationship has the property \"nmae\". Did you mean \"name\"?")]
    [InlineData("MATCH (n) WHERE EXISTS { (n)-[:RIVAL]->(:Persn) } RETURN n", "query:1:32: warning UnknownRelationshipType: No relationship has the type \"RIVAL\". Did you mean \"RIVALS\"?", "query:1:42: warning UnknownLabel: No node has the label \"Persn\". Did you mean \"Person\"?")]
    public void A_name_that_the_graph_does_not_have_is_told_with_its_place_and_the_nearest(string query, params string[] expected) =>
        Assert.Equal(expected, Check(query).Select(w => w.ToString()));

    [Fact]
    public void A_warning_says_where_and_what_in_parts_too()
    {
        CypherWarning warning = Assert.Single(Check("MATCH (n)\nWHERE n.nmae = '𝒳' AND n.nmae IS NOT NULL AND n:Rivr RETURN n").Skip(2));

        Assert.Equal((CypherWarningKind.UnknownLabel, "Rivr", "River"), (warning.Kind, warning.Name, warning.Suggestion));
        Assert.Equal((2, 49, 59), (warning.Location.Line, warning.Location.Column, warning.Offset));
    }

    [Fact]
    public void What_is_unknown_matches_nothing_all_the_same() =>
        Assert.Equal(0L, Graph.Query("MATCH (n:Rivr) RETURN count(n) AS c", null, null, TestContext.Current.CancellationToken).Single()["c"]);

    private static ImmutableArray<CypherWarning> Check(string text)
    {
        Assert.True(CypherQuery.TryParse(text, out CypherQuery? query, out CypherProblem? problem), problem?.ToString());
        return query.Check(Graph);
    }
}
