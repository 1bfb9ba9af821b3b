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
    private readonly QueryRun _run;
    private readonly int _position;

    internal QueryRow(QueryRun run, int position, ImmutableArray<object?> values)
    {
        _run = run;
        _position = position;
        _values = values;
    }

    /// <summary>The names of the columns, in order.</summary>
    public ImmutableArray<string> Columns => _run.Columns;

    /// <summary>The value of a column.</summary>
    /// <param name="column">The position of the column, from 0.</param>
    public object? this[int column] => _values[column];

    /// <summary>The value of a column.</summary>
    /// <param name="column">The name of the column, as <see cref="Columns"/> has it.</param>
    /// <exception cref="KeyNotFoundException">There is no such column.</exception>
    public object? this[string column] => Columns.IndexOf(column) is >= 0 and var index
        ? _values[index]
        : throw new KeyNotFoundException($"The row has no column \"{column}\".");

    /// <summary>
    /// What the row rests on: the claims of all relationships that its query matched for it, whether they are returned or
    /// not, and the literal claims behind the properties that were read for it in WHERE, WITH and RETURN.
    /// </summary>
    /// <returns>
    /// The claims. A row that stands for several, by DISTINCT, UNION or an aggregate, rests on those of each. What EXISTS
    /// asks for adds the claims of the first match; that something does not exist rests on no claim.
    /// </returns>
    /// <exception cref="QueryException">The query could not be run as far as this row.</exception>
    /// <remarks>
    /// The first row that is asked runs the query again, with a further column; others of the same result take over from
    /// there, so that asking all rows costs about as much as the query. Safe for several threads.
    /// </remarks>
    public Reasons Why() => _run.Why(_position);
}
