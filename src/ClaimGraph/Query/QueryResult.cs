using System.Collections;
using System.Collections.Immutable;

namespace ClaimGraph.Query;

/// <summary>
/// The answer to a query: its rows, computed while they are enumerated. Enumerating again asks again; a graph never changes,
/// so the answer is the same.
/// </summary>
public sealed class QueryResult : IEnumerable<QueryRow>
{
    private readonly IEnumerable<QueryRow> _rows;

    internal QueryResult(ImmutableArray<string> columns, IEnumerable<QueryRow> rows)
    {
        Columns = columns;
        _rows = rows;
    }

    /// <summary>The names of the columns, in order.</summary>
    public ImmutableArray<string> Columns { get; }

    /// <summary>Asks the query.</summary>
    /// <returns>
    /// The rows, in the order that ORDER BY says; without it in an order that is the same each time. Going on throws
    /// <see cref="QueryException"/> for what only shows while the query runs, such as a parameter that was not given, a value of
    /// the wrong type or a limit.
    /// </returns>
    public IEnumerator<QueryRow> GetEnumerator() => _rows.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
