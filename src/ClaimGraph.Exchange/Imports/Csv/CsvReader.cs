using System.Text;
using ClaimGraph.Diagnostics;
using ClaimGraph.Loading.Decoding;
using ClaimGraph.Loading.Syntax;

namespace ClaimGraph.Exchange.Imports.Csv;

/// <summary>
/// Reads a table of RFC 4180 with the place of each field. The separator is the first of comma, semicolon and tab that the header has;
/// lines may end with LF, CR LF or CR.
/// </summary>
/// <remarks>In time linear in the text; a row is held at a time.</remarks>
internal sealed class CsvReader
{
    private readonly FileScope _file;
    private readonly string _text;
    private readonly char _separator;
    private int _at;

    /// <param name="file">The file.</param>
    public CsvReader(FileScope file)
    {
        _file = file;
        _text = file.Source.Text;
        _separator = SeparatorOf(_text);
    }

    /// <summary>The rows, the header first. Ends at the first fault, which is reported; empty lines are passed over.</summary>
    public IEnumerable<CsvRow> Rows()
    {
        while (_at < _text.Length)
        {
            int start = _at;
            List<CsvField> fields = [];
            bool isMore = true;
            while (isMore)
            {
                if (Field() is not { } field)
                {
                    yield break;
                }

                fields.Add(field);
                isMore = _at < _text.Length && _text[_at] == _separator;
                _at += isMore ? 1 : 0;
            }

            TextSpan span = new(start, _at);
            SkipLineEnd();
            if (fields is not [{ IsQuoted: false, Text.Length: 0 }])
            {
                yield return new CsvRow(fields, span);
            }
        }
    }

    private static char SeparatorOf(string text)
    {
        bool isQuoted = false;
        foreach (char c in text)
        {
            isQuoted ^= c == '"';
            if (!isQuoted && c is ',' or ';' or '\t')
            {
                return c;
            }

            if (!isQuoted && c is '\n' or '\r')
            {
                break;
            }
        }

        return ',';
    }

    private CsvField? Field()
    {
        int start = _at;
        if (_at == _text.Length || _text[_at] != '"')
        {
            int length = _text.AsSpan(_at).IndexOfAny(_separator, '\n', '\r');
            _at = length < 0 ? _text.Length : _at + length;
            return new CsvField(_text[start.._at], new TextSpan(start, _at), IsQuoted: false);
        }

        StringBuilder value = new();
        _at++;
        while (true)
        {
            int quote = _text.IndexOf('"', _at);
            if (quote < 0)
            {
                _file.Report(ForeignMessages.OpenQuote(_file.At(new TextSpan(start, start + 1))));
                return null;
            }

            value.Append(_text, _at, quote - _at);
            _at = quote + 1;
            if (_at == _text.Length || _text[_at] != '"')
            {
                break;
            }

            value.Append('"');
            _at++;
        }

        if (_at < _text.Length && _text[_at] != _separator && _text[_at] is not ('\n' or '\r'))
        {
            _file.Report(ForeignMessages.TextAfterQuote(_file.At(new TextSpan(_at, _at + 1))));
            return null;
        }

        return new CsvField(value.ToString(), new TextSpan(start, _at), IsQuoted: true);
    }

    private void SkipLineEnd()
    {
        if (_at < _text.Length)
        {
            _at += _text[_at] == '\r' && _at + 1 < _text.Length && _text[_at + 1] == '\n' ? 2 : 1;
        }
    }
}
