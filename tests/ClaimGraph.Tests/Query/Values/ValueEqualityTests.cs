using ClaimGraph.Dates;
using ClaimGraph.Query.Values;
using CsCheck;

namespace ClaimGraph.Tests.Query.Values;

public sealed class ValueEqualityTests
{
    private static readonly Value NaN = Value.From(double.NaN);

    [Fact]
    public void Null_equals_nothing_not_even_itself_but_is_equivalent_to_itself()
    {
        Assert.Null(ValueEquality.AreEqual(Value.Null, Value.Null));
        Assert.Null(ValueEquality.AreEqual(Value.From(1L), Value.Null));
        Assert.True(ValueEquality.Equivalence.Equals(Value.Null, Value.Null));
        Assert.False(ValueEquality.Equivalence.Equals(Value.From(0L), Value.Null));
    }

    [Fact]
    public void NaN_differs_from_itself_but_is_equivalent_to_itself()
    {
        Assert.False(ValueEquality.AreEqual(NaN, NaN));
        Assert.True(ValueEquality.Equivalence.Equals(NaN, NaN));
    }

    [Fact]
    public void A_null_in_a_list_or_map_makes_equality_unknown_unless_something_else_decides_it()
    {
        Assert.Null(ValueEquality.AreEqual(List(1, null), List(1, 2)));
        Assert.False(ValueEquality.AreEqual(List(1, null), List(2, null)));
        Assert.False(ValueEquality.AreEqual(List(1, null), List(1)));
        Assert.Null(ValueEquality.AreEqual(Map(("a", null)), Map(("a", 1))));
        Assert.False(ValueEquality.AreEqual(Map(("a", null)), Map(("b", null))));
        Assert.True(ValueEquality.AreEqual(Map(("a", 1), ("b", 2)), Map(("b", 2), ("a", 1))));
    }

    [Fact]
    public void Integers_and_floats_are_the_same_when_exactly_so()
    {
        Assert.True(ValueEquality.AreEqual(Value.From(1L), Value.From(1.0)));
        Assert.False(ValueEquality.AreEqual(Value.From(9007199254740993L), Value.From(9007199254740992.0)));
        Assert.False(ValueEquality.AreEqual(Value.From(long.MaxValue), Value.From(9223372036854775808.0)));
        Assert.True(ValueEquality.AreEqual(Value.From(long.MinValue), Value.From(-9223372036854775808.0)));
    }

    [Fact]
    public void Values_of_different_types_are_different_and_never_an_error()
    {
        Assert.False(ValueEquality.AreEqual(Value.From(1L), Value.From("1")));
        Assert.False(ValueEquality.AreEqual(Value.FromNode(1), Value.FromRelationship(1)));
        Assert.False(ValueEquality.AreEqual(Value.From("2024"), Value.From(EdtfDate.Parse("2024"))));
    }

    [Fact]
    public void Equivalent_values_have_the_same_hash_and_tie_in_order() =>
        Gen.Select(RandomValues.Any, RandomValues.Any).Sample((a, b) =>
        {
            ValueEquality same = ValueEquality.Equivalence;
            bool areSame = same.Equals(a, b);
            Assert.Equal(areSame, ValueOrder.Orderability.Compare(a, b) == 0);
            Assert.True(!areSame || same.GetHashCode(a) == same.GetHashCode(b));
            Assert.True(same.Equals(a, a));
            Assert.True(ValueEquality.AreEqual(a, b) != true || areSame);
        });

    internal static Value List(params long?[] items) =>
        Value.From(Array.ConvertAll(items, i => i is { } known ? Value.From(known) : Value.Null));

    internal static Value Map(params (string Key, long? Value)[] entries) => Value.From(new MapValue(
        entries.Select(e => KeyValuePair.Create(e.Key, e.Value is { } known ? Value.From(known) : Value.Null))));
}
