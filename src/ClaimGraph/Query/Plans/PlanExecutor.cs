using ClaimGraph.Query.Values;

namespace ClaimGraph.Query.Plans;

/// <summary>Runs plans.</summary>
internal static class PlanExecutor
{
    /// <summary>
    /// Runs a plan. Rows are computed as they are asked for; each is a new array, in the order of the plan's columns.
    /// Enumerating again runs it again.
    /// </summary>
    /// <param name="plan">The plan.</param>
    /// <param name="source">What it runs over.</param>
    /// <param name="parameters">The values of parameters, by name without dollar sign.</param>
    /// <param name="limits">What it may use.</param>
    /// <param name="cancellation">Stops it; looked at every thousand steps or so.</param>
    /// <returns>The rows.</returns>
    /// <exception cref="QueryException">While enumerating: a run-time error of the query, or a limit.</exception>
    public static IEnumerable<Value[]> Run(
        PlanOperator plan,
        QuerySource source,
        IReadOnlyDictionary<string, Value> parameters,
        QueryLimits limits,
        CancellationToken cancellation = default) => Run(plan, source, parameters, limits, null, cancellation);

    /// <summary>Runs a plan as the other does, and counts the rows of each step for <see cref="PlanText"/>.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="source">What it runs over.</param>
    /// <param name="parameters">The values of parameters, by name without dollar sign.</param>
    /// <param name="limits">What it may use.</param>
    /// <param name="rowCounts">Where rows are counted; null not to count.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>The rows.</returns>
    public static IEnumerable<Value[]> Run(
        PlanOperator plan,
        QuerySource source,
        IReadOnlyDictionary<string, Value> parameters,
        QueryLimits limits,
        RowCounts? rowCounts,
        CancellationToken cancellation)
    {
        Execution execution = new(source, parameters, limits, cancellation) { RowCounts = rowCounts };
        Cursor cursor = PlanCompiler.Compile(plan, execution);
        int width = plan.Columns.Length;
        long rows = 0;
        while (cursor.MoveNext())
        {
            execution.Step();
            if (++rows > execution.Limits.MaxRows)
            {
                throw QueryErrors.TooManyRows(execution.Limits.MaxRows.Value);
            }

            yield return cursor.Row.AsSpan(0, width).ToArray();
        }
    }
}
