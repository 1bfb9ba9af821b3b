using System.Globalization;
using ClaimGraph.Benchmarks.Tables;

namespace ClaimGraph.Benchmarks.Tests;

public sealed class TableTests
{
    [Fact]
    public void Ratios_are_of_medians_and_stand_beside_their_goals()
    {
        RatioTable table = new(
        [
            Time("claimgraph", "components", 1), Time("claimgraph", "components", 2), Time("claimgraph", "components", 90),
            Time("igraph", "components", 10), Time("igraph", "components", 14), Time("networkx", "components", 100),
        ]);
        Assert.Equal(6, table.Ratio("components", "igraph"));
        Assert.Null(table.Ratio("components", "graphology"));
        string text = Write(table, agree: true);
        Assert.Contains("| task | igraph | networkx |\n", text, StringComparison.Ordinal);
        Assert.Contains("| components | 6.00 (6 +) | 50.0 (70 -) |\n", text, StringComparison.Ordinal);
        Assert.Contains("1 of 2 goals met.\n", text, StringComparison.Ordinal);
        Assert.Contains("| components | 2.00 (1.00–90.0, 3) | 12.0 (10.0–14.0, 2) | 100 (100–100, 1) |\n", text, StringComparison.Ordinal);
        Assert.Contains("- components: everybody answers [2,99999], as published\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Memory_is_compared_like_time()
    {
        RatioTable table = new([new("claimgraph", "rss_mb", 200, null), new("sqlite", "rss_mb", 300, null)]);
        Assert.Contains("| peak memory | 1.50 (1 +) |\n", Write(table, agree: true), StringComparison.Ordinal);
    }

    [Fact]
    public void Our_other_ways_stand_beside_the_fluent_one()
    {
        RatioTable table = new([Time("claimgraph", "components", 2), Time("claimgraph", "components_text", 5)]);
        Assert.Contains("| components_text | 5.00 | 2.50 |\n", Write(table, agree: true), StringComparison.Ordinal);
    }

    [Fact]
    public void Different_answers_are_called_out()
    {
        RatioTable table = new([Time("claimgraph", "components", 2), Time("igraph", "components", 2) with { Answer = "[3,5]" }]);
        Assert.Contains("- components: THE ANSWERS DIFFER: [2,99999] / [3,5]\n", Write(table, agree: false), StringComparison.Ordinal);
    }

    [Fact]
    public void Oxigraph_may_count_triples_on_loading()
    {
        RatioTable table = new([Time("claimgraph", "load", 2) with { Answer = "[1,2]" }, Time("oxigraph", "load", 9) with { Answer = "4" }]);
        Assert.Contains("- load: everybody answers [1,2]\n", Write(table, agree: true), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Warning: slow")]
    [InlineData("[1, 2]")]
    [InlineData("{\"peer\": \"igraph\"}")]
    public void What_is_no_measurement_is_passed_over(string line) => Assert.Null(Measurement.Parse(line));

    [Fact]
    public void Lines_of_every_peer_are_read()
    {
        Assert.Equal(
            new Measurement("kuzu", "components", 1.5, "[2,99999]"),
            Measurement.Parse("""{"peer":"kuzu(1thr)","task":"components","ms":1.5,"result":[2, 99999],"rep":3}"""));
        Assert.Equal(
            new Measurement("igraph", "rss_mb", 421, null), Measurement.Parse("""{"peer": "igraph", "task": "rss_mb", "result": 421, "base": 30}"""));
    }

    [Fact]
    public void Every_goal_has_a_peer()
    {
        Assert.All(Goals.Tasks, t => Assert.True(t.Ratios.Length <= Goals.Peers.Count));
        Assert.Equal(1.7, Goals.Of("rss_mb", "quikgraph"));
        Assert.Equal(2, Goals.Of("pattern_2", "kuzu"));
        Assert.Null(Goals.Of("components", "kuzu"));
        Assert.Null(Goals.Of("load", "oxigraph"));
    }

    private static Measurement Time(string peer, string task, double milliseconds) => new(peer, task, milliseconds, "[2,99999]");

    private static string Write(RatioTable table, bool agree)
    {
        using StringWriter output = new(CultureInfo.InvariantCulture) { NewLine = "\n" };
        Assert.Equal(agree, table.Write(output));
        return output.ToString();
    }
}
