using ClaimGraph.Graphs;
using ClaimGraph.Query;
using ClaimGraph.Query.Fluent;
using ClaimGraph.Tests.TestData;

namespace ClaimGraph.Tests.Query.Differential;

/// <summary>What the random tests found, each as the smallest query that showed it.</summary>
public sealed class FoundFaultTests
{
    private static readonly KnowledgeGraph Graph = new TestDataset().Claims("a likes b", "a likes c").Graph();

    [Theory]
    [InlineData("MATCH (a)-[:LIKES]->() RETURN [x IN [a.id] | x] AS key, count(*) AS n")]
    [InlineData("MATCH (a)-[:LIKES]->() RETURN [x IN [1, 2] WHERE x > 1 | a.id] AS key, count(*) AS n")]
    [InlineData("MATCH (a)-[:LIKES]->() RETURN [all(x IN [a] WHERE x.id = 'a')] AS key, count(*) AS n")]
    public void Variables_within_a_key_leave_the_count_of_its_group_alone(string query) =>
        Assert.Equal(2L, Assert.Single(Graph.Query(query, cancellation: TestContext.Current.CancellationToken))["n"]);

    [Theory]
    [InlineData("MATCH (n:Nothing) RETURN n.id AS id UNION MATCH (n) RETURN DISTINCT n.id AS id")]
    [InlineData("MATCH (n) OPTIONAL MATCH (n)-[:LIKES]->(m) WITH DISTINCT n, m RETURN n.id AS id UNION ALL MATCH (n) RETURN n.id AS id ORDER BY id")]
    public void A_query_can_be_asked_again_and_again(string query)
    {
        QueryResult result = Graph.Query(query, cancellation: TestContext.Current.CancellationToken);
        string[] first = [.. result.Select(r => (string)r["id"]!)];
        Assert.NotEmpty(first);
        Assert.Equal(first, result.Select(r => (string)r["id"]!));
        Assert.Equal(first, Graph.Query(query, cancellation: TestContext.Current.CancellationToken).Select(r => (string)r["id"]!));
    }

    [Fact]
    public void A_literal_column_is_that_of_its_own_part_of_a_union()
    {
        Query<(string, long)> some = Graph.Match(out NodeVariable a).Out("likes").To().Where(a.Id == "a").Select((Expression<string>)"one", (Expression<long>)1L);
        Query<(string, long)> other = Graph.Match(out NodeVariable b).Where(b.Id == "b").Select((Expression<string>)"two", (Expression<long>)2L);
        Assert.Equal([("one", 1L), ("two", 2L)], some.Union(other));
    }
}
