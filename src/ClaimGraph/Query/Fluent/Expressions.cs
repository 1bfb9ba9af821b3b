using ClaimGraph.Query.Cypher.Syntax;

namespace ClaimGraph.Query.Fluent;

/// <summary>What can be asked of texts, numbers and lists.</summary>
public static class Expressions
{
    /// <summary>Whether a text begins with another, code unit by code unit.</summary>
    /// <typeparam name="TText">A text, or one that may be null.</typeparam>
    /// <param name="text">A text.</param>
    /// <param name="part">What it should begin with.</param>
    public static Predicate StartsWith<TText>(this Expression<TText> text, Expression<string> part)
        where TText : IEnumerable<char>? =>
        Test(text, BinaryOperator.StartsWith, part);

    /// <summary>Whether a text ends with another, code unit by code unit.</summary>
    /// <typeparam name="TText">A text, or one that may be null.</typeparam>
    /// <param name="text">A text.</param>
    /// <param name="part">What it should end with.</param>
    public static Predicate EndsWith<TText>(this Expression<TText> text, Expression<string> part)
        where TText : IEnumerable<char>? =>
        Test(text, BinaryOperator.EndsWith, part);

    /// <summary>Whether a text has another within, code unit by code unit.</summary>
    /// <typeparam name="TText">A text, or one that may be null.</typeparam>
    /// <param name="text">A text.</param>
    /// <param name="part">What it should have.</param>
    public static Predicate Contains<TText>(this Expression<TText> text, Expression<string> part)
        where TText : IEnumerable<char>? =>
        Test(text, BinaryOperator.Contains, part);

    /// <summary>Whether a text as a whole matches a regular expression, without groups that look around or back.</summary>
    /// <typeparam name="TText">A text, or one that may be null.</typeparam>
    /// <param name="text">A text.</param>
    /// <param name="pattern">The regular expression.</param>
    public static Predicate Matches<TText>(this Expression<TText> text, Expression<string> pattern)
        where TText : IEnumerable<char>? =>
        Test(text, BinaryOperator.Matches, pattern);

    /// <summary>A text in lower case.</summary>
    /// <typeparam name="TText">A text, or one that may be null.</typeparam>
    /// <param name="text">A text.</param>
    public static Expression<TText> ToLower<TText>(this Expression<TText> text)
        where TText : IEnumerable<char>? => new(Operand.Over(text.Operand, o => Make.Call("toLower", o)), text.Reader);

    /// <summary>Whether a value lies between two others or is one of them.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="least">The least that passes.</param>
    /// <param name="greatest">The greatest that passes.</param>
    public static Predicate IsBetween<T>(this Expression<T> value, Expression<T> least, Expression<T> greatest) => new(Operand.Over(
        [least.Operand, value.Operand, greatest.Operand],
        parts => new Comparison(
            Make.Nowhere,
            parts[0],
            [
                new ComparisonStep(Make.Nowhere, ComparisonOperator.LessOrEqual, parts[1]),
                new ComparisonStep(Make.Nowhere, ComparisonOperator.LessOrEqual, parts[2]),
            ])));

    /// <summary>Whether a list has an item.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="list">The list.</param>
    /// <param name="item">The item.</param>
    public static Predicate Contains<T>(this Expression<IReadOnlyList<T>> list, Expression<T> item) =>
        new(Operand.Over(item.Operand, list.Operand, (i, l) => Make.Binary(i, BinaryOperator.In, l)));

    /// <summary>The number of items of a list; null for null.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="list">The list.</param>
    public static Expression<long> Size<T>(this Expression<IReadOnlyList<T>> list) =>
        new(Operand.Over(list.Operand, o => Make.Call("size", o)), ColumnReaders.Of<long>());

    /// <summary>A list of some values.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="items">One value or more.</param>
    public static Expression<IReadOnlyList<T>> ListOf<T>(params IEnumerable<Expression<T>> items)
    {
        Expression<T>[] all = [.. items];
        return new Expression<IReadOnlyList<T>>(
            Operand.Over([.. all.Select(i => i.Operand)], parts => new ListLiteral(Make.Nowhere, [.. parts])),
            ColumnReaders.ListOf(all[0].Reader));
    }

    /// <summary>The first of some values that is known; null when none is.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="first">A value.</param>
    /// <param name="others">What stands in for it.</param>
    public static Expression<T> Coalesce<T>(this Expression<T> first, params IEnumerable<Expression<T>> others) => new(
        Operand.Over([first.Operand, .. others.Select(o => o.Operand)], parts => Make.Call("coalesce", parts.AsSpan())),
        first.Reader);

    private static Predicate Test<TText>(Expression<TText> text, BinaryOperator operation, Expression<string> part) =>
        new(Operand.Over(text.Operand, part.Operand, (t, p) => Make.Binary(t, operation, p)));
}
