namespace ClaimGraph.Query.Values;

/// <summary>
/// The order of values, after openCypher's CIP2016-06-14: comparability for the operators <c>&lt;</c> and its kin,
/// orderability, as a comparer, for ORDER BY, min and max.
/// </summary>
internal sealed class ValueOrder : IComparer<Value>
{
    private ValueOrder()
    {
    }

    /// <summary>
    /// Orderability: a total order over all values. Types follow one another as <see cref="ValueKind"/> has them, with
    /// integers and floats as one; NaN follows all numbers, null all values. Ties are equivalent values.
    /// </summary>
    public static ValueOrder Orderability { get; } = new();

    /// <summary>
    /// Comparability. Numbers, strings (by UTF-16 code unit), booleans (false first), dates and lists (by their first
    /// difference) compare with their like.
    /// </summary>
    /// <returns>
    /// <see cref="Comparability.Unknown"/> for a null, other types and values of different types;
    /// <see cref="Comparability.Unordered"/> when NaN meets a number.
    /// </returns>
    public static Comparability Compare(in Value left, in Value right)
    {
        if (left.IsNumber && right.IsNumber)
        {
            return Numbers.TryCompare(left, right) is { } order ? Of(order) : Comparability.Unordered;
        }

        ValueKind kind = left.Kind;
        return kind != right.Kind ? Comparability.Unknown : kind switch
        {
            ValueKind.String => Of(string.CompareOrdinal(left.String, right.String)),
            ValueKind.Boolean => Of(left.IsTrue.CompareTo(right.IsTrue)),
            ValueKind.Date => Of(left.Date!.CompareTo(right.Date)),
            ValueKind.List => Compare(left.List!, right.List!),
            _ => Comparability.Unknown,
        };
    }

    /// <inheritdoc/>
    public int Compare(Value x, Value y)
    {
        if (x.IsNumber && y.IsNumber)
        {
            return Numbers.TryCompare(x, y) ?? double.IsNaN(x.Number).CompareTo(double.IsNaN(y.Number));
        }

        ValueKind kind = x.Kind;
        int byKind = kind.CompareTo(y.Kind);
        return byKind != 0 ? byKind : kind switch
        {
            ValueKind.Map => Compare(x.Map!, y.Map!),
            ValueKind.Node => x.Node.CompareTo(y.Node),
            ValueKind.Relationship => x.Relationship.CompareTo(y.Relationship),
            ValueKind.List => CompareItems(x.List!, y.List!),
            ValueKind.Path => CompareItems([.. x.Path!.Alternating()], [.. y.Path!.Alternating()]),
            ValueKind.Date => x.Date!.CompareTo(y.Date),
            ValueKind.String => string.CompareOrdinal(x.String, y.String),
            ValueKind.Boolean => x.IsTrue.CompareTo(y.IsTrue),
            _ => 0,
        };
    }

    private static Comparability Compare(Value[] left, Value[] right)
    {
        for (int i = 0; i < Math.Min(left.Length, right.Length); i++)
        {
            switch (ValueEquality.AreEqual(left[i], right[i]))
            {
                case null:
                    return Comparability.Unknown;
                case false:
                    return Compare(left[i], right[i]);
            }
        }

        return Of(left.Length.CompareTo(right.Length));
    }

    private static Comparability Of(int order) =>
        order < 0 ? Comparability.Less : order > 0 ? Comparability.Greater : Comparability.Equal;

    private int CompareItems(Value[] left, Value[] right)
    {
        for (int i = 0; i < Math.Min(left.Length, right.Length); i++)
        {
            int order = Compare(left[i], right[i]);
            if (order != 0)
            {
                return order;
            }
        }

        return left.Length.CompareTo(right.Length);
    }

    /// <summary>By the sorted keys, then by the values in the order of the keys.</summary>
    private int Compare(MapValue left, MapValue right)
    {
        string[] leftKeys = [.. left.Keys.Order(StringComparer.Ordinal)];
        string[] rightKeys = [.. right.Keys.Order(StringComparer.Ordinal)];
        int byKeys = CompareItems(Array.ConvertAll(leftKeys, Value.From), Array.ConvertAll(rightKeys, Value.From));
        return byKeys != 0 ? byKeys
            : CompareItems(Array.ConvertAll(leftKeys, k => left[k]), Array.ConvertAll(rightKeys, k => right[k]));
    }
}
