using System.Diagnostics;
using ClaimGraph.Diagnostics;
using Newtonsoft.Json;

namespace ClaimGraph.Loading.Syntax;

/// <summary>Reads a text token by token and tells exactly where each token stands.</summary>
/// <remarks>
/// Newtonsoft's reader does the reading, but reports only where it is after a token. Beside it runs a second position in the
/// same text that steps over white space, commas and comments to the token's first character and over the token to its end.
/// What Newtonsoft accepts beyond JSON with comments is reported; reading goes on after single quotes, bare names,
/// trailing commas, raw control characters and half surrogate pairs, and stops at anything else, for what follows could only be guessed.
/// </remarks>
internal sealed class JsonTokenReader : IDisposable
{
    private readonly SourceText _source;
    private readonly DiagnosticBag _diagnostics;
    private readonly int _maxDepth;
    private readonly int _nul;
    private readonly StringReader _text;
    private readonly JsonTextReader _reader;
    private readonly Stack<TextSpan> _open = new();
    private TextSpan _lastToken;
    private bool _started;
    private int _position;

    /// <summary>Starts at the beginning of a text.</summary>
    /// <param name="source">The text.</param>
    /// <param name="maxDepth">How many objects and arrays may stand within one another, at least 1.</param>
    /// <param name="diagnostics">Takes what is malformed.</param>
    public JsonTokenReader(SourceText source, int maxDepth, DiagnosticBag diagnostics)
    {
        _source = source;
        _diagnostics = diagnostics;
        _maxDepth = maxDepth;
        // Newtonsoft passes over NUL in some places; here the text ends where one stands.
        _nul = source.Text.IndexOf('\0', StringComparison.Ordinal);
        Text = _nul < 0 ? source.Text : source.Text[.._nul];
        _text = new StringReader(Text);
        _reader = new JsonTextReader(_text)
        {
            DateParseHandling = DateParseHandling.None,
            FloatParseHandling = FloatParseHandling.Decimal,
            MaxDepth = maxDepth,
            CloseInput = false,
        };
    }

    /// <summary>The kind of the current token; never a comment.</summary>
    public JsonToken Token { get; private set; }

    /// <summary>Where the current token stands; for a property name the name alone, quotes included.</summary>
    public TextSpan Span { get; private set; }

    /// <summary>The text of the current string or property name, escapes resolved.</summary>
    public string StringValue => (string?)_reader.Value ?? "";

    /// <summary>True when reading ended at something malformed, which has been reported.</summary>
    public bool IsBroken { get; private set; }

    private string Text { get; }

    /// <summary>Goes to the next token.</summary>
    /// <returns>False at the end of the text and at malformed text; <see cref="IsBroken"/> tells which.</returns>
    public bool Read()
    {
        if (IsBroken)
        {
            return false;
        }

        int comma = -1;
        while (true)
        {
            int start = SkipSeparators(ref comma);
            bool read;
            try
            {
                read = _reader.Read();
            }
            catch (JsonReaderException)
            {
                return Break(start, comma);
            }

            if (!read)
            {
                return (!_started || _open.Count > 0 || _nul >= 0) && Break(start, comma);
            }

            if (_reader.TokenType == JsonToken.Comment)
            {
                _position = JsonScanner.CommentEnd(Text, start);
                continue;
            }

            return Accept(start, comma);
        }
    }

    /// <summary>The text of the current number, as written.</summary>
    /// <returns>The number's characters.</returns>
    public string NumberText() => Text[Span.Start..Span.End];

    /// <inheritdoc/>
    public void Dispose()
    {
        ((IDisposable)_reader).Dispose();
        _text.Dispose();
    }

