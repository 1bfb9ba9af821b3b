using ClaimGraph.Query.Cypher.Syntax;

namespace ClaimGraph.Query.Fluent;

/// <summary>
/// Aggregates: one value for each group of rows. In Select, rows are grouped by all columns without one. Null is left out.
/// </summary>
public static class Aggregate
{
    /// <summary>The number of rows.</summary>
    public static Expression<long> Count() =>
        new(new Operand(_ => new CountAll(Make.Nowhere), []), ColumnReaders.Of<long>());

    /// <summary>The number of values.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="expression">What is counted.</param>
    public static Expression<long> Count<T>(Expression<T> expression) =>
        new(Over("count", expression.Operand, isDistinct: false), ColumnReaders.Of<long>());

    /// <summary>The number of different values.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="expression">What is counted.</param>
    public static Expression<long> CountDistinct<T>(Expression<T> expression) =>
        new(Over("count", expression.Operand, isDistinct: true), ColumnReaders.Of<long>());

    /// <summary>The sum of numbers; 0 when there are none.</summary>
    /// <typeparam name="T">The type of the numbers.</typeparam>
    /// <param name="expression">What is added.</param>
    public static Expression<T> Sum<T>(Expression<T> expression) =>
        new(Over("sum", expression.Operand, isDistinct: false), expression.Reader);

    /// <summary>The mean of numbers; null when there are none.</summary>
    /// <typeparam name="T">The type of the numbers.</typeparam>
    /// <param name="expression">What is averaged.</param>
    public static Expression<double> Average<T>(Expression<T> expression) =>
        new(Over("avg", expression.Operand, isDistinct: false), ColumnReaders.Of<double>());

    /// <summary>The least value; null when there are none.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="expression">What is compared.</param>
    public static Expression<T> Min<T>(Expression<T> expression) =>
        new(Over("min", expression.Operand, isDistinct: false), expression.Reader);

    /// <summary>The greatest value; null when there are none.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="expression">What is compared.</param>
    public static Expression<T> Max<T>(Expression<T> expression) =>
        new(Over("max", expression.Operand, isDistinct: false), expression.Reader);

    /// <summary>The list of all values, in the order of the rows.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="expression">What is collected.</param>
    public static Expression<IReadOnlyList<T>> Collect<T>(Expression<T> expression) =>
        new(Over("collect", expression.Operand, isDistinct: false), ColumnReaders.ListOf(expression.Reader));

    /// <summary>The list of all different values, in the order in which they first come.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="expression">What is collected.</param>
    public static Expression<IReadOnlyList<T>> CollectDistinct<T>(Expression<T> expression) =>
        new(Over("collect", expression.Operand, isDistinct: true), ColumnReaders.ListOf(expression.Reader));

    private static Operand Over(string function, Operand operand, bool isDistinct) =>
        Operand.Over(operand, o => new Call(Make.Nowhere, Make.Name(function), isDistinct, [o]));
}
