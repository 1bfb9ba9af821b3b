using ClaimGraph.Benchmarks.Micro;

namespace ClaimGraph.Benchmarks.Tests;

public sealed class MicroTests
{
    [Fact]
    public void What_is_measured_of_texts_runs()
    {
        ParseBenchmarks benchmarks = new();
        benchmarks.Setup();
        Assert.NotNull(benchmarks.ParseUnknownText());
        Assert.NotNull(benchmarks.ParseKnownText());
        Assert.InRange(benchmarks.AskUnknownText(), 1, 10);
        Assert.Equal(benchmarks.AskKnownText(), benchmarks.AskUnknownText());
    }

    [Fact]
    public void What_is_measured_of_queries_runs_and_finds_something()
    {
        QueryBenchmarks benchmarks = new();
        benchmarks.Setup();
        Assert.True(benchmarks.OneTypedHop() > 0);
        Assert.InRange(benchmarks.ManyTypedHops(), 1000, 30_000);
        Assert.True(benchmarks.PreparedTwoHops() > 0);
        Assert.Equal(benchmarks.PreparedTwoHops(), benchmarks.FluentTwoHops());
        Assert.Equal(benchmarks.PreparedTwoHops(), benchmarks.TextTwoHops());
        Assert.InRange(benchmarks.ShortestPath(), 0, 2);
        Assert.NotNull(benchmarks.PropertyRead());
        Assert.InRange(benchmarks.ManyPropertyReads(), 900, 1100);
        Assert.Equal(6, benchmarks.SmallAggregation());
    }

    [Fact]
    public void What_is_measured_of_the_article_runs()
    {
        ArticleBenchmarks benchmarks = new();
        benchmarks.Setup();
        Assert.NotNull(benchmarks.LoadAndBuild());
        Assert.Contains("rests on", benchmarks.Why(), StringComparison.Ordinal);
        Assert.NotNull(benchmarks.Explain());
    }
}
