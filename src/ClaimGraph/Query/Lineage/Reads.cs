using ClaimGraph.Query.Plans;
using ClaimGraph.Query.Values;

namespace ClaimGraph.Query.Lineage;

/// <summary>Finds what an expression rests on: properties that it reads, and relationships that its subplans find.</summary>
internal static class Reads
{
    /// <summary>Expressions over the rewritten rows that give the claims; what is not evaluated is not read.</summary>
    /// <param name="expression">An expression over the rows of the first plan.</param>
    /// <param name="rows">The rewritten rows.</param>
    /// <param name="isDenied">True where the opposite must hold: that nothing was found rests on no claim.</param>
    public static IEnumerable<PlanExpression> In(PlanExpression expression, Tracked rows, bool isDenied = false)
    {
        IEnumerable<PlanExpression> Of(PlanExpression? part) => part is null ? [] : In(part, rows, isDenied);
        return expression switch
        {
            PropertyExpression e =>
                [Call(ClaimSets.Read, rows.Shift(e.Target), new ConstantExpression(Value.From(e.Key))), .. Of(e.Target)],
            IndexExpression e => [Call(ClaimSets.Read, rows.Shift(e.Target), rows.Shift(e.Index)), .. Of(e.Target), .. Of(e.Index)],
            FunctionExpression { Function.Name: "properties", Arguments: [var target] } =>
                [Call(ClaimSets.ReadAll, rows.Shift(target)), .. Of(target)],
            FunctionExpression { Function.Name: "quantities" or "dates" or "texts", Arguments: [var target, var name, ..] } =>
                [Call(ClaimSets.Read, rows.Shift(target), rows.Shift(name)), .. Of(target), .. Of(name)],
            UnaryExpression { Operation: UnaryOperation.Not } e => In(e.Operand, rows, !isDenied),
            BinaryExpression { Operation: BinaryOperation.And } e =>
                [.. Of(e.Left), .. Unless(Value.False, e.Left, Of(e.Right), rows)],
            BinaryExpression { Operation: BinaryOperation.Or } e =>
                [.. Of(e.Left), .. Unless(Value.True, e.Left, Of(e.Right), rows)],
            CaseExpression e => InCase(e, rows, isDenied),
            ListComprehension e =>
                [.. Of(e.List), .. Each(e.List, e.Column, [.. Of(e.Predicate), .. Of(e.Projection)], rows)],
            QuantifierExpression e => [.. Of(e.List), .. Each(e.List, e.Column, [.. Of(e.Predicate)], rows)],
            ReduceExpression e => [.. Of(e.Start), .. Of(e.List), .. InStep(e, rows, isDenied)],
            ExistsExpression e => isDenied ? [] : Found(LineagePlan.Rewrite(e.Plan, rows), Witness),
            CountExpression e => Found(LineagePlan.Rewrite(e.Plan, rows), All),
            CollectExpression e => InCollected(e, LineagePlan.Rewrite(e.Plan, rows), isDenied),
            _ => expression.Children.SelectMany(Of),
        };
    }

    /// <summary>The claims of the first row that a subplan finds.</summary>
    public static PlanExpression Witness(Tracked inner) => new CollectExpression(
        new Limit(inner.Plan, new ConstantExpression(Value.From(1L))), LineagePlan.Unite(inner.ClaimColumns));

    private static CollectExpression All(Tracked inner) => new(inner.Plan, LineagePlan.Unite(inner.ClaimColumns));

    private static IEnumerable<PlanExpression> Found(Tracked inner, Func<Tracked, PlanExpression> claims) =>
        inner.Claims.IsEmpty ? [] : [claims(inner)];

    private static IEnumerable<PlanExpression> InCollected(CollectExpression expression, Tracked inner, bool isDenied)
    {
        PlanExpression[] claims = [.. inner.ClaimColumns, .. In(expression.Projection, inner, isDenied)];
        return claims.Length == 0 ? [] : [new CollectExpression(inner.Plan, LineagePlan.Unite(claims))];
    }

    // The right operand is read unless the left one settles it.
    private static IEnumerable<PlanExpression> Unless(
        Value settled, PlanExpression left, IEnumerable<PlanExpression> right, Tracked rows)
    {
        PlanExpression[] reads = [.. right];
        return reads.Length == 0
            ? []
            : [new CaseExpression(rows.Shift(left), [new CaseAlternative(new ConstantExpression(settled), Nothing)], LineagePlan.Unite(reads))];
    }

    private static IEnumerable<PlanExpression> InCase(CaseExpression expression, Tracked rows, bool isDenied)
    {
        PlanExpression Branch(PlanExpression? part) =>
            part is null ? Nothing : LineagePlan.Unite(In(part, rows, isDenied));
        return
        [
            .. expression.Operand is null ? [] : In(expression.Operand, rows, isDenied),
            .. expression.Alternatives.SelectMany(a => In(a.When, rows, isDenied)),
            new CaseExpression(
                expression.Operand is null ? null : rows.Shift(expression.Operand),
                [.. expression.Alternatives.Select(a => new CaseAlternative(rows.Shift(a.When), Branch(a.Then)))],
                Branch(expression.Default)),
        ];
    }

    private static IEnumerable<PlanExpression> Each(PlanExpression list, int column, PlanExpression[] reads, Tracked rows) =>
        reads.Length == 0 ? [] : [new ListComprehension(rows.Shift(list), rows.Shift(column), null, LineagePlan.Unite(reads))];

    // What a step reads through its accumulator is not followed: the accumulator holds what was read before.
    private static IEnumerable<PlanExpression> InStep(ReduceExpression expression, Tracked rows, bool isDenied)
    {
        int accumulator = rows.Shift(expression.AccumulatorColumn);
        return Each(
            expression.List,
            expression.Column,
            [.. In(expression.Step, rows, isDenied).Where(r => !Mentions(r, accumulator))],
            rows);
    }

    private static bool Mentions(PlanExpression expression, int column) =>
        expression is ColumnExpression { Column: var c } && c == column ? true : expression.Children.Any(child => Mentions(child, column));

    private static ConstantExpression Nothing => new(Value.Null);

    private static FunctionExpression Call(Function function, params ReadOnlySpan<PlanExpression> arguments) =>
        new(function, [.. arguments]);
}
