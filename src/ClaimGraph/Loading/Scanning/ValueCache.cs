using ClaimGraph.Loading.Lines;

namespace ClaimGraph.Loading.Scanning;

/// <summary>Values that were read and found right, by the bytes they were written in, so that each is read once. Used by one thread at a time.</summary>
/// <typeparam name="T">The values.</typeparam>
internal sealed class ValueCache<T>
{
    // Where almost every value is another one, remembering them all is of no use.
    private const int Most = 1 << 16;

    private readonly List<T> _values = [];
    private NameBytes _written = new();
    private int _forgotten;

    /// <summary>Finds what was read from some bytes.</summary>
    /// <param name="written">The bytes.</param>
    /// <param name="number">The number that <see cref="this"/> knows the value by.</param>
    /// <returns>False when nothing was.</returns>
    public bool TryFind(ReadOnlySpan<byte> written, out int number)
    {
        number = _written.Find(written);
        bool isKnown = number >= 0;
        number += _forgotten;
        return isKnown;
    }

    /// <summary>Remembers what was read from bytes that are not known.</summary>
    /// <returns>The value's number, which no other value ever gets; it is known until the next value is added.</returns>
    public int Add(ReadOnlySpan<byte> written, T value)
    {
        if (_values.Count == Most)
        {
            _forgotten += Most;
            _values.Clear();
            _written = new NameBytes();
        }

        _values.Add(value);
        return _forgotten + _written.Add(written);
    }

    /// <summary>The value of a number.</summary>
    public T this[int number] => _values[number - _forgotten];
}

/// <summary>The values of a <see cref="ValueCache{T}"/> that a table has, counted from 0. Used by one thread at a time.</summary>
/// <typeparam name="T">The values.</typeparam>
/// <param name="cache">Knows them.</param>
internal sealed class CachedValues<T>(ValueCache<T> cache)
{
    private readonly Dictionary<int, int> _numbers = [];
    private readonly List<T> _values = [];

    /// <summary>The number here of a value that the cache has just given a number.</summary>
    public int Add(int cached)
    {
        if (!_numbers.TryGetValue(cached, out int number))
        {
            number = _values.Count;
            _numbers.Add(cached, number);
            _values.Add(cache[cached]);
        }

        return number;
    }

    /// <summary>The values by their numbers; one may occur twice that was written in two ways.</summary>
    public T[] ToArray() => [.. _values];
}
