using System.Collections.Immutable;
using ClaimGraph.Diagnostics;
using ClaimGraph.Exchange.Imports.Foreign;
using ClaimGraph.Loading.Decoding;
using ClaimGraph.Query.Cypher.Parsing;
using TextSpan = ClaimGraph.Loading.Syntax.TextSpan;

namespace ClaimGraph.Exchange.Imports.Cypher;

/// <summary>
/// Reads and carries out a script, statement by statement. Its words are those of the queries' own lexer (openCypher 9); its grammar is
/// the part that makes a graph without computing anything. Stops at the first fault.
/// </summary>
internal sealed partial class ScriptParser
{
    private readonly FileScope _file;
    private readonly ScriptGraph _graph;
    private readonly int _maxNesting;
    private readonly Dictionary<string, ScriptElement> _variables = new(StringComparer.Ordinal);
    private ImmutableArray<Token> _tokens = [];
    private int _at;

    /// <param name="file">The script.</param>
    /// <param name="graph">Takes what it makes.</param>
    /// <param name="maxNesting">How many lists may stand within one another.</param>
    public ScriptParser(FileScope file, ScriptGraph graph, int maxNesting) => (_file, _graph, _maxNesting) = (file, graph, maxNesting);

    private Token Current => _tokens[_at];

    /// <summary>Reads the script.</summary>
    /// <returns>False when something is wrong, which is reported.</returns>
    public bool Read()
    {
        (_tokens, Fault? fault) = Lexer.Read(_file.Source.Text);
        if (fault is not null)
        {
            _file.Report(ForeignMessages.Malformed(
                Place(fault.Span.Start, fault.Span.End).Location, $"{char.ToLowerInvariant(fault.What[0])}{fault.What[1..]}", fault.Advice));
            return false;
        }

        try
        {
            while (Current.Kind != TokenKind.End)
            {
                Statement();
            }

            return true;
        }
        catch (FormatException)
        {
            return false;
        }
    }

    private void Statement()
    {
        _variables.Clear();
        if (IsShellCommand())
        {
            return;
        }

        while (Current.Kind is not (TokenKind.Semicolon or TokenKind.End))
        {
            Clause();
        }

        if (Current.Kind == TokenKind.Semicolon)
        {
            _at++;
        }
    }

    // Transactions of the shell and constraints and indexes of the database make no node.
    private bool IsShellCommand()
    {
        bool hasColon = Current.Kind == TokenKind.Colon;
        Token word = hasColon ? _tokens[_at + 1] : Current;
        if (IsWord(word, "begin", "commit"))
        {
            _at += hasColon ? 2 : 1;
            _at += Current.Kind == TokenKind.Semicolon ? 1 : 0;
            return true;
        }

        Token next = Current.Kind == TokenKind.End ? Current : _tokens[_at + 1];
        if ((Current.Keyword == Keyword.Create || IsWord(Current, "drop")) && IsWord(next, "constraint", "index", "range", "text", "fulltext", "point", "lookup", "vector"))
        {
            while (Current.Kind is not (TokenKind.Semicolon or TokenKind.End))
            {
                _at++;
            }

            _at += Current.Kind == TokenKind.Semicolon ? 1 : 0;
            return true;
        }

        return false;
    }

    private void Clause()
    {
        Token word = Current;
        switch (word.Keyword)
        {
            case Keyword.Create:
                _at++;
                Patterns(PatternUse.Create);
                break;
            case Keyword.Merge:
                _at++;
                Pattern(PatternUse.Merge);
                break;
            case Keyword.Match:
                _at++;
                Patterns(PatternUse.Match);
                break;
            case Keyword.Set:
                _at++;
                Assignments();
                break;
            default:
                throw Unexpected("CREATE, MERGE, MATCH, SET or a semicolon");
        }
    }

    private void Assignments()
    {
        do
        {
            ScriptElement element = Variable();
            switch (Current.Kind)
            {
                case TokenKind.Colon when element is ScriptNode node:
                    foreach (string label in Labels())
                    {
                        _graph.AddLabel(node, label);
                    }

                    break;
                case TokenKind.Plus:
                    _at++;
                    Take(TokenKind.Equal, "+= and a map of properties");
                    _graph.Set(element, Map());
                    break;
                case TokenKind.Dot:
                    _at++;
                    (string name, ForeignPlace place) = Name("the name of a property");
                    Take(TokenKind.Equal, "= and a value");
                    _graph.Set(element, [(name, Value(0), place)]);
                    break;
                default:
                    throw Unexpected("+= and a map, a label after a colon, or a property after a dot");
            }
        }
        while (TryTake(TokenKind.Comma));
    }

    private ScriptElement Variable()
    {
        Token token = Current;
        (string name, _) = Name("a variable");
        return _variables.TryGetValue(name, out ScriptElement? element)
            ? element
            : throw Fail(ForeignMessages.Cypher(Place(token).Location, token.Text, "a variable that a pattern before it names"));
    }

    private (string Name, ForeignPlace Place) Name(string expected)
    {
        Token token = Current;
        if (token.Kind is not (TokenKind.Name or TokenKind.QuotedName))
        {
            throw Unexpected(expected);
        }

        _at++;
        return (token.Text, Place(token));
    }

    private List<string> Labels()
    {
        List<string> labels = [];
        while (TryTake(TokenKind.Colon))
        {
            labels.Add(Name("a label").Name);
        }

        return labels;
    }

    private void Take(TokenKind kind, string expected)
    {
        if (!TryTake(kind))
        {
            throw Unexpected(expected);
        }
    }

    private bool TryTake(TokenKind kind)
    {
        if (Current.Kind != kind)
        {
            return false;
        }

        _at++;
        return true;
    }

    private static bool IsWord(Token token, params ReadOnlySpan<string> words) =>
        token.Kind == TokenKind.Name && words.Contains(token.Text, StringComparer.OrdinalIgnoreCase);

    private ForeignPlace Place(Token token) => Place(token.Span.Start, token.Span.End);

    private ForeignPlace Place(int start, int end) => new(_file, new TextSpan(start, end));

    private FormatException Unexpected(string expected) =>
        Fail(ForeignMessages.Cypher(Place(Current).Location, _file.Source.Text[Current.Span.Start..Current.Span.End], expected));

    // The exception only ends the reading: the fault is reported by then.
    private FormatException Fail(Diagnostic diagnostic)
    {
        _file.Report(diagnostic);
        return new FormatException(diagnostic.Message);
    }
}
