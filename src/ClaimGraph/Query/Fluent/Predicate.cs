using System.Diagnostics.CodeAnalysis;
using ClaimGraph.Query.Cypher.Syntax;

namespace ClaimGraph.Query.Fluent;

/// <summary>
/// A condition on rows: true, false or, where something is null, unknown. Combine with <c>&amp;&amp;</c>, <c>||</c> and
/// <c>!</c>; a row stays when it is true.
/// </summary>
[SuppressMessage("Usage", "CA2225", Justification = "Operators are the notation of predicates; a second spelling would help nobody.")]
public sealed class Predicate : Expression<bool>
{
    internal Predicate(Operand operand)
        : base(operand, ColumnReaders.Of<bool>())
    {
    }

    /// <summary>Whether both are true.</summary>
    /// <param name="left">A predicate.</param>
    /// <param name="right">Another.</param>
    public static Predicate operator &(Predicate left, Predicate right) =>
        new(Operand.Over(left.Operand, right.Operand, (l, r) => Make.Binary(l, BinaryOperator.And, r)));

    /// <summary>Whether one of them is true.</summary>
    /// <param name="left">A predicate.</param>
    /// <param name="right">Another.</param>
    public static Predicate operator |(Predicate left, Predicate right) =>
        new(Operand.Over(left.Operand, right.Operand, (l, r) => Make.Binary(l, BinaryOperator.Or, r)));

    /// <summary>Whether it is false.</summary>
    /// <param name="operand">A predicate.</param>
    public static Predicate operator !(Predicate operand) => new(Operand.Over(operand.Operand, Make.Not));

    /// <summary>Never: a predicate has no value before a query runs. It lets <c>||</c> be written.</summary>
    /// <param name="operand">A predicate.</param>
    public static bool operator true(Predicate operand) => false;

    /// <summary>Never: a predicate has no value before a query runs. It lets <c>&amp;&amp;</c> be written.</summary>
    /// <param name="operand">A predicate.</param>
    public static bool operator false(Predicate operand) => false;
}
