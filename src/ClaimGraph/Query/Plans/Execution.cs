using ClaimGraph.Query.Values;

namespace ClaimGraph.Query.Plans;

/// <summary>One run of a plan: what it runs over and what it may use. Every limit is checked here. For one thread.</summary>
internal sealed class Execution(
    QuerySource source,
    IReadOnlyDictionary<string, Value> parameters,
    QueryLimits limits,
    CancellationToken cancellation)
{
    public QuerySource Source => source;

    public IReadOnlyDictionary<string, Value> Parameters => parameters;

    public QueryLimits Limits => limits;

    public CancellationToken Cancellation => cancellation;
}
