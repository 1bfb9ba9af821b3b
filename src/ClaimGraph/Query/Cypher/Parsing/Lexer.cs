using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ClaimGraph.Query.Cypher.Syntax;

namespace ClaimGraph.Query.Cypher.Parsing;

/// <summary>
/// Parts a query text into tokens (openCypher 9, grammar: SymbolicName, literals, comments). The first character that
/// begins no token becomes a bad token, which is followed by the end; its fault says why.
/// </summary>
internal sealed partial class Lexer
{
    private readonly string _text;
    private readonly ImmutableArray<Token>.Builder _tokens;
    private int _at;
    private Fault? _fault;

    private Lexer(string text)
    {
        _text = text;
        _tokens = ImmutableArray.CreateBuilder<Token>(_text.Length / 4 + 8);
    }

    /// <summary>Reads all tokens.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>The tokens, the last of which is the end; and the fault of a bad token, when there is one.</returns>
    public static (ImmutableArray<Token> Tokens, Fault? Fault) Read(string text)
    {
        Lexer lexer = new(text);
        while (lexer.SkipBlanks() && lexer._at < text.Length)
        {
            lexer.ReadToken();
        }

        lexer._tokens.Add(new Token(TokenKind.End, new SourceSpan(text.Length, text.Length), ""));
        return (lexer._tokens.ToImmutable(), lexer._fault);
    }

    /// <summary>Whether a text can be a name without backticks.</summary>
    public static bool IsPlainName(string name)
    {
        bool first = true;
        foreach (Rune rune in name.EnumerateRunes())
        {
            if (!(first ? StartsName(rune) : ContinuesName(rune)))
            {
                return false;
            }

            first = false;
        }

        return !first;
    }

    private char Peek(int ahead = 0) => _at + ahead < _text.Length ? _text[_at + ahead] : '\0';

    private void Add(TokenKind kind, int start) => Add(kind, start, _text[start.._at]);

    private void Add(TokenKind kind, int start, string value) =>
        _tokens.Add(new Token(kind, new SourceSpan(start, _at), value));

    // Ends reading: what follows a bad token is not looked at.
    private void Fail(CypherProblemKind kind, int start, int end, string what, string advice)
    {
        SourceSpan span = new(start, Math.Min(end, _text.Length));
        _fault = new Fault(kind, span, what, advice);
        _tokens.Add(new Token(TokenKind.Bad, span, _text[span.Start..span.End]));
        _at = _text.Length;
    }

    private bool SkipBlanks()
    {
        while (_at < _text.Length)
        {
            if (char.IsWhiteSpace(_text[_at]) || _text[_at] is '\uFEFF' or '\u180E' or '\u001C' or '\u001D' or '\u001E' or '\u001F')
            {
                _at++;
            }
            else if (_text[_at] == '/' && Peek(1) == '/')
            {
                int end = _text.AsSpan(_at).IndexOfAny('\n', '\r');
                _at = end < 0 ? _text.Length : _at + end;
            }
            else if (_text[_at] == '/' && Peek(1) == '*')
            {
                int end = _text.IndexOf("*/", _at + 2, StringComparison.Ordinal);
                if (end < 0)
                {
                    Fail(CypherProblemKind.UnexpectedSyntax, _at, _at + 2, "A comment is not closed.", "End it with */.");
                    return false;
                }

                _at = end + 2;
            }
            else
            {
                return true;
            }
        }

        return true;
    }

    private void ReadToken()
    {
        char c = _text[_at];
        int start = _at;
        if (char.IsAsciiDigit(c) || (c == '.' && char.IsAsciiDigit(Peek(1)) && !FollowsDot()))
        {
            ReadNumber();
        }
        else if (c is '\'' or '"')
        {
            ReadString(c);
        }
        else if (c == '`')
        {
            if (ReadQuoted() is { } name)
            {
                Add(TokenKind.QuotedName, start, name);
            }
        }
        else if (c == '$')
        {
            ReadParameter();
        }
        else if (Rune.TryGetRuneAt(_text, _at, out Rune rune) && StartsName(rune))
        {
            string name = ReadName();
            _tokens.Add(new Token(TokenKind.Name, new SourceSpan(start, _at), name, Keywords.Find(name)));
        }
        else if (SignAt(c, Peek(1)) is var (kind, length) && length > 0)
        {
            _at += length;
            Add(kind, start);
        }
        else
        {
            FailAtCharacter(c);
        }
    }

