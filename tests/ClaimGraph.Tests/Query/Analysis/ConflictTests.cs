using ClaimGraph.Claims;
using ClaimGraph.Dates;
using ClaimGraph.Graphs;
using ClaimGraph.Identifiers;
using ClaimGraph.Loading;
using ClaimGraph.Quantities;
using ClaimGraph.Query;
using ClaimGraph.Query.Analysis;
using ClaimGraph.Tests.TestData;
using ClaimGraph.Text;

namespace ClaimGraph.Tests.Query.Analysis;

public sealed class ConflictTests
{
    [Fact]
    public void A_series_over_time_is_no_conflict()
    {
        KnowledgeGraph graph = new TestDataset()
            .Claim("mill counts 200", time: "2023-06/2023-09").Claim("mill counts 156", time: "2023-12").Claim("mill counts 19", time: "2024-05")
            .Graph();

        Assert.Empty(graph.FindConflicts());
    }

    [Theory]
    [InlineData("2023-12", "2023-12", ConflictCertainty.Certain)]
    [InlineData("2023", "2023-12", ConflictCertainty.Possible)]
    [InlineData("2023~", "2023~", ConflictCertainty.Possible)]
    [InlineData("2023/2024", "2023-12", ConflictCertainty.Certain)]
    [InlineData("2023/..", "2024-05/2024-06", ConflictCertainty.Certain)]
    [InlineData("2020/2022", "2021/2023", ConflictCertainty.Certain)]
    [InlineData("2020/2021", "2021/2022", ConflictCertainty.Possible)]
    [InlineData(null, null, ConflictCertainty.Certain)]
    [InlineData(null, "2024", ConflictCertainty.Possible)]
    [InlineData("2022", "2023", null)]
    public void Two_numbers_are_a_conflict_as_surely_as_their_times_are_one(string? first, string? second, ConflictCertainty? expected)
    {
        KnowledgeGraph graph = new TestDataset().Claim("mill counts 200", time: first).Claim("mill counts 19", time: second).Graph();

        Conflict? found = graph.FindConflicts().SingleOrDefault();

        Assert.Equal(expected, found?.Certainty);
        Assert.Equal(expected is null ? [] : [ConflictReason.Value], found?.Reasons ?? []);
    }

    [Theory]
    [InlineData(Comparison.MoreThan, 200, Comparison.MoreThan, 150, null)]
    [InlineData(Comparison.MoreThan, 200, Comparison.Exactly, 200, ConflictCertainty.Certain)]
    [InlineData(Comparison.MoreThan, 200, Comparison.UpTo, 200, ConflictCertainty.Certain)]
    [InlineData(Comparison.MoreThan, 200, Comparison.Exactly, 201, null)]
    [InlineData(Comparison.LessThan, 3, Comparison.MoreThan, 2, null)]
    [InlineData(Comparison.LessThan, 3, Comparison.Exactly, 3, ConflictCertainty.Certain)]
    [InlineData(Comparison.About, 80, Comparison.Exactly, 75, null)]
    [InlineData(Comparison.About, 80, Comparison.Exactly, 60, ConflictCertainty.Certain)]
    [InlineData(Comparison.UpTo, 50, Comparison.Exactly, 50, null)]
    [InlineData(Comparison.UpTo, 50, Comparison.Exactly, 20, ConflictCertainty.Possible)]
    [InlineData(Comparison.UpTo, 50, Comparison.Exactly, 51, ConflictCertainty.Certain)]
    [InlineData(Comparison.Exactly, 50, Comparison.Exactly, 50, null)]
    public void Comparison_words_make_ranges_that_may_be_compatible(Comparison word, int number, Comparison other, int than, ConflictCertainty? expected)
    {
        KnowledgeGraph graph = new TestDataset()
            .Claim("mill counts 1", change: c => c with { Object = Pieces(number, word) })
            .Claim("mill counts 2", change: c => c with { Object = Pieces(than, other) })
            .Graph();

        Assert.Equal(expected, graph.FindConflicts().SingleOrDefault()?.Certainty);
    }

    [Fact]
    public void The_greatest_number_there_is_can_be_compared()
    {
        KnowledgeGraph graph = new TestDataset()
            .Claim("mill counts 1", change: c => c with { Object = new QuantityObject(new Quantity(decimal.MaxValue, new UnitId("piece"), Comparison.About)) })
            .Claim("mill counts 2", change: c => c with { Object = new QuantityObject(new Quantity(decimal.MinValue, new UnitId("piece"), Comparison.About)) })
            .Graph();

        Assert.Single(graph.FindConflicts());
    }

