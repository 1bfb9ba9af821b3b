using ClaimGraph.Query.Plans.Fused;

namespace ClaimGraph.Query.Plans.Optimizing;

/// <summary>
/// Which columns of a row are read. Of subplans it tells too much rather than too little: a column of theirs may be taken for one
/// of the row around.
/// </summary>
internal static class ColumnUse
{
    /// <summary>The columns that expressions read.</summary>
    public static HashSet<int> Of(IEnumerable<PlanExpression> expressions)
    {
        HashSet<int> columns = [];
        foreach (PlanExpression expression in expressions)
        {
            Add(columns, expression);
        }

        return columns;
    }

    /// <summary>The columns that one expression reads.</summary>
    public static HashSet<int> Of(PlanExpression expression) => Of([expression]);

    /// <summary>The columns that a step of a plan reads of its input.</summary>
    public static HashSet<int> OfStep(PlanOperator step)
    {
        HashSet<int> columns = Of(step.Expressions);
        columns.UnionWith(Named(step));
        return columns;
    }

    /// <summary>The columns that a plan and all below it read.</summary>
    public static HashSet<int> OfPlan(PlanOperator plan)
    {
        HashSet<int> columns = [];
        Add(columns, plan);
        return columns;
    }

    /// <summary>Whether an expression reads nothing but columns: it has no variable or plan of its own, and no luck.</summary>
    public static bool IsPlain(PlanExpression expression) =>
        expression is not (ListComprehension or QuantifierExpression or ReduceExpression or SubplanExpression)
        && expression is not FunctionExpression { Function.Name: "rand" }
        && expression.Children.All(IsPlain);

    private static void Add(HashSet<int> columns, PlanExpression expression)
    {
        if (expression is ColumnExpression column)
        {
            columns.Add(column.Column);
        }
        else if (expression is SubplanExpression subplan)
        {
            Add(columns, subplan.Plan);
        }

        foreach (PlanExpression child in expression.Children)
        {
            Add(columns, child);
        }
    }

    private static void Add(HashSet<int> columns, PlanOperator plan)
    {
        columns.UnionWith(OfStep(plan));
        foreach (PlanOperator input in plan.Inputs)
        {
            Add(columns, input);
        }
    }

    private static IEnumerable<int> Named(PlanOperator step) => step switch
    {
        Expand p => [p.From, .. p.To is { } to ? [to] : Array.Empty<int>(), .. p.Unlike],
        ExpandWalk p => [p.From, .. p.To is { } to ? [to] : Array.Empty<int>(), .. p.Unlike],
        ShortestWalk p => [p.From, p.To],
        EdgeEnds p => [p.Edge, .. p.Unlike],
        Match p => [.. MatchColumns.KnownNodes(p.Steps, p.Input.Columns.Length), .. MatchColumns.Unlike(p.Steps)],
        CountReached p => [p.Start],
        _ => [],
    };
}
