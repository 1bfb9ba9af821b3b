using ClaimGraph.Diagrams.Typography;
using CsCheck;

namespace ClaimGraph.Diagrams.Tests.Typography;

public sealed class LineBreakerTests : IDisposable
{
    private static readonly TextStyle Style = new(FontWeight.Regular, 12);
    private readonly Fonts _fonts = new();

    public void Dispose() => _fonts.Dispose();

    [Theory]
    [InlineData("World conference of river pilots", 120, new[] { "World conference", "of river pilots" })]
    [InlineData("short", 120, new[] { "short" })]
    [InlineData("渔民与港口联合议会章程草案", 90, new[] { "渔民与港口联合", "议会章程草案" })]
    [InlineData("港口（旧港）和新港", 38, new[] { "港口", "（旧", "港）和", "新港" })]
    [InlineData("数量为（已开航、新造）", 90, new[] { "数量为", "（已开航、", "新造）" })]
    [InlineData("渔船港、渡船港、拖船港", 80, new[] { "渔船港、", "渡船港、", "拖船港" })]
    [InlineData("数量为（已开航、新造）", 100, new[] { "数量为（已开航、", "新造）" })]
    [InlineData("渔船、渡船、拖船队", 80, new[] { "渔船、渡船、", "拖船队" })]
    [InlineData("self-taught pilots", 70, new[] { "self-taught", "pilots" })]
    [InlineData("", 50, new string[0])]
    public void Lines_are_even_and_end_where_they_may(string text, double width, string[] lines) =>
        Assert.Equal(lines, new LineBreaker(_fonts).Break(text, Style, width, 4).Lines);

    [Fact]
    public void What_does_not_fit_is_cut_with_an_ellipsis()
    {
        TextBlock block = new LineBreaker(_fonts).Break(string.Concat(Enumerable.Repeat("港口与渡船", 20)), Style, 100, 2);

        Assert.True(block.IsCut);
        Assert.Equal(2, block.Lines.Length);
        Assert.EndsWith("…", block.Lines[1], StringComparison.Ordinal);
        Assert.True(block.Width <= 100);
    }

    [Fact]
    public void No_line_is_wider_than_asked_and_nothing_is_lost() =>
        Gen.Select(Gen.String[Gen.Char["abcdef  港口渡船，。（）-"], 1, 60], Gen.Double[30, 200]).Sample((text, width) =>
        {
            string clean = Printable.Clean(text);
            TextBlock block = new LineBreaker(_fonts).Break(clean, Style, width, 100);
            Assert.All(block.Lines, l => Assert.True(_fonts.Measure(l, Style) <= width + 0.01));
            Assert.Equal(clean.Replace(" ", "", StringComparison.Ordinal), string.Concat(block.Lines).Replace(" ", "", StringComparison.Ordinal));
        });
}
