using ClaimGraph.Query.Plans;

namespace ClaimGraph.Query.Lineage;

/// <summary>Expressions over the columns of a rewritten plan, subplans included.</summary>
internal static class Shifting
{
    public static PlanExpression Of(PlanExpression expression, Tracked rows)
    {
        PlanExpression At(PlanExpression part) => Of(part, rows);
        PlanExpression? Maybe(PlanExpression? part) => part is null ? null : Of(part, rows);
        return expression switch
        {
            ConstantExpression or ParameterExpression => expression,
            ColumnExpression e => e with { Column = rows.Shift(e.Column) },
            PropertyExpression e => e with { Target = At(e.Target) },
            IndexExpression e => new IndexExpression(At(e.Target), At(e.Index)),
            SliceExpression e => new SliceExpression(At(e.Target), Maybe(e.From), Maybe(e.To)),
            ListExpression e => new ListExpression([.. e.Items.Select(At)]),
            MapExpression e => new MapExpression([.. e.Entries.Select(i => i with { Expression = At(i.Expression) })]),
            UnaryExpression e => e with { Operand = At(e.Operand) },
            BinaryExpression e => e with { Left = At(e.Left), Right = At(e.Right) },
            HasLabelsExpression e => e with { Target = At(e.Target) },
            CaseExpression e => new CaseExpression(
                Maybe(e.Operand),
                [.. e.Alternatives.Select(a => new CaseAlternative(At(a.When), At(a.Then)))],
                Maybe(e.Default)),
            FunctionExpression e => e with { Arguments = [.. e.Arguments.Select(At)] },
            PathExpression e => new PathExpression([.. e.Parts.Select(At)]),
            ListComprehension e =>
                new ListComprehension(At(e.List), rows.Shift(e.Column), Maybe(e.Predicate), Maybe(e.Projection)),
            QuantifierExpression e => e with { List = At(e.List), Column = rows.Shift(e.Column), Predicate = At(e.Predicate) },
            ReduceExpression e => new ReduceExpression(
                rows.Shift(e.AccumulatorColumn), At(e.Start), rows.Shift(e.Column), At(e.List), At(e.Step)),
            ExistsExpression e => new ExistsExpression(LineagePlan.Rewrite(e.Plan, rows).Plan),
            CountExpression e => new CountExpression(LineagePlan.Rewrite(e.Plan, rows).Plan),
            CollectExpression e => Collected(e, LineagePlan.Rewrite(e.Plan, rows)),
            _ => throw new ArgumentException($"{expression.GetType().Name} is no expression of a plan.", nameof(expression)),
        };
    }

    private static CollectExpression Collected(CollectExpression expression, Tracked inner) =>
        new(inner.Plan, inner.Shift(expression.Projection));
}
