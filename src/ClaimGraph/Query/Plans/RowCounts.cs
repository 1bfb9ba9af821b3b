namespace ClaimGraph.Query.Plans;

/// <summary>How many rows each step of a plan yielded. Steps are told apart as objects, however alike they are.</summary>
internal sealed class RowCounts
{
    private readonly Dictionary<PlanOperator, long> _rows = new(ReferenceEqualityComparer.Instance);

    public long Of(PlanOperator step) => _rows.GetValueOrDefault(step);

    public void Add(PlanOperator step) => _rows[step] = Of(step) + 1;
}
