using System.Collections.Immutable;

namespace ClaimGraph.Query.Plans;

/// <summary>A step that runs a subplan for each row of its input.</summary>
/// <param name="Input">The outer rows.</param>
/// <param name="Inner">The subplan; it starts with an <see cref="Argument"/> that has the columns of the outer row.</param>
internal abstract record SubplanOperator(PlanOperator Input, PlanOperator Inner) : PlanOperator
{
    public override ImmutableArray<string> Columns => Input.Columns;

    public override ImmutableArray<PlanOperator> Inputs => [Input, Inner];
}

/// <summary>The rows of the subplan for each outer row. The subplan keeps the outer columns and adds its own.</summary>
internal sealed record Apply(PlanOperator Input, PlanOperator Inner) : SubplanOperator(Input, Inner)
{
    public override ImmutableArray<string> Columns => Inner.Columns;
}

/// <summary>
/// As <see cref="Apply"/>, but where the subplan yields nothing the outer row stays, with null in the columns that the
/// subplan adds: OPTIONAL MATCH.
/// </summary>
internal sealed record OptionalApply(PlanOperator Input, PlanOperator Inner) : SubplanOperator(Input, Inner)
{
    public override ImmutableArray<string> Columns => Inner.Columns;
}

/// <summary>The outer rows for which the subplan yields a row; with <paramref name="Anti"/>, those for which it yields none.</summary>
internal sealed record SemiApply(PlanOperator Input, PlanOperator Inner, bool Anti) : SubplanOperator(Input, Inner);

/// <summary>
/// All rows of one plan, then all rows of another with as many columns; the names are the first one's. UNION ALL; wrap
/// it in <see cref="Distinct"/> for UNION.
/// </summary>
internal sealed record Union(PlanOperator First, PlanOperator Second) : PlanOperator
{
    public override ImmutableArray<string> Columns => First.Columns;

    public override ImmutableArray<PlanOperator> Inputs => [First, Second];
}
