using System.Runtime.CompilerServices;
using ClaimGraph.Query.Plans.Optimizing;

namespace ClaimGraph.Query.Plans;

/// <summary>
/// The plans that were run over a source, optimized for it and ready to run again; each kept as long as the plan it was made of is.
/// Safe for several threads.
/// </summary>
internal sealed class PreparedPlans(QuerySource source)
{
    private readonly ConditionalWeakTable<PlanOperator, PreparedPlan> _plans = [];

    /// <summary>The plan as it is run.</summary>
    public PreparedPlan Of(PlanOperator plan) =>
        _plans.TryGetValue(plan, out PreparedPlan? known)
            ? known
            : _plans.GetValue(plan, p => new PreparedPlan(PlanOptimizer.Optimize(p, source), source));
}
