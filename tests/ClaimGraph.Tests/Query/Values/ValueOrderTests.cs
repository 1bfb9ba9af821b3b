using ClaimGraph.Query.Values;
using CsCheck;
using static ClaimGraph.Tests.Query.Values.ValueEqualityTests;

namespace ClaimGraph.Tests.Query.Values;

public sealed class ValueOrderTests
{
    [Fact]
    public void Values_of_different_types_are_sorted_by_type_with_null_last()
    {
        Value[] inOrder =
        [
            Map(("a", 1)), Value.FromNode(3), Value.FromRelationship(2), List(1), Value.From(new PathValue([0], [])),
            Value.From("text"), Value.False, Value.True, Value.From(1L), Value.From(1.5), Value.From(double.NaN), Value.Null,
        ];

        Value[] sorted = [.. inOrder.Reverse().Order(ValueOrder.Orderability)];

        Assert.Equal(inOrder.Select(v => v.ToString()), sorted.Select(v => v.ToString()));
    }

    [Fact]
    public void Lists_are_ordered_by_their_first_difference_and_a_start_comes_before_the_whole()
    {
        Value[] inOrder = [List(), List(1), List(1, 2), List(1, null), List(2)];

        Assert.Equal(
            inOrder.Select(v => v.ToString()), inOrder.Reverse().Order(ValueOrder.Orderability).Select(v => v.ToString()));
    }

    [Fact]
    public void Orderability_is_a_total_order() =>
        Gen.Select(RandomValues.Any, RandomValues.Any, RandomValues.Any).Sample((a, b, c) =>
        {
            ValueOrder order = ValueOrder.Orderability;
            Assert.Equal(Math.Sign(order.Compare(a, b)), -Math.Sign(order.Compare(b, a)));
            Assert.True(order.Compare(a, b) > 0 || order.Compare(b, c) > 0 || order.Compare(a, c) <= 0);
        });

    [Theory]
    [InlineData(new long[] { 1, 0 }, new long[] { 1 }, nameof(Comparability.Greater))]
    [InlineData(new long[] { 1, 2 }, new long[] { 1, 3 }, nameof(Comparability.Less))]
    [InlineData(new long[] { 1, 2 }, new long[] { 1, 2 }, nameof(Comparability.Equal))]
    public void Lists_compare_by_their_first_difference(long[] left, long[] right, string expected) => Assert.Equal(
        expected,
        ValueOrder.Compare(
            Value.From(Array.ConvertAll(left, Value.From)), Value.From(Array.ConvertAll(right, Value.From))).ToString());

    [Fact]
    public void What_cannot_be_compared_is_unknown_and_NaN_is_unordered()
    {
        Assert.Equal(Comparability.Unknown, ValueOrder.Compare(Value.From(1L), Value.From("1")));
        Assert.Equal(Comparability.Unknown, ValueOrder.Compare(Value.Null, Value.Null));
        Assert.Equal(Comparability.Unknown, ValueOrder.Compare(List(1, 2), List(1, null)));
        Assert.Equal(Comparability.Less, ValueOrder.Compare(List(1, 2), List(3, null)));
        Assert.Equal(Comparability.Unknown, ValueOrder.Compare(Value.FromNode(1), Value.FromNode(2)));
        Assert.Equal(Comparability.Unordered, ValueOrder.Compare(Value.From(double.NaN), Value.From(1L)));
        Assert.Equal(Comparability.Unknown, ValueOrder.Compare(Value.From(double.NaN), Value.From("a")));
    }
}
