using ClaimGraph.Diagnostics;
using ClaimGraph.Exchange.Imports.Foreign;
using ClaimGraph.Query.Cypher.Parsing;

namespace ClaimGraph.Exchange.Imports.Cypher;

internal sealed partial class ScriptParser
{
    private enum PatternUse
    {
        Create,
        Merge,
        Match,
    }

    private void Patterns(PatternUse use)
    {
        do
        {
            Pattern(use);
        }
        while (TryTake(TokenKind.Comma));
    }

    // (a:L {…})-[r:T {…}]->(b)<-[…]-(c)
    private void Pattern(PatternUse use)
    {
        ScriptNode node = Node(use);
        while (Current.Kind is TokenKind.Minus or TokenKind.Less)
        {
            bool isBack = TryTake(TokenKind.Less);
            Token start = Current;
            Take(TokenKind.Minus, "a relationship: -[:TYPE]->");
            if (use == PatternUse.Match)
            {
                throw Fail(ForeignMessages.Cypher(Place(start).Location, "-", "nodes alone in MATCH: what a script makes is found by its nodes"));
            }

            Take(TokenKind.LeftBracket, "a relationship: -[:TYPE]->");
            string? variable = Current.Kind is TokenKind.Name or TokenKind.QuotedName ? Name("a variable").Name : null;
            string? type = TryTake(TokenKind.Colon) ? Name("a type").Name : null;
            List<(string Name, ForeignValue? Value, ForeignPlace Place)> properties = Current.Kind == TokenKind.LeftBrace ? Map() : [];
            Take(TokenKind.RightBracket, "] after a type and properties; lengths and several types are not read");
            Take(TokenKind.Minus, "-");
            if (!isBack)
            {
                Take(TokenKind.Greater, "> : what is made has a direction");
            }

            ScriptNode other = Node(use);
            (ScriptNode source, ScriptNode target) = isBack ? (other, node) : (node, other);
            ScriptEdge? edge = use == PatternUse.Merge ? _graph.Find(source, target, type, properties) : null;
            if (edge is null)
            {
                edge = _graph.Make(source, target, type, Place(start));
                _graph.Set(edge, properties);
            }

            Bind(variable, edge, start);
            node = other;
        }
    }

    private ScriptNode Node(PatternUse use)
    {
        Token start = Current;
        Take(TokenKind.LeftParenthesis, "a node: (name:Label {…})");
        Token named = Current;
        string? variable = Current.Kind is TokenKind.Name or TokenKind.QuotedName ? Name("a variable").Name : null;
        List<string> labels = Labels();
        List<(string Name, ForeignValue? Value, ForeignPlace Place)> properties = Current.Kind == TokenKind.LeftBrace ? Map() : [];
        Take(TokenKind.RightParenthesis, ") after labels and properties");
        if (variable is not null && _variables.TryGetValue(variable, out ScriptElement? known))
        {
            return known is ScriptNode bound && labels.Count == 0 && properties.Count == 0
                ? bound
                : throw Fail(ForeignMessages.Cypher(Place(named).Location, named.Text, "a name that is not taken, or the node's name alone"));
        }

        List<ScriptNode> found = use == PatternUse.Create ? [] : _graph.Find(labels, properties);
        if (found.Count > 1 || (use == PatternUse.Match && found.Count == 0))
        {
            throw Fail(ForeignMessages.Shape(
                Place(start.Span.Start, _tokens[_at - 1].Span.End).Location,
                found.Count == 0 ? "the script has made no such node." : "the script has made several such nodes.",
                found.Count == 0 ? "Make it before it is named." : "Name one by a property that no other has."));
        }

        ScriptNode node = found.Count == 1 ? found[0] : _graph.Make(Place(start));
        if (found.Count == 0)
        {
            labels.ForEach(l => _graph.AddLabel(node, l));
            _graph.Set(node, properties);
        }

        Bind(variable, node, named);
        return node;
    }

    private void Bind(string? variable, ScriptElement element, Token place)
    {
        if (variable is not null && !_variables.TryAdd(variable, element))
        {
            throw Fail(ForeignMessages.Cypher(Place(place).Location, variable, "a name that is not taken"));
        }
    }

    private List<(string Name, ForeignValue? Value, ForeignPlace Place)> Map()
    {
        List<(string, ForeignValue?, ForeignPlace)> properties = [];
        HashSet<string> names = new(StringComparer.Ordinal);
        Take(TokenKind.LeftBrace, "a map of properties: {name: 'value'}");
        while (Current.Kind != TokenKind.RightBrace)
        {
            Token named = Current;
            (string name, ForeignPlace place) = Name("the name of a property, or }");
            if (!names.Add(name))
            {
                throw Fail(ForeignMessages.Cypher(Place(named).Location, name, "each property once"));
            }

            Take(TokenKind.Colon, ": and a value");
            properties.Add((name, Value(0), place));
            if (!TryTake(TokenKind.Comma) && Current.Kind != TokenKind.RightBrace)
            {
                throw Unexpected("a comma or }");
            }
        }

        _at++;
        return properties;
    }

    // A literal; null for null. Dates are made by functions: date('2024-05-21').
    private ForeignValue? Value(int depth)
    {
        Token token = Current;
        if (depth > _maxNesting)
        {
            throw Fail(JsonMessages.NestingTooDeep(Place(token).Location, _maxNesting));
        }

        _at++;
        switch (token.Kind)
        {
            case TokenKind.String:
                return new ForeignText(token.Text);
            case TokenKind.Integer or TokenKind.Float:
                return new ForeignNumber(token.Text);
            case TokenKind.Minus or TokenKind.Plus when Current.Kind is TokenKind.Integer or TokenKind.Float:
                return new ForeignNumber((token.Kind == TokenKind.Minus ? "-" : "") + _tokens[_at++].Text);
            case TokenKind.LeftBracket:
                return new ForeignList([.. Items(depth)]);
            case TokenKind.Name when token.Keyword is Keyword.True or Keyword.False:
                return new ForeignFlag(token.Keyword == Keyword.True);
            case TokenKind.Name when token.Keyword == Keyword.Null:
                return null;
            case TokenKind.Name when IsWord(token, "date", "datetime", "localdatetime", "time", "localtime", "duration") && TryTake(TokenKind.LeftParenthesis):
                Token text = Current;
                Take(TokenKind.String, "a text such as '2024-05-21'");
                Take(TokenKind.RightParenthesis, ")");
                return new ForeignText(text.Text);
            default:
                _at--;
                throw Unexpected("a text, a number, true, false, null, a list of those, or date('…')");
        }
    }

    private IEnumerable<ForeignValue> Items(int depth)
    {
        while (!TryTake(TokenKind.RightBracket))
        {
            if (Value(depth + 1) is { } item)
            {
                yield return item;
            }

            if (!TryTake(TokenKind.Comma) && Current.Kind != TokenKind.RightBracket)
            {
                throw Unexpected("a comma or ]");
            }
        }
    }
}
