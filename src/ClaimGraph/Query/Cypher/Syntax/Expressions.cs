namespace ClaimGraph.Query.Cypher.Syntax;

/// <summary>A part of a query that has a value.</summary>
internal abstract record Expression(SourceSpan Span) : SyntaxNode(Span);

/// <summary><c>null</c>.</summary>
internal sealed record NullLiteral(SourceSpan Span) : Expression(Span);

/// <summary><c>true</c> or <c>false</c>.</summary>
internal sealed record BooleanLiteral(SourceSpan Span, bool Value) : Expression(Span);

/// <summary>An integer. It is never negative, except the least, whose magnitude alone would not fit.</summary>
internal sealed record IntegerLiteral(SourceSpan Span, long Value) : Expression(Span);

/// <summary>A floating point number: never negative, always finite.</summary>
internal sealed record FloatLiteral(SourceSpan Span, double Value) : Expression(Span);

/// <summary>A text, its escapes resolved.</summary>
internal sealed record StringLiteral(SourceSpan Span, string Value) : Expression(Span);

/// <summary><c>[a, b]</c>.</summary>
internal sealed record ListLiteral(SourceSpan Span, SyntaxList<Expression> Items) : Expression(Span);

/// <summary><c>{a: b}</c>.</summary>
internal sealed record MapLiteral(SourceSpan Span, SyntaxList<MapEntry> Entries) : Expression(Span);

/// <summary>One entry of a map literal.</summary>
internal sealed record MapEntry(SourceSpan Span, Name Key, Expression Value) : SyntaxNode(Span);

/// <summary><c>$name</c>.</summary>
internal sealed record Parameter(SourceSpan Span, string Name) : Expression(Span);

/// <summary>A variable that is read.</summary>
internal sealed record Variable(SourceSpan Span, string Name) : Expression(Span);

/// <summary><c>a.b</c>.</summary>
internal sealed record PropertyAccess(SourceSpan Span, Expression Target, Name Key) : Expression(Span);

/// <summary><c>a[b]</c>.</summary>
internal sealed record IndexAccess(SourceSpan Span, Expression Target, Expression Index) : Expression(Span);

/// <summary><c>a[from..to]</c>, either end may be missing.</summary>
internal sealed record Slice(SourceSpan Span, Expression Target, Expression? From, Expression? To) : Expression(Span);

/// <summary><c>a:B:C</c>: whether a node has all the labels, or a relationship the type.</summary>
internal sealed record LabelTest(SourceSpan Span, Expression Target, SyntaxList<Name> Labels) : Expression(Span);

/// <summary>An operator before its operand.</summary>
internal sealed record Unary(SourceSpan Span, UnaryOperator Operator, Expression Operand) : Expression(Span);

/// <summary>An operator between two operands, comparisons aside.</summary>
internal sealed record Binary(SourceSpan Span, BinaryOperator Operator, Expression Left, Expression Right)
    : Expression(Span);

/// <summary><c>a &lt; b</c>, or a chain such as <c>a &lt; b &lt;= c</c>, which means <c>a &lt; b AND b &lt;= c</c>.</summary>
internal sealed record Comparison(SourceSpan Span, Expression First, SyntaxList<ComparisonStep> Steps)
    : Expression(Span);

/// <summary>One operator of a comparison with what follows it.</summary>
internal sealed record ComparisonStep(SourceSpan Span, ComparisonOperator Operator, Expression Right)
    : SyntaxNode(Span);

/// <summary><c>a IS NULL</c> or <c>a IS NOT NULL</c>.</summary>
internal sealed record NullTest(SourceSpan Span, Expression Operand, bool IsNegated) : Expression(Span);

/// <summary><c>CASE … END</c>, with or without a subject.</summary>
internal sealed record Case(
    SourceSpan Span, Expression? Subject, SyntaxList<CaseBranch> Branches, Expression? Otherwise) : Expression(Span);