    private bool Accept(int start, int comma)
    {
        Token = _reader.TokenType;
        int end;
        switch (Token)
        {
            case JsonToken.StartObject or JsonToken.StartArray:
                end = start + 1;
                _open.Push(new TextSpan(start, end));
                break;
            case JsonToken.EndObject or JsonToken.EndArray:
                end = start + 1;
                _open.Pop();
                if (comma >= 0)
                {
                    _diagnostics.Add(JsonMessages.TrailingComma(_source.Locate(new TextSpan(comma, comma + 1)), Text[start]));
                }

                break;
            case JsonToken.PropertyName or JsonToken.String when Text[start] is '"' or '\'':
                end = JsonScanner.StringEnd(Text, start);
                if (!CheckString(new TextSpan(start, end)))
                {
                    return false;
                }

                break;
            case JsonToken.PropertyName:
                end = JsonScanner.BareNameEnd(Text, start);
                _diagnostics.Add(JsonMessages.BareName(_source.Locate(new TextSpan(start, end)), Text[start..end]));
                break;
            case JsonToken.Boolean or JsonToken.Null:
                end = JsonScanner.WordEnd(Text, start);
                break;
            case JsonToken.Integer or JsonToken.Float:
                end = JsonScanner.WordEnd(Text, start);
                if (!JsonScanner.IsNumber(Text.AsSpan(start, end - start)))
                {
                    return Break(start, comma);
                }

                break;
            default:
                return Break(start, comma);
        }

        Span = new TextSpan(start, end);
        _lastToken = Span;
        _started = true;
        _position = Token == JsonToken.PropertyName ? Text.IndexOf(':', JsonScanner.SkipWhiteSpace(Text, end)) + 1 : end;
        Debug.Assert(AgreesWithReader(), "The position beside the reader has lost the reader.");
        return true;
    }

    private bool AgreesWithReader()
    {
        int lineStart = Text.LastIndexOfAny(['\n', '\r'], Math.Max(_position - 1, 0), Math.Max(_position, 0)) + 1;
        return _position - lineStart == _reader.LinePosition;
    }

    private int SkipSeparators(ref int comma)
    {
        int at = _position;
        bool afterValue = _started && Token is not (JsonToken.StartArray or JsonToken.StartObject or JsonToken.PropertyName);
        while (at < Text.Length)
        {
            char c = Text[at];
            if (c == ',' && comma < 0 && afterValue)
            {
                comma = at;
            }
            else if (char.IsWhiteSpace(c))
            {
                if (c is not (' ' or '\t' or '\r' or '\n'))
                {
                    _diagnostics.Add(JsonMessages.OddWhiteSpace(_source.Locate(new TextSpan(at, at + 1)), c));
                }
            }
            else
            {
                break;
            }

            at++;
        }

        return at;
    }

    private bool CheckString(TextSpan span)
    {
        if (Text[span.Start] == '"' && JsonScanner.IsPlain(Text.AsSpan(span.Start + 1, span.End - span.Start - 2)))
        {
            return true;
        }

        if (Text[span.Start] == '\'')
        {
            _diagnostics.Add(JsonMessages.SingleQuotes(_source.Locate(span)));
        }

        foreach ((TextSpan place, StringFault fault) in JsonScanner.StringFaults(Text, span))
        {
            if (fault == StringFault.LineEnd)
            {
                return Fail(JsonMessages.UnclosedString(_source.Locate(new TextSpan(span.Start, place.Start))));
            }

            _diagnostics.Add(InString(place, fault));
        }

        return true;
    }

