using System.Buffers;
using System.Globalization;
using ClaimGraph.Exchange.Formats;
using ClaimGraph.Exchange.Losses;

namespace ClaimGraph.Exchange.Tables;

/// <summary>
/// Writes a table as comma-separated values: RFC 4180, with a header and CRLF, in UTF-8 without byte order mark. What is absent is an
/// empty field, the empty text is <c>""</c>. U+0000, which many readers end a text at, becomes U+FFFD, which is noted.
/// </summary>
internal sealed class CsvTable
{
    private static readonly SearchValues<char> Quoted = SearchValues.Create(",\"\r\n");

    private readonly TextWriter _text;
    private readonly LossLog _losses;
    private bool _isFirst = true;

    private CsvTable(TextWriter text, LossLog losses)
    {
        _text = text;
        _losses = losses;
    }

    /// <summary>A file of one table.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="losses">Takes what cannot be kept.</param>
    /// <param name="header">The names of the columns.</param>
    /// <param name="rows">Writes the rows.</param>
    public static ExportFile File(string path, LossLog losses, IEnumerable<string> header, Action<CsvTable> rows) => ExportText.File(path, text =>
    {
        CsvTable table = new(text, losses);
        foreach (string name in header)
        {
            table.Plain(name);
        }

        table.EndRow();
        rows(table);
    });

    /// <summary>A field that is never taken for a formula: an id, a word of a vocabulary, a date.</summary>
    public CsvTable Plain(string? field)
    {
        if (!_isFirst)
        {
            _text.Write(',');
        }

        _isFirst = false;
        if (field is null)
        {
            return this;
        }

        string whole = Texts.WithoutNul(field, _losses);
        if (whole.Length > 0 && !whole.AsSpan().ContainsAny(Quoted) && whole[0] != ' ' && whole[^1] != ' ')
        {
            _text.Write(whole);
            return this;
        }

        _text.Write('"');
        _text.Write(whole.Replace("\"", "\"\"", StringComparison.Ordinal));
        _text.Write('"');
        return this;
    }

    /// <summary>A whole number.</summary>
    public CsvTable Plain(int number) => Plain(number.ToString(CultureInfo.InvariantCulture));

    /// <summary>A text that somebody wrote; an apostrophe keeps a spreadsheet from running it as a formula, which is noted.</summary>
    public CsvTable Text(string? field)
    {
        if (field is not { Length: > 0 } || field[0] is not ('=' or '+' or '-' or '@' or '\t' or '\r' or '\n'))
        {
            return Plain(field);
        }

        _losses.Changed("texts that a spreadsheet would run as formulas", "the text with an apostrophe before it");
        return Plain("'" + field);
    }

    /// <summary>Ends the row.</summary>
    public void EndRow()
    {
        _text.Write("\r\n");
        _isFirst = true;
    }
}
