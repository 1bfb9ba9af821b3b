using System.Diagnostics.CodeAnalysis;
using ClaimGraph.Diagnostics;
using ClaimGraph.Identifiers;
using ClaimGraph.Quantities;
using ClaimGraph.Query.Cypher.Syntax;
using ClaimGraph.Schema;

namespace ClaimGraph.Query.Fluent;

/// <summary>
/// The quantities that are said of something; often one. A comparison is true when the number of one of them fulfils it: the
/// decimals are compared digit by digit, whatever the quantity's own comparison is.
/// </summary>
[SuppressMessage("Usage", "CA2225", Justification = "Operators are the notation of predicates; a second spelling would help nobody.")]
public sealed class QuantityExpression : Expression<IReadOnlyList<Quantity>>
{
    private QuantityExpression(Operand operand)
        : base(operand, ColumnReaders.ListOf(ColumnReaders.Of<Quantity>()))
    {
    }

    /// <summary>Whether there is a quantity.</summary>
    public Predicate Exists =>
        new(Operand.Over(Operand, o => Make.Compare(Make.Call("size", o), ComparisonOperator.Greater, Make.Integer(0))));

    /// <summary>Whether a quantity is as great.</summary>
    /// <param name="left">The quantities.</param>
    /// <param name="right">A number, or a parameter.</param>
    public static Predicate operator ==(QuantityExpression left, Expression<decimal> right) =>
        left.Compare(ComparisonOperator.Equal, right);

    /// <summary>Whether a quantity is greater or less.</summary>
    /// <param name="left">The quantities.</param>
    /// <param name="right">A number, or a parameter.</param>
    public static Predicate operator !=(QuantityExpression left, Expression<decimal> right) =>
        left.Compare(ComparisonOperator.NotEqual, right);

    /// <summary>Whether a quantity is less.</summary>
    /// <param name="left">The quantities.</param>
    /// <param name="right">A number, or a parameter.</param>
    public static Predicate operator <(QuantityExpression left, Expression<decimal> right) =>
        left.Compare(ComparisonOperator.Less, right);

    /// <summary>Whether a quantity is less or as great.</summary>
    /// <param name="left">The quantities.</param>
    /// <param name="right">A number, or a parameter.</param>
    public static Predicate operator <=(QuantityExpression left, Expression<decimal> right) =>
        left.Compare(ComparisonOperator.LessOrEqual, right);

    /// <summary>Whether a quantity is greater.</summary>
    /// <param name="left">The quantities.</param>
    /// <param name="right">A number, or a parameter.</param>
    public static Predicate operator >(QuantityExpression left, Expression<decimal> right) =>
        left.Compare(ComparisonOperator.Greater, right);

    /// <summary>Whether a quantity is greater or as great.</summary>
    /// <param name="left">The quantities.</param>
    /// <param name="right">A number, or a parameter.</param>
    public static Predicate operator >=(QuantityExpression left, Expression<decimal> right) =>
        left.Compare(ComparisonOperator.GreaterOrEqual, right);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => base.Equals(obj);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();

    internal static QuantityExpression Of(Operand subject, string name, UnitId? unit, GraphSchema schema)
    {
        if (unit is not { } wanted)
        {
            return new QuantityExpression(Operand.Over(subject, o => Make.Call("quantities", o, Make.Text(name))));
        }

        if (schema.FindUnit(wanted) is null)
        {
            string[] units = [.. schema.Units.Select(u => u.Id.Value)];
            string advice = NearestName.Advice(wanted.Value, units, "Use the id of a unit of the schema.");
            throw new ArgumentException($"There is no unit \"{wanted}\". {advice}", nameof(unit));
        }

        return new QuantityExpression(
            Operand.Over(subject, o => Make.Call("quantities", o, Make.Text(name), Make.Text(wanted.Value))));
    }

    private Predicate Compare(ComparisonOperator operation, Expression<decimal> bound)
    {
        Symbol each = new("quantity");
        return new Predicate(new Operand(
            names =>
            {
                Expression list = Operand.Write(names);
                string name = names.Of(each);
                Call order = Make.Call(
                    "compareDecimals", Make.Property(new Variable(Make.Nowhere, name), "text"), bound.Operand.Write(names));
                return new Quantifier(
                    Make.Nowhere, QuantifierKind.Any, Make.Name(name), list, Make.Compare(order, operation, Make.Integer(0)));
            },
            Operand.Symbols.Union(bound.Operand.Symbols)));
    }
}
