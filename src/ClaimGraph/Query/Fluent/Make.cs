using ClaimGraph.Claims;
using ClaimGraph.Dates;
using ClaimGraph.Identifiers;
using ClaimGraph.Query.Cypher.Syntax;

namespace ClaimGraph.Query.Fluent;

/// <summary>Makes parts of queries.</summary>
internal static class Make
{
    public static SourceSpan Nowhere => new(0, 0);

    public static Name Name(string text) => new(Nowhere, text);

    public static PropertyAccess Property(Expression target, string key) => new(Nowhere, target, Name(key));

    public static Call Call(string function, params ReadOnlySpan<Expression> arguments) =>
        new(Nowhere, Name(function), IsDistinct: false, [.. arguments]);

    public static StringLiteral Text(string value) => new(Nowhere, value);

    public static IntegerLiteral Integer(long value) => new(Nowhere, value);

    public static Comparison Compare(Expression left, ComparisonOperator operation, Expression right) =>
        new(Nowhere, left, [new ComparisonStep(Nowhere, operation, right)]);

    public static Binary Binary(Expression left, BinaryOperator operation, Expression right) =>
        new(Nowhere, operation, left, right);

    public static Unary Not(Expression operand) => new(Nowhere, UnaryOperator.Not, operand);

    public static NullTest IsNull(Expression operand, bool isNegated = false) => new(Nowhere, operand, isNegated);

    /// <summary>Writes a value out.</summary>
    /// <exception cref="ArgumentException">Queries have no literal of its type.</exception>
    public static Expression Literal(object? value) => value switch
    {
        null => new NullLiteral(Nowhere),
        bool truth => new BooleanLiteral(Nowhere, truth),
        string text => Text(text),
        sbyte or byte or short or ushort or int or uint or long =>
            Signed(Convert.ToInt64(value, System.Globalization.CultureInfo.InvariantCulture)),
        double number => Signed(number),
        float number => Signed(number),
        decimal number => Text(number.ToString(System.Globalization.CultureInfo.InvariantCulture)),
        Modality modality => Text(Vocabulary.NameOf(modality)),
        Polarity polarity => Text(Vocabulary.NameOf(polarity)),
        NodeId or ClaimId or SectionId or SourceId or TermId or KindId => Text(value.ToString()!),
        EdtfDate date => Call("date", Text(date.Text)),
        Node node => Text(node.Id.Value),
        IEnumerable<object?> items => new ListLiteral(Nowhere, [.. items.Select(Literal)]),
        _ => throw new ArgumentException(
            $"A {value.GetType().Name} cannot be written in a query. Compare an id or a property instead.", nameof(value)),
    };

    private static Expression Signed(long value) => value is < 0 and > long.MinValue
        ? new Unary(Nowhere, UnaryOperator.Minus, Integer(-value))
        : Integer(value);

    private static Expression Signed(double value) => !double.IsFinite(value)
        ? throw new ArgumentException("A query has finite numbers only.", nameof(value))
        : double.IsNegative(value)
            ? new Unary(Nowhere, UnaryOperator.Minus, new FloatLiteral(Nowhere, -value))
            : new FloatLiteral(Nowhere, value);
}
