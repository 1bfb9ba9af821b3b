using ClaimGraph.Cli.Questions;
using ClaimGraph.Diagnostics;

namespace ClaimGraph.Cli.Tests.Questions;

public sealed class QueryPlaceTests
{
    [Theory]
    [InlineData("RETURN x", 1, 8, 9, "    1 | RETURN x\n      |        ^")]
    [InlineData("RETURN\n  '百度' + abc", 2, 10, 13, "    2 |   '百度' + abc\n      |            ^^^")]
    [InlineData("RETURN\r\n\tabc", 2, 2, 5, "    2 |  abc\n      |  ^^^")]
    [InlineData("RETURN", 1, 7, 7, "    1 | RETURN\n      |       ^")]
    [InlineData("a\u001b[31m b", 1, 8, 9, "    1 | a\\u001B[31m b\n      |             ^")]
    public void Carets_stand_below_the_place(string text, int line, int column, int endColumn, string shown) =>
        Assert.Equal(shown, QueryPlace.Show(text, new Location("query", line, column, line, endColumn)));

    [Fact]
    public void Of_a_long_line_the_part_around_the_place_is_shown()
    {
        string[] lines = QueryPlace.Show(new string('a', 500) + "X" + new string('b', 500), new Location("query", 1, 501, 1, 502)).Split('\n');
        Assert.InRange(lines[0].Length, 50, 120);
        Assert.Equal('X', lines[0][lines[1].IndexOf('^', StringComparison.Ordinal)]);
    }
}
