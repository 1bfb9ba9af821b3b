using ClaimGraph.Query.Cypher.Syntax;

namespace ClaimGraph.Query.Cypher.Parsing;

internal sealed partial class CypherParser
{
    // So many clauses, paths, relationships and properties of patterns a query may have, those of its subqueries too.
    private const int MostParts = 1000;

    private static readonly Keyword[] ReadingClauses =
        [Keyword.Match, Keyword.Optional, Keyword.Unwind, Keyword.With, Keyword.Return];

    private int _parts;

    private Syntax.Query ParseWholeQuery()
    {
        if (Current.Keyword is Keyword.Explain or Keyword.Profile)
        {
            Fail(
                CypherProblemKind.NotSupported,
                Current.Span,
                $"{Fault.Quote(Current.Text)} is no part of a query.",
                "Leave it out and ask the query for its plan.");
        }

        Syntax.Query query = ParseQuery(TokenKind.End);
        TryTake(TokenKind.Semicolon);
        if (Current.Kind != TokenKind.End)
        {
            FailExpecting("a clause or the end of the query", [.. ReadingClauses, Keyword.Union]);
        }

        return query;
    }

    private Syntax.Query ParseQuery(TokenKind end)
    {
        int start = Current.Span.Start;
        SingleQuery first = ParseSingleQuery(end);
        List<UnionPart> others = [];
        while (Current.Keyword == Keyword.Union)
        {
            Token union = Take();
            bool all = TryTake(Keyword.All);
            if (others.Count > 0 && others[0].IsAll != all)
            {
                Fail(
                    CypherProblemKind.InvalidClauseComposition,
                    From(union.Span),
                    "UNION and UNION ALL are mixed.",
                    "Use one of them throughout the query.");
            }

            SingleQuery query = ParseSingleQuery(end);
            others.Add(new UnionPart(From(union.Span), all, query));
        }

        return new Syntax.Query(From(start), first, [.. others]);
    }

    private SingleQuery ParseSingleQuery(TokenKind end)
    {
        int start = Current.Span.Start;
        List<Clause> list = [];
        while (ParseClause(list.Count == 0) is { } clause)
        {
            if (list.Count > 0 && list[^1] is ReturnClause)
            {
                Fail(
                    CypherProblemKind.InvalidClauseComposition,
                    clause.Span,
                    "A clause follows RETURN, which ends a query.",
                    "Use WITH instead of RETURN to go on, or UNION to add another query.");
            }

            list.Add(clause);
            CountPart(clause);
        }

        if (_fault is null && list.Count > 0 && list[^1] is not ReturnClause
            && end == TokenKind.End
            && (Current.Kind is TokenKind.End or TokenKind.Semicolon or TokenKind.RightBrace || Current.Keyword == Keyword.Union))
        {
            Fail(
                CypherProblemKind.InvalidClauseComposition,
                list[^1].Span,
                "The query does not end with RETURN.",
                "Add a RETURN clause that says what to answer.");
        }

        return new SingleQuery(From(start), [.. list]);
    }

    private void CountPart(SyntaxNode part)
    {
        if (++_parts > MostParts)
        {
            Fail(
                CypherProblemKind.TooComplex,
                part.Span,
                $"The query has more than {MostParts} clauses and parts of patterns.",
                "Run several queries.");
        }
    }

    private Clause? ParseClause(bool isFirst)
    {
        Token token = Current;
        switch (token.Keyword)
        {
            case Keyword.Match or Keyword.Optional:
                return ParseMatch();
            case Keyword.Unwind:
                return ParseUnwind();
            case Keyword.With:
                Take();
                Projection projection = ParseProjection();
                Expression? where = ParseWhere();
                return new WithClause(From(token.Span), projection, where);
            case Keyword.Return:
                Take();
                projection = ParseProjection();
                return new ReturnClause(From(token.Span), projection);
            case Keyword.Create or Keyword.Merge or Keyword.Set or Keyword.Delete or Keyword.Detach or Keyword.Remove
                or Keyword.Foreach:
                Fail(
                    CypherProblemKind.ReadOnly,
                    token.Span,
                    $"{Keywords.TextOf(token.Keyword)} would write, but graphs are read-only.",
                    "Leave the clause out; claims are changed in the graph's data files.");
                return null;
            case Keyword.Load:
                Fail(
                    CypherProblemKind.ReadOnly,
                    token.Span,
                    "LOAD would read a file, but queries only read the graph.",
                    "Pass what the file holds as a parameter, and UNWIND it.");
                return null;
            case Keyword.Call:
                Fail(
                    CypherProblemKind.NotSupported,
                    token.Span,
                    KindAt(_at + 1) is TokenKind.LeftBrace or TokenKind.LeftParenthesis
                        ? "CALL is not supported: subqueries stand in expressions."
                        : "CALL is not supported: there are no procedures.",
                    KindAt(_at + 1) is TokenKind.LeftBrace or TokenKind.LeftParenthesis
                        ? "Use EXISTS { }, COUNT { } or COLLECT { }, or several queries."
                        : "Use functions, or MATCH instead.");
                return null;
            default:
                RefuseOtherClause();
                if (isFirst)
                {
                    FailExpecting("a clause such as MATCH or RETURN", ReadingClauses);
                }

                return null;
        }
    }