    // Says in our words what the reader stumbled over. Which characters it can be follows from the last token.
    private bool Break(int at, int comma)
    {
        TextSpan? opener = _open.Count > 0 ? _open.Peek() : null;
        bool inObject = opener is { } o && Text[o.Start] == '{';
        bool afterName = _started && Token == JsonToken.PropertyName;
        bool afterOpener = _started && Token is JsonToken.StartObject or JsonToken.StartArray;
        bool afterValue = _started && !afterName && !afterOpener && comma < 0;
        if (at >= Text.Length)
        {
            return Fail(EndOfText(opener));
        }

        if (Text[at] is '"' or '\'' && StringFaultAt(at) is { } inString)
        {
            return Fail(inString);
        }

        TextSpan found = new(at, JsonScanner.ChunkEnd(Text, at));
        Location place = _source.Locate(found);
        string shown = Text[found.Start..found.End];
        if (Text[at] is '{' or '[' && !afterValue && _open.Count >= _maxDepth)
        {
            return Fail(JsonMessages.NestingTooDeep(place, _maxDepth));
        }

        if (afterValue && opener is null)
        {
            return Fail(JsonMessages.AfterTheEnd(place, shown));
        }

        if (Text[at] == '/')
        {
            return Fail(JsonMessages.BadComment(place));
        }

        if (Text[at] is '}' or ']')
        {
            return Fail(Closing(place, Text[at], opener, inObject));
        }

        if (inObject && !afterName && !afterValue && Text[at] is not ('"' or '\'' or ',' or ':' or '{' or '['))
        {
            int end = JsonScanner.BareNameEnd(Text, at);
            if (end > at && JsonScanner.SkipWhiteSpace(Text, end) is int colon && colon < Text.Length && Text[colon] == ':')
            {
                return Fail(JsonMessages.BareName(_source.Locate(new TextSpan(at, end)), Text[at..end]));
            }
        }

        if (inObject && !afterName && !afterValue && Text[at] is '"' or '\'')
        {
            int end = JsonScanner.StringEnd(Text, at);
            return Fail(JsonMessages.MissingColon(_source.Locate(new TextSpan(at, end)), Text[at..end]));
        }

        if (afterValue && Text[at] is '"' or '{' or '[' or '-' || (afterValue && char.IsAsciiLetterOrDigit(Text[at])))
        {
            return Fail(JsonMessages.MissingComma(_source.Locate(new TextSpan(_lastToken.End, _lastToken.End)), place, shown));
        }

        string expected = afterName ? "a value"
            : afterValue ? inObject ? "\",\" or \"}\"" : "\",\" or \"]\""
            : inObject ? "a property name in double quotes"
            : "a value";
        return Fail(Unexpected(place, shown, expected, opener));
    }

    private Diagnostic InString(TextSpan place, StringFault fault) => fault switch
    {
        StringFault.ControlCharacter => JsonMessages.RawControlCharacter(_source.Locate(place), Text[place.Start]),
        StringFault.LoneSurrogate => JsonMessages.LoneSurrogate(_source.Locate(place), Text[place.Start..place.End]),
        _ => JsonMessages.BadEscape(_source.Locate(place), Text[place.Start..place.End]),
    };

    private Diagnostic? StringFaultAt(int at)
    {
        foreach ((TextSpan place, StringFault fault) in JsonScanner.StringFaults(Text, new TextSpan(at, JsonScanner.StringEnd(Text, at))))
        {
            if (fault is StringFault.LineEnd or StringFault.EndOfFile)
            {
                return JsonMessages.UnclosedString(_source.Locate(new TextSpan(at, place.Start)));
            }

            if (fault == StringFault.Escape)
            {
                return InString(place, fault);
            }
        }

        return null;
    }

    private Diagnostic Unexpected(Location place, string found, string expected, TextSpan? opener) => opener is { } open
        ? JsonMessages.Unexpected(place, found, expected, _source.Locate(open), Text[open.Start])
        : JsonMessages.Unexpected(place, found, expected, null, ' ');

    private Diagnostic EndOfText(TextSpan? opener)
    {
        if (_nul >= 0)
        {
            return JsonMessages.Nul(_source.Locate(new TextSpan(_nul, _nul + 1)));
        }

        Location end = _source.Locate(new TextSpan(Text.Length, Text.Length));
        return !_started ? JsonMessages.NoContent(_source.Path)
            : opener is { } open ? JsonMessages.EndsTooEarly(end, _source.Locate(open), Text[open.Start])
            : Unexpected(end, "", "a value", opener);
    }

    private Diagnostic Closing(Location place, char bracket, TextSpan? opener, bool inObject) =>
        opener is not { } open ? Unexpected(place, bracket.ToString(), "a value", opener)
        : (bracket == '}') == inObject ? Unexpected(place, bracket.ToString(), "a value", opener)
        : JsonMessages.WrongBracket(place, bracket, _source.Locate(open), Text[open.Start]);

    private bool Fail(Diagnostic diagnostic)
    {
        IsBroken = true;
        _diagnostics.Add(diagnostic);
        return false;
    }
}
