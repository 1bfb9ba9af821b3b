using System.Buffers;
using System.Globalization;

namespace ClaimGraph.Exchange.Rdf.Writing;

/// <summary>Writes literals as N-Quads and Turtle both read them, on one line.</summary>
internal static class LiteralText
{
    // What ends a literal or a line has to be escaped; what nobody sees is, so that a file shows all there is.
    private static readonly SearchValues<char> Escaped = SearchValues.Create(
    [
        '"', '\\', .. Enumerable.Range(0, 0x20).Select(c => (char)c), .. Enumerable.Range(0x7F, 0x21).Select(c => (char)c),
        '\u00AD', '\u061C', '\u200B', '\u200E', '\u200F', '\u2028', '\u2029', '\u202A', '\u202B', '\u202C', '\u202D', '\u202E',
        '\u2060', '\u2066', '\u2067', '\u2068', '\u2069', '\uFEFF', '\uFFFE', '\uFFFF',
    ]);

    /// <summary>Writes a text between double quotes.</summary>
    public static void Write(TextWriter output, string text)
    {
        output.Write('"');
        ReadOnlySpan<char> rest = text;
        while (rest.IndexOfAny(Escaped) is >= 0 and int at)
        {
            output.Write(rest[..at]);
            Escape(output, rest[at]);
            rest = rest[(at + 1)..];
        }

        output.Write(rest);
        output.Write('"');
    }

    private static void Escape(TextWriter output, char c)
    {
        output.Write('\\');
        switch (c)
        {
            case '"':
                output.Write(c);
                break;
            case '\n':
                output.Write('n');
                break;
            case '\r':
                output.Write('r');
                break;
            case '\t':
                output.Write('t');
                break;
            // A backslash as its code point too: rdflib 6.1 takes \\n in N-Quads for a backslash and a line end.
            default:
                output.Write('u');
                output.Write(((int)c).ToString("X4", CultureInfo.InvariantCulture));
                break;
        }
    }
}
