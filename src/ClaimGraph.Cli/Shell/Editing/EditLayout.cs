using System.Globalization;
using System.Text;
using ClaimGraph.Cli.Output;

namespace ClaimGraph.Cli.Shell.Editing;

/// <summary>What is edited as rows of a screen, and where the cursor is in them.</summary>
internal sealed class EditLayout
{
    private readonly List<string> _rows = [];

    /// <summary>Lays a text out.</summary>
    /// <param name="prompt">What stands before the first line.</param>
    /// <param name="continuation">What stands before the others.</param>
    /// <param name="text">The text; lines are parted by LF.</param>
    /// <param name="cursor">Where the cursor is, in UTF-16 code units from 0.</param>
    /// <param name="width">The columns of the screen. Characters that do not fit go to the next row whole.</param>
    public EditLayout(string prompt, string continuation, string text, int cursor, int width)
    {
        StringBuilder row = new(prompt);
        int column = TextWidth.Of(prompt);
        for (int at = 0; at <= text.Length;)
        {
            int length = at == text.Length ? 0 : StringInfo.GetNextTextElementLength(text, at);
            ReadOnlySpan<char> cluster = text.AsSpan(at, length);
            bool isLineEnd = cluster is "\n";
            int columns = isLineEnd ? 0 : TextWidth.Of(cluster);
            if (column + columns > width || (column == width && length == 0))
            {
                NextRow(row, "");
                column = 0;
            }

            if (at == cursor)
            {
                (CursorRow, CursorColumn) = (_rows.Count, Math.Min(column, width - 1));
            }

            if (isLineEnd)
            {
                NextRow(row, continuation);
                column = TextWidth.Of(continuation);
            }
            else
            {
                row.Append(cluster);
                column += columns;
            }

            at += Math.Max(1, length);
        }

        _rows.Add(row.ToString());
    }

    /// <summary>The rows, with prompts; at least one.</summary>
    public IReadOnlyList<string> Rows => _rows;

    /// <summary>The row of the cursor, from 0.</summary>
    public int CursorRow { get; }

    /// <summary>The column of the cursor, from 0.</summary>
    public int CursorColumn { get; }

    private void NextRow(StringBuilder row, string start)
    {
        _rows.Add(row.ToString());
        row.Clear().Append(start);
    }
}
