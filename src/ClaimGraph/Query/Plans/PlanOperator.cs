using System.Collections.Immutable;

namespace ClaimGraph.Query.Plans;

/// <summary>
/// A step of a plan, which yields rows. A row is an array of values; <see cref="Columns"/> names them by position.
/// Immutable, so that a plan can be kept and run many times, also at once.
/// </summary>
/// <remarks>
/// Apart from <see cref="Project"/>, <see cref="Aggregate"/> and <see cref="Union"/>, which lay out rows anew, steps
/// keep the columns of their input and add their own behind. A plan for a whole query starts with
/// <c>new Argument([])</c>, which yields one row without columns. A subplan (of <see cref="Apply"/> and its kin, and of
/// expressions such as <see cref="ExistsExpression"/>) starts with an <see cref="Argument"/> that has all columns of the
/// outer row, in its order. Names need not be unique: expressions name columns by position.
/// </remarks>
internal abstract record PlanOperator
{
    /// <summary>The names of the columns of its rows.</summary>
    public abstract ImmutableArray<string> Columns { get; }

    /// <summary>The steps it takes rows from: none, one, or for a step with a subplan the input and then the subplan.</summary>
    public abstract ImmutableArray<PlanOperator> Inputs { get; }

    /// <summary>The expressions it evaluates, in the order in which they are shown.</summary>
    public virtual IEnumerable<PlanExpression> Expressions => [];
}

/// <summary>A step with one input.</summary>
internal abstract record UnaryOperator(PlanOperator Input) : PlanOperator
{
    public override ImmutableArray<string> Columns => Input.Columns;

    public override ImmutableArray<PlanOperator> Inputs => [Input];
}

/// <summary>Yields the row it is given, once: the start of a plan and of every subplan.</summary>
internal sealed record Argument(ImmutableArray<string> Names) : PlanOperator
{
    public override ImmutableArray<string> Columns => Names;

    public override ImmutableArray<PlanOperator> Inputs => [];
}

/// <summary>Each row with the outcome of an expression that must be true.</summary>
internal sealed record Filter(PlanOperator Input, PlanExpression Predicate) : UnaryOperator(Input)
{
    public override IEnumerable<PlanExpression> Expressions => [Predicate];
}

/// <summary>Each row with further columns, computed from the row before they are added.</summary>
internal sealed record Extend(PlanOperator Input, ImmutableArray<NamedExpression> Items) : UnaryOperator(Input)
{
    public override ImmutableArray<string> Columns { get; } = [.. Input.Columns, .. Items.Select(i => i.Name)];

    public override IEnumerable<PlanExpression> Expressions => Items.Select(i => i.Expression);
}

/// <summary>Rows with these columns alone.</summary>
internal sealed record Project(PlanOperator Input, ImmutableArray<NamedExpression> Items) : UnaryOperator(Input)
{
    public override ImmutableArray<string> Columns { get; } = [.. Items.Select(i => i.Name)];

    public override IEnumerable<PlanExpression> Expressions => Items.Select(i => i.Expression);
}

/// <summary>One row for each item of a list, the item in a further column; none for null, one for what is no list.</summary>
internal sealed record Unwind(PlanOperator Input, PlanExpression List, string Name) : UnaryOperator(Input)
{
    public override ImmutableArray<string> Columns { get; } = [.. Input.Columns, Name];

    public override IEnumerable<PlanExpression> Expressions => [List];
}

/// <summary>An expression and the name of the column it fills.</summary>
internal sealed record NamedExpression(string Name, PlanExpression Expression);
