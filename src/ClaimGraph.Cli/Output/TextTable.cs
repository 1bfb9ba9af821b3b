using System.Globalization;
using System.Text;

namespace ClaimGraph.Cli.Output;

/// <summary>
/// A table of text that is written while its rows come. Columns are as wide as the rows seen so far need, and never grow
/// narrower; only a bounded number of rows is kept. Where there is a width, long cells are wrapped into it; nothing is cut.
/// </summary>
internal sealed class TextTable
{
    private const int MostRowsKept = 1000;
    private const int MostCharactersKept = 1 << 20;
    private const int NarrowestColumn = 3;

    private readonly TextWriter _output;
    private readonly int? _width;
    private readonly TableCell[] _header;
    private readonly int[] _widths;
    private readonly List<TableCell[]> _kept = [];
    private int _charactersKept;
    private bool _hasBegun;

    /// <param name="output">Where it is written.</param>
    /// <param name="columns">The columns' names, safe for terminals.</param>
    /// <param name="width">The columns of the terminal; null for a table as wide as its cells.</param>
    public TextTable(TextWriter output, IEnumerable<string> columns, int? width)
    {
        _output = output;
        _width = width;
        _header = [.. columns.Select(c => new TableCell(c))];
        _widths = new int[_header.Length];
        Widen(_header);
    }

    /// <summary>Adds a row.</summary>
    /// <param name="cells">A cell for each column.</param>
    public void Add(TableCell[] cells)
    {
        _kept.Add(cells);
        _charactersKept += cells.Sum(c => c.Text.Length);
        if (_kept.Count >= MostRowsKept || _charactersKept >= MostCharactersKept)
        {
            Flush();
        }
    }

    /// <summary>Writes the rows that are still kept, and the lower border.</summary>
    public void End()
    {
        Flush();
        WriteBorder('╰', '┴', '╯', Fit());
    }

    /// <summary>Parts a text into lines.</summary>
    /// <param name="text">The text.</param>
    /// <param name="width">The columns of a line, at least 2.</param>
    /// <returns>One line or more, broken after spaces where that wastes no more than half a line.</returns>
    internal static IEnumerable<string> Wrap(string text, int width)
    {
        foreach (string line in text.Split('\n'))
        {
            int start = 0;
            while (TextWidth.Fitting(line.AsSpan(start), width) is var fitting && start + fitting < line.Length)
            {
                // A character that is wider than the line takes a line all the same.
                fitting = fitting == 0 ? StringInfo.GetNextTextElementLength(line, start) : fitting;
                int space = start + fitting < line.Length ? line.LastIndexOf(' ', start + fitting, fitting) : -1;
                int end = space > start + (fitting / 2) ? space : start + fitting;
                yield return line[start..end].TrimEnd(' ');
                start = end;
                while (start < line.Length && line[start] == ' ')
                {
                    start++;
                }
            }

            yield return line[start..];
        }
    }

    private void Flush()
    {
        foreach (TableCell[] row in _kept)
        {
            Widen(row);
        }

        int[] widths = Fit();
        if (!_hasBegun)
        {
            WriteBorder('╭', '┬', '╮', widths);
            WriteRow(_header, widths);
            WriteBorder('├', '┼', '┤', widths);
            _hasBegun = true;
        }

        foreach (TableCell[] row in _kept)
        {
            WriteRow(row, widths);
        }

        _kept.Clear();
        _charactersKept = 0;
    }

    private void Widen(TableCell[] row)
    {
        for (int i = 0; i < row.Length; i++)
        {
            string text = row[i].Text;
            int width = text.Contains('\n', StringComparison.Ordinal)
                ? text.Split('\n').Max(l => TextWidth.Of(l))
                : TextWidth.Of(text);
            _widths[i] = Math.Max(_widths[i], width);
        }
    }

    /// <summary>The widths that fit the terminal: the widest columns give first, down to those that need less anyway.</summary>
    private int[] Fit()
    {
        int available = _width - ((3 * _widths.Length) + 1) ?? int.MaxValue;
        if (_widths.Sum(w => (long)w) <= available)
        {
            return [.. _widths];
        }

        int cap = _widths.Max();
        while (cap > NarrowestColumn && _widths.Sum(w => Math.Min(w, cap)) > available)
        {
            cap--;
        }

        int[] widths = [.. _widths.Select(w => Math.Min(w, cap))];

        // What the last step took too much goes to the first columns that want it.
        for (int i = 0, rest = available - widths.Sum(); i < widths.Length && rest > 0; i++)
        {
            if (widths[i] < _widths[i])
            {
                widths[i]++;
                rest--;
            }
        }

        return widths;
    }

    private void WriteBorder(char left, char middle, char right, int[] widths) =>
        _output.Write($"{left}{string.Join(middle, widths.Select(w => new string('─', w + 2)))}{right}\n");

    private void WriteRow(TableCell[] row, int[] widths)
    {
        string[][] lines = [.. row.Select((cell, i) => Wrap(cell.Text, Math.Max(widths[i], 2)).ToArray())];
        int height = lines.Length == 0 ? 1 : lines.Max(l => l.Length);
        StringBuilder text = new();
        for (int line = 0; line < height; line++)
        {
            text.Append('│');
            for (int i = 0; i < row.Length; i++)
            {
                string part = line < lines[i].Length ? lines[i][line] : "";
                int free = Math.Max(0, widths[i] - TextWidth.Of(part));
                text.Append(' ').Append(' ', row[i].IsNumber ? free : 0)
                    .Append(part)
                    .Append(' ', row[i].IsNumber ? 0 : free).Append(" │");
            }

            text.Append('\n');
        }

        _output.Write(text.ToString());
    }
}
