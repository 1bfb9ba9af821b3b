using ClaimGraph.Claims;
using ClaimGraph.Graphs;
using ClaimGraph.Identifiers;
using ClaimGraph.Query;
using ClaimGraph.Tests.TestData;
using CsCheck;

namespace ClaimGraph.Tests.Query;

public sealed class CorroborationTests
{
    [Theory]
    [InlineData("a:acme makes a:anvil", true)]
    [InlineData("a:acme makes a:anvil @2023", true)]
    [InlineData("a:acme makes a:anvil near=a:acme", true)]
    [InlineData("a:acme makes a:anvil opinion", true)]
    [InlineData("a:acme makes a:anvil !", false)]
    [InlineData("a:acme makes anvil", false)]
    [InlineData("a:acme borders a:anvil", false)]
    [InlineData("a:anvil makes a:acme", false)]
    [InlineData("a:acme makes a:anvil normative", false)]
    public void Another_source_says_the_same_when_all_but_time_and_details_is_equal(string other, bool isSame)
    {
        KnowledgeGraph graph = new SmallSources().Add("a", "acme makes anvil").Add("b", other).Graph();
        Assert.Equal(isSame, graph.FindCorroborations().Count == 1);
        Assert.Equal(2, graph.Claims.Count);
    }

    [Theory]
    [InlineData("acme makes anvil @2023", "a:acme makes a:anvil @2023-05", true)]
    [InlineData("acme makes anvil @2023", "a:acme makes a:anvil @2024", false)]
    [InlineData("acme makes anvil near=acme", "a:acme makes a:anvil near=a:anvil", false)]
    [InlineData("acme borders anvil", "a:anvil borders a:acme", true)]
    [InlineData("acme counts 3", "a:acme counts 3.0", true)]
    [InlineData("acme counts 3", "a:acme counts 4", false)]
    [InlineData("acme called \"Acme\"", "a:acme called \"Acme\"", true)]
    [InlineData("acme called \"Acme\"", "a:acme called \"Ajax\"", false)]
    public void Times_details_and_values_go_together_or_not(string first, string second, bool isSame) =>
        Assert.Equal(isSame, new SmallSources().Add("a", first).Add("b", second).Graph().FindCorroborations().Count == 1);

    [Fact]
    public void Texts_in_different_languages_are_held_together_in_those_that_both_have()
    {
        SmallSources sources = new SmallSources().Add("a", ["en", "zh"], "schema", "acme called \"Acme\"").Add("b", "a:acme called \"Acme\"");
        Assert.Single(sources.Graph().FindCorroborations());
        sources = new SmallSources().Add("a", ["zh"], "schema", "acme called \"Acme\"").Add("b", "a:acme called \"Acme\"");
        Assert.Empty(sources.Graph().FindCorroborations());
    }

    [Fact]
    public void One_source_that_says_a_thing_twice_corroborates_nothing()
    {
        Assert.Empty(new SmallSources().Add("a", "acme makes anvil @2020", "acme makes anvil @2020-05").Add("b", "a:acme makes x").Graph().FindCorroborations());
        Corroboration found = Assert.Single(
            new SmallSources().Add("a", "acme makes anvil @2020", "acme makes anvil @2020-05").Add("b", "a:acme makes a:anvil").Graph().FindCorroborations());
        Assert.Equal((3, 2), (found.Claims.Length, found.Sources.Length));
        Assert.True(found.IsFactual);
        Assert.Equal("a:acme makes a:anvil: 3 claims of 2 sources", found.ToString());
    }

    [Fact]
    public void A_claim_without_time_goes_with_claims_that_do_not_go_together()
    {
        KnowledgeGraph graph = new SmallSources().Add("a", "acme makes anvil")
            .Add("b", "a:acme makes a:anvil @2023").Add("c", "a:acme makes a:anvil @2024").Graph();
        Assert.Equal(["a:c1 b:c1", "a:c1 c:c1"], graph.FindCorroborations().Select(c => string.Join(' ', c.Claims.Select(x => x.Id))));
        Assert.Equal(["b:c1", "c:c1"], graph.CorroborationsOf(new ClaimId("a:c1")).Select(c => c.Id.Value));
        Assert.Equal(["a:c1"], graph.Explain(new ClaimId("c:c1")).CorroboratedBy.Select(c => c.Id.Value));
        Assert.Empty(graph.CorroborationsOf(new ClaimId("nobody")));
    }

    [Fact]
    public void Of_a_view_all_claims_are_in_it()
    {
        KnowledgeGraph graph = new SmallSources().Add("a", "acme makes anvil").Add("b", "a:acme makes a:anvil opinion").Graph();
        Assert.False(Assert.Single(graph.FindCorroborations()).IsFactual);
        Assert.Empty(graph.View(GraphView.Factual).FindCorroborations());
    }

    [Fact]
    public void Nodes_judged_the_same_corroborate()
    {
        SmallSources sources = new SmallSources().Add("a", "acme makes anvil").Add("b", "acme makes anvil").Judge("a:acme same b:acme", "a:anvil same b:anvil");
        Assert.Empty(sources.Graph().FindCorroborations());
        Assert.Single(sources.Graph().Unified(sources.Judgements()).FindCorroborations());
    }

    [Fact]
    public void Sets_are_those_of_a_search_without_cleverness()
    {
        string[] claims = ["a:x makes a:y", "a:x makes a:y @2020", "a:x makes a:y @2021", "a:x makes a:y near=a:x", "a:x makes a:y near=a:y", "a:x makes a:y @2020/2021"];
        Gen.Int[0, claims.Length - 1].Array[1, 3].Array[2].Sample(
            picked =>
            {
                KnowledgeGraph graph = new SmallSources().Add("a", "x makes y")
                    .Add("b", [.. picked[0].Distinct().Select(i => claims[i])]).Add("c", [.. picked[1].Distinct().Select(i => claims[i])]).Graph();
                Assert.Equal(Naive(graph), graph.FindCorroborations().Select(c => string.Join(' ', c.Claims.Select(x => x.Id))));
            },
            iter: 40);
    }

    [Fact]
    public void A_graph_of_one_source_has_none() =>
        Assert.Empty(new SmallSources().Add("a", "acme makes anvil", "acme makes anvil @2020").Graph().FindCorroborations());

    // All sets of claims of which each two go together, none part of another, in reading order.
    private static IEnumerable<string> Naive(KnowledgeGraph graph)
    {
        Claim[] claims = [.. graph.Claims];
        int[] sets =
        [
            .. Enumerable.Range(1, (1 << claims.Length) - 1).Where(set => Members(set).All(a => Members(set).All(b => GoTogether(a, b)))),
        ];
        return sets.Where(s => !sets.Any(o => o != s && (o & s) == s)).Select(s => Members(s).ToArray())
            .Where(s => s.Select(c => c.Id.Namespace).Distinct().Count() > 1)
            .Select(s => string.Join(' ', s.Select(c => c.Id))).Order(StringComparer.Ordinal);

        IEnumerable<Claim> Members(int set) => claims.Where((_, i) => (set & (1 << i)) != 0);
    }

    private static bool GoTogether(Claim a, Claim b) =>
        a.Subject == b.Subject && a.Relation == b.Relation && a.Object.Equals(b.Object)
        && (a.Time is null || b.Time is null || a.Time.Overlaps(b.Time))
        && a.Qualifiers.All(q => !b.Qualifiers.TryGetValue(q.Key, out QualifierValue? v) || v.Equals(q.Value));
}
