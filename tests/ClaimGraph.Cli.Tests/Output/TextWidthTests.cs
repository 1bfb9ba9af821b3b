using System.Text;
using ClaimGraph.Cli.Output;
using Spectre.Console.Rendering;

namespace ClaimGraph.Cli.Tests.Output;

public sealed class TextWidthTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("abc", 3)]
    [InlineData("百度", 4)]
    [InlineData("Ａ，。", 6)]
    [InlineData("e\u0301", 1)]
    [InlineData("😀", 2)]
    [InlineData("—…“”·", 5)]
    public void Wide_characters_take_two_columns_and_marks_none(string text, int columns) => Assert.Equal(columns, TextWidth.Of(text));

    // Spectre.Console has a table of its own; both must agree on the letters that labels are made of.
    [Fact]
    public void Letters_are_as_wide_as_Spectre_Console_has_them()
    {
        List<string> different = [];
        foreach ((int first, int last) in new[] { (0x20, 0x7E), (0xA1, 0x2FF), (0x370, 0x482), (0x3041, 0x3096), (0x30A1, 0x30FA), (0x4E00, 0x9FA5), (0xAC00, 0xD7A3), (0xFF01, 0xFF60), (0x20000, 0x20100) })
        {
            for (int codePoint = first; codePoint <= last; codePoint++)
            {
                Rune rune = new(codePoint);
                if (codePoint != 0xAD && new Segment(rune.ToString()).CellCount() != TextWidth.Of(rune))
                {
                    different.Add($"U+{codePoint:X4}");
                }
            }
        }

        Assert.Empty(different);
    }

    [Theory]
    [InlineData("百度文心", 5, 2)]
    [InlineData("百度文心", 8, 4)]
    [InlineData("e\u0301x", 1, 2)]
    [InlineData("ab", 0, 0)]
    public void What_fits_never_splits_a_character(string text, int columns, int length) =>
        Assert.Equal(length, TextWidth.Fitting(text, columns));
}
