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

    [Fact]
    public void A_literal_column_is_that_of_its_own_part_of_a_union()
    {
        Query<(string, long)> some = Graph.Match(out NodeVariable a).Out("likes").To().Where(a.Id == "a").Select((Expression<string>)"one", (Expression<long>)1L);
        Query<(string, long)> other = Graph.Match(out NodeVariable b).Where(b.Id == "b").Select((Expression<string>)"two", (Expression<long>)2L);
        Assert.Equal([("one", 1L), ("two", 2L)], some.Union(other));
    }
}