    private MatchClause ParseMatch()
    {
        Token start = Take();
        bool isOptional = start.Keyword == Keyword.Optional;
        if (isOptional)
        {
            Expect(Keyword.Match);
        }

        SyntaxList<PathPattern> patterns = ParsePatterns();
        Expression? where = ParseWhere();
        return new MatchClause(From(start.Span), isOptional, patterns, where);
    }

    private UnwindClause ParseUnwind()
    {
        Token start = Take();
        Expression list = ParseExpression();
        Expect(Keyword.As);
        Name variable = ParseVariableName();
        return new UnwindClause(From(start.Span), list, variable);
    }

    private Expression? ParseWhere() => TryTake(Keyword.Where) ? ParseExpression() : null;

    private Projection ParseProjection()
    {
        int start = Current.Span.Start;
        bool isDistinct = TryTake(Keyword.Distinct);
        bool includesAll = TryTake(TokenKind.Star);
        List<ProjectionItem> items = [];
        if (!includesAll || TryTake(TokenKind.Comma))
        {
            do
            {
                Expression expression = ParseExpression();
                Name? alias = TryTake(Keyword.As) ? ParseVariableName() : null;
                items.Add(new ProjectionItem(expression.Span.To(alias?.Span ?? expression.Span), expression, alias));
            }
            while (TryTake(TokenKind.Comma));
        }

        SyntaxList<SortItem> orderBy = ParseOrderBy();
        Expression? skip = TryTake(Keyword.Skip) ? ParseExpression() : null;
        Expression? limit = TryTake(Keyword.Limit) ? ParseExpression() : null;
        return new Projection(From(start), isDistinct, includesAll, [.. items], orderBy, skip, limit);
    }

    private SyntaxList<SortItem> ParseOrderBy()
    {
        if (!TryTake(Keyword.Order))
        {
            return [];
        }

        Expect(Keyword.By);
        List<SortItem> items = [];
        do
        {
            Expression expression = ParseExpression();
            bool isDescending = Current.Keyword is Keyword.Desc or Keyword.Descending;
            if (isDescending || Current.Keyword is Keyword.Asc or Keyword.Ascending)
            {
                Take();
            }

            items.Add(new SortItem(From(expression.Span), expression, isDescending));
        }
        while (TryTake(TokenKind.Comma));

        return [.. items];
    }

    private Name ParseVariableName()
    {
        if (IsVariableName(Current))
        {
            Token token = Take();
            return new Name(token.Span, token.Text);
        }

        FailExpecting("the name of a variable");
        return new Name(Current.Span, "");
    }

    // A name of a label, type or property: keywords too.
    private Name ParseSchemaName(string expected)
    {
        if (Current.Kind is TokenKind.Name or TokenKind.QuotedName)
        {
            Token token = Take();
            return new Name(token.Span, token.Text);
        }

        if (Current.Kind == TokenKind.Bad && char.IsAsciiDigit(Current.Text[0]))
        {
            Fail(
                CypherProblemKind.UnexpectedSyntax,
                Current.Span,
                $"Expected {expected}, found {Fault.Quote(Current.Text)}.",
                "A name that begins with a digit goes in backticks.");
        }

        FailExpecting(expected);
        return new Name(Current.Span, "");
    }

    private static bool IsVariableName(Token token) =>
        token.Kind == TokenKind.QuotedName || (token.Kind == TokenKind.Name && !Keywords.IsReserved(token.Keyword));
}
