using ClaimGraph.Claims;
using ClaimGraph.Graphs;
using ClaimGraph.Identifiers;
using ClaimGraph.Quantities;
using ClaimGraph.Query;
using ClaimGraph.Tests.TestData;

namespace ClaimGraph.Tests.Query.Plans;

public sealed class ClaimFunctionTests
{
    private static readonly KnowledgeGraph Graph = new TestDataset()
        .Relation("weighs").Relation("likes")
        .Claim("ada weighs 0.10", change: c => c with { Object = new QuantityObject(new Quantity(0.10m, new UnitId("piece"), Comparison.About)) })
        .Claim("ada weighs 7", change: c => c with { Polarity = Polarity.Denied })
        .Claim("ada likes bob", change: c => c with { Qualifiers = c.Qualifiers.Add(new QualifierId("where"), new TextValue(Text.LocalizedText.Of("here", "这里"))) })
        .Graph();

    [Theory]
    [InlineData("quantities(a, 'weighs')[0].text", "0.10")]
    [InlineData("quantities(a, 'weighs')[0].value", 0.1)]
    [InlineData("quantities(a, 'weighs')[0].unit", "piece")]
    [InlineData("quantities(a, 'weighs')[0].comparison", "about")]
    [InlineData("size(quantities(a, 'weighs'))", 1L)]
    [InlineData("size(quantities(a, 'weighs', 'metre'))", 0L)]
    [InlineData("size(quantities(a, 'height'))", 0L)]
    [InlineData("quantities(null, 'weighs')", null)]
    [InlineData("size(dates(a, 'weighs'))", 0L)]
    [InlineData("texts(r, 'where')[0]", "here")]
    [InlineData("size(quantities(r, 'where'))", 0L)]
    [InlineData("compareDecimals('0.10', '0.1')", 0L)]
    [InlineData("compareDecimals('0.3', '0.3000000000000000000001')", -1L)]
    [InlineData("compareDecimals(3, '2.5')", 1L)]
    [InlineData("compareDecimals(null, '2.5')", null)]
    public void Literal_claims_are_read_with_their_unit_and_all_digits(string expression, object? value) =>
        Assert.Equal(value, Ask(expression));

    [Theory]
    [InlineData("quantities(1, 'weighs')")]
    [InlineData("quantities(a, 1)")]
    [InlineData("compareDecimals('ten', '1')")]
    [InlineData("compareDecimals(0.5, '1')")]
    public void Arguments_of_another_type_are_refused(string expression) =>
        Assert.Equal(QueryErrorKind.TypeError, Assert.Throws<QueryException>(() => Ask(expression)).Kind);

    private static object? Ask(string expression) => Graph
        .Query($"MATCH (a)-[r:LIKES]->() RETURN {expression} AS value", cancellation: TestContext.Current.CancellationToken).Single()[0];
}
