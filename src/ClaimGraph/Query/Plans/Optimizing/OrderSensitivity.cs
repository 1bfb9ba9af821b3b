namespace ClaimGraph.Query.Plans.Optimizing;

/// <summary>
/// Tells whether what a query answers, beyond the order of its rows, depends on the order in which patterns are matched. LIMIT as
/// the last thing may take any rows; but a list collected on the way and then read item by item must be the same each time, whoever
/// asks, so such patterns are matched in the order in which they are written.
/// </summary>
internal static class OrderSensitivity
{
    /// <summary>Whether patterns may be matched in any order.</summary>
    public static bool IsFree(PlanOperator plan)
    {
        HashSet<int> plainly = [.. Enumerable.Range(0, plan.Columns.Length)];
        PlanOperator step = plan;
        while (true)
        {
            switch (step)
            {
                case Project p:
                    plainly = PlainColumns(p, plainly);
                    break;
                case Extend p:
                    plainly.ExceptWith(ColumnUse.OfStep(p));
                    break;
                case Filter or Sort or Top or Skip or Limit:
                    plainly.ExceptWith(ColumnUse.OfStep(step));
                    break;
                case Aggregate p:
                    return Enumerable.Range(0, p.Items.Length).All(i =>
                            plainly.Contains(p.Keys.Length + i) || !DependsOnOrder(p.Items[i]))
                        && IsInsensitive(p.Input);
                default:
                    return IsInsensitive(step);
            }

            step = step.Inputs[0];
        }
    }

    // The columns of the input that are only ever passed on as they are.
    private static HashSet<int> PlainColumns(Project plan, HashSet<int> plainly)
    {
        HashSet<int> columns = [];
        HashSet<int> computed = [];
        for (int i = 0; i < plan.Items.Length; i++)
        {
            if (plan.Items[i].Expression is ColumnExpression column && plainly.Contains(i))
            {
                columns.Add(column.Column);
            }
            else
            {
                computed.UnionWith(ColumnUse.Of(plan.Items[i].Expression));
            }
        }

        columns.ExceptWith(computed);
        return columns;
    }

    private static bool IsInsensitive(PlanOperator plan) => plan switch
    {
        Top or Skip or Limit => false,
        Aggregate p when p.Items.Any(DependsOnOrder) => false,
        _ => plan.Inputs.All(IsInsensitive),
    };

    private static bool DependsOnOrder(AggregateItem item) => item.Function.Name is not ("count" or "min" or "max");
}
