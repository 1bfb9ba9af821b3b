using System.Collections;
using System.Collections.Immutable;

namespace ClaimGraph.Query.Cypher;

/// <summary>
/// One row that a query answers with. Values are null, <see cref="bool"/>, <see cref="long"/>, <see cref="double"/>,
/// <see cref="string"/>, <see cref="Dates.EdtfDate"/>, <see cref="Claims.Node"/>, <see cref="Graphs.ClaimEdge"/>,
/// <see cref="ClaimPath"/>, a list (<see cref="IReadOnlyList{T}"/> of object) or a map (<see cref="IReadOnlyDictionary{TKey, TValue}"/>
/// of string and object) of these. Immutable.
/// </summary>
public sealed class QueryRow : IReadOnlyList<object?>
{
    private readonly object?[] _values;

    internal QueryRow(ImmutableArray<string> columns, object?[] values)
    {
        Columns = columns;
        _values = values;
    }

    /// <summary>The names of the columns, in order.</summary>
    public ImmutableArray<string> Columns { get; }

    /// <summary>How many columns there are.</summary>
    public int Count => _values.Length;

    /// <summary>The value of a column.</summary>
    /// <param name="index">The column, from 0.</param>
    /// <returns>The value; null for an absent one.</returns>
    public object? this[int index] => _values[index];

    /// <summary>The value of a column.</summary>
    /// <param name="column">The column's name.</param>
    /// <returns>The value; null for an absent one.</returns>
    /// <exception cref="KeyNotFoundException">There is no such column.</exception>
    public object? this[string column] => Columns.IndexOf(column) is >= 0 and int index
        ? _values[index]
        : throw new KeyNotFoundException($"The query has no column \"{column}\". It has: {string.Join(", ", Columns)}.");

    /// <inheritdoc/>
    public IEnumerator<object?> GetEnumerator() => ((IEnumerable<object?>)_values).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
