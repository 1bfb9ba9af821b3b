using System.Globalization;
using System.Text;
using ClaimGraph.Cli.Output;
using ClaimGraph.Cli.Shell.Editing;

namespace ClaimGraph.Cli.Tests.Shell.Editing;

/// <summary>A screen that carries out the few control sequences the editor uses, and remembers what it would show.</summary>
internal sealed class FakeScreen(int width, int height) : IScreen
{
    private readonly List<string[]> _rows = [new string[width]];

    public int Width => width;

    public int Height => height;

    public int Row { get; private set; }

    public int Column { get; private set; }

    /// <summary>The rows that were ever shown, the scrolled ones too, without blanks at their ends.</summary>
    public IReadOnlyList<string> Rows => [.. _rows.Select(r => string.Concat(r.Select(c => c ?? " ")).TrimEnd())];

    public void Write(string text)
    {
        for (int at = 0; at < text.Length;)
        {
            int length = StringInfo.GetNextTextElementLength(text, at);
            string cluster = text.Substring(at, length);
            at += length;
            switch (cluster)
            {
                case "\r\n":
                    Column = 0;
                    Down(1);
                    break;
                case "\r":
                    Column = 0;
                    break;
                case "\u001b":
                    at = Control(text, at);
                    break;
                default:
                    Put(cluster);
                    break;
            }
        }
    }

    private void Put(string cluster)
    {
        int columns = TextWidth.Of(cluster);
        Assert.False(char.IsControl(cluster[0]), $"U+{(int)cluster[0]:X4} was written");
        if (Column + columns > width)
        {
            Column = 0;
            Down(1);
        }

        _rows[Row][Column] = cluster;
        for (int i = 1; i < columns; i++)
        {
            _rows[Row][Column + i] = "";
        }

        Column += columns;
    }

    private void Down(int count)
    {
        Row += count;
        while (_rows.Count <= Row)
        {
            _rows.Add(new string[width]);
        }
    }

    private int Control(string text, int at)
    {
        Assert.Equal('[', text[at++]);
        StringBuilder number = new();
        while (char.IsAsciiDigit(text[at]))
        {
            number.Append(text[at++]);
        }

        int count = number.Length == 0 ? 1 : int.Parse(number.ToString(), CultureInfo.InvariantCulture);
        int top = Math.Max(0, _rows.Count - height);
        switch (text[at++])
        {
            case 'A':
                Row = Math.Max(top, Row - count);
                break;
            case 'B':
                Row = Math.Min(_rows.Count - 1, Row + count);
                break;
            case 'C':
                Column = Math.Min(width - 1, Column + count);
                break;
            case 'H':
                (Row, Column) = (top, 0);
                break;
            case 'J' when count == 2:
                Array.ForEach([.. _rows[top..]], r => Array.Clear(r));
                break;
            case 'J':
                Array.Clear(_rows[Row], Column, width - Column);
                _rows.RemoveRange(Row + 1, _rows.Count - Row - 1);
                break;
            default:
                Assert.Fail($"The screen does not know the sequence {text[..at]}");
                break;
        }

        return at;
    }
}
