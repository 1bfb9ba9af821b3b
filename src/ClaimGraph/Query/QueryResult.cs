using System.Collections;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ClaimGraph.Query.Values;

namespace ClaimGraph.Query;

/// <summary>
/// The answer to a query: its rows, computed while they are enumerated. Enumerating again asks again; a graph never changes,
/// so the answer is the same.
/// </summary>
public sealed class QueryResult : IEnumerable<QueryRow>
{
    private readonly QueryRun _run;

    internal QueryResult(QueryRun run) => _run = run;

    /// <summary>The names of the columns, in order.</summary>
    public ImmutableArray<string> Columns => _run.Columns;

    /// <summary>Asks the query.</summary>
    /// <returns>
    /// The rows, in the order that ORDER BY says; without it in an order that is the same each time. Going on throws
    /// <see cref="QueryException"/> for what only shows while the query runs, such as a parameter that was not given, a value of
    /// the wrong type or a limit.
    /// </returns>
    public IEnumerator<QueryRow> GetEnumerator()
    {
        int position = 0;
        foreach (Value[] row in _run.Rows())
        {
            object?[] values = new object?[row.Length];
            for (int i = 0; i < values.Length; i++)
            {
                values[i] = PublicValues.Write(row[i], _run.Graph);
            }

            yield return new QueryRow(_run, position++, ImmutableCollectionsMarshal.AsImmutableArray(values));
        }
    }

    /// <summary>Shows how the query is run: its steps, each above those it takes rows from.</summary>
    /// <param name="run">
    /// True to run the query to its end and show how many rows each step yielded; false to show estimates only.
    /// </param>
    /// <returns>A line for each step, ended by LF. The text may change from version to version.</returns>
    /// <exception cref="QueryException">The query could not be run to its end.</exception>
    public string Explain(bool run = true) => _run.Explain(run);

    /// <summary>What all rows together rest on. Runs the query once more, to its end.</summary>
    /// <returns>The claims: see <see cref="QueryRow.Why"/>.</returns>
    /// <exception cref="QueryException">The query could not be run to its end.</exception>
    public Reasons Why() => _run.Why();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
