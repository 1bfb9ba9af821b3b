using ClaimGraph.Dates;
using ClaimGraph.Query.Values;
using CsCheck;

namespace ClaimGraph.Tests.Query.Values;

/// <summary>Random values of every type, from few enough that many are the same.</summary>
internal static class RandomValues
{
    private static readonly Value[] Scalars =
    [
        Value.Null, Value.True, Value.False, Value.From(0L), Value.From(1L), Value.From(-1L), Value.From(long.MaxValue),
        Value.From(0.0), Value.From(-0.0), Value.From(1.0), Value.From(1.5), Value.From(double.NaN),
        Value.From(double.PositiveInfinity), Value.From(9223372036854775808.0), Value.From(""), Value.From("a"),
        Value.From("b"), Value.FromNode(0), Value.FromNode(1), Value.FromRelationship(0),
        Value.From(EdtfDate.Parse("2024")), Value.From(EdtfDate.Parse("2024-05")),
        Value.From(new PathValue([0], [])), Value.From(new PathValue([0, 1], [0])),
    ];

    private static readonly Gen<Value> Scalar = Gen.Int[0, Scalars.Length - 1].Select(i => Scalars[i]);

    private static readonly Gen<Value> Flat = Gen.OneOf(Scalar, Lists(Scalar), Maps(Scalar));

    public static Gen<Value> Any { get; } = Gen.OneOf(Scalar, Lists(Flat), Maps(Flat));

    private static Gen<Value> Lists(Gen<Value> items) => items.Array[0, 3].Select(Value.From);

    private static Gen<Value> Maps(Gen<Value> items) => Gen.Select(Gen.Int[0, 2].Select(i => "abc"[i].ToString()), items).Array[0, 3]
        .Select(entries => Value.From(new MapValue(entries.Select(e => KeyValuePair.Create(e.Item1, e.Item2)))));
}
