namespace ClaimGraph.Claims.Columns;

/// <summary>Gives equal values the same number, counted from 0 in the order of their coming. Used by one thread at a time.</summary>
/// <typeparam name="T">The values.</typeparam>
/// <param name="comparer">Tells which are equal; the type's own equality when null.</param>
internal sealed class Pool<T>(IEqualityComparer<T>? comparer = null)
    where T : notnull
{
    private readonly Dictionary<T, int> _numbers = new(comparer);
    private readonly List<T> _values = [];

    /// <summary>How many different values there are.</summary>
    public int Count => _values.Count;

    /// <summary>The number of a value; a new one for a value not seen before.</summary>
    public int Add(T value)
    {
        if (!_numbers.TryGetValue(value, out int number))
        {
            number = _values.Count;
            _numbers.Add(value, number);
            _values.Add(value);
        }

        return number;
    }

    /// <summary>The values by their numbers.</summary>
    public T[] ToArray() => [.. _values];
}
