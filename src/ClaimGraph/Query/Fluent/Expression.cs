using System.Diagnostics.CodeAnalysis;
using ClaimGraph.Query.Cypher.Syntax;
using ClaimGraph.Query.Cypher.Writing;

namespace ClaimGraph.Query.Fluent;

/// <summary>
/// What a query computes for each row: a variable, a property, an aggregate, a value written out. Immutable; comparing one with
/// another or with a value gives a <see cref="Predicate"/>, not an answer: null compares with nothing, as in openCypher.
/// </summary>
/// <typeparam name="T">The type of its values.</typeparam>
/// <example><c>company.Id == "baidu"</c>, <c>edge.Paragraph &lt;= 12</c>, <c>model.Label("en").StartsWith("GPT")</c></example>
[SuppressMessage("Usage", "CA2225", Justification = "Operators are the notation of predicates; a second spelling would help nobody.")]
[SuppressMessage("Design", "CA1046", Justification = "Comparing makes a predicate; that is the point of it.")]
public class Expression<T>
{
    internal Expression(Operand operand, ColumnReader<T> reader)
    {
        Operand = operand;
        Reader = reader;
    }

    /// <summary>Whether there is no value.</summary>
    public Predicate IsNull => new(Operand.Over(Operand, o => Make.IsNull(o)));

    /// <summary>Whether there is a value.</summary>
    public Predicate IsKnown => new(Operand.Over(Operand, o => Make.IsNull(o, isNegated: true)));

    internal Operand Operand { get; }

    internal ColumnReader<T> Reader { get; }

    /// <summary>The name that a column with it gets.</summary>
    internal string? Alias { get; private init; }

    /// <summary>A value written out.</summary>
    /// <param name="value">A text, number, truth, date, modality, polarity or id.</param>
    /// <exception cref="ArgumentException">It is of another type.</exception>
    public static implicit operator Expression<T>(T value) => new(Operand.OfLiteral(value), ColumnReaders.Find<T>() ?? ((in _, _) => value));

    /// <summary>Whether both are equal.</summary>
    /// <param name="left">An expression.</param>
    /// <param name="right">Another, or a value; null asks whether there is none.</param>
    public static Predicate operator ==(Expression<T>? left, Expression<T>? right) =>
        Compare(left, ComparisonOperator.Equal, right);

    /// <summary>Whether both are known and differ.</summary>
    /// <param name="left">An expression.</param>
    /// <param name="right">Another, or a value; null asks whether there is one.</param>
    public static Predicate operator !=(Expression<T>? left, Expression<T>? right) =>
        Compare(left, ComparisonOperator.NotEqual, right);

    /// <summary>Whether one is less: a number, a text by code unit, a date by its first day.</summary>
    /// <param name="left">An expression.</param>
    /// <param name="right">Another, or a value.</param>
    public static Predicate operator <(Expression<T> left, Expression<T> right) => Compare(left, ComparisonOperator.Less, right);

    /// <summary>Whether one is less or equal.</summary>
    /// <param name="left">An expression.</param>
    /// <param name="right">Another, or a value.</param>
    public static Predicate operator <=(Expression<T> left, Expression<T> right) =>
        Compare(left, ComparisonOperator.LessOrEqual, right);

    /// <summary>Whether one is greater: a number, a text by code unit, a date by its first day.</summary>
    /// <param name="left">An expression.</param>
    /// <param name="right">Another, or a value.</param>
    public static Predicate operator >(Expression<T> left, Expression<T> right) =>
        Compare(left, ComparisonOperator.Greater, right);

    /// <summary>Whether one is greater or equal.</summary>
    /// <param name="left">An expression.</param>
    /// <param name="right">Another, or a value.</param>
    public static Predicate operator >=(Expression<T> left, Expression<T> right) =>
        Compare(left, ComparisonOperator.GreaterOrEqual, right);

    /// <summary>Whether it is one of some values.</summary>
    /// <param name="values">The values.</param>
    public Predicate In(params IEnumerable<T> values)
    {
        ListLiteral list = new(Make.Nowhere, [.. values.Select(v => Make.Literal(v)).ToArray()]);
        return new Predicate(Operand.Over(Operand, o => Make.Binary(o, BinaryOperator.In, list)));
    }

    /// <summary>Whether it is one of the values of a list, such as a parameter.</summary>
    /// <param name="values">The list.</param>
    public Predicate In(Expression<IReadOnlyList<T>> values) =>
        new(Operand.Over(Operand, values.Operand, (o, list) => Make.Binary(o, BinaryOperator.In, list)));

    /// <summary>The same, with a name for the column that it fills.</summary>
    /// <param name="column">The name, in openCypher and in <see cref="QueryResult.Columns"/>.</param>
    public Expression<T> As(string column) => new(Operand, Reader) { Alias = column };

    /// <summary>The expression in openCypher, for debuggers.</summary>
    /// <returns>For example <c>company.id = 'baidu'</c>.</returns>
    public override string ToString() => CypherWriter.Write(Operand.Write(new Names()));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => ReferenceEquals(this, obj);

    /// <inheritdoc/>
    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);

    private static Predicate Compare(Expression<T>? left, ComparisonOperator operation, Expression<T>? right)
    {
        if (left is null || right is null)
        {
            Expression<T> asked = left ?? right ?? throw new ArgumentNullException(nameof(left));
            return operation switch
            {
                ComparisonOperator.Equal => asked.IsNull,
                ComparisonOperator.NotEqual => asked.IsKnown,
                _ => throw new ArgumentNullException(left is null ? nameof(left) : nameof(right)),
            };
        }

        return new Predicate(Operand.Over(
            IdOf(left, right), IdOf(right, left), (l, r) => Make.Compare(l, operation, r)));
    }

    // A node that is written out stands for its id.
    private static Operand IdOf(Expression<T> side, Expression<T> other) =>
        other.Operand.Literal is Claims.Node ? Operand.Over(side.Operand, o => Make.Property(o, "id")) : side.Operand;
}
