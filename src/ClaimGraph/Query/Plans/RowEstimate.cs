using System.Collections.Immutable;

namespace ClaimGraph.Query.Plans;

/// <summary>
/// Guesses how many rows a step yields, from the numbers of nodes by label and relationships by type, as if all were
/// spread evenly. For people, and for choosing between plans; never for results.
/// </summary>
internal sealed class RowEstimate(QuerySource source)
{
    private const double FilterShare = 0.25;
    private const double ListLength = 10;
    private const int LongestWalk = 5;

    /// <summary>The rows of a step for one row of its argument.</summary>
    public double Of(PlanOperator plan) => plan switch
    {
        Argument => 1,
        SeedNodes p => Of(p.Input) * source.Statistics.Nodes(p.Labels),
        Expand p => Of(p.Input) * Hops(p.Types, p.Direction, p.To is not null),
        ExpandWalk p => Of(p.Input) * Walks(p),
        EdgeEnds p => Of(p.Input) * (p.Direction == EdgeDirection.Both ? 2 : 1),
        Filter p => Of(p.Input) * FilterShare,
        Unwind p => Of(p.Input) * (p.List is ListExpression list ? list.Items.Length : ListLength),
        Apply p => Of(p.Input) * Of(p.Inner),
        OptionalApply p => Of(p.Input) * Math.Max(1, Of(p.Inner)),
        SemiApply p => Of(p.Input) * 0.5,
        Union p => Of(p.First) + Of(p.Second),
        Aggregate { Keys.IsEmpty: true } => 1,
        Aggregate p => Math.Sqrt(Of(p.Input)),
        Top p => Math.Min(Of(p.Input), Count(p.Count)),
        Limit p => Math.Min(Of(p.Input), Count(p.Count)),
        Skip p => Math.Max(0, Of(p.Input) - Count(p.Count)),
        _ => plan.Inputs.IsEmpty ? 1 : Of(plan.Inputs[0]),
    };

    private static double Count(PlanExpression expression) =>
        expression is ConstantExpression { Value: { IsInteger: true } count } ? count.Integer : ListLength;

    private double Hops(ImmutableArray<string> types, EdgeDirection direction, bool isInto)
    {
        double perNode = source.Statistics.Degree(direction, types);
        return isInto ? perNode / Math.Max(1, source.NodeCount) : perNode;
    }

    private double Walks(ExpandWalk plan)
    {
        double hops = Hops(plan.Types, plan.Direction, isInto: false);
        double walks = 0;
        for (int length = plan.Min; length <= Math.Min(plan.Max ?? LongestWalk, plan.Min + LongestWalk); length++)
        {
            walks += Math.Pow(hops, length);
        }

        return plan.To is null ? walks : walks / Math.Max(1, source.NodeCount);
    }
}