/// <summary><c>WHEN a THEN b</c>.</summary>
internal sealed record CaseBranch(SourceSpan Span, Expression When, Expression Then) : SyntaxNode(Span);

/// <summary>A call of a function or an aggregate; the name as written, namespaces parted by dots.</summary>
internal sealed record Call(SourceSpan Span, Name Function, bool IsDistinct, SyntaxList<Expression> Arguments)
    : Expression(Span);

/// <summary><c>count(*)</c>.</summary>
internal sealed record CountAll(SourceSpan Span) : Expression(Span);

/// <summary><c>[x IN list WHERE a | b]</c>.</summary>
internal sealed record ListComprehension(
    SourceSpan Span, Name Variable, Expression List, Expression? Where, Expression? Result) : Expression(Span);

/// <summary><c>[(a)-->(b) WHERE c | d]</c>; the path may be named.</summary>
internal sealed record PatternComprehension(SourceSpan Span, PathPattern Pattern, Expression? Where, Expression Result)
    : Expression(Span);

/// <summary><c>all(x IN list WHERE a)</c> and its kin.</summary>
internal sealed record Quantifier(
    SourceSpan Span, QuantifierKind Kind, Name Variable, Expression List, Expression Where) : Expression(Span);

/// <summary><c>reduce(a = start, x IN list | b)</c>.</summary>
internal sealed record Reduce(
    SourceSpan Span, Name Accumulator, Expression Start, Name Variable, Expression List, Expression Step) : Expression(Span);

/// <summary><c>a {.b, .*, c, d: e}</c>: a map of what a node, relationship or map holds.</summary>
internal sealed record MapProjection(SourceSpan Span, Variable Target, SyntaxList<ProjectedPart> Parts) : Expression(Span);

/// <summary>A part of a map projection.</summary>
internal abstract record ProjectedPart(SourceSpan Span) : SyntaxNode(Span);

/// <summary><c>.b</c>.</summary>
internal sealed record ProjectedProperty(SourceSpan Span, Name Key) : ProjectedPart(Span);

/// <summary><c>.*</c>.</summary>
internal sealed record ProjectedAll(SourceSpan Span) : ProjectedPart(Span);

/// <summary><c>d: e</c>; <c>c</c> alone is <c>c: c</c>.</summary>
internal sealed record ProjectedEntry(SourceSpan Span, Name Key, Expression Value) : ProjectedPart(Span);

/// <summary>A pattern that stands as a predicate, or a shortest path that stands as a value.</summary>
internal sealed record PatternExpression(SourceSpan Span, PathPattern Pattern) : Expression(Span);

/// <summary>A query within a query; only <see cref="CollectSubquery"/> needs a RETURN.</summary>
internal abstract record Subquery(SourceSpan Span, Query Query) : Expression(Span);

/// <summary><c>EXISTS { … }</c>: whether there is a row.</summary>
internal sealed record Exists(SourceSpan Span, Query Query) : Subquery(Span, Query);

/// <summary><c>COUNT { … }</c>: how many rows there are.</summary>
internal sealed record CountSubquery(SourceSpan Span, Query Query) : Subquery(Span, Query);

/// <summary><c>COLLECT { … }</c>: the list of the values of its one column.</summary>
internal sealed record CollectSubquery(SourceSpan Span, Query Query) : Subquery(Span, Query);

/// <summary>The operators before an operand.</summary>
internal enum UnaryOperator
{
    Not,
    Plus,
    Minus,
}

/// <summary>The operators between two operands, comparisons aside.</summary>
internal enum BinaryOperator
{
    Or,
    Xor,
    And,
    StartsWith,
    EndsWith,
    Contains,
    Matches,
    In,
    Add,
    Subtract,
    Multiply,
    Divide,
    Modulo,
    Power,
}

/// <summary>The operators that can be chained.</summary>
internal enum ComparisonOperator
{
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

/// <summary>How many items of a list must pass.</summary>
internal enum QuantifierKind
{
    All,
    Any,
    None,
    Single,
}
