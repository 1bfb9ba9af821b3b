using System.Collections.Immutable;

namespace ClaimGraph.Query.Plans.Optimizing;

/// <summary>Rewrites the subplans within expressions.</summary>
/// <param name="rewrite">Rewrites a plan of which some columns are read and something is asked.</param>
/// <param name="rewriteInOrder">Does so and keeps the order of rows, for lists of them.</param>
internal sealed class SubplanRewriter(
    Func<PlanOperator, HashSet<int>, Demand, PlanOperator> rewrite,
    Func<PlanOperator, HashSet<int>, Demand, PlanOperator> rewriteInOrder)
{
    /// <summary>The expressions with subplans rewritten.</summary>
    public ImmutableArray<NamedExpression> Rewrite(ImmutableArray<NamedExpression> items) =>
        items.Any(i => HasSubplan(i.Expression)) ? [.. items.Select(i => i with { Expression = Rewrite(i.Expression) })] : items;

    /// <summary>An expression with its subplans rewritten; the same one when it has none.</summary>
    public PlanExpression Rewrite(PlanExpression expression) => !HasSubplan(expression) ? expression : expression switch
    {
        ExistsExpression e => e with { Plan = rewrite(e.Plan, [], Demand.Existence) },
        CountExpression e => e with { Plan = rewrite(e.Plan, [], Demand.Bag) },
        CollectExpression e => e with
        {
            Plan = rewriteInOrder(e.Plan, ColumnUse.Of(e.Projection), Demand.Bag),
            Projection = Rewrite(e.Projection),
        },
        PropertyExpression e => e with { Target = Rewrite(e.Target) },
        IndexExpression e => e with { Target = Rewrite(e.Target), Index = Rewrite(e.Index) },
        SliceExpression e => e with { Target = Rewrite(e.Target), From = RewriteAny(e.From), To = RewriteAny(e.To) },
        ListExpression e => e with { Items = Rewrite(e.Items) },
        MapExpression e => e with { Entries = Rewrite(e.Entries) },
        UnaryExpression e => e with { Operand = Rewrite(e.Operand) },
        BinaryExpression e => e with { Left = Rewrite(e.Left), Right = Rewrite(e.Right) },
        HasLabelsExpression e => e with { Target = Rewrite(e.Target) },
        CaseExpression e => e with
        {
            Operand = RewriteAny(e.Operand),
            Alternatives = [.. e.Alternatives.Select(a => new CaseAlternative(Rewrite(a.When), Rewrite(a.Then)))],
            Default = RewriteAny(e.Default),
        },
        FunctionExpression e => e with { Arguments = Rewrite(e.Arguments) },
        PathExpression e => e with { Parts = Rewrite(e.Parts) },
        ListComprehension e => e with
        {
            List = Rewrite(e.List), Predicate = RewriteAny(e.Predicate), Projection = RewriteAny(e.Projection),
        },
        QuantifierExpression e => e with { List = Rewrite(e.List), Predicate = Rewrite(e.Predicate) },
        ReduceExpression e => e with { Start = Rewrite(e.Start), List = Rewrite(e.List), Step = Rewrite(e.Step) },
        _ => expression,
    };

    private static bool HasSubplan(PlanExpression expression) =>
        expression is SubplanExpression || expression.Children.Any(HasSubplan);

    private ImmutableArray<PlanExpression> Rewrite(ImmutableArray<PlanExpression> items) => [.. items.Select(Rewrite)];

    private PlanExpression? RewriteAny(PlanExpression? expression) => expression is null ? null : Rewrite(expression);
}
