using System.Globalization;
using ClaimGraph.Query.Cypher.Syntax;

namespace ClaimGraph.Query.Cypher.Parsing;

internal sealed partial class CypherParser
{
    private SyntaxList<PathPattern> ParsePatterns()
    {
        List<PathPattern> patterns = [];
        do
        {
            patterns.Add(ParsePath());
            CountPart(patterns[^1]);
        }
        while (TryTake(TokenKind.Comma));

        return [.. patterns];
    }

    private PathPattern ParsePath()
    {
        int start = Current.Span.Start;
        Name? variable = null;
        if (IsVariableName(Current) && Ahead(1).Kind == TokenKind.Equal)
        {
            variable = ParseVariableName();
            Take();
        }

        if (Current.Keyword is Keyword.ShortestPath or Keyword.AllShortestPaths)
        {
            return ParseShortestPath(start, variable);
        }

        RefusePathSelector();

        PathPattern path = ParsePathElement(start, variable);
        return path with { Span = From(start) };
    }

    // A path as it is, or in parentheses of its own.
    private PathPattern ParsePathElement(int start, Name? variable)
    {
        if (Current.Kind == TokenKind.LeftParenthesis && Ahead(1).Kind == TokenKind.LeftParenthesis && Enter())
        {
            Take();
            PathPattern inner = ParsePathElement(start, variable);
            Leave();
            Expect(TokenKind.RightParenthesis, "\")\"");
            RefuseQuantifiedPath();
            return inner;
        }

        NodePattern first = ParseNode();
        List<PatternStep> steps = [];
        while (Current.Kind is TokenKind.Minus or TokenKind.Less)
        {
            int stepStart = Current.Span.Start;
            RelationshipPattern relationship = ParseRelationship();
            RefuseQuantifiedPath();
            NodePattern node = ParseNode();
            steps.Add(new PatternStep(From(stepStart), relationship, node));
            CountPart(relationship);
        }

        return new PathPattern(From(start), variable, PathSelection.Every, first, [.. steps]);
    }

    private PathPattern ParseShortestPath(int start, Name? variable)
    {
        PathSelection selection = Take().Keyword == Keyword.ShortestPath ? PathSelection.Shortest : PathSelection.AllShortest;
        Expect(TokenKind.LeftParenthesis, "\"(\"");
        PathPattern path = ParsePathElement(Current.Span.Start, null);
        Expect(TokenKind.RightParenthesis, "\")\"");
        if (path.Steps.Count != 1)
        {
            Fail(
                CypherProblemKind.UnexpectedSyntax,
                path.Span,
                "A shortest path has exactly one relationship.",
                "Write for example shortestPath((a)-[*]-(b)).");
        }

        return new PathPattern(From(start), variable, selection, path.Start, path.Steps);
    }

    private NodePattern ParseNode()
    {
        int start = Current.Span.Start;
        Expect(TokenKind.LeftParenthesis, "a node such as (n)");
        Name? variable = IsVariableName(Current) ? ParseVariableName() : null;
        List<Name> labels = [];
        while (TryTake(TokenKind.Colon))
        {
            RefuseLabelExpression(afterColon: true, isNode: true);
            labels.Add(ParseSchemaName("a label"));
            RefuseLabelExpression(afterColon: false, isNode: true);
        }

        Expression? properties = ParseProperties();
        RefuseWhereInPattern();
        Expect(TokenKind.RightParenthesis, "\")\"");
        return new NodePattern(From(start), variable, [.. labels], properties);
    }

    private Expression? ParseProperties()
    {
        if (Current.Kind != TokenKind.LeftBrace)
        {
            return Current.Kind == TokenKind.Parameter ? FailParameter() : null;
        }

        MapLiteral map = ParseMap();
        foreach (MapEntry entry in map.Entries)
        {
            CountPart(entry);
        }

        return map;
    }

    // Which properties to compare would only be known when the query runs.
    private Parameter FailParameter()
    {
        Token token = Current;
        Fail(
            CypherProblemKind.InvalidParameterUse,
            token.Span,
            "A pattern's properties cannot be one parameter.",
            "Write a map of its own, such as {name: $name}.");
        return new Parameter(token.Span, token.Text);
    }

