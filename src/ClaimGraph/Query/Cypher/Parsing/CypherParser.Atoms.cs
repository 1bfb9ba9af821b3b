using System.Globalization;
using System.Text;
using ClaimGraph.Query.Cypher.Syntax;

namespace ClaimGraph.Query.Cypher.Parsing;

internal sealed partial class CypherParser
{
    private Expression ParseAtom()
    {
        Token token = Current;
        switch (token.Kind)
        {
            case TokenKind.Integer:
                Take();
                return ParseInteger(token);
            case TokenKind.Float:
                Take();
                return ParseFloat(token);
            case TokenKind.String:
                Take();
                return new StringLiteral(token.Span, token.Text);
            case TokenKind.Parameter:
                Take();
                return new Parameter(token.Span, token.Text);
            case TokenKind.LeftBrace:
                return ParseMap();
            case TokenKind.LeftBracket:
                return ParseBracket();
            case TokenKind.LeftParenthesis:
                return ParseParenthesis();
            case TokenKind.Name or TokenKind.QuotedName:
                return ParseWord(token);
            default:
                FailExpecting("an expression");
                return Missing();
        }
    }

    // The magnitude of an integer as written; null beyond 64 bits.
    private static ulong? MagnitudeOf(string written)
    {
        if (written.Length > 1 && written[1] is 'o' or 'O')
        {
            ulong value = 0;
            foreach (char digit in written.AsSpan(2))
            {
                if (value >> 61 != 0)
                {
                    return null;
                }

                value = value << 3 | (uint)(digit - '0');
            }

            return value;
        }

        bool hexadecimal = written.Length > 1 && written[1] is 'x' or 'X';
        ReadOnlySpan<char> digits = hexadecimal ? written.AsSpan(2) : written;
        NumberStyles style = hexadecimal ? NumberStyles.AllowHexSpecifier : NumberStyles.None;
        return ulong.TryParse(digits, style, CultureInfo.InvariantCulture, out ulong magnitude) ? magnitude : null;
    }

    private IntegerLiteral ParseInteger(Token token)
    {
        if (MagnitudeOf(token.Text) is <= long.MaxValue and { } value)
        {
            return new IntegerLiteral(token.Span, (long)value);
        }

        Fail(
            CypherProblemKind.IntegerOverflow,
            token.Span,
            $"{Fault.Quote(token.Text)} is greater than {long.MaxValue}, the greatest integer.",
            "Write a floating point number instead, with a decimal point.");
        return new IntegerLiteral(token.Span, 0);
    }

    private FloatLiteral ParseFloat(Token token)
    {
        double value = double.Parse(token.Text, NumberStyles.Float, CultureInfo.InvariantCulture);
        if (!double.IsFinite(value))
        {
            Fail(
                CypherProblemKind.FloatingPointOverflow,
                token.Span,
                $"{Fault.Quote(token.Text)} is greater than the greatest floating point number.",
                "Write a number below 1.8e308.");
        }

        return new FloatLiteral(token.Span, value);
    }

    private MapLiteral ParseMap()
    {
        int start = Take().Span.Start;
        List<MapEntry> entries = [];
        if (Current.Kind != TokenKind.RightBrace)
        {
            do
            {
                Name key = ParseSchemaName("a key");
                Expect(TokenKind.Colon, "\":\"");
                Expression value = ParseExpression();
                entries.Add(new MapEntry(From(key.Span), key, value));
            }
            while (TryTake(TokenKind.Comma));
        }

        Expect(TokenKind.RightBrace, "\",\" or \"}\"");
        return new MapLiteral(From(start), [.. entries]);
    }

    // A list, a list comprehension or a pattern comprehension.
    private Expression ParseBracket()
    {
        Token start = Current;
        bool named = IsVariableName(Ahead(1)) && Ahead(2).Kind == TokenKind.Equal;
        if (StartsPath(named ? _at + 3 : _at + 1))
        {
            return ParsePatternComprehension();
        }

        Take();
        if (IsVariableName(Current) && Ahead(1).Keyword == Keyword.In)
        {
            return ParseListComprehension(start);
        }

        List<Expression> items = [];
        if (Current.Kind != TokenKind.RightBracket)
        {
            do
            {
                items.Add(ParseExpression());
            }
            while (TryTake(TokenKind.Comma));
        }

        Expect(TokenKind.RightBracket, "\",\" or \"]\"");
        return new ListLiteral(From(start.Span), [.. items]);
    }

    private ListComprehension ParseListComprehension(Token start)
    {
        Name variable = ParseVariableName();
        Take();
        Expression list = ParseExpression();
        Expression? where = ParseWhere();
        Expression? result = TryTake(TokenKind.Bar) ? ParseExpression() : null;
        Expect(TokenKind.RightBracket, "\"]\"");
        return new ListComprehension(From(start.Span), variable, list, where, result);
    }

