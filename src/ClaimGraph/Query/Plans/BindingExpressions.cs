namespace ClaimGraph.Query.Plans;

/// <summary><c>[x IN list WHERE predicate | projection]</c>.</summary>
/// <param name="List">The list; null gives null.</param>
/// <param name="Column">The free column where each item stands in turn.</param>
/// <param name="Predicate">What must be true of an item, or null to take all.</param>
/// <param name="Projection">What becomes of an item, or null to take it as it is.</param>
internal sealed record ListComprehension(
    PlanExpression List, int Column, PlanExpression? Predicate, PlanExpression? Projection) : PlanExpression
{
    public override IEnumerable<PlanExpression> Children =>
        new[] { List, Predicate, Projection }.OfType<PlanExpression>();
}

/// <summary>How many items of a list a predicate must hold for.</summary>
internal enum Quantification
{
    All,
    Any,
    None,
    Single,
}

/// <summary><c>all(x IN list WHERE predicate)</c> and its kin, in logic of three values.</summary>
internal sealed record QuantifierExpression(
    Quantification Quantification, PlanExpression List, int Column, PlanExpression Predicate) : PlanExpression
{
    public override IEnumerable<PlanExpression> Children => [List, Predicate];
}

/// <summary><c>reduce(accumulator = start, x IN list | step)</c>; accumulator and item stand in two free columns.</summary>
internal sealed record ReduceExpression(
    int AccumulatorColumn, PlanExpression Start, int Column, PlanExpression List, PlanExpression Step) : PlanExpression
{
    public override IEnumerable<PlanExpression> Children => [Start, List, Step];
}

/// <summary>An expression over the rows of a subplan, which starts with an <see cref="Argument"/> of all columns in scope.</summary>
internal abstract record SubplanExpression(PlanOperator Plan) : PlanExpression;

/// <summary>Whether the subplan yields a row: <c>EXISTS { … }</c> and patterns as predicates. Never null.</summary>
internal sealed record ExistsExpression(PlanOperator Plan) : SubplanExpression(Plan);

/// <summary>The number of rows the subplan yields: <c>COUNT { … }</c>.</summary>
internal sealed record CountExpression(PlanOperator Plan) : SubplanExpression(Plan);

/// <summary>The list of an expression's values over the rows of the subplan: pattern comprehension.</summary>
internal sealed record CollectExpression(PlanOperator Plan, PlanExpression Projection) : SubplanExpression(Plan)
{
    public override IEnumerable<PlanExpression> Children => [Projection];
}
