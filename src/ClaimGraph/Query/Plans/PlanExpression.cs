using System.Collections.Immutable;
using ClaimGraph.Query.Values;

namespace ClaimGraph.Query.Plans;

/// <summary>What is computed from a row. Immutable. Columns are named by position.</summary>
/// <remarks>
/// Expressions that bind a variable of their own (list comprehension, quantifier, reduce) put it in a column of the row
/// that is free while they are evaluated: the first position behind all columns and variables that are in scope.
/// </remarks>
internal abstract record PlanExpression
{
    /// <summary>The expressions directly within, in the order in which they are written.</summary>
    public virtual IEnumerable<PlanExpression> Children => [];
}

/// <summary>A value known when the plan is made.</summary>
internal sealed record ConstantExpression(Value Value) : PlanExpression;

/// <summary>A parameter, without its dollar sign; an error when the query runs without it.</summary>
internal sealed record ParameterExpression(string Name) : PlanExpression;

/// <summary>A column of the row, or a variable of an expression around.</summary>
internal sealed record ColumnExpression(int Column, string Name) : PlanExpression;

/// <summary>A property of a node or relationship, an entry of a map, or a field of a date: <c>a.key</c>.</summary>
internal sealed record PropertyExpression(PlanExpression Target, string Key) : PlanExpression
{
    public override IEnumerable<PlanExpression> Children => [Target];
}

/// <summary>An item of a list, an entry of a map or a property: <c>a[i]</c>.</summary>
internal sealed record IndexExpression(PlanExpression Target, PlanExpression Index) : PlanExpression
{
    public override IEnumerable<PlanExpression> Children => [Target, Index];
}

/// <summary>A part of a list: <c>a[from..to]</c>, each end optional.</summary>
internal sealed record SliceExpression(PlanExpression Target, PlanExpression? From, PlanExpression? To) : PlanExpression
{
    public override IEnumerable<PlanExpression> Children => new[] { Target, From, To }.OfType<PlanExpression>();
}

/// <summary>A list written out.</summary>
internal sealed record ListExpression(ImmutableArray<PlanExpression> Items) : PlanExpression
{
    public override IEnumerable<PlanExpression> Children => Items;
}

/// <summary>A map written out.</summary>
internal sealed record MapExpression(ImmutableArray<NamedExpression> Entries) : PlanExpression
{
    public override IEnumerable<PlanExpression> Children => Entries.Select(e => e.Expression);
}

/// <summary>The operators with one operand.</summary>
internal enum UnaryOperation
{
    Not,
    Negate,
    Plus,
    IsNull,
    IsNotNull,
}

/// <summary>An operator with one operand.</summary>
internal sealed record UnaryExpression(UnaryOperation Operation, PlanExpression Operand) : PlanExpression
{
    public override IEnumerable<PlanExpression> Children => [Operand];
}

/// <summary>The operators with two operands.</summary>
internal enum BinaryOperation
{
    Or,
    Xor,
    And,
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Add,
    Subtract,
    Multiply,
    Divide,
    Modulo,
    Power,
    In,
    StartsWith,
    EndsWith,
    Contains,
    Matches,
}

/// <summary>An operator with two operands. <c>a &lt; b &lt; c</c> is <c>And(a &lt; b, b &lt; c)</c>.</summary>
internal sealed record BinaryExpression(BinaryOperation Operation, PlanExpression Left, PlanExpression Right) : PlanExpression
{
    public override IEnumerable<PlanExpression> Children => [Left, Right];
}

/// <summary>Whether a node has all the labels, or a relationship is of the one type: <c>a:Label</c>. Null for null.</summary>
internal sealed record HasLabelsExpression(PlanExpression Target, ImmutableArray<string> Labels) : PlanExpression
{
    public override IEnumerable<PlanExpression> Children => [Target];
}

/// <summary>CASE: with an operand its value is compared to each alternative, without one each alternative is a condition.</summary>
internal sealed record CaseExpression(
    PlanExpression? Operand, ImmutableArray<CaseAlternative> Alternatives, PlanExpression? Default) : PlanExpression
{
    public override IEnumerable<PlanExpression> Children =>
    [
        .. Operand is null ? Array.Empty<PlanExpression>() : [Operand],
        .. Alternatives.SelectMany(a => new[] { a.When, a.Then }),
        .. Default is null ? Array.Empty<PlanExpression>() : [Default],
    ];
}

/// <summary>An alternative of CASE.</summary>
internal sealed record CaseAlternative(PlanExpression When, PlanExpression Then);

/// <summary>A function of <see cref="Functions"/> and its arguments.</summary>
internal sealed record FunctionExpression(Function Function, ImmutableArray<PlanExpression> Arguments) : PlanExpression
{
    public override IEnumerable<PlanExpression> Children => Arguments;
}

/// <summary>A path: a node, then in turn a relationship (or list of relationships) and the next node. Null if a part is null.</summary>
/// <param name="Parts">An odd number of parts.</param>
internal sealed record PathExpression(ImmutableArray<PlanExpression> Parts) : PlanExpression
{
    public override IEnumerable<PlanExpression> Children => Parts;
}
