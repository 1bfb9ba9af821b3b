using ClaimGraph.Exchange.Formats;
using ClaimGraph.Exchange.Losses;
using ClaimGraph.Exchange.Tests.Fixtures;
using ClaimGraph.Graphs;

namespace ClaimGraph.Exchange.Tests.Losses;

public sealed class LossReportTests
{
    [Fact]
    public void A_lossless_format_loses_nothing()
    {
        using Exported export = new(SampleGraphs.Get("nasty"), "graph-json");
        Assert.True(export.Result.Losses.IsEmpty);
        Assert.Equal("Everything is kept.\n", export.Result.Losses.ToText());
    }

    [Fact]
    public void A_field_is_counted_and_its_place_told()
    {
        using Exported export = new(SampleGraphs.Get("river"), "jgf");
        Assert.Contains(new Loss("node-alias-details", 2, true, "names alone are in `aliases`; records keep the rest"), export.Result.Losses.Losses);
        Assert.Contains(export.Result.Losses.Losses, l => l is { What: "quantity-claim", Count: 1, IsOmitted: false });
        Assert.Contains("node-alias-details", export.Result.Losses.ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_graph_does_not_have_is_not_lost()
    {
        KnowledgeGraph graph = SampleGraphs.Get("river").Where(c => c.Id.Value == "rivals");
        using Exported export = new(graph, "jgf", new ExportOptions { WithRecords = true });
        Assert.DoesNotContain(export.Result.Losses.Losses, l => l.What == "quantity-claim");
    }

    [Fact]
    public void That_several_nodes_are_shown_as_one_is_told_by_every_format()
    {
        Assert.All(GraphFormats.All, format =>
        {
            using Exported export = new(SampleGraphs.Get("unified"), format.Id);
            Loss loss = Assert.Single(export.Result.Losses.Losses, l => l.What == "nodes that several are shown as, judged to be the same");
            Assert.Equal((1, false), (loss.Count, loss.IsOmitted));
        });
        using Exported apart = new(SampleGraphs.Get("sources"), "graph-json");
        Assert.True(apart.Result.Losses.IsEmpty);
    }

    [Fact]
    public void Values_are_noted_together()
    {
        LossLog log = new();
        log.Changed("b", "c");
        log.Omitted("a", "why", 2);
        log.Changed("b", "c", 3);
        log.Changed("b", "c", 0);
        Assert.Equal([new Loss("a", 2, true, "why"), new Loss("b", 4, false, "c")], log.Losses);
    }
}
