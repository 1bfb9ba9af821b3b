using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace ClaimGraph.Generator.Json;

/// <summary>Reads JSON (RFC 8259) with comments. It stops at the first fault and gives what was read before it.</summary>
/// <remarks>Generators bring no packages along, so this is a reader of its own. It takes time linear in the text.</remarks>
internal sealed class JsonReader
{
    private const int MaxDepth = 64;

    private readonly string _text;
    private readonly List<JsonFault> _faults = [];
    private readonly CancellationToken _cancellation;
    private int _at;
    private int _depth;
    private bool _isBroken;

    private JsonReader(string text, CancellationToken cancellation)
    {
        _text = text;
        _cancellation = cancellation;
    }

    private char Current => _at < _text.Length ? _text[_at] : '\0';

    /// <summary>Reads a text. Never throws for what is in it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="cancellation">Stops it, with <see cref="OperationCanceledException"/>.</param>
    /// <returns>The value, or null when there is none, and what is wrong with the text.</returns>
    public static (JsonNode? Root, IReadOnlyList<JsonFault> Faults) Read(string text, CancellationToken cancellation)
    {
        JsonReader reader = new(text, cancellation);
        JsonNode? root = reader.Value();
        if (!reader._isBroken && !reader.AtEnd())
        {
            reader.Break("nothing after the end of the first value");
        }

        return (root, reader._faults);
    }

    private JsonNode? Value()
    {
        Skip();
        if (_isBroken)
        {
            return null;
        }

        switch (Current)
        {
            case '{' or '[' when _depth == MaxDepth:
                Fail("CG0007", new TextSpan(_at, 1), $"more than {MaxDepth} objects and arrays within each other. Flatten the data.");
                return null;
            case '{':
                return Object();
            case '[':
                return Array();
            case '"':
                return String();
            default:
                return Literal();
        }
    }

    private JsonObject Object()
    {
        int start = _at;
        List<KeyValuePair<string, JsonNode>> members = [];
        bool isWhole = Items('}', "a property name in double quotes", () =>
        {
            if (Current != '"')
            {
                Break("a property name in double quotes");
                return;
            }

            JsonString? name = String();
            Skip();
            if (name is null || _isBroken || !Take(':', "\":\" after the property name"))
            {
                return;
            }

            if (Value() is { } value)
            {
                members.Add(new(name.Value, value));
            }
        });
        return new JsonObject(TextSpan.FromBounds(start, _at), members, isWhole);
    }

    private JsonArray Array()
    {
        int start = _at;
        List<JsonNode> items = [];
        bool isWhole = Items(']', "a value", () =>
        {
            if (Value() is { } value)
            {
                items.Add(value);
            }
        });
        return new JsonArray(TextSpan.FromBounds(start, _at), items, isWhole);
    }

    // The items of an object or array, from its opening bracket to its closing one. Returns true when that was reached.
    private bool Items(char close, string wanted, Action item)
    {
        _at++;
        _depth++;
        int comma = -1;
        for (bool isFirst = true; ; isFirst = false)
        {
            _cancellation.ThrowIfCancellationRequested();
            Skip();
            if (!_isBroken && Current == close)
            {
                if (comma >= 0)
                {
                    Fail("CG0006", new TextSpan(comma, 1), $"a comma before \"{close}\". Remove it.", goesOn: true);
                }

                _at++;
                _depth--;
                return true;
            }

            if (!_isBroken && !isFirst && comma < 0)
            {
                Break($"\",\" or \"{close}\"");
            }
            else if (!_isBroken && AtEnd())
            {
                Break(wanted);
            }

            if (!_isBroken)
            {
                item();
                Skip();
            }

            if (_isBroken)
            {
                return false;
            }

            comma = Current == ',' ? _at++ : -1;
        }
    }

