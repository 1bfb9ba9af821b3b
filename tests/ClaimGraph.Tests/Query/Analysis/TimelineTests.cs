using ClaimGraph.Claims;
using ClaimGraph.Dates;
using ClaimGraph.Graphs;
using ClaimGraph.Identifiers;
using ClaimGraph.Query.Analysis;
using ClaimGraph.Tests.TestData;
using QuikGraph;

namespace ClaimGraph.Tests.Query.Analysis;

public sealed class TimelineTests
{
    private static readonly NodeId A = new("a");

    [Fact]
    public void Claims_stand_in_the_order_of_their_days_with_open_starts_first_and_undated_ones_apart()
    {
        KnowledgeGraph graph = new TestDataset()
            .Claim("a likes b", time: "2024-05-21/..")
            .Claim("b owns a", time: "2024-05-21")
            .Claim("a owns c")
            .Claim("a owns d", time: "../2024-10")
            .Claim("a sees d", time: "2023-01~")
            .Claim("a meets d", Modality.Forecast)
            .Claim("b likes c", time: "2020")
            .Graph();

        Timeline timeline = graph.Timeline(A);

        Assert.Equal(["c4", "c5", "c2", "c1"], timeline.Dated.Select(e => e.Claim.Id.Value));
        Assert.Equal(["c3", "c6"], timeline.Undated.Select(e => e.Claim.Id.Value));
        Assert.Equal(TimelineRole.Object, timeline.Dated[2].Role);
        Assert.True(timeline.Dated[1].Time!.IsApproximate);
        Assert.True(timeline.Undated[1].IsForecast);
    }

    [Fact]
    public void A_date_that_a_claim_says_counts_where_it_has_no_time_and_reading_order_decides_between_equal_days()
    {
        KnowledgeGraph graph = new TestDataset()
            .Claim("a likes c", time: "2022-11?")
            .Claim("a began b", change: c => c with { Object = new DateObject(EdtfDate.Parse("2022-11")) })
            .Claim("a likes b", time: "2021")
            .Graph();

        Assert.Equal(["c3", "c1", "c2"], graph.Timeline(A).Dated.Select(e => e.Claim.Id.Value));
    }

    [Fact]
    public void What_a_node_says_of_others_is_there_when_asked_for()
    {
        KnowledgeGraph graph = new TestDataset()
            .Claim("b likes c", time: "2022", saidBy: ["a", "author"])
            .Claim("a likes c", time: "2023", saidBy: ["a"])
            .Claim("b owns c", time: "2021", saidBy: ["author", "a"])
            .Graph();

        Assert.Equal(["c2"], graph.Timeline(A).Dated.Select(e => e.Claim.Id.Value));
        Assert.Equal(
            [("c1", TimelineRole.Speaker), ("c2", TimelineRole.Subject)],
            graph.Timeline(A, said: true).Dated.Select(e => (e.Claim.Id.Value, e.Role)));
    }

    [Fact]
    public void An_unknown_node_has_no_timeline() =>
        Assert.Throws<VertexNotFoundException>(() => new TestDataset().Claims("a likes b").Graph().Timeline(new NodeId("z")));
}
