using ClaimGraph.Claims;
using ClaimGraph.Graphs;
using ClaimGraph.Identifiers;
using ClaimGraph.Loading;
using ClaimGraph.Query.Analysis;
using ClaimGraph.Tests.TestData;
using ClaimGraph.Text;

namespace ClaimGraph.Tests.Query.Analysis;

public sealed class NodeComparisonTests
{
    private static readonly NodeId A = new("a");
    private static readonly NodeId B = new("b");
    private static readonly ComparisonOptions ByPlace = new() { AlignBy = [new QualifierId("where")] };

    [Fact]
    public void Claims_between_the_two_come_first_dimension_by_dimension_with_what_else_is_claimed_in_it()
    {
        KnowledgeGraph graph = new TestDataset().Relation("differs-from", symmetric: true)
            .Claims("a likes x")
            .Claim("a differs-from b", change: c => Where(c, "sea"))
            .Claim("b ahead-of a", change: c => Where(c, "land"))
            .Claim("b owns y", change: c => Where(c, "sea"))
            .Claims("a stops b")
            .Graph();

        Assert.Equal(
            [
                "sea : c2 | - | c4 different",
                "land : c3 | - | - opposite",
                " stops: c5 | - | - opposite",
                " likes: - | c1 | - only-first",
            ],
            Rows(graph.Compare(A, B, ByPlace)));
    }

    [Fact]
    public void What_both_share_is_parted_from_what_differs_and_from_what_is_said_of_one()
    {
        KnowledgeGraph graph = new TestDataset()
            .Claims("a likes x", "a likes y", "b likes x", "b likes z", "u owns a", "b sees u")
            .Graph();

        Assert.Equal(
            [
                " likes: - | c1 | c3 same",
                " likes: - | c2 | c4 different",
                " <owns: - | c5 | - only-first",
                " sees: - | - | c6 only-second",
            ],
            Rows(graph.Compare(A, B)));
    }

    [Fact]
    public void A_denial_a_contrast_and_a_contradiction_make_opposites()
    {
        KnowledgeGraph graph = new TestDataset().Relation("contrasts-with", symmetric: true)
            .Claims("a likes x").Claim("b likes x", change: c => c with { Polarity = Polarity.Denied })
            .Claims("north contrasts-with south", "a pursues south", "b pursues north", "a uses p")
            .Claim("b uses q", change: c => c with { Links = [new ClaimLink(ClaimLinkType.Contradicts, new ClaimId("c6"))] })
            .Graph();

        Assert.Equal(
            [" likes: - | c1 | c2 opposite", " pursues: - | c4 | c5 opposite", " uses: - | c6 | c7 opposite"],
            Rows(graph.Compare(A, B)));
    }

    [Fact]
    public void Claims_of_one_relation_are_aligned_by_a_dimension_that_both_have()
    {
        KnowledgeGraph graph = new TestDataset()
            .Claim("a likes x", change: c => Where(c, "sea")).Claim("a likes y", change: c => Where(c, "land"))
            .Claim("b likes z", change: c => Where(c, "sea")).Claim("b likes v")
            .Graph();

        Assert.Equal(["sea likes: - | c1 | c3 different", " likes: - | c2 | c4 different"], Rows(graph.Compare(A, B, ByPlace)));
    }

    [Fact]
    public void A_node_is_not_compared_with_itself() =>
        Assert.Throws<ArgumentException>(() => new TestDataset().Claims("a likes b").Graph().Compare(A, A));

    [Fact]
    public void Every_claim_about_the_two_countries_of_the_article_stands_in_one_row()
    {
        KnowledgeGraph graph = KnowledgeGraph.Build(
            DatasetLoader.Load(Repository.Dataset, cancellationToken: TestContext.Current.CancellationToken).Dataset!);
        NodeId china = new("china");
        NodeId us = new("united-states");

        NodeComparison comparison = graph.Compare(china, us);

        Claim[] claims = [.. comparison.Rows.SelectMany(r => r.Between.Concat(r.First).Concat(r.Second))];
        Assert.Equal(claims.Length, claims.Select(c => c.Id).Distinct().Count());
        Assert.Equal(
            graph.ClaimsAbout(china).Concat(graph.ClaimsAbout(us)).Select(c => c.Id).ToHashSet(), claims.Select(c => c.Id).ToHashSet());
        Assert.Contains(comparison.Rows, r => r is { Verdict: Verdict.Opposite, Dimension: TermValue { Term.Value: "computing-power" } });
        ComparisonRow paths = Assert.Single(comparison.Rows, r => r.Verdict == Verdict.Opposite && r.Relation == new RelationId("pursues"));
        Assert.Equal("china-on-application-path", Assert.Single(paths.First).Id.Value);
        Assert.Equal("us-on-frontier-path", Assert.Single(paths.Second).Id.Value);
    }

    private static IEnumerable<string> Rows(NodeComparison comparison) => comparison.Rows.Select(r =>
        $"{(r.Dimension as TextValue)?.Text.In(Language.English)} {(r.IsInverse ? "<" : "")}{r.Relation}: "
        + $"{Ids(r.Between)} | {Ids(r.First)} | {Ids(r.Second)} {Vocabulary.NameOf(r.Verdict)}");

    private static string Ids(IEnumerable<Claim> claims) => claims.Any() ? string.Join(' ', claims.Select(c => c.Id)) : "-";

    private static Claim Where(Claim claim, string place) => claim with
    {
        Qualifiers = claim.Qualifiers.Add(new QualifierId("where"), new TextValue(LocalizedText.Of(place, place))),
    };
}
