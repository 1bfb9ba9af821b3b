using ClaimGraph.Query.Cypher.Syntax;

namespace ClaimGraph.Query.Cypher.Parsing;

// What openCypher 9 does not have but its relatives do (GQL, later versions of Cypher, earlier ones): told by name, so that
// whoever knows it from there reads why it fails.
internal sealed partial class CypherParser
{
    private static readonly string[] OtherClauses =
    [
        "ALTER", "DENY", "DROP", "FILTER", "FINISH", "FOR", "GRANT", "LET", "NEXT", "OFFSET", "REVOKE", "SHOW", "TERMINATE", "USE",
        "USING",
    ];

    private void Refuse(SourceSpan span, string what, string advice) => Fail(CypherProblemKind.NotSupported, span, what, advice);

    private static bool IsWord(Token token, params ReadOnlySpan<string> words) =>
        token.Kind == TokenKind.Name && words.Contains(token.Text, StringComparer.OrdinalIgnoreCase);

    private bool StandsBad(params ReadOnlySpan<string> signs) => Current.Kind == TokenKind.Bad && signs.Contains(Current.Text);

    private void RefuseOtherClause()
    {
        if (IsWord(Current, "INSERT", "NODETACH"))
        {
            Fail(
                CypherProblemKind.ReadOnly,
                Current.Span,
                $"{Fault.Quote(Current.Text)} would write, but graphs are read-only.",
                "Leave the clause out; claims are changed in the graph's data files.");
        }
        else if (IsWord(Current, OtherClauses) && Ahead(1).Kind is not (TokenKind.Equal or TokenKind.Comma))
        {
            Refuse(
                Current.Span,
                $"{Fault.Quote(Current.Text)} is no clause of openCypher 9.",
                "Use MATCH, OPTIONAL MATCH, WHERE, WITH, UNWIND, UNION and RETURN.");
        }
    }

    // Of filter(x IN list WHERE a) and extract(x IN list | a).
    private void RefuseOldFunction(Token word, bool called)
    {
        if (called && IsWord(word, "filter", "extract") && IsVariableName(Ahead(2)) && Ahead(3).Keyword == Keyword.In)
        {
            Refuse(word.Span, $"{Fault.Quote(word.Text)} is no part of openCypher 9.", "Write a list comprehension: [x IN list WHERE x.a | x.b].");
        }
    }

    private void RefuseOtherTest()
    {
        bool normalized = IsWord(Current, "NORMALIZED", "NFC", "NFD", "NFKC", "NFKD");
        if (normalized || Current.Kind == TokenKind.Colon || IsWord(Current, "TYPED"))
        {
            Refuse(
                Current.Span,
                normalized ? "IS NORMALIZED is not supported." : "Tests of a value's type are not supported.",
                "After IS comes NULL or NOT NULL.");
        }
    }

    // After a colon, or after a label or type.
    private void RefuseLabelExpression(bool afterColon, bool isNode)
    {
        if (StandsBad("!", "&") || (isNode && Current.Kind == TokenKind.Bar)
            || (afterColon && Current.Kind is TokenKind.Percent or TokenKind.LeftParenthesis))
        {
            Refuse(
                Current.Span,
                "Labels and types cannot be combined by operators here.",
                isNode ? "Test them in WHERE, as in WHERE n:A OR n:B." : "List the types with |, or test type(r) in WHERE.");
        }
    }

    private void RefuseWhereInPattern()
    {
        if (Current.Keyword == Keyword.Where)
        {
            Refuse(Current.Span, "WHERE within a pattern is not supported.", "Put the condition in the WHERE of the clause.");
        }
    }

    private void RefuseQuantifiedPath()
    {
        if (Current.Kind is TokenKind.LeftBrace or TokenKind.Plus or TokenKind.Star)
        {
            Refuse(Current.Span, "Repeated parts of paths are not supported.", "Write the length in the relationship, as in -[:TYPE*1..3]->.");
        }
    }

    private void RefusePathSelector()
    {
        if (IsWord(Current, "SHORTEST") || (Current.Keyword is Keyword.All or Keyword.Any && KindAt(_at + 1) != TokenKind.Equal))
        {
            Refuse(
                Current.Span,
                $"{Fault.Quote(Current.Text)} before a path is not supported.",
                "Use shortestPath((a)-[*]-(b)) or allShortestPaths((a)-[*]-(b)).");
        }
    }

    private void RefuseOtherOperator()
    {
        if (Current.Kind == TokenKind.Bar && KindAt(_at + 1) == TokenKind.Bar && _tokens[_at + 1].Span.Start == Current.Span.End)
        {
            Refuse(Current.Span, "The operator || is not supported.", "Join texts and lists with +.");
        }
        else if (Current.Kind == TokenKind.Colon && KindAt(_at + 1) == TokenKind.Colon)
        {
            Refuse(Current.Span, "Tests of a value's type are not supported.", "Use a conversion such as toInteger().");
        }
    }
}
