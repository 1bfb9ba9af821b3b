using ClaimGraph.Graphs;
using ClaimGraph.Query;
using ClaimGraph.Query.Plans;
using ClaimGraph.Tests.TestData;

namespace ClaimGraph.Tests.Query.Plans;

public sealed class ExplodingQueryTests
{
    private const int Nodes = 24;

    private static readonly Lazy<KnowledgeGraph> Connected = new(() =>
    {
        TestDataset data = new TestDataset().Relation("knows");
        for (int i = 0; i < Nodes; i++)
        {
            data = data.Node($"n{i}");
        }

        for (int i = 0; i < Nodes * Nodes; i++)
        {
            data = data.Claim($"n{i / Nodes} knows n{i % Nodes}");
        }

        return data.Graph();
    });

    public static TheoryData<string> Long => [.. ExplodingQueries.Long];

    public static TheoryData<string> Large => [.. ExplodingQueries.Large];

    [Theory]
    [MemberData(nameof(Long))]
    public void A_query_without_end_stops_when_its_time_is_up(string query) =>
        Stopped("Timeout", query, new QueryLimits { Timeout = TimeSpan.FromMilliseconds(60) }, TestContext.Current.CancellationToken);

    [Theory]
    [MemberData(nameof(Large))]
    public void A_query_that_keeps_everything_stops_at_the_memory_limit(string query) =>
        Stopped("Memory", query, new QueryLimits { MaxBytes = 16 << 20 }, TestContext.Current.CancellationToken);

    [Theory]
    [MemberData(nameof(Long))]
    public void A_query_without_end_stops_when_it_is_cancelled(string query)
    {
        using CancellationTokenSource source = new(TimeSpan.FromMilliseconds(60));

        Stopped("Cancelled", query, QueryLimits.Default, source.Token);
    }

    private static void Stopped(string detail, string query, QueryLimits limits, CancellationToken cancellation)
    {
        QueryException error = Assert.Throws<QueryException>(() => Connected.Value.Query(query, null, limits, cancellation).Count());
        Assert.Equal((QueryErrorKind.LimitExceeded, detail), (error.Kind, error.Detail));
    }
}
