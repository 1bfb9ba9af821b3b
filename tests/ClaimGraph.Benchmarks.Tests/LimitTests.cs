using ClaimGraph.Benchmarks.Input;
using ClaimGraph.Benchmarks.Limits;
using ClaimGraph.Graphs;
using ClaimGraph.Query;
using ClaimGraph.Query.Cypher;

namespace ClaimGraph.Benchmarks.Tests;

public sealed class LimitTests
{
    private static readonly KnowledgeGraph Graph = GraphInput.Read(SyntheticGraph.Generate(100, 1000));

    [Fact]
    public void A_query_that_explodes_is_stopped_by_its_limit()
    {
        LimitOutcome rows = LimitProbe.Run("rows", "rows", null, (limits, token) =>
            Graph.Query("MATCH (a)-->(b) RETURN a.id", null, limits with { MaxRows = 10 }, token));
        Assert.Equal("LimitExceeded", rows.Ended.Split(':')[0]);
        Assert.Equal(10, rows.Rows);
        Assert.True(rows.IsMet);
        Assert.Null(rows.Overshoot);
    }

    [Fact]
    public void A_query_that_ends_by_itself_has_met_no_limit()
    {
        LimitOutcome outcome = LimitProbe.Run("tiny", "timeout", TimeSpan.FromSeconds(5), (limits, token) => Graph.Query("RETURN 1", null, limits, token));
        Assert.False(outcome.IsMet);
        Assert.Equal("end of rows", outcome.Ended);
        Assert.Contains("\"met\": false", outcome.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_query_of_the_probe_is_one() => Assert.All(
        LimitProbe.Queries, q => Assert.True(CypherQuery.TryParse(q.Text, out _, out CypherProblem? problem), $"{q.Name}: {problem}"));
}
