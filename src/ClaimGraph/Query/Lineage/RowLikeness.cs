using ClaimGraph.Query.Values;

namespace ClaimGraph.Query.Lineage;

/// <summary>
/// Rows that are the same when rows came in another order: lists with the same items in any order, since they may have been collected,
/// and floats that are nearly the same, since they may have been added up.
/// </summary>
internal sealed class RowLikeness : IEqualityComparer<Value[]>
{
    private const double Nearly = 1e-9;

    private RowLikeness()
    {
    }

    public static RowLikeness Instance { get; } = new();

    /// <inheritdoc/>
    public bool Equals(Value[]? x, Value[]? y) => x is not null && y is not null && x.Length == y.Length && x.Zip(y).All(p => AreAlike(p.First, p.Second));

    /// <inheritdoc/>
    public int GetHashCode(Value[] obj)
    {
        HashCode hash = default;
        foreach (Value value in obj)
        {
            hash.Add(HashOf(value));
        }

        return hash.ToHashCode();
    }

    private static bool AreAlike(Value first, Value second)
    {
        if (first.List is { } list && second.List is { } other)
        {
            return list.Length == other.Length && AreAlike(list, other);
        }

        return first.IsFloat && second.IsFloat
            ? first.Number.Equals(second.Number)
                || Math.Abs(first.Number - second.Number) <= Nearly * Math.Max(Math.Abs(first.Number), Math.Abs(second.Number))
            : ValueEquality.Equivalence.Equals(first, second);
    }

    private static bool AreAlike(Value[] first, Value[] second)
    {
        Value[] one = [.. first.Order(ValueOrder.Orderability)];
        Value[] two = [.. second.Order(ValueOrder.Orderability)];
        return one.Zip(two).All(p => AreAlike(p.First, p.Second));
    }

    private static int HashOf(Value value) => value.Kind switch
    {
        ValueKind.List => value.List!.Aggregate(7, (sum, item) => unchecked(sum + HashOf(item))),
        ValueKind.Integer or ValueKind.Float => 11,
        _ => ValueEquality.Equivalence.GetHashCode(value),
    };
}