    [Fact]
    public void Affirmed_and_denied_is_a_conflict_whichever_end_of_a_symmetric_relation_is_written_first()
    {
        KnowledgeGraph graph = new TestDataset().Relation("rivals", symmetric: true).Relation("likes")
            .Claims("a rivals b", "a likes b").Claim("b rivals a", change: Denied).Claim("b likes a", change: Denied)
            .Graph();

        Conflict conflict = Assert.Single(graph.FindConflicts());

        Assert.Equal("c1 against c3 (polarity)", conflict.ToString());
        Assert.Equal(ConflictCertainty.Certain, conflict.Certainty);
        Assert.Equal("One affirms what the other denies. author says both.", conflict.Why(Language.English));
    }

    [Fact]
    public void Qualifiers_tell_statements_apart_unless_one_denies_in_general()
    {
        KnowledgeGraph graph = new TestDataset()
            .Claim("a likes b", change: c => Where(c, "home"))
            .Claim("a likes b", change: c => Where(Denied(c), "office"))
            .Claim("x likes y", change: c => Where(c, "home"))
            .Claim("x likes y", change: Denied)
            .Claim("s likes t")
            .Claim("s likes t", change: c => Where(Denied(c), "home"))
            .Graph();

        Conflict conflict = Assert.Single(graph.FindConflicts());

        Assert.Equal("c3 against c4 (polarity)", conflict.ToString());
        Assert.Equal(ConflictCertainty.Possible, conflict.Certainty);
    }

    [Fact]
    public void Two_speakers_who_expect_different_things_disagree()
    {
        KnowledgeGraph graph = new TestDataset().Node("ann", "Ann").Node("bob", "Bob")
            .Claim("mill counts 10", Modality.Forecast, "2030", ["ann"]).Claim("mill counts 20", Modality.Forecast, "2030", ["bob"])
            .Graph();

        Conflict conflict = Assert.Single(graph.FindConflicts());

        Assert.True(conflict.IsDisagreement);
        Assert.Equal("10 name and 20 name cannot both hold. Ann and Bob disagree.", conflict.Why(Language.English));
        Assert.True(conflict.Concerns(new NodeId("ann")));
        Assert.False(conflict.Concerns(TestDataset.Author));
    }

    [Theory]
    [InlineData(Modality.Hypothetical, Modality.Fact, false)]
    [InlineData(Modality.Hypothetical, Modality.Hypothetical, false)]
    [InlineData(Modality.Normative, Modality.Fact, false)]
    [InlineData(Modality.Normative, Modality.Normative, true)]
    [InlineData(Modality.Opinion, Modality.Fact, true)]
    public void What_is_what_should_be_and_what_would_be_are_held_apart(Modality first, Modality second, bool expected)
    {
        KnowledgeGraph graph = new TestDataset().Claim("a likes b", first).Claim("a likes b", second, change: Denied).Graph();

        Assert.Equal(expected, graph.FindConflicts().Count == 1);
    }

    [Fact]
    public void Hypotheticals_under_one_condition_can_be_at_odds()
    {
        ClaimLink condition = new(ClaimLinkType.Condition, new ClaimId("c1"));
        KnowledgeGraph graph = new TestDataset()
            .Claim("a owns b", Modality.Hypothetical)
            .Claim("a likes b", Modality.Hypothetical, change: c => c with { Links = [condition] })
            .Claim("a likes b", Modality.Hypothetical, change: c => Denied(c) with { Links = [condition] })
            .Graph();

        Assert.Equal("c2 against c3 (polarity)", Assert.Single(graph.FindConflicts()).ToString());
    }

    [Theory]
    [InlineData("2024-05", false)]
    [InlineData("2024-05/..", true)]
    [InlineData("2026", true)]
    public void A_forecast_without_a_date_speaks_of_what_comes_after_its_source(string time, bool expected)
    {
        KnowledgeGraph graph = new TestDataset()
            .Claim("a likes b", Modality.Forecast).Claim("a likes b", time: time, change: Denied).Graph();

        Assert.Equal(expected ? [ConflictCertainty.Possible] : [], graph.FindConflicts().Select(c => c.Certainty));
    }

    [Fact]
    public void A_functional_relation_has_one_object_at_a_time()
    {
        KnowledgeGraph graph = Functional(new TestDataset().Claims("a heads b", "a heads c").Claim("a heads d", time: "2024").Claim("a heads e", time: "2025"));

        Assert.Equal(
            ["c1 against c2 (functional)", "c1 against c3 (functional)", "c1 against c4 (functional)", "c2 against c3 (functional)", "c2 against c4 (functional)"],
            graph.FindConflicts().Select(c => c.ToString()));
        Assert.Equal(ConflictCertainty.Certain, graph.FindConflicts()[0].Certainty);
        Assert.All(graph.FindConflicts().Skip(1), c => Assert.Equal(ConflictCertainty.Possible, c.Certainty));
    }