    private RelationshipPattern ParseRelationship()
    {
        int start = Current.Span.Start;
        bool left = TryTake(TokenKind.Less);
        Expect(TokenKind.Minus, "\"-\"");
        Name? variable = null;
        List<Name> types = [];
        LengthRange? length = null;
        Expression? properties = null;
        if (TryTake(TokenKind.LeftBracket))
        {
            variable = IsVariableName(Current) ? ParseVariableName() : null;
            if (TryTake(TokenKind.Colon))
            {
                do
                {
                    _ = types.Count > 0 && TryTake(TokenKind.Colon);
                    RefuseLabelExpression(afterColon: true, isNode: false);
                    types.Add(ParseSchemaName("a relationship type"));
                    RefuseLabelExpression(afterColon: false, isNode: false);
                }
                while (TryTake(TokenKind.Bar));
            }

            length = ParseLength();
            properties = ParseProperties();
            RefuseWhereInPattern();
            Expect(TokenKind.RightBracket, "\"]\"");
        }

        Expect(TokenKind.Minus, "\"-\" or \"->\"");
        bool right = TryTake(TokenKind.Greater);
        PatternDirection direction = left == right ? PatternDirection.Either
            : left ? PatternDirection.Left
            : PatternDirection.Right;
        return new RelationshipPattern(From(start), variable, [.. types], length, properties, direction);
    }

    private LengthRange? ParseLength()
    {
        int start = Current.Span.Start;
        if (Current.Kind == TokenKind.DotDot)
        {
            FailLength("A length range begins with *.", "Write for example *1..3.");
        }

        if (!TryTake(TokenKind.Star))
        {
            return null;
        }

        int? least = ParseBound();
        int? most = least;
        if (TryTake(TokenKind.DotDot))
        {
            most = ParseBound();
        }

        return new LengthRange(From(start), least, most);
    }

    private int? ParseBound()
    {
        if (Current.Kind == TokenKind.Minus)
        {
            FailLength("A length cannot be negative.", "Write a length from 0.");
        }
        else if (Current.Kind == TokenKind.Parameter)
        {
            Fail(
                CypherProblemKind.InvalidParameterUse,
                Current.Span,
                "A length cannot be a parameter.",
                "Write the length as a number.");
        }
        else if (Current.Kind == TokenKind.Integer)
        {
            Token token = Take();
            if (MagnitudeOf(token.Text) is <= int.MaxValue and { } value)
            {
                return (int)value;
            }

            Fail(
                CypherProblemKind.IntegerOverflow,
                token.Span,
                "The length is too great.",
                string.Create(CultureInfo.InvariantCulture, $"Write at most {int.MaxValue}."));
        }

        return null;
    }

    private void FailLength(string what, string advice) =>
        Fail(CypherProblemKind.InvalidRelationshipPattern, Current.Span, what, advice);

    // Whether a path with at least one relationship begins at a token, told by its shape without reading expressions.
    private bool StartsPath(int index)
    {
        int close = NodeEnd(index);
        if (close < 0)
        {
            return false;
        }

        int i = close + 1;
        if (KindAt(i) == TokenKind.Less)
        {
            i++;
        }

        if (KindAt(i) != TokenKind.Minus)
        {
            return false;
        }

        i++;
        if (KindAt(i) == TokenKind.LeftBracket)
        {
            if (_partners[i] < 0)
            {
                return true;
            }

            i = _partners[i] + 1;
        }

        if (KindAt(i) != TokenKind.Minus)
        {
            return false;
        }

        i++;
        return KindAt(KindAt(i) == TokenKind.Greater ? i + 1 : i) == TokenKind.LeftParenthesis;
    }

    // The closing parenthesis of what has the shape of a node; -1 when a token begins no such.
    private int NodeEnd(int index)
    {
        int i = index + 1;
        if (KindAt(index) != TokenKind.LeftParenthesis || _partners[index] < 0)
        {
            return -1;
        }

        if (i < _tokens.Length && IsVariableName(_tokens[i]))
        {
            i++;
        }

        while (KindAt(i) == TokenKind.Colon && KindAt(i + 1) is TokenKind.Name or TokenKind.QuotedName)
        {
            i += 2;
        }

        if (KindAt(i) == TokenKind.LeftBrace && _partners[i] >= 0)
        {
            i = _partners[i] + 1;
        }
        else if (KindAt(i) == TokenKind.Parameter)
        {
            i++;
        }

        return i == _partners[index] ? i : -1;
    }

    private TokenKind KindAt(int index) => index < _tokens.Length ? _tokens[index].Kind : TokenKind.End;
}
