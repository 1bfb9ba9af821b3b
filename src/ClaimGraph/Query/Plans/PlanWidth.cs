namespace ClaimGraph.Query.Plans;

/// <summary>How wide rows must be: every column of every step, and every variable of an expression.</summary>
internal static class PlanWidth
{
    public static int Of(PlanOperator plan)
    {
        int width = plan.Columns.Length;
        foreach (PlanOperator input in plan.Inputs)
        {
            width = Math.Max(width, Of(input));
        }

        foreach (PlanExpression expression in plan.Expressions)
        {
            width = Math.Max(width, Of(expression));
        }

        // A predicate on each relationship of a walk finds it right behind the columns.
        return plan is ExpandWalk or ShortestWalk ? Math.Max(width, plan.Columns.Length + 1) : width;
    }

    /// <summary>How wide rows must be for an expression: its columns and its own variables.</summary>
    public static int Of(PlanExpression expression)
    {
        int width = expression switch
        {
            ColumnExpression e => e.Column + 1,
            ListComprehension e => e.Column + 1,
            QuantifierExpression e => e.Column + 1,
            ReduceExpression e => Math.Max(e.AccumulatorColumn, e.Column) + 1,
            SubplanExpression e => Of(e.Plan),
            _ => 0,
        };
        foreach (PlanExpression child in expression.Children)
        {
            width = Math.Max(width, Of(child));
        }

        return width;
    }
}
