using ClaimGraph.Query.Cypher.Syntax;

namespace ClaimGraph.Query.Cypher.Parsing;

internal sealed partial class CypherParser
{
    // Whether the braces after EXISTS, COUNT or COLLECT hold a query. The last two may name variables, whose map projection
    // looks different: {.a}, {a: b}, {a} or {a, b}.
    private bool StartsSubquery(Keyword keyword) => KindAt(_at + 1) == TokenKind.LeftBrace
        && (keyword == Keyword.Exists
            || !(KindAt(_at + 2) is TokenKind.Dot or TokenKind.RightBrace
                || (KindAt(_at + 2) is TokenKind.Name or TokenKind.QuotedName
                    && KindAt(_at + 3) is TokenKind.Colon or TokenKind.Comma or TokenKind.RightBrace)));

    // A whole query, or patterns alone, which mean MATCH.
    private Expression ParseSubquery()
    {
        Token start = Take();
        Take();
        if (!Enter())
        {
            return Missing();
        }

        Syntax.Query query;
        bool isCollect = start.Keyword == Keyword.Collect;
        if (!isCollect
            && (Current.Kind == TokenKind.LeftParenthesis || (IsVariableName(Current) && Ahead(1).Kind == TokenKind.Equal)))
        {
            int first = Current.Span.Start;
            SyntaxList<PathPattern> patterns = ParsePatterns();
            Expression? where = ParseWhere();
            SourceSpan span = From(first);
            query = new Syntax.Query(span, new SingleQuery(span, [new MatchClause(span, false, patterns, where)]), []);
        }
        else
        {
            query = ParseQuery(isCollect ? TokenKind.End : TokenKind.RightBrace);
        }

        Leave();
        Expect(TokenKind.RightBrace, "\"}\"");
        return start.Keyword switch
        {
            Keyword.Exists => new Exists(From(start.Span), query),
            Keyword.Count => new CountSubquery(From(start.Span), query),
            _ => new CollectSubquery(From(start.Span), query),
        };
    }

    private Reduce ParseReduce()
    {
        Token start = Take();
        Take();
        Name accumulator = ParseVariableName();
        Expect(TokenKind.Equal, "\"=\" and the value to begin with");
        Expression first = ParseExpression();
        Expect(TokenKind.Comma, "\",\" and the list to go through");
        Name variable = ParseVariableName();
        Expect(Keyword.In);
        Expression list = ParseExpression();
        Expect(TokenKind.Bar, "\"|\"");
        Expression step = ParseExpression();
        Expect(TokenKind.RightParenthesis, "\")\"");
        return new Reduce(From(start.Span), accumulator, first, variable, list, step);
    }

    private MapProjection ParseMapProjection(Variable target)
    {
        Take();
        List<ProjectedPart> parts = [];
        if (Current.Kind != TokenKind.RightBrace)
        {
            do
            {
                parts.Add(ParseProjectedPart());
            }
            while (TryTake(TokenKind.Comma));
        }

        Expect(TokenKind.RightBrace, "\",\" or \"}\"");
        return new MapProjection(From(target.Span), target, [.. parts]);
    }

    private ProjectedPart ParseProjectedPart()
    {
        Token start = Current;
        if (TryTake(TokenKind.Dot))
        {
            if (TryTake(TokenKind.Star))
            {
                return new ProjectedAll(From(start.Span));
            }

            Name property = ParseSchemaName("the name of a property or \"*\"");
            return new ProjectedProperty(From(start.Span), property);
        }

        if (IsVariableName(start) && Ahead(1).Kind is TokenKind.Comma or TokenKind.RightBrace)
        {
            Name name = ParseVariableName();
            return new ProjectedEntry(name.Span, name, new Variable(name.Span, name.Text));
        }

        Name key = ParseSchemaName("\".name\", \".*\" or \"name: value\"");
        Expect(TokenKind.Colon, "\":\"");
        Expression value = ParseExpression();
        return new ProjectedEntry(From(start.Span), key, value);
    }
}
