using System.Collections.Immutable;

namespace ClaimGraph.Query;

/// <summary>
/// A row of an answer. A value is null, a <see cref="bool"/>, <see cref="long"/>, <see cref="double"/>, <see cref="string"/>,
/// <see cref="Dates.EdtfDate"/>, <see cref="Claims.Node"/>, <see cref="Graphs.ClaimEdge"/>, <see cref="ClaimPath"/>, a list of
/// values (<c>IReadOnlyList&lt;object?&gt;</c>) or a map of them (<c>IReadOnlyDictionary&lt;string, object?&gt;</c>).
/// </summary>
public sealed class QueryRow
{
    private readonly ImmutableArray<object?> _values;

    internal QueryRow(ImmutableArray<string> columns, ImmutableArray<object?> values)
    {
        Columns = columns;
        _values = values;
    }

    /// <summary>The names of the columns, in order.</summary>
    public ImmutableArray<string> Columns { get; }

    /// <summary>The value of a column.</summary>
    /// <param name="column">The position of the column, from 0.</param>
    public object? this[int column] => _values[column];

    /// <summary>The value of a column.</summary>
    /// <param name="column">The name of the column, as <see cref="Columns"/> has it.</param>
    /// <exception cref="KeyNotFoundException">There is no such column.</exception>
    public object? this[string column] => Columns.IndexOf(column) is >= 0 and var index
        ? _values[index]
        : throw new KeyNotFoundException($"The row has no column \"{column}\".");
}
