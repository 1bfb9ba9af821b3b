using ClaimGraph.Claims;
using ClaimGraph.Graphs;
using ClaimGraph.Identifiers;
using ClaimGraph.Query;
using ClaimGraph.Tests.TestData;

namespace ClaimGraph.Tests.Query;

public sealed class ExplanationTests
{
    [Fact]
    public void An_edge_is_explained_by_claim_speakers_modality_time_and_evidence()
    {
        KnowledgeGraph graph = new TestDataset().Claim("a likes b", Modality.Forecast, "2025", ["kim", "author"]).Graph();

        Explanation why = graph.Edges[0].Explain();

        Assert.Equal("c1", why.Claim.Id.Value);
        Assert.Equal(["a", "b"], new[] { why.Subject, why.Object }.Select(n => n?.Id.Value));
        Assert.Equal(["kim", "author"], why.Speakers.Select(s => s.Id.Value));
        Assert.Equal((Modality.Forecast, Polarity.Affirmed, "2025"), (why.Modality, why.Polarity, why.Time?.Text));
        Assert.Equal(why.Claim.Evidence, why.Evidence);
        Assert.Equal(why.Claim.Statement, why.Statement);
        Assert.Equal("likes", why.Relation.Id.Value);
    }

    [Fact]
    public void What_a_claim_rests_on_is_listed_by_depth_each_once_whatever_cycles_the_links_have()
    {
        KnowledgeGraph graph = new TestDataset()
            .Claim("a likes b", change: Link(ClaimLinkType.Because, "c2", "c3"))
            .Claim("a likes c", change: Link(ClaimLinkType.Condition, "c4", "c1"))
            .Claim("a likes d", change: Link(ClaimLinkType.Because, "c4"))
            .Claim("a likes e", change: Link(ClaimLinkType.Because, "c1"))
            .Claim("a likes f", change: Link(ClaimLinkType.Restates, "c1"))
            .Graph();

        Explanation why = graph.Explain(new ClaimId("c1"));

        Assert.Equal(
            [("c2", ClaimLinkType.Because, "c1", 1), ("c3", ClaimLinkType.Because, "c1", 1), ("c4", ClaimLinkType.Condition, "c2", 2)],
            why.RestsOn.Select(l => (l.Claim.Id.Value, l.Type, l.Via.Value, l.Depth)));
        Assert.Equal(["c2", "c4"], why.Supports.Select(l => l.Claim.Id.Value));
    }

    [Fact]
    public void Contradictions_and_restatements_are_found_from_both_sides()
    {
        KnowledgeGraph graph = new TestDataset()
            .Claim("a likes b", change: Link(ClaimLinkType.Contradicts, "c2"))
            .Claim("a likes c", change: Link(ClaimLinkType.Contradicts, "c1"))
            .Claim("a likes d", change: Link(ClaimLinkType.Contradicts, "c1"))
            .Claim("a likes e", change: Link(ClaimLinkType.Restates, "c3"))
            .Graph();

        Assert.Equal(["c2", "c3"], graph.Explain(new ClaimId("c1")).Contradicts.Select(c => c.Id.Value));
        Assert.Equal(["c1"], graph.Explain(new ClaimId("c3")).Contradicts.Select(c => c.Id.Value));
        Assert.Equal(["c4"], graph.Explain(new ClaimId("c3")).Restates.Select(c => c.Id.Value));
        Assert.Equal(["c3"], graph.Explain(new ClaimId("c4")).Restates.Select(c => c.Id.Value));
    }

    [Fact]
    public void An_edge_of_a_view_is_explained_with_what_the_view_leaves_out()
    {
        KnowledgeGraph graph = new TestDataset()
            .Claim("a likes b", saidBy: ["kim"], change: Link(ClaimLinkType.Because, "c2")).Claim("a likes c", Modality.Forecast).Graph();

        Explanation why = graph.View(GraphView.Factual).Edges[0].Explain();

        Assert.Equal("c2", Assert.Single(why.RestsOn).Claim.Id.Value);
        Assert.Equal("kim", why.Speakers[0].Id.Value);
    }

    [Fact]
    public void A_literal_is_explained_and_an_unknown_claim_is_not()
    {
        KnowledgeGraph graph = new TestDataset().Claim("a has 3").Graph();

        Assert.Null(graph.Explain(new ClaimId("c1")).Object);
        Assert.Throws<KeyNotFoundException>(() => graph.Explain(new ClaimId("c2")));
    }

    private static Func<Claim, Claim> Link(ClaimLinkType type, params string[] claims) =>
        claim => claim with { Links = [.. claims.Select(c => new ClaimLink(type, new ClaimId(c)))] };
}
