namespace ClaimGraph.Query.Values;

/// <summary>
/// Sameness of values, after openCypher's CIP2016-06-14 "Comparability and equality". <see cref="AreEqual(in Value, in Value)"/> is the
/// operator <c>=</c>, where null is unknown; the comparer is equivalence, which DISTINCT and grouping go by, where null is
/// null and NaN is NaN. In both an integer is the same as the float of exactly its value.
/// </summary>
internal sealed class ValueEquality
    : IEqualityComparer<Value>, IEqualityComparer<Value[]>, IAlternateEqualityComparer<ReadOnlySpan<Value>, Value[]>
{
    private ValueEquality()
    {
    }

    /// <summary>Equivalence: never unknown.</summary>
    public static ValueEquality Equivalence { get; } = new();

    /// <summary>The operator <c>=</c>.</summary>
    /// <returns>Null when a null, at the top or within, makes it unknown.</returns>
    public static bool? AreEqual(in Value left, in Value right)
    {
        if (left.IsNull || right.IsNull)
        {
            return null;
        }

        if (left.IsInteger && right.IsInteger)
        {
            return left.Integer == right.Integer;
        }

        if (left.IsNumber && right.IsNumber)
        {
            return Numbers.TryCompare(left, right) == 0;
        }

        ValueKind kind = left.Kind;
        return kind != right.Kind ? false : kind switch
        {
            ValueKind.List => AreEqual(left.List!, right.List!),
            ValueKind.Map => AreEqual(left.Map!, right.Map!),
            _ => AreSameScalars(kind, left, right),
        };
    }

    /// <inheritdoc/>
    public bool Equals(Value x, Value y)
    {
        if (x.IsNumber && y.IsNumber)
        {
            return x.IsInteger && y.IsInteger
                ? x.Integer == y.Integer
                : Numbers.TryCompare(x, y) is { } order ? order == 0 : double.IsNaN(x.Number) && double.IsNaN(y.Number);
        }

        ValueKind kind = x.Kind;
        return kind == y.Kind && kind switch
        {
            ValueKind.List => Equals(x.List, y.List),
            ValueKind.Map => AreEquivalent(x.Map!, y.Map!),
            _ => AreSameScalars(kind, x, y),
        };
    }

    /// <inheritdoc/>
    public int GetHashCode(Value obj) => obj.Kind switch
    {
        ValueKind.Integer => obj.Integer.GetHashCode(),
        ValueKind.Float => Numbers.GetHashCode(obj.Number),
        ValueKind.Boolean => obj.IsTrue ? 1 : 2,
        ValueKind.String => obj.String!.GetHashCode(StringComparison.Ordinal),
        ValueKind.Node => HashCode.Combine(3, obj.Node),
        ValueKind.Relationship => HashCode.Combine(4, obj.Relationship),
        ValueKind.List => GetHashCode(obj.List!),
        ValueKind.Map => HashCode.Combine(5, obj.Map!.Count),
        ValueKind.Path => obj.Path!.GetHashCode(),
        ValueKind.Date => obj.Date!.GetHashCode(),
        _ => 0,
    };

    /// <summary>Compares lists, or rows, item by item.</summary>
    /// <returns>True when they are as long and all items are equivalent.</returns>
    public bool Equals(Value[]? x, Value[]? y) => x is null || y is null ? x == y : Equals(x.AsSpan(), y);

    /// <inheritdoc/>
    public int GetHashCode(Value[] obj) => GetHashCode(obj.AsSpan());

    /// <inheritdoc/>
    public bool Equals(ReadOnlySpan<Value> alternate, Value[] other)
    {
        if (alternate.Length != other.Length)
        {
            return false;
        }

        for (int i = 0; i < alternate.Length; i++)
        {
            if (!Equals(alternate[i], other[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public int GetHashCode(ReadOnlySpan<Value> alternate)
    {
        HashCode hash = default;
        foreach (Value item in alternate)
        {
            hash.Add(GetHashCode(item));
        }

        return hash.ToHashCode();
    }

    /// <inheritdoc/>
    public Value[] Create(ReadOnlySpan<Value> alternate) => alternate.ToArray();

    private static bool? AreEqual(Value[] left, Value[] right)
    {
        if (left.Length != right.Length)
        {
            return false;
        }

        bool? result = true;
        for (int i = 0; i < left.Length; i++)
        {
            switch (AreEqual(left[i], right[i]))
            {
                case false:
                    return false;
                case null:
                    result = null;
                    break;
            }
        }

        return result;
    }

    private static bool? AreEqual(MapValue left, MapValue right)
    {
        if (left.Count != right.Count)
        {
            return false;
        }

        bool? result = true;
        foreach ((string key, Value value) in left.Entries)
        {
            switch (right.TryGet(key, out Value other) ? AreEqual(value, other) : false)
            {
                case false:
                    return false;
                case null:
                    result = null;
                    break;
            }
        }

        return result;
    }

    private static bool AreSameScalars(ValueKind kind, in Value left, in Value right) => kind switch
    {
        ValueKind.Null => true,
        ValueKind.Boolean => left.IsTrue == right.IsTrue,
        ValueKind.String => string.Equals(left.String, right.String, StringComparison.Ordinal),
        ValueKind.Node => left.Node == right.Node,
        ValueKind.Relationship => left.Relationship == right.Relationship,
        ValueKind.Path => left.Path!.Equals(right.Path),
        _ => left.Date!.Equals(right.Date),
    };

    private bool AreEquivalent(MapValue left, MapValue right)
    {
        if (left.Count != right.Count)
        {
            return false;
        }

        foreach ((string key, Value value) in left.Entries)
        {
            if (!right.TryGet(key, out Value other) || !Equals(value, other))
            {
                return false;
            }
        }

        return true;
    }
}
