using System.Buffers;
using System.Globalization;
using System.Text;
using ClaimGraph.Diagnostics;
using ClaimGraph.Exchange.Rdf.Model;
using ClaimGraph.Exchange.Rdf.Reading;
using ClaimGraph.Loading.Decoding;
using ClaimGraph.Loading.Syntax;

namespace ClaimGraph.Exchange.Rdf.NQuads;

/// <summary>Reads RDF 1.1 N-Quads (https://www.w3.org/TR/n-quads/#n-quads-grammar). A line that is wrong is reported and passed over.</summary>
internal sealed class NQuadsReader(FileScope file)
{
    private static readonly SearchValues<char> NotInIri = SearchValues.Create(['<', '>', '"', '{', '}', '|', '^', '`', .. Enumerable.Range(0, 0x21).Select(c => (char)c)]);

    private readonly RdfFile _quads = new();
    private readonly string _text = file.Source.Text;
    private int _at;

    /// <summary>Reads the file.</summary>
    public RdfFile Read()
    {
        while (_at < _text.Length)
        {
            Line();
            _at = EndOfLine();
            while (_at < _text.Length && _text[_at] is '\n' or '\r')
            {
                _at++;
            }
        }

        return _quads;
    }

    private int EndOfLine() => _text.AsSpan(_at).IndexOfAny('\n', '\r') is >= 0 and int length ? _at + length : _text.Length;

    // Stops at what is wrong, or at a comment: the rest of the line is passed over.
    private void Line()
    {
        if (IsAtEnd())
        {
            return;
        }

        int start = _at;
        if (Name("a subject: an IRI such as <urn:example>, or a blank node") is not { } subject)
        {
            return;
        }

        TextSpan subjectSpan = new(start, _at);
        SkipSpace();
        if (Iri("a predicate: an IRI such as <urn:example>") is not { } predicate)
        {
            return;
        }

        SkipSpace();
        if (Object() is not { } value)
        {
            return;
        }

        SkipSpace();
        if (Current is '<' or '_' && Name("the graph's IRI") is null)
        {
            return;
        }

        SkipSpace();
        if (Current != '.')
        {
            Unexpected("a full stop");
            return;
        }

        _at++;
        if (!IsAtEnd())
        {
            Unexpected("a line end, or a comment after #");
            return;
        }

        _quads.Add(subject, subjectSpan, new RdfValue(predicate, value.Term, value.Span));
    }

    private char Current => _at < _text.Length ? _text[_at] : '\n';

    private void SkipSpace()
    {
        while (Current is ' ' or '\t')
        {
            _at++;
        }
    }

    private bool IsAtEnd()
    {
        SkipSpace();
        return Current is '\n' or '\r' or '#';
    }

    private void Unexpected(string wanted)
    {
        int end = Math.Min(_at + 1, _text.Length);
        end += end < _text.Length && end > _at && char.IsHighSurrogate(_text[end - 1]) ? 1 : 0;
        string found = Current is '\n' or '\r' ? "" : _text[_at..end];
        file.Report(RdfMessages.Unexpected(file.At(new TextSpan(_at, found.Length == 0 ? _at : end)), found, wanted));
    }

    private string? Name(string wanted) => Current == '_' ? BlankNode(wanted) : Iri(wanted);

    private string? BlankNode(string wanted)
    {
        int end = _at + 2;
        while (end < _text.Length && (char.IsLetterOrDigit(_text[end]) || char.IsSurrogate(_text[end]) || _text[end] is '_' or '-' or '.' or ':'))
        {
            end++;
        }

        // A label does not end with the full stop that ends the line.
        end -= end > _at + 2 && _text[end - 1] == '.' ? 1 : 0;
        if (end <= _at + 2 || _text[_at + 1] != ':')
        {
            Unexpected(wanted);
            return null;
        }

        string label = _quads.Pooled(_text.AsSpan(_at, end - _at));
        _at = end;
        return label;
    }

    private string? Iri(string wanted)
    {
        if (Current != '<')
        {
            Unexpected(wanted);
            return null;
        }

        int start = _at + 1;
        int length = _text.AsSpan(start).IndexOfAny(NotInIri);
        int end = length < 0 ? _text.Length : start + length;
        if (end == _text.Length || _text[end] != '>')
        {
            _at = end;
            Unexpected("\">\", which ends an IRI");
            return null;
        }

        ReadOnlySpan<char> iri = _text.AsSpan(start, end - start);
        if (iri.Contains('\\'))
        {
            if (Unescaped(start, end, isIri: true) is not { } text)
            {
                return null;
            }

            iri = text;
        }

        if (iri.IndexOf(':') <= 0)
        {
            file.Report(RdfMessages.RelativeIri(file.At(new TextSpan(_at, end + 1)), iri.ToString()));
            return null;
        }

        _at = end + 1;
        return _quads.Pooled(iri);
    }

    private (RdfTerm Term, TextSpan Span)? Object()
    {
        int start = _at;
        if (Current != '"')
        {
            return Name("an object: an IRI, a blank node or a text in double quotes") is { } name
                ? (RdfTerm.Iri(name), new TextSpan(start, _at))
                : null;
        }

        int end = ClosingQuote();
        if (end < 0)
        {
            file.Report(RdfMessages.UnclosedLiteral(file.At(new TextSpan(start, EndOfLine()))));
            return null;
        }

        if (Unescaped(start + 1, end, isIri: false) is not { } value)
        {
            return null;
        }

        TextSpan span = new(start, end + 1);
        _at = end + 1;
        if (Current == '@')
        {
            return Language() is { } language ? (RdfTerm.Text(value, language), span) : null;
        }

        if (Current != '^')
        {
            return (RdfTerm.Text(value), span);
        }

        if (!_text.AsSpan(_at).StartsWith("^^", StringComparison.Ordinal))
        {
            _at++;
            Unexpected("a second \"^\"");
            return null;
        }

        _at += 2;
        return Iri("the datatype's IRI") is { } datatype ? (RdfTerm.Typed(value, datatype), span) : null;
    }

    private int ClosingQuote()
    {
        for (int i = _at + 1; i < _text.Length && _text[i] is not ('\n' or '\r'); i++)
        {
            if (_text[i] == '"')
            {
                return i;
            }

            i += _text[i] == '\\' ? 1 : 0;
        }

        return -1;
    }

    private string? Language()
    {
        int start = _at + 1;
        int end = start;
        while (end < _text.Length && (char.IsAsciiLetterOrDigit(_text[end]) || _text[end] == '-'))
        {
            end++;
        }

        string tag = _quads.Pooled(_text.AsSpan(start, end - start));
        if (tag.Length == 0 || !char.IsAsciiLetter(tag[0]) || tag[^1] == '-' || tag.Contains("--", StringComparison.Ordinal))
        {
            _at = start;
            Unexpected("a language tag such as en");
            return null;
        }

        _at = end;
        return tag;
    }

    // What is written between two places, escapes resolved; null when one is wrong, which is reported.
    private string? Unescaped(int start, int end, bool isIri)
    {
        ReadOnlySpan<char> written = _text.AsSpan(start, end - start);
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
                file.Report(RdfMessages.BadEscape(file.At(new TextSpan(start + i, start + last + 1)), written[i..(last + 1)].ToString()));
                return null;
            }

            i = last;
        }

        return text.ToString();
    }

    // A negative number for what is none.
    private static int CodePoint(ReadOnlySpan<char> written, int digits) =>
        written.Length >= digits && int.TryParse(written[..digits], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int value)
            ? value
            : -1;
}
