using ClaimGraph.Dates;
using ClaimGraph.Query.Cypher.Syntax;

namespace ClaimGraph.Query.Fluent;

/// <summary>A date or interval. What it means is a range of days, and so are the comparisons here; null fulfils none.</summary>
public sealed class DateExpression : Expression<EdtfDate?>
{
    internal DateExpression(Operand operand)
        : base(operand, ColumnReaders.Of<EdtfDate?>())
    {
    }

    /// <summary>Whether its last day is before the first day of another.</summary>
    /// <param name="other">A date in EDTF, or a parameter.</param>
    public Predicate IsBefore(Expression<EdtfDate?> other) => new(Operand.Over(Operand, other.Operand, DateComparisons.Before));

    /// <summary>Whether its last day is before the first day of another.</summary>
    /// <param name="other">A date in EDTF.</param>
    /// <exception cref="FormatException"><paramref name="other"/> is none.</exception>
    public Predicate IsBefore(string other) => IsBefore(EdtfDate.Parse(other));

    /// <summary>Whether its first day is after the last day of another.</summary>
    /// <param name="other">A date in EDTF, or a parameter.</param>
    public Predicate IsAfter(Expression<EdtfDate?> other) => new(Operand.Over(Operand, other.Operand, DateComparisons.After));

    /// <summary>Whether its first day is after the last day of another.</summary>
    /// <param name="other">A date in EDTF.</param>
    /// <exception cref="FormatException"><paramref name="other"/> is none.</exception>
    public Predicate IsAfter(string other) => IsAfter(EdtfDate.Parse(other));

    /// <summary>Whether both have a day in common; an end that is open or unknown bounds nothing.</summary>
    /// <param name="other">A date in EDTF, or a parameter.</param>
    public Predicate Overlaps(Expression<EdtfDate?> other) =>
        new(Operand.Over(Operand, other.Operand, DateComparisons.Overlap));

    /// <summary>Whether both have a day in common; an end that is open or unknown bounds nothing.</summary>
    /// <param name="other">A date in EDTF.</param>
    /// <exception cref="FormatException"><paramref name="other"/> is none.</exception>
    public Predicate Overlaps(string other) => Overlaps(EdtfDate.Parse(other));
}

/// <summary>The dates that are said of something; often one. A comparison is true when one of them fulfils it.</summary>
public sealed class DatesExpression : Expression<IReadOnlyList<EdtfDate>>
{
    internal DatesExpression(Operand operand)
        : base(operand, ColumnReaders.ListOf(ColumnReaders.Of<EdtfDate>()))
    {
    }

    /// <summary>Whether a date's last day is before the first day of another.</summary>
    /// <param name="other">A date in EDTF, or a parameter.</param>
    public Predicate IsBefore(Expression<EdtfDate?> other) => Any(other, DateComparisons.Before);

    /// <summary>Whether a date's last day is before the first day of another.</summary>
    /// <param name="other">A date in EDTF.</param>
    /// <exception cref="FormatException"><paramref name="other"/> is none.</exception>
    public Predicate IsBefore(string other) => IsBefore(EdtfDate.Parse(other));

    /// <summary>Whether a date's first day is after the last day of another.</summary>
    /// <param name="other">A date in EDTF, or a parameter.</param>
    public Predicate IsAfter(Expression<EdtfDate?> other) => Any(other, DateComparisons.After);

    /// <summary>Whether a date's first day is after the last day of another.</summary>
    /// <param name="other">A date in EDTF.</param>
    /// <exception cref="FormatException"><paramref name="other"/> is none.</exception>
    public Predicate IsAfter(string other) => IsAfter(EdtfDate.Parse(other));

    /// <summary>Whether a date has a day in common with another; an end that is open or unknown bounds nothing.</summary>
    /// <param name="other">A date in EDTF, or a parameter.</param>
    public Predicate Overlaps(Expression<EdtfDate?> other) => Any(other, DateComparisons.Overlap);

    /// <summary>Whether a date has a day in common with another; an end that is open or unknown bounds nothing.</summary>
    /// <param name="other">A date in EDTF.</param>
    /// <exception cref="FormatException"><paramref name="other"/> is none.</exception>
    public Predicate Overlaps(string other) => Overlaps(EdtfDate.Parse(other));

    private Predicate Any(Expression<EdtfDate?> other, Func<Expression, Expression, Expression> compare)
    {
        Symbol each = new("date");
        return new Predicate(new Operand(
            names =>
            {
                Expression list = Operand.Write(names);
                Variable variable = new(Make.Nowhere, names.Of(each));
                return new Quantifier(
                    Make.Nowhere, QuantifierKind.Any, Make.Name(variable.Name), list, compare(variable, other.Operand.Write(names)));
            },
            Operand.Symbols.Union(other.Operand.Symbols)));
    }
}

/// <summary>Comparisons of dates by the days they may mean.</summary>
internal static class DateComparisons
{
    public static Expression Before(Expression date, Expression other) =>
        Make.Compare(Make.Property(date, "latest"), ComparisonOperator.Less, Make.Property(other, "earliest"));

    public static Expression After(Expression date, Expression other) =>
        Make.Compare(Make.Property(date, "earliest"), ComparisonOperator.Greater, Make.Property(other, "latest"));

    public static Expression Overlap(Expression date, Expression other)
    {
        Expression begins = Unbounded(
            Make.Compare(Make.Property(date, "earliest"), ComparisonOperator.LessOrEqual, Make.Property(other, "latest")));
        Expression ends = Unbounded(
            Make.Compare(Make.Property(date, "latest"), ComparisonOperator.GreaterOrEqual, Make.Property(other, "earliest")));
        return Make.Binary(
            Make.Binary(Make.IsNull(date, isNegated: true), BinaryOperator.And, begins), BinaryOperator.And, ends);
    }

    private static Call Unbounded(Expression comparison) =>
        Make.Call("coalesce", comparison, new BooleanLiteral(Make.Nowhere, Value: true));
}
