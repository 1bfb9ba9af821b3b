using System.Collections.Immutable;
using ClaimGraph.Diagnostics;
using ClaimGraph.Query.Cypher.Syntax;

namespace ClaimGraph.Query.Cypher.Parsing;

/// <summary>
/// Reads queries by recursive descent, following the grammar of openCypher 9 (https://opencypher.org/resources/).
/// After the first fault the parser stands at the end of the text, where nothing matches, so that all of its loops end;
/// what it then still builds is thrown away.
/// </summary>
internal sealed partial class CypherParser
{
    // So many parentheses, brackets, braces and the like may stand within one another.
    private const int DeepestNesting = 150;

    // So many operators, accesses and the like may be applied on one another, nested or not: "a + b + c" are two.
    private const int GreatestHeight = 1000;

    private readonly string _text;
    private readonly ImmutableArray<Token> _tokens;
    private readonly Fault? _lexicalFault;
    private readonly int[] _partners;
    private int _at;
    private int _depth;
    private Fault? _fault;

    private CypherParser(string text)
    {
        _text = text;
        (_tokens, _lexicalFault) = Lexer.Read(text);
        _partners = MatchBrackets(_tokens);
    }

    /// <summary>Reads a query.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="fault">What is wrong; null when nothing is.</param>
    /// <returns>The query; null when something is wrong.</returns>
    public static Syntax.Query? Parse(string text, out Fault? fault)
    {
        CypherParser parser = new(text);
        Syntax.Query query = parser.ParseWholeQuery();
        fault = parser._fault ?? TooHigh(query);
        return fault is null ? query : null;
    }

    /// <summary>Reads an expression alone.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="fault">What is wrong; null when nothing is.</param>
    /// <returns>The expression; null when something is wrong.</returns>
    public static Expression? ParseExpression(string text, out Fault? fault)
    {
        CypherParser parser = new(text);
        Expression expression = parser.ParseExpression();
        if (parser.Current.Kind != TokenKind.End)
        {
            parser.FailExpecting("the end of the expression");
        }

        fault = parser._fault ?? TooHigh(expression);
        return fault is null ? expression : null;
    }

    private Token Current => _tokens[_at];

    private Token Ahead(int count) => _tokens[Math.Min(_at + count, _tokens.Length - 1)];

    private SourceSpan From(SourceSpan start) => start.To(_at > 0 ? _tokens[_at - 1].Span : start);

    private SourceSpan From(int start) => new(start, Math.Max(start, _at > 0 ? _tokens[_at - 1].Span.End : start));

    private Token Take()
    {
        Token token = Current;
        if (token.Kind != TokenKind.End)
        {
            _at++;
        }

        return token;
    }

    private bool TryTake(TokenKind kind)
    {
        if (Current.Kind != kind)
        {
            return false;
        }

        Take();
        return true;
    }

    private bool TryTake(Keyword keyword)
    {
        if (Current.Keyword != keyword)
        {
            return false;
        }

        Take();
        return true;
    }

    private void Expect(TokenKind kind, string expected)
    {
        if (!TryTake(kind))
        {
            FailExpecting(expected);
        }
    }

    private void Expect(Keyword keyword)
    {
        if (!TryTake(keyword))
        {
            FailExpecting(Keywords.TextOf(keyword), [keyword]);
        }
    }

    private void FailExpecting(string expected, params ReadOnlySpan<Keyword> keywords)
    {
        Token found = Current;
        if (_fault is null && found.Kind == TokenKind.Bad)
        {
            _fault = _lexicalFault;
        }

        string shown = found.Kind == TokenKind.End ? "the end of the query" : Fault.Quote(_text[found.Span.Start..found.Span.End]);
        Fail(CypherProblemKind.UnexpectedSyntax, found.Span, $"Expected {expected}, found {shown}.", AdviceFor(found, expected, keywords));
    }

    private static string AdviceFor(Token found, string expected, ReadOnlySpan<Keyword> keywords)
    {
        if (found.Kind == TokenKind.Name)
        {
            List<string> names = [];
            foreach (Keyword keyword in keywords)
            {
                names.Add(Keywords.TextOf(keyword));
            }

            if (NearestName.Find(found.Text, names) is { } near && found.Keyword == Keyword.None)
            {
                return $"Did you mean \"{near}\"?";
            }

            if (Keywords.IsReserved(found.Keyword) && expected.Contains("name", StringComparison.Ordinal))
            {
                return "A name that is a keyword goes in backticks.";
            }
        }

        return found.Kind == TokenKind.End ? "Complete the query." : "Correct the query here or just before.";
    }

    private void Fail(CypherProblemKind kind, SourceSpan span, string what, string advice)
    {
        _fault ??= new Fault(kind, span, what, advice);
        _at = _tokens.Length - 1;
    }

    // Counts one more level of nesting; false, with a fault, when there are too many.
    private bool Enter()
    {
        if (++_depth <= DeepestNesting)
        {
            return true;
        }

        Fail(
            CypherProblemKind.TooComplex,
            Current.Span,
            $"The query nests more than {DeepestNesting} levels deep.",
            "Split it with WITH, or pass the nested value as a parameter.");
        return false;
    }

    private void Leave() => _depth--;

    private void FailHeight(SourceSpan span)
    {
        _fault ??= Height(span);
        _at = _tokens.Length - 1;
    }

    private static Fault Height(SourceSpan span) => new(
        CypherProblemKind.TooComplex,
        span,
        $"More than {GreatestHeight} operators are applied on one another.",
        "Use a list and IN, or split the query with WITH.");

    private static Fault? TooHigh(SyntaxNode root)
    {
        Stack<(SyntaxNode Node, int Height)> open = new([(root, 0)]);
        while (open.TryPop(out (SyntaxNode Node, int Height) next))
        {
            if (next.Height > GreatestHeight)
            {
                return Height(next.Node.Span);
            }

            foreach (SyntaxNode part in SyntaxParts.Of(next.Node))
            {
                open.Push((part, next.Height + 1));
            }
        }

        return null;
    }

    // For each opening bracket the place of its closing one, and the other way round; -1 without partner.
    private static int[] MatchBrackets(ImmutableArray<Token> tokens)
    {
        int[] partners = new int[tokens.Length];
        Stack<int> open = new();
        for (int i = 0; i < tokens.Length; i++)
        {
            partners[i] = -1;
            TokenKind opening = tokens[i].Kind switch
            {
                TokenKind.RightParenthesis => TokenKind.LeftParenthesis,
                TokenKind.RightBracket => TokenKind.LeftBracket,
                TokenKind.RightBrace => TokenKind.LeftBrace,
                _ => TokenKind.End,
            };
            if (tokens[i].Kind is TokenKind.LeftParenthesis or TokenKind.LeftBracket or TokenKind.LeftBrace)
            {
                open.Push(i);
            }
            else if (opening != TokenKind.End && open.TryPeek(out int partner) && tokens[partner].Kind == opening)
            {
                (partners[i], partners[partner]) = (open.Pop(), i);
            }
        }

        return partners;
    }
}
