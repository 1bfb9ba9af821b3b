using ClaimGraph.Query.Values;

namespace ClaimGraph.Query.Plans;

/// <summary>Runs plans.</summary>
internal static class PlanExecutor
{
    /// <summary>
    /// Runs a plan as the optimizer rewrites it. Rows are computed as they are asked for; each is a new array, in the order of the
    /// plan's columns. Enumerating again runs it again. What is made ready for a run is kept for the next one, for as long as plan
    /// and source are.
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
        CancellationToken cancellation = default) => source.Plans.Of(plan).Run(parameters, limits, cancellation);

    /// <summary>
    /// Runs a plan as it stands, as the optimizer or the binder left it, and counts the rows of each step for <see cref="PlanText"/>.
    /// </summary>
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
        CancellationToken cancellation) =>
        new PreparedPlan(plan, source, rowCounts).Run(parameters, limits, cancellation);
}
