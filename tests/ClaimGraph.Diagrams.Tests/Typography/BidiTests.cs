using ClaimGraph.Diagrams.Typography;

namespace ClaimGraph.Diagrams.Tests.Typography;

public sealed class BidiTests
{
    // Parts from left to right; those in angle brackets are read from right to left.
    [Theory]
    [InlineData("ship", "ship")]
    [InlineData("渡轮 ship", "渡轮| ship")]
    [InlineData("ship אב", "ship |<אב>")]
    [InlineData("אב ship", "ship|< >|<אב>")]
    [InlineData("אב 12", "12|< >|<אב>")]
    [InlineData("אב (גד) 24/7", "24/7|<) >|<גד>|< (>|<אב>")]
    [InlineData("Fleet אב 12 now", "Fleet |12|< >|<אב>| now")]
    [InlineData("شب 5% x", "x|<% >|5|< >|<شب>")]
    [InlineData("12 ship", "12 ship")]
    [InlineData("...", "...")]
    [InlineData("", "")]
    public void Parts_stand_where_the_unicode_algorithm_puts_them(string text, string parts)
    {
        IReadOnlyList<LineRun> runs = LineRun.Of(text, Bidi.IsRightToLeft(text), e => char.IsAscii(e[0]) ? 0 : LineRun.Foreign);

        Assert.Equal(parts, string.Join('|', runs.Select(r => r.IsRightToLeft ? $"<{r.Text}>" : r.Text)));
    }

    [Fact]
    public void The_first_letter_says_the_direction() =>
        Assert.Equal([true, true, false, false, false], new[] { "12 אב c", "(سفينة)", "c אב", "港", "12 – 3" }.Select(Bidi.IsRightToLeft));

    [Theory]
    [InlineData("👩\u200d👩\u200d👧 e\u0301")]
    [InlineData("שָׁלוֹם")]
    public void A_character_keeps_its_marks(string text)
    {
        string[] elements = [.. Elements(text)];
        IReadOnlyList<LineRun> runs = LineRun.Of(text, false, e => Array.IndexOf(elements, e));

        Assert.Equal(elements.Order(StringComparer.Ordinal), runs.Select(r => r.Text).Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Elements(string text)
    {
        System.Globalization.TextElementEnumerator all = System.Globalization.StringInfo.GetTextElementEnumerator(text);
        while (all.MoveNext())
        {
            yield return all.GetTextElement();
        }
    }
}
