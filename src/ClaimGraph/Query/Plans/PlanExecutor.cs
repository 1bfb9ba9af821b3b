using ClaimGraph.Query.Values;

namespace ClaimGraph.Query.Plans;

/// <summary>Runs plans.</summary>
internal static class PlanExecutor
{
    /// <summary>Runs a plan. Rows are computed as they are asked for; each is a new array, in the order of the plan's columns.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="source">What it runs over.</param>
    /// <param name="parameters">The values of parameters, by name without dollar sign.</param>
    /// <param name="limits">What it may use.</param>
    /// <param name="cancellation">Stops it; checked at least every few thousand steps.</param>
    /// <exception cref="QueryException">While enumerating: a run-time error of the query, or a limit.</exception>
    public static IEnumerable<Value[]> Run(
        PlanOperator plan,
        QuerySource source,
        IReadOnlyDictionary<string, Value> parameters,
        QueryLimits limits,
        CancellationToken cancellation = default) => throw new NotSupportedException();
}