    private JsonString? String()
    {
        int start = _at++;
        StringBuilder value = new();
        while (Current != '"')
        {
            char c = Current;
            if (_at >= _text.Length || c is '\n' or '\r')
            {
                Fail("CG0001", TextSpan.FromBounds(start, _at), "a string that is not closed on its line. Add the closing double quote.");
                return null;
            }

            if (c < ' ')
            {
                Fail("CG0006", new TextSpan(_at, 1), $"the control character U+{(int)c:X4} within a string. Write \\u{(int)c:x4}.", goesOn: true);
            }

            if (c != '\\')
            {
                value.Append(c);
                _at++;
            }
            else if (!Escape(value))
            {
                return null;
            }
        }

        _at++;
        return new JsonString(TextSpan.FromBounds(start, _at), value.ToString());
    }

    private bool Escape(StringBuilder value)
    {
        char kind = _at + 1 < _text.Length ? _text[_at + 1] : '\0';
        int known = "\"\\/bfnrt".IndexOf(kind);
        if (known >= 0)
        {
            value.Append("\"\\/\b\f\n\r\t"[known]);
            _at += 2;
            return true;
        }

        if (kind == 'u' && _at + 6 <= _text.Length
            && ushort.TryParse(_text.Substring(_at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort code))
        {
            value.Append((char)code);
            _at += 6;
            return true;
        }

        Fail("CG0001", TextSpan.FromBounds(_at, Math.Min(_at + 2, _text.Length)), "a backslash that starts no escape of JSON. Write \\\\ for a backslash.");
        return false;
    }

    private JsonLiteral? Literal()
    {
        int start = _at;
        while (_at < _text.Length && (char.IsLetterOrDigit(_text[_at]) || _text[_at] is '-' or '+' or '.'))
        {
            _at++;
        }

        string text = _text.Substring(start, _at - start);
        bool isNumber = text.Length > 0 && text[text.Length - 1] != '.' && text[0] is '-' or (>= '0' and <= '9')
            && double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out _);
        if (!isNumber && text is not ("true" or "false" or "null"))
        {
            _at = start;
            Break("a value");
            return null;
        }

        return new JsonLiteral(TextSpan.FromBounds(start, _at), text);
    }

    private bool AtEnd()
    {
        Skip();
        return _at >= _text.Length;
    }

    // Steps over white space and comments.
    private void Skip()
    {
        while (_at < _text.Length)
        {
            if (Current is ' ' or '\t' or '\r' or '\n' || (Current == '\uFEFF' && _at == 0))
            {
                _at++;
            }
            else if (Current == '/' && _at + 1 < _text.Length && _text[_at + 1] is '/' or '*')
            {
                bool isLine = _text[_at + 1] == '/';
                int end = isLine ? _text.IndexOfAny(['\r', '\n'], _at) : _text.IndexOf("*/", _at + 2, StringComparison.Ordinal);
                if (end < 0 && !isLine)
                {
                    Fail("CG0001", new TextSpan(_at, 2), "a comment that does not end. Close it with \"*/\".");
                    return;
                }

                _at = end < 0 ? _text.Length : isLine ? end : end + 2;
            }
            else
            {
                return;
            }
        }
    }

    private bool Take(char wanted, string described)
    {
        if (Current == wanted && _at < _text.Length)
        {
            _at++;
            return true;
        }

        Break(described);
        return false;
    }

    private void Break(string wanted)
    {
        if (_at >= _text.Length)
        {
            Fail("CG0001", new TextSpan(_text.Length, 0), $"the file ends where {wanted} is expected. Write what is missing.");
            return;
        }

        int end = _at + 1;
        while (end < _text.Length && end - _at < 40 && (char.IsLetterOrDigit(_text[_at]) && (char.IsLetterOrDigit(_text[end]) || _text[end] == '-')))
        {
            end++;
        }

        end += char.IsHighSurrogate(_text[end - 1]) && end < _text.Length ? 1 : 0;
        TextSpan span = TextSpan.FromBounds(_at, end);
        Fail("CG0001", span, $"\"{Shown(_text.Substring(_at, end - _at))}\" where {wanted} is expected. Correct the JSON.");
    }

    private void Fail(string code, TextSpan span, string message, bool goesOn = false)
    {
        _faults.Add(new JsonFault(code, span, message));
        _isBroken |= !goesOn;
    }

    private static string Shown(string text) =>
        string.Concat(text.Select(c => char.IsControl(c) ? $"\\u{(int)c:x4}" : c.ToString(CultureInfo.InvariantCulture)));
}