    // "*..3" and "[1...5]" do not hold the number .3 or .5.
    private bool FollowsDot() => _at > 0 && _text[_at - 1] == '.';

    private void FailAtCharacter(char c)
    {
        int length = char.IsHighSurrogate(c) && char.IsLowSurrogate(Peek(1)) ? 2 : 1;
        string shown = Fault.Quote(_text.Substring(_at, length));
        bool dash = CharUnicodeInfo.GetUnicodeCategory(_text, _at) == UnicodeCategory.DashPunctuation || c == '\u2212';
        bool quote = c is '\u2018' or '\u2019' or '\u201C' or '\u201D';
        Fail(
            c < 128 ? CypherProblemKind.UnexpectedSyntax : CypherProblemKind.InvalidUnicodeCharacter,
            _at,
            _at + length,
            $"The character {shown} has no meaning here.",
            dash ? "Write - instead." : quote ? "Put texts in ' or \"." : "Remove it, or put the name it belongs to in backticks.");
    }

    private static (TokenKind Kind, int Length) SignAt(char c, char next) => (c, next) switch
    {
        ('.', '.') => (TokenKind.DotDot, 2),
        ('<', '=') => (TokenKind.LessOrEqual, 2),
        ('<', '>') => (TokenKind.NotEqual, 2),
        ('>', '=') => (TokenKind.GreaterOrEqual, 2),
        ('=', '~') => (TokenKind.Matches, 2),
        ('(', _) => (TokenKind.LeftParenthesis, 1),
        (')', _) => (TokenKind.RightParenthesis, 1),
        ('[', _) => (TokenKind.LeftBracket, 1),
        (']', _) => (TokenKind.RightBracket, 1),
        ('{', _) => (TokenKind.LeftBrace, 1),
        ('}', _) => (TokenKind.RightBrace, 1),
        (',', _) => (TokenKind.Comma, 1),
        ('.', _) => (TokenKind.Dot, 1),
        (':', _) => (TokenKind.Colon, 1),
        (';', _) => (TokenKind.Semicolon, 1),
        ('|', _) => (TokenKind.Bar, 1),
        ('+', _) => (TokenKind.Plus, 1),
        ('-', _) => (TokenKind.Minus, 1),
        ('*', _) => (TokenKind.Star, 1),
        ('/', _) => (TokenKind.Slash, 1),
        ('%', _) => (TokenKind.Percent, 1),
        ('^', _) => (TokenKind.Caret, 1),
        ('=', _) => (TokenKind.Equal, 1),
        ('<', _) => (TokenKind.Less, 1),
        ('>', _) => (TokenKind.Greater, 1),
        _ => default,
    };

    private static bool StartsName(Rune rune) => rune.IsAscii
        ? char.IsAsciiLetter((char)rune.Value) || rune.Value == '_'
        : Rune.GetUnicodeCategory(rune) is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter
            or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter
            or UnicodeCategory.LetterNumber or UnicodeCategory.ConnectorPunctuation;

    private static bool ContinuesName(Rune rune) => StartsName(rune)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.NonSpacingMark
            or UnicodeCategory.SpacingCombiningMark;

    // Reads on while a name goes on; where it may start is the caller's to know.
    private string ReadName()
    {
        int start = _at;
        while (_at < _text.Length && Rune.TryGetRuneAt(_text, _at, out Rune rune) && ContinuesName(rune))
        {
            _at += rune.Utf16SequenceLength;
        }

        return _text[start.._at];
    }

    // A name in backticks, a doubled one standing for itself; null after a fault.
    private string? ReadQuoted()
    {
        int start = _at++;
        StringBuilder name = new();
        while (_at < _text.Length)
        {
            char c = _text[_at++];
            if (c != '`')
            {
                name.Append(c);
            }
            else if (Peek() == '`')
            {
                name.Append(_text[_at++]);
            }
            else
            {
                return name.ToString();
            }
        }

        Fail(CypherProblemKind.UnexpectedSyntax, start, start + 1, "A name in backticks is not closed.", "End it with a backtick.");
        return null;
    }

    private void ReadParameter()
    {
        int start = _at++;
        string? name = Peek() == '`' ? ReadQuoted() : ReadName();
        if (name is null)
        {
            return;
        }

        if (name.Length == 0)
        {
            Fail(CypherProblemKind.UnexpectedSyntax, start, start + 1, "A parameter has no name.", "Write its name after $, as in $name.");
            return;
        }

        Add(TokenKind.Parameter, start, name);
    }
}
