using System.Collections.Immutable;

namespace ClaimGraph.Query.Plans;

/// <summary>Each row once, by equivalence of all columns; the first of the same stays, in its place.</summary>
internal sealed record Distinct(PlanOperator Input) : UnaryOperator(Input);

/// <summary>
/// One row for each group of rows with equivalent keys, in the order in which groups begin; without keys exactly one row. Its
/// columns are the keys and then the aggregates.
/// </summary>
internal sealed record Aggregate(
    PlanOperator Input,
    ImmutableArray<NamedExpression> Keys,
    ImmutableArray<AggregateItem> Items) : UnaryOperator(Input)
{
    public override ImmutableArray<string> Columns { get; } = [.. Keys.Select(k => k.Name), .. Items.Select(i => i.Name)];

    public override IEnumerable<PlanExpression> Expressions =>
        [.. Keys.Select(k => k.Expression), .. Items.SelectMany(i => i.Arguments)];
}

/// <summary>An aggregate and the name of the column it fills.</summary>
/// <param name="Name">The name.</param>
/// <param name="Function">The function, from <see cref="Aggregates.Find"/>.</param>
/// <param name="Arguments">What it is computed over; none for <c>count(*)</c>.</param>
/// <param name="IsDistinct">True to take equivalent values of the first argument once.</param>
internal sealed record AggregateItem(
    string Name, AggregateFunction Function, ImmutableArray<PlanExpression> Arguments, bool IsDistinct);

/// <summary>All rows in order of the keys; rows that tie stay in the order they came in.</summary>
internal sealed record Sort(PlanOperator Input, ImmutableArray<SortKey> Keys) : UnaryOperator(Input)
{
    public override IEnumerable<PlanExpression> Expressions => Keys.Select(k => k.Expression);
}

/// <summary>The first rows of what <see cref="Sort"/> would yield, keeping no more than those in memory.</summary>
internal sealed record Top(PlanOperator Input, ImmutableArray<SortKey> Keys, PlanExpression Count) : UnaryOperator(Input)
{
    public override IEnumerable<PlanExpression> Expressions => [.. Keys.Select(k => k.Expression), Count];
}

/// <summary>What to sort by.</summary>
internal sealed record SortKey(PlanExpression Expression, bool IsDescending);

/// <summary>All rows but the first ones. The count is evaluated once, without a row.</summary>
internal sealed record Skip(PlanOperator Input, PlanExpression Count) : UnaryOperator(Input)
{
    public override IEnumerable<PlanExpression> Expressions => [Count];
}

/// <summary>The first rows and no more. The count is evaluated once, without a row.</summary>
internal sealed record Limit(PlanOperator Input, PlanExpression Count) : UnaryOperator(Input)
{
    public override IEnumerable<PlanExpression> Expressions => [Count];
}
