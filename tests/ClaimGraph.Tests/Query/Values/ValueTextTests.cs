using ClaimGraph.Query.Values;
using ClaimGraph.Tests.Query.Plans;

namespace ClaimGraph.Tests.Query.Values;

public sealed class ValueTextTests
{
    [Theory]
    [InlineData(1, "1.0")]
    [InlineData(-0.5, "-0.5")]
    [InlineData(0.001, "0.001")]
    [InlineData(0.00012, "1.2E-4")]
    [InlineData(9999999.5, "9999999.5")]
    [InlineData(1e7, "1.0E7")]
    [InlineData(123456789.25, "1.2345678925E8")]
    [InlineData(-1.5e300, "-1.5E300")]
    [InlineData(4.9e-324, "5.0E-324")]
    [InlineData(1e16, "1.0E16")]
    [InlineData(double.NaN, "NaN")]
    [InlineData(double.NegativeInfinity, "-Infinity")]
    [InlineData(-0.0, "-0.0")]
    public void Floats_are_printed_as_floats(double number, string expected) =>
        Assert.Equal(expected, Numbers.Write(number));

    [Fact]
    public void Values_are_printed_as_the_language_writes_them()
    {
        SmallGraph graph = new SmallGraph("a:A:B", "b").With("a T b");
        Value map = Value.From(new MapValue([KeyValuePair.Create("k", Value.From("it's"))]));
        Value path = Value.From(new PathValue([1, 0], [0]));

        string text = ValueText.Write(Value.From([Value.Null, Value.True, Value.From(2L), map, path]), graph);

        Assert.Equal("[null, true, 2, {k: 'it\\'s'}, <({name: 'b'})<-[:T {n: 0}]-(:A:B {name: 'a'})>]", text);
    }
}
