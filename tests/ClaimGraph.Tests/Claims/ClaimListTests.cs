using ClaimGraph.Claims;
using ClaimGraph.Claims.Columns;
using ClaimGraph.Diagnostics;
using ClaimGraph.Graphs;
using ClaimGraph.Identifiers;
using ClaimGraph.Quantities;
using ClaimGraph.Query;
using ClaimGraph.Tests.TestData;
using ClaimGraph.Text;
using CsCheck;

namespace ClaimGraph.Tests.Claims;

public sealed class ClaimListTests
{
    [Fact]
    public void Claims_come_out_of_the_columns_as_they_went_in() =>
        RandomDatasets.Of(RandomDatasets.InvisibleTexts).Sample(dataset =>
        {
            Claim[] claims = [.. dataset.Claims.Select((c, i) => c with { Origin = i % 2 == 0 ? null : new Location("a.json", i, 3, i + 2, 9) })];
            ClaimList list = [.. claims];
            Assert.Equal(claims, list);
            Assert.Equal(claims.Select(c => c.Origin), list.Select(c => c.Origin));
            Assert.Equal(claims.Select(Digits), list.Select(Digits));
            Assert.Equal(claims.Select(c => c.Id), Enumerable.Range(0, list.Count).Select(i => list[i].Id));
            Assert.Equal(list, ClaimList.From(claims));
            Assert.Equal(claims.AsEnumerable(), list.ToImmutableArray());
        });

    [Fact]
    public void What_no_file_could_have_is_kept_too()
    {
        Claim claim = RiverDataset.Build().Claims[0] with
        {
            Statement = LocalizedText.Of("half a pair: \uD83D", "\uDC00\0"),
            Evidence = [new EvidenceSpan(new SourceId("a"), int.MaxValue, -1, int.MinValue, "no digest"), new EvidenceSpan(new SourceId("b"), 1, 2, 3, new string('A', 64))],
        };
        ClaimList list = [claim];
        Assert.Equal(claim, Assert.Single(list));
    }

    [Fact]
    public void A_decimal_keeps_its_last_zeros_beside_an_equal_one_without()
    {
        Claim claim = RiverDataset.Build().Claims.First(c => c.Qualifiers.Values.Any(q => q is QuantityValue));
        QualifierId margin = claim.Qualifiers.First(q => q.Value is QuantityValue).Key;
        ClaimList list =
        [
            .. new[] { 39.5m, 39.50m }.Select(value => claim with
            {
                Qualifiers = claim.Qualifiers.SetItem(margin, new QuantityValue(new Quantity(value, new UnitId("kilometre"), Comparison.About))),
            }),
        ];
        Assert.Equal(["39.5", "39.50"], list.Select(c => ((QuantityValue)c.Qualifiers[margin]).Quantity.ValueText));
    }

    [Fact]
    public void A_position_outside_the_list_is_refused()
    {
        ClaimList list = [RiverDataset.Build().Claims[0]];
        Assert.Throws<ArgumentOutOfRangeException>(() => list[1]);
        Assert.Throws<ArgumentOutOfRangeException>(() => list[-1]);
        Assert.True(ClaimList.Empty.IsEmpty);
        Assert.Equal("1 claim", list.ToString());
        Assert.Equal("0 claims", ClaimList.Empty.ToString());
    }

    [Fact]
    public void Every_claim_is_found_by_its_id_and_no_other_is() =>
        RandomGraphs.Any.Sample(graph =>
        {
            Assert.All(graph.Claims, c => Assert.Equal(c, graph.FindClaim(c.Id)));
            Assert.Null(graph.FindClaim(new ClaimId("nobody")));
            KnowledgeGraph facts = graph.View(GraphView.Factual);
            Assert.All(graph.Claims, c => Assert.Equal(c.Modality == Modality.Fact ? c : null, facts.FindClaim(c.Id)));
        });

    [Fact]
    public void A_rule_of_a_view_says_of_a_row_what_it_says_of_the_claim() =>
        RandomDatasets.Any.Sample(dataset =>
        {
            ViewRule[] rules =
            [
                .. Enum.GetValues<Modality>().Select(m => new ModalityRule(m)),
                .. Enum.GetValues<Polarity>().Select(p => new PolarityRule(p)),
                .. dataset.Nodes.SelectMany(n => new[] { new SpeakerRule(n.Id, Nearest: true), new SpeakerRule(n.Id, Nearest: false) }),
                new AsOfRule(new DateOnly(2020, 6, 1)), new AsOfRule(new DateOnly(2024, 5, 20)),
                new SourceRule(new SourceId("river-news")), new SourceRule(new SourceId("other")),
                new SectionRule(new SectionId("source")), new SectionRule(new SectionId("mouth")),
            ];
            ClaimTable table = dataset.Claims.Table;
            Assert.All(rules, rule => Assert.Equal(
                dataset.Claims.Select(rule.Passes), Enumerable.Range(0, table.Count).Select(rule.Over(table))));
        });

    [Fact]
    public void Numbers_come_out_of_a_column_as_they_went_in() =>
        Gen.Select(Gen.Int[0, 40], Gen.OneOf(Gen.Const(1), Gen.Const(3), Gen.Const(300), Gen.Const(70_000)), Gen.Int[0, 30]).SelectMany((count, most, sparse) =>
            Gen.Select(Gen.Int[-1, most], Gen.Int[0, sparse], (value, zero) => zero == 0 ? value : 0).Array[count]).Array[0, 4]
        .Sample(parts =>
        {
            NumberColumn[] columns = [.. parts.Select(p => NumberColumn.Of(p))];
            Assert.All(parts.Zip(columns), p => Assert.Equal(p.First, Values(p.Second)));
            Assert.Equal(parts.SelectMany(p => p), Values(NumberColumn.Concat(columns)));
        });

    private static IEnumerable<int> Values(NumberColumn column) => Enumerable.Range(0, column.Count).Select(i => column[i]);

    private static string Digits(Claim claim) => string.Join(
        ' ',
        claim.Qualifiers.Values.OfType<QuantityValue>().Select(q => q.Quantity).Concat(claim.Object is QuantityObject o ? [o.Quantity] : []));
}
