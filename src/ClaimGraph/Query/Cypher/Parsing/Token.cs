using ClaimGraph.Query.Cypher.Syntax;

namespace ClaimGraph.Query.Cypher.Parsing;

/// <summary>A word, number, text or sign of a query.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Text">A name without backticks, a text with its escapes resolved, otherwise as written.</param>
/// <param name="Keyword">The keyword that an unquoted name may be; a place that takes any name takes keywords too.</param>
internal readonly record struct Token(TokenKind Kind, SourceSpan Span, string Text, Keyword Keyword = Keyword.None);

/// <summary>What a token is.</summary>
internal enum TokenKind
{
    End,
    Bad,
    Name,
    QuotedName,
    Parameter,
    Integer,
    Float,
    String,
    LeftParenthesis,
    RightParenthesis,
    LeftBracket,
    RightBracket,
    LeftBrace,
    RightBrace,
    Comma,
    Dot,
    DotDot,
    Colon,
    Semicolon,
    Bar,
    Plus,
    Minus,
    Star,
    Slash,
    Percent,
    Caret,
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Matches,
}