    private PatternComprehension ParsePatternComprehension()
    {
        Token start = Take();
        PathPattern pattern = ParsePath();
        Expression? where = ParseWhere();
        Expect(TokenKind.Bar, "\"|\"");
        Expression result = ParseExpression();
        Expect(TokenKind.RightBracket, "\"]\"");
        return new PatternComprehension(From(start.Span), pattern, where, result);
    }

    private Expression ParseParenthesis()
    {
        if (StartsPath(_at))
        {
            PathPattern path = ParsePath();
            return new PatternExpression(path.Span, path);
        }

        Token start = Take();
        Expression inner = ParseExpression();
        Expect(TokenKind.RightParenthesis, "\")\"");
        return inner is PatternExpression ? inner : inner with { Span = From(start.Span) };
    }

    // A keyword with a meaning of its own, a function or a variable.
    private Expression ParseWord(Token word)
    {
        bool called = Ahead(1).Kind == TokenKind.LeftParenthesis;
        switch (word.Keyword)
        {
            case Keyword.True or Keyword.False when !called:
                Take();
                return new BooleanLiteral(word.Span, word.Keyword == Keyword.True);
            case Keyword.Null when !called:
                Take();
                return new NullLiteral(word.Span);
            case Keyword.Case:
                return ParseCase();
            case Keyword.Exists or Keyword.Count or Keyword.Collect when StartsSubquery(word.Keyword):
                return ParseSubquery();
            case Keyword.Count when called && Ahead(2).Kind == TokenKind.Star && Ahead(3).Kind == TokenKind.RightParenthesis:
                _at += 4;
                return new CountAll(From(word.Span));
            case Keyword.ShortestPath or Keyword.AllShortestPaths when called:
                PathPattern path = ParsePath();
                return new PatternExpression(path.Span, path);
            case Keyword.All or Keyword.Any or Keyword.NoneOf or Keyword.Single
                when called && IsVariableName(Ahead(2)) && Ahead(3).Keyword == Keyword.In:
                return ParseQuantifier();
            case Keyword.Reduce when called:
                return ParseReduce();
            default:
                RefuseOldFunction(word, called);
                return FunctionEnd() is var end && end > _at ? ParseCall(end) : ParseVariable();
        }
    }

    // A variable, or a map projected from one.
    private Expression ParseVariable()
    {
        if (!IsVariableName(Current))
        {
            FailExpecting("an expression");
            return Missing();
        }

        Token token = Take();
        Variable variable = new(token.Span, token.Text);
        return Current.Kind == TokenKind.LeftBrace ? ParseMapProjection(variable) : variable;
    }

    // The opening parenthesis after "name" or "namespace.name"; 0 when no function is called here.
    private int FunctionEnd()
    {
        int i = _at + 1;
        while (KindAt(i) == TokenKind.Dot && KindAt(i + 1) is TokenKind.Name or TokenKind.QuotedName)
        {
            i += 2;
        }

        bool callable = IsVariableName(Current) || Current.Keyword is Keyword.Exists or Keyword.All;
        return callable && KindAt(i) == TokenKind.LeftParenthesis ? i : 0;
    }

    private Call ParseCall(int open)
    {
        Token start = Current;
        StringBuilder name = new(Take().Text);
        while (_at < open)
        {
            Take();
            name.Append('.').Append(Take().Text);
        }

        Name function = new(From(start.Span), name.ToString());
        Take();
        bool isDistinct = TryTake(Keyword.Distinct);
        List<Expression> arguments = [];
        if (Current.Kind != TokenKind.RightParenthesis)
        {
            do
            {
                arguments.Add(ParseExpression());
            }
            while (TryTake(TokenKind.Comma));
        }

        Expect(TokenKind.RightParenthesis, "\",\" or \")\"");
        return new Call(From(start.Span), function, isDistinct, [.. arguments]);
    }

    private Case ParseCase()
    {
        Token start = Take();
        Expression? subject = Current.Keyword == Keyword.When ? null : ParseExpression();
        List<CaseBranch> branches = [];
        do
        {
            Token when = Current;
            Expect(Keyword.When);
            Expression condition = ParseExpression();
            Expect(Keyword.Then);
            Expression result = ParseExpression();
            branches.Add(new CaseBranch(From(when.Span), condition, result));
        }
        while (Current.Keyword == Keyword.When);

        Expression? otherwise = TryTake(Keyword.Else) ? ParseExpression() : null;
        Expect(Keyword.End);
        return new Case(From(start.Span), subject, [.. branches], otherwise);
    }

    private Quantifier ParseQuantifier()
    {
        Token start = Take();
        QuantifierKind kind = start.Keyword switch
        {
            Keyword.All => QuantifierKind.All,
            Keyword.Any => QuantifierKind.Any,
            Keyword.NoneOf => QuantifierKind.None,
            _ => QuantifierKind.Single,
        };
        Take();
        Name variable = ParseVariableName();
        Take();
        Expression list = ParseExpression();
        Expect(Keyword.Where);
        Expression where = ParseExpression();
        Expect(TokenKind.RightParenthesis, "\")\"");
        return new Quantifier(From(start.Span), kind, variable, list, where);
    }
}
