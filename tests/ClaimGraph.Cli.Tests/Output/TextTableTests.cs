using System.Globalization;
using ClaimGraph.Cli.Output;

namespace ClaimGraph.Cli.Tests.Output;

public sealed class TextTableTests
{
    [Fact]
    public void Columns_of_wide_and_narrow_characters_line_up() => Assert.Equal(
        """
        ╭──────────┬────╮
        │ 名称     │ n  │
        ├──────────┼────┤
        │ 百度文心 │  1 │
        │ Ernie    │ 20 │
        ╰──────────┴────╯

        """,
        Write(null, ["名称", "n"], Row("百度文心", 1), Row("Ernie", 20)));

    [Fact]
    public void Long_cells_are_wrapped_to_the_terminal_and_nothing_is_lost()
    {
        string text = string.Concat(Enumerable.Repeat("词语与 words ", 20)).TrimEnd();
        string table = Write(40, ["a", "b"], Row(text, "short"));
        Assert.All(table.TrimEnd('\n').Split('\n'), line => Assert.Equal(40, TextWidth.Of(line)));
        string cells = string.Concat(table.Split('\n').Where(l => l.StartsWith('│')).Skip(1).Select(l => l.Split('│')[1]));
        Assert.Equal(WithoutSpaces(text), WithoutSpaces(cells));
    }

    [Fact]
    public void A_file_gets_every_row_on_one_line() =>
        Assert.Contains(new string('x', 5000), Write(null, ["a"], Row(new string('x', 5000))), StringComparison.Ordinal);

    [Fact]
    public void Rows_are_written_before_the_last_has_come_and_columns_never_grow_narrower()
    {
        using StringWriter output = new(CultureInfo.InvariantCulture);
        TextTable table = new(output, ["a"], null);
        table.Add([new TableCell("long enough")]);
        for (int i = 0; i < 999; i++)
        {
            table.Add([new TableCell("x")]);
        }

        int written = output.ToString().Count(c => c == '\n');
        Assert.Equal(1003, written);
        table.Add([new TableCell("last")]);
        table.End();
        Assert.EndsWith("│ last        │\n╰─────────────╯\n", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_of_a_cell_stand_below_each_other() =>
        Assert.Contains("│ one │ x │\n│ two │   │\n", Write(80, ["a", "b"], Row("one\ntwo", "x")), StringComparison.Ordinal);

    [Fact]
    public void A_wide_character_in_a_terminal_that_is_far_too_narrow_does_no_harm() =>
        Assert.Contains("度", Write(10, ["甲", "乙", "丙", "丁"], Row("百度", "百度", "百度", "百度")), StringComparison.Ordinal);

    private static TableCell[] Row(params object[] cells) =>
        [.. cells.Select(c => new TableCell(string.Create(CultureInfo.InvariantCulture, $"{c}"), IsNumber: c is int))];

    private static string WithoutSpaces(string text) => text.Replace(" ", "", StringComparison.Ordinal);

    private static string Write(int? width, string[] columns, params TableCell[][] rows)
    {
        using StringWriter output = new(CultureInfo.InvariantCulture);
        TextTable table = new(output, columns, width);
        foreach (TableCell[] row in rows)
        {
            table.Add(row);
        }

        table.End();
        return output.ToString();
    }
}