    [Fact]
    public void A_functional_relation_that_is_symmetric_has_one_other_end_whichever_is_written_first()
    {
        KnowledgeGraph graph = Functional(new TestDataset().Relation("twins", symmetric: true).Claims("a twins b", "b twins a", "c twins a"));

        Assert.Equal(["c1 against c3 (functional)", "c2 against c3 (functional)"], graph.FindConflicts().Select(c => c.ToString()));
    }

    [Fact]
    public void Dates_that_may_be_one_day_are_no_conflict_and_texts_may_mean_the_same()
    {
        KnowledgeGraph graph = Functional(new TestDataset()
            .Claim("a heads b", change: c => c with { Object = new DateObject(EdtfDate.Parse("2022-11")) })
            .Claim("a heads b", change: c => c with { Object = new DateObject(EdtfDate.Parse("2022-11-30")) })
            .Claim("x heads b", change: c => c with { Object = new DateObject(EdtfDate.Parse("2022")) })
            .Claim("x heads b", change: c => c with { Object = new DateObject(EdtfDate.Parse("2023")) })
            .Claim("y heads b", change: c => c with { Object = new TextObject(LocalizedText.Of("one", "一")) })
            .Claim("y heads b", change: c => c with { Object = new TextObject(LocalizedText.Of("two", "二")) }));

        Assert.Equal(
            [("c3 against c4 (functional)", ConflictCertainty.Certain), ("c5 against c6 (functional)", ConflictCertainty.Possible)],
            graph.FindConflicts().Select(c => (c.ToString(), c.Certainty)));
    }

    [Fact]
    public void An_acyclic_relation_never_leads_back()
    {
        KnowledgeGraph graph = new TestDataset().Relation("part-of", acyclic: true).Claims("a part-of b", "b part-of a", "a likes b", "b likes a").Graph();

        Assert.Equal("c1 against c2 (direction)", Assert.Single(graph.FindConflicts()).ToString());
    }

    [Fact]
    public void A_curators_word_makes_a_conflict_and_a_restatement_makes_none()
    {
        KnowledgeGraph graph = new TestDataset()
            .Claims("a likes b")
            .Claim("a owns c", change: c => c with { Links = [new ClaimLink(ClaimLinkType.Contradicts, new ClaimId("c1"))] })
            .Claim("mill counts 10")
            .Claim("mill counts 12", change: c => c with { Links = [new ClaimLink(ClaimLinkType.Restates, new ClaimId("c3"))] })
            .Graph();

        Assert.Equal("c1 against c2 (stated)", Assert.Single(graph.FindConflicts()).ToString());
        Assert.Empty(graph.View(GraphView.SaidBy(new NodeId("nobody"))).FindConflicts());
    }

    [Fact]
    public void The_real_article_is_at_odds_with_itself_where_its_curator_says_and_nowhere_else()
    {
        KnowledgeGraph graph = KnowledgeGraph.Build(
            DatasetLoader.Load(Repository.Dataset, cancellationToken: TestContext.Current.CancellationToken).Dataset!);

        Assert.Equal(
            [
                "us-encourages-new-things against us-seeks-to-curb-innovation (stated)",
                "us-at-frontier-0-to-1 against us-stagnates (stated)",
                "us-struggles-commercialization against us-ahead-in-commercial-value (stated)",
                "us-may-fall-into-deadlock against us-stagnates (stated)",
            ],
            graph.FindConflicts().Select(c => c.ToString()));
    }

    private static QuantityObject Pieces(int number, Comparison comparison) => new(new Quantity(number, new UnitId("piece"), comparison));

    private static Claim Denied(Claim claim) => claim with { Polarity = Polarity.Denied };

    private static Claim Where(Claim claim, string place) => claim with
    {
        Qualifiers = claim.Qualifiers.Add(new QualifierId("where"), new TextValue(LocalizedText.Of(place, place))),
    };

    private static KnowledgeGraph Functional(TestDataset dataset)
    {
        Dataset built = dataset.Build();
        return KnowledgeGraph.Build(built with
        {
            Schema = new(
                built.Schema.ColorGroups,
                built.Schema.Kinds,
                built.Schema.Relations.Select(r => r with { IsFunctional = true }),
                built.Schema.Qualifiers,
                built.Schema.Units),
        });
    }
}
