using ClaimGraph.Query.Cypher.Syntax;

namespace ClaimGraph.Query.Cypher.Parsing;

internal sealed partial class CypherParser
{
    private Expression ParseExpression()
    {
        if (!Enter())
        {
            return Missing();
        }

        Expression expression = ParseOperators(Precedence.Or);
        Leave();
        return expression;
    }

    // Stands in for what could not be read.
    private NullLiteral Missing() => new(Current.Span);

    // Precedence climbing: reads operators that bind at least as tightly as asked for.
    private Expression ParseOperators(int least)
    {
        Expression left = Current.Keyword == Keyword.Not && least <= Precedence.Not ? ParseNot() : ParseSigned();
        while (true)
        {
            if (ComparisonAt() is not null && least <= Precedence.Comparison)
            {
                left = ParseComparison(left);
            }
            else if (Current.Keyword == Keyword.Is && least <= Precedence.Predicate)
            {
                Take();
                bool isNegated = TryTake(Keyword.Not);
                RefuseOtherTest();
                Expect(Keyword.Null);
                left = new NullTest(From(left.Span), left, isNegated);
            }
            else if (BinaryAt() is var (operation, precedence) && precedence >= least && precedence > 0)
            {
                Take();
                if (operation == BinaryOperator.StartsWith || operation == BinaryOperator.EndsWith)
                {
                    Expect(Keyword.With);
                }

                Expression right = ParseOperators(precedence + 1);
                left = new Binary(left.Span.To(right.Span), operation, left, right);
            }
            else
            {
                RefuseOtherOperator();
                return left;
            }
        }
    }

    private Expression ParseNot()
    {
        List<SourceSpan> nots = [];
        while (Current.Keyword == Keyword.Not)
        {
            nots.Add(Take().Span);
        }

        Expression operand = ParseOperators(Precedence.Comparison);
        for (int i = nots.Count - 1; i >= 0; i--)
        {
            operand = new Unary(nots[i].To(operand.Span), UnaryOperator.Not, operand);
        }

        return operand;
    }

    private Comparison ParseComparison(Expression first)
    {
        List<ComparisonStep> steps = [];
        while (ComparisonAt() is { } operation)
        {
            Token token = Take();
            Expression right = ParseOperators(Precedence.Comparison + 1);
            steps.Add(new ComparisonStep(token.Span.To(right.Span), operation, right));
            if (steps.Count > GreatestHeight)
            {
                FailHeight(token.Span);
            }
        }

        return new Comparison(From(first.Span), first, [.. steps]);
    }

    private ComparisonOperator? ComparisonAt() => Current.Kind switch
    {
        TokenKind.Equal => ComparisonOperator.Equal,
        TokenKind.NotEqual => ComparisonOperator.NotEqual,
        TokenKind.Less => ComparisonOperator.Less,
        TokenKind.LessOrEqual => ComparisonOperator.LessOrEqual,
        TokenKind.Greater => ComparisonOperator.Greater,
        TokenKind.GreaterOrEqual => ComparisonOperator.GreaterOrEqual,
        _ => null,
    };

    // The operator between two operands that begins here; its precedence is 0 when there is none.
    private (BinaryOperator Operator, int Precedence) BinaryAt()
    {
        BinaryOperator? found = Current.Kind switch
        {
            TokenKind.Plus => BinaryOperator.Add,
            TokenKind.Minus => BinaryOperator.Subtract,
            TokenKind.Star => BinaryOperator.Multiply,
            TokenKind.Slash => BinaryOperator.Divide,
            TokenKind.Percent => BinaryOperator.Modulo,
            TokenKind.Caret => BinaryOperator.Power,
            TokenKind.Matches => BinaryOperator.Matches,
            _ => Current.Keyword switch
            {
                Keyword.Or => BinaryOperator.Or,
                Keyword.Xor => BinaryOperator.Xor,
                Keyword.And => BinaryOperator.And,
                Keyword.Starts => BinaryOperator.StartsWith,
                Keyword.Ends => BinaryOperator.EndsWith,
                Keyword.Contains => BinaryOperator.Contains,
                Keyword.In => BinaryOperator.In,
                _ => null,
            },
        };
        return found is { } operation ? (operation, Precedence.Of(operation)) : default;
    }

    private Expression ParseSigned()
    {
        List<Token> signs = [];
        while (Current.Kind is TokenKind.Plus or TokenKind.Minus)
        {
            signs.Add(Take());
        }

        Expression operand;
        if (signs.Count > 0 && signs[^1].Kind == TokenKind.Minus && Current.Kind == TokenKind.Integer
            && MagnitudeOf(Current.Text) == long.MaxValue + 1UL)
        {
            // The least integer's magnitude alone would not fit.
            Take();
            operand = new IntegerLiteral(From(signs[^1].Span), long.MinValue);
            signs.RemoveAt(signs.Count - 1);
        }
        else
        {
            operand = ParseAccesses();
        }

        for (int i = signs.Count - 1; i >= 0; i--)
        {
            UnaryOperator operation = signs[i].Kind == TokenKind.Minus ? UnaryOperator.Minus : UnaryOperator.Plus;
            operand = new Unary(signs[i].Span.To(operand.Span), operation, operand);
        }

        return operand;
    }

    // An atom with what follows it: properties, indexes, slices and labels.
    private Expression ParseAccesses()
    {
        Expression target = ParseAtom();
        while (true)
        {
            if (TryTake(TokenKind.Dot))
            {
                Name key = ParseSchemaName("the name of a property");
                target = new PropertyAccess(From(target.Span), target, key);
            }
            else if (TryTake(TokenKind.LeftBracket))
            {
                target = ParseIndexOrSlice(target);
            }
            else
            {
                break;
            }
        }

        if (Current.Kind != TokenKind.Colon || KindAt(_at + 1) == TokenKind.Colon)
        {
            return target;
        }

        List<Name> labels = [];
        while (TryTake(TokenKind.Colon))
        {
            labels.Add(ParseSchemaName("a label"));
        }

        return new LabelTest(From(target.Span), target, [.. labels]);
    }

    private Expression ParseIndexOrSlice(Expression target)
    {
        Expression? from = Current.Kind == TokenKind.DotDot ? null : ParseExpression();
        if (!TryTake(TokenKind.DotDot))
        {
            Expect(TokenKind.RightBracket, "\"]\" or \"..\"");
            return new IndexAccess(From(target.Span), target, from ?? Missing());
        }

        Expression? to = Current.Kind == TokenKind.RightBracket ? null : ParseExpression();
        Expect(TokenKind.RightBracket, "\"]\"");
        return new Slice(From(target.Span), target, from, to);
    }
}
