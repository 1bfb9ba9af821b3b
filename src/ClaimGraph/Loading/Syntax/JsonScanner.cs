using System.Buffers;
using System.Globalization;
using ClaimGraph.Diagnostics;

namespace ClaimGraph.Loading.Syntax;

/// <summary>Finds where pieces of JSON end in a text, by the grammar of RFC 8259 and with comments.</summary>
internal static class JsonScanner
{
    private static readonly SearchValues<char> NeedsLook = SearchValues.Create([.. Enumerable.Range(0, ' ').Select(c => (char)c), '\\']);

    /// <summary>Tells whether the inside of a string has neither escapes nor control characters, so that nothing can be wrong with it.</summary>
    public static bool IsPlain(ReadOnlySpan<char> inside) => !inside.ContainsAny(NeedsLook);

    /// <summary>Steps over white space.</summary>
    public static int SkipWhiteSpace(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>The offset just after a comment that starts at <paramref name="at"/>; a line comment ends before its line end.</summary>
    public static int CommentEnd(string text, int at)
    {
        bool isLine = at + 1 < text.Length && text[at + 1] == '/';
        int end = isLine ? text.AsSpan(at).IndexOfAny('\r', '\n') : text.AsSpan(at + 2).IndexOf("*/");
        return end < 0 ? text.Length : isLine ? at + end : at + 2 + end + 2;
    }

    /// <summary>The offset just after the closing quote of a string that starts at <paramref name="at"/>, or the end of the text.</summary>
    public static int StringEnd(string text, int at)
    {
        char quote = text[at];
        for (int i = at + 1; i < text.Length; i++)
        {
            if (text[i] == '\\')
            {
                i++;
            }
            else if (text[i] == quote)
            {
                return i + 1;
            }
        }

        return text.Length;
    }

    /// <summary>The offset just after a number or word.</summary>
    public static int WordEnd(string text, int at)
    {
        while (at < text.Length && !char.IsWhiteSpace(text[at]) && text[at] is not (',' or ']' or '}' or '/' or ':' or '[' or '{' or '"'))
        {
            at++;
        }

        return at;
    }

    /// <summary>The offset just after a property name without quotes.</summary>
    public static int BareNameEnd(string text, int at)
    {
        while (at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] is '_' or '$' or '-'))
        {
            at++;
        }

        return at;
    }

    /// <summary>The offset just after what a person would see as one thing: a word, a string or one character.</summary>
    public static int ChunkEnd(string text, int at)
    {
        if (text[at] is '"' or '\'')
        {
            return StringEnd(text, at);
        }

        int end = WordEnd(text, at);
        return Math.Min(end > at ? end : at + 1, at + 60);
    }

    /// <summary>Tells whether a text is a number of JSON: no leading zeros or plus sign, no hexadecimal, no NaN.</summary>
    public static bool IsNumber(ReadOnlySpan<char> text)
    {
        int at = text.StartsWith("-") ? 1 : 0;
        int whole = Digits(text, ref at);
        if (whole == 0 || (whole > 1 && text[at - whole] == '0'))
        {
            return false;
        }

        if (at < text.Length && text[at] == '.')
        {
            at++;
            if (Digits(text, ref at) == 0)
            {
                return false;
            }
        }

        if (at < text.Length && text[at] is 'e' or 'E')
        {
            at++;
            at += at < text.Length && text[at] is '+' or '-' ? 1 : 0;
            if (Digits(text, ref at) == 0)
            {
                return false;
            }
        }

        return at == text.Length;
    }

    /// <summary>Everything in a string that JSON forbids there, in order.</summary>
    public static IEnumerable<(TextSpan Place, StringFault Fault)> StringFaults(string text, TextSpan span)
    {
        bool closed = span.End - span.Start >= 2 && text[span.End - 1] == text[span.Start];
        int end = closed ? span.End - 1 : span.End;
        for (int i = span.Start + 1; i < end; i++)
        {
            char c = text[i];
            if (c is '\n' or '\r')
            {
                yield return (new TextSpan(i, i + 1), StringFault.LineEnd);
                yield break;
            }

            if (c < ' ')
            {
                yield return (new TextSpan(i, i + 1), StringFault.ControlCharacter);
            }
            else if (c == '\\')
            {
                (int length, StringFault fault) = Escape(text.AsSpan(i, end - i));
                if (fault != StringFault.None)
                {
                    yield return (new TextSpan(i, i + length), fault);
                }

                i += length - 1;
            }
        }

        if (!closed)
        {
            yield return (new TextSpan(end, end), StringFault.EndOfFile);
        }
    }

    private static (int Length, StringFault Fault) Escape(ReadOnlySpan<char> text)
    {
        if (text.Length < 2)
        {
            return (text.Length, StringFault.Escape);
        }

        if (text[1] != 'u')
        {
            return (2, "\"\\/bfnrt".Contains(text[1], StringComparison.Ordinal) ? StringFault.None : StringFault.Escape);
        }

        if (!TryHex(text, out char first))
        {
            return (2, StringFault.Escape);
        }

        if (!char.IsSurrogate(first))
        {
            return (6, StringFault.None);
        }

        bool paired = char.IsHighSurrogate(first) && TryHex(text[6..], out char second) && char.IsLowSurrogate(second);
        return paired ? (12, StringFault.None) : (6, StringFault.LoneSurrogate);
    }

    private static bool TryHex(ReadOnlySpan<char> text, out char value)
    {
        value = '\0';
        if (text.Length < 6 || text[0] != '\\' || text[1] != 'u'
            || !ushort.TryParse(text[2..6], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort code))
        {
            return false;
        }

        value = (char)code;
        return true;
    }

    private static int Digits(ReadOnlySpan<char> text, ref int at)
    {
        int start = at;
        while (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        return at - start;
    }
}
