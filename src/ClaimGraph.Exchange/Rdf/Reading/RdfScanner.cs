using System.Buffers;
using System.Globalization;
using System.Text;
using ClaimGraph.Diagnostics;
using ClaimGraph.Exchange.Rdf.Model;
using ClaimGraph.Loading.Decoding;
using ClaimGraph.Loading.Syntax;

namespace ClaimGraph.Exchange.Rdf.Reading;

/// <summary>
/// What N-Quads, Turtle and TriG write alike: IRIs in brackets, blank nodes, escapes, languages and datatypes. What is wrong is
/// reported where it stands, and nothing is given back.
/// </summary>
internal abstract class RdfScanner(FileScope file)
{
    private static readonly SearchValues<char> NotInIri = SearchValues.Create(['<', '>', '"', '{', '}', '|', '^', '`', .. Enumerable.Range(0, 0x21).Select(c => (char)c)]);

    /// <summary>What has been read.</summary>
    protected RdfFile Quads { get; } = new();

    /// <summary>The text.</summary>
    protected string Text { get; } = file.Source.Text;

    /// <summary>Where reading has come to, in UTF-16 units from 0.</summary>
    protected int At { get; set; }

    /// <summary>The character there; a line end at the end of the text.</summary>
    protected char Current => Peek(0);

    /// <summary>A character further on; a line end at the end of the text.</summary>
    protected char Peek(int ahead) => At + ahead < Text.Length ? Text[At + ahead] : '\n';

    /// <summary>Reports something.</summary>
    protected void Report(Func<Location, Diagnostic> message, TextSpan span) => file.Report(message(file.At(span)));

    /// <summary>Reports the character that stands here.</summary>
    protected void Unexpected(string wanted)
    {
        int end = Math.Min(At + 1, Text.Length);
        end += end < Text.Length && end > At && char.IsHighSurrogate(Text[end - 1]) ? 1 : 0;
        string found = Current is '\n' or '\r' ? "" : Text[At..end];
        Report(place => RdfMessages.Unexpected(place, found, wanted), new TextSpan(At, found.Length == 0 ? At : end));
    }

    /// <summary>Whether labels of blank nodes may have colons, as only those of N-Quads may.</summary>
    protected virtual bool AllowsColonInLabel => false;

    /// <summary>The label of a blank node, with <c>_:</c> before it.</summary>
    protected string? BlankNode(string wanted)
    {
        int end = At + 2;
        while (end < Text.Length && IsInLabel(Text[end], isFirst: end == At + 2))
        {
            end++;
        }

        // A label does not end with the full stop that ends the statement.
        while (end > At + 2 && Text[end - 1] == '.')
        {
            end--;
        }

        if (end <= At + 2 || Text[At + 1] != ':')
        {
            Unexpected(wanted);
            return null;
        }

        string label = Quads.Pooled(Text.AsSpan(At, end - At));
        At = end;
        return label;
    }

    /// <summary>An IRI in angle brackets.</summary>
    protected string? BracketedIri(string wanted)
    {
        if (Current != '<')
        {
            Unexpected(wanted);
            return null;
        }

        int start = At + 1;
        int length = Text.AsSpan(start).IndexOfAny(NotInIri);
        int end = length < 0 ? Text.Length : start + length;
        if (end == Text.Length || Text[end] != '>')
        {
            At = end;
            Unexpected("\">\", which ends an IRI");
            return null;
        }

        ReadOnlySpan<char> iri = Text.AsSpan(start, end - start);
        if (iri.Contains('\\'))
        {
            if (Unescaped(start, end, isIri: true) is not { } text)
            {
                return null;
            }

            if (text.AsSpan().ContainsAny(NotInIri))
            {
                Report(RdfMessages.EscapeInIri, new TextSpan(At, end + 1));
                return null;
            }

            iri = text;
        }

        if (!IriReference.HasScheme(iri))
        {
            if (Resolved(iri) is not { } full)
            {
                string written = iri.ToString();
                Report(place => RdfMessages.RelativeIri(place, written), new TextSpan(At, end + 1));
                return null;
            }

            iri = full;
        }

        At = end + 1;
        return Quads.Pooled(iri);
    }

    /// <summary>The full name that a relative one stands for; null where there is none.</summary>
    protected virtual string? Resolved(ReadOnlySpan<char> reference) => null;

    /// <summary>An IRI in any way it may be written.</summary>
    protected virtual string? Iri(string wanted) => BracketedIri(wanted);

    /// <summary>What follows the closing quote of a literal: its language or datatype, or nothing.</summary>
    protected RdfTerm? Literal(string value)
    {
        switch (Current)
        {
            case '@':
                return Language() is { } language ? RdfTerm.Text(value, language) : null;
            case '^' when Peek(1) == '^':
                At += 2;
                return Iri("the datatype's IRI") is { } datatype ? RdfTerm.Typed(value, datatype) : null;
            case '^':
                At++;
                Unexpected("a second \"^\"");
                return null;
            default:
                return RdfTerm.Text(value);
        }
    }

    /// <summary>What is written between two places, escapes resolved.</summary>
    protected string? Unescaped(int start, int end, bool isIri)
    {
        ReadOnlySpan<char> written = Text.AsSpan(start, end - start);
        if (!written.Contains('\\'))
        {
            return written.ToString();
        }

        StringBuilder text = new(written.Length);
        for (int i = 0; i < written.Length; i++)
        {
            if (written[i] != '\\')
            {
                text.Append(written[i]);
                continue;
            }

            int digits = i + 1 == written.Length ? 0 : written[i + 1] switch { 'u' => 4, 'U' => 8, _ => 0 };
            int last = Math.Min(i + 1 + digits, written.Length - 1);
            if (digits > 0 && Rune.IsValid(CodePoint(written[(i + 2)..], digits)))
            {
                text.Append(new Rune(CodePoint(written[(i + 2)..], digits)).ToString());
            }
            else if (digits == 0 && !isIri && i + 1 < written.Length && "tbnrf\"'\\".Contains(written[i + 1], StringComparison.Ordinal))
            {
                text.Append(written[i + 1] switch { 't' => '\t', 'b' => '\b', 'n' => '\n', 'r' => '\r', 'f' => '\f', var c => c });
            }
            else
            {
                string escape = written[i..(last + 1)].ToString();
                Report(place => RdfMessages.BadEscape(place, escape), new TextSpan(start + i, start + last + 1));
                return null;
            }

            i = last;
        }

        return text.ToString();
    }

    private bool IsInLabel(char c, bool isFirst) =>
        (c == ':' && AllowsColonInLabel) || (isFirst ? char.IsAsciiDigit(c) || NameCharacters.MayBegin(c) : c == '.' || NameCharacters.MayContinue(c));

    private string? Language()
    {
        int start = At + 1;
        int end = start;
        while (end < Text.Length && (char.IsAsciiLetterOrDigit(Text[end]) || Text[end] == '-'))
        {
            end++;
        }

        string tag = Quads.Pooled(Text.AsSpan(start, end - start));
        if (tag.Length == 0 || !char.IsAsciiLetter(tag[0]) || tag[^1] == '-' || tag.Contains("--", StringComparison.Ordinal))
        {
            At = start;
            Unexpected("a language tag such as en");
            return null;
        }

        At = end;
        return tag;
    }

    // A negative number for what is none.
    private static int CodePoint(ReadOnlySpan<char> written, int digits) =>
        written.Length >= digits && int.TryParse(written[..digits], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int value)
            ? value
            : -1;
}
