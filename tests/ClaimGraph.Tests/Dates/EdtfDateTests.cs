using ClaimGraph.Dates;

namespace ClaimGraph.Tests.Dates;

public sealed class EdtfDateTests
{
    public static TheoryData<string, string, string, string> Valid =>
        new(DateCases.In("valid.txt").Select(c => (c[0], c[1], c[2], c[3])));

    public static TheoryData<string, string, int> Invalid =>
        new(DateCases.In("invalid.txt").Select(c => (c[0], c[1], int.Parse(c[2], System.Globalization.CultureInfo.InvariantCulture))));

    [Theory]
    [MemberData(nameof(Valid))]
    public void A_valid_date_is_read(string text, string earliest, string latest, string flags)
    {
        EdtfDate date = EdtfDate.Parse(text);

        Assert.Equal(text, date.Text);
        Assert.Equal(earliest, date.Earliest?.ToString() ?? "-");
        Assert.Equal(latest, date.Latest?.ToString() ?? "-");
        Assert.Equal(flags, FlagsOf(date));
    }

    [Theory]
    [MemberData(nameof(Invalid))]
    public void What_is_wrong_is_named_and_located(string text, string kind, int offset)
    {
        Assert.False(EdtfDate.TryParse(text, out EdtfDate? date, out EdtfProblem? problem));

        Assert.Null(date);
        Assert.Equal(kind, Vocabulary.NameOf(problem.Kind));
        Assert.Equal(offset, problem.Offset);
        Assert.EndsWith(".", problem.Message, StringComparison.Ordinal);
        Assert.EndsWith(".", problem.Advice, StringComparison.Ordinal);
        FormatException e = Assert.Throws<FormatException>(() => EdtfDate.Parse(text));
        Assert.Equal($"{problem.Message} {problem.Advice}", e.Message);
    }

    [Fact]
    public void A_message_never_repeats_a_control_character()
    {
        Assert.False(EdtfDate.TryParse("2024\u001b[31m", out _, out EdtfProblem? problem));

        Assert.Equal("The date should end before U+001B.", problem.Message);
    }

    [Theory]
    [InlineData("2024-05", "2024-05-21", true)]
    [InlineData("2024-05", "2024-06", false)]
    [InlineData("2024-05-31/2024-06-01", "2024-06", true)]
    [InlineData("2023/..", "2024", true)]
    [InlineData("2023/..", "2022", false)]
    [InlineData("../2023", "2023-12-31", true)]
    [InlineData("../2023", "2024/..", false)]
    [InlineData("2023/", "/2023", true)]
    [InlineData("201X", "2019-12", true)]
    [InlineData("Y170000002", "2024/..", true)]
    public void Dates_overlap_when_they_share_a_day(string first, string second, bool expected)
    {
        Assert.Equal(expected, EdtfDate.Parse(first).Overlaps(EdtfDate.Parse(second)));
        Assert.Equal(expected, EdtfDate.Parse(second).Overlaps(EdtfDate.Parse(first)));
    }

    [Theory]
    [InlineData("2024", "2024-05", true)]
    [InlineData("2024-05", "2024", false)]
    [InlineData("2024", "2024", true)]
    [InlineData("2023/..", "2024/..", true)]
    [InlineData("2023/2030", "2024/..", false)]
    [InlineData("../2023", "2020", true)]
    [InlineData("../2023", "/2020", true)]
    [InlineData("2000/2023", "../2020", false)]
    public void A_date_contains_a_narrower_one(string outer, string inner, bool expected) =>
        Assert.Equal(expected, EdtfDate.Parse(outer).Contains(EdtfDate.Parse(inner)));

    [Theory]
    [InlineData("2023-05-15", "2023-05-14", false)]
    [InlineData("2023-05-15", "2023-05-15", true)]
    [InlineData("2023-05-15", "2024-10-01", true)]
    [InlineData("2023", "2023-01-01", true)]
    [InlineData("2022/2023", "2023-12-31", true)]
    [InlineData("2022/2023", "2024-01-01", false)]
    [InlineData("2022/2023", "2021-12-31", false)]
    [InlineData("2022/..", "2999-01-01", true)]
    [InlineData("2022/", "2999-01-01", true)]
    [InlineData("../2022", "1000-01-01", true)]
    [InlineData("../2022", "2023-01-01", false)]
    [InlineData("/2022", "1000-01-01", true)]
    [InlineData("Y170000002", "9999-12-31", false)]
    [InlineData("Y-170000002", "0001-01-01", true)]
    public void The_view_as_of_a_day_holds_what_has_begun_and_is_not_over(string time, string day, bool expected) =>
        Assert.Equal(expected, EdtfDate.Parse(time).HoldsAt(DateOnly.ParseExact(day, "yyyy-MM-dd")));

    [Fact]
    public void Dates_are_ordered_by_first_day_then_last_day_then_text()
    {
        string[] ordered =
        [
            "../2023", "Y-170000002", "-0044", "0000", "2023-01", "2023", "2023?", "2023~", "2023/2024", "2023/", "2023/..",
            "2023-02", "Y170000002",
        ];

        Assert.Equal(ordered, ordered.Reverse().Select(EdtfDate.Parse).Order().Select(d => d.Text));
    }

    [Fact]
    public void Dates_are_equal_when_written_the_same()
    {
        Assert.Equal(EdtfDate.Parse("2023"), EdtfDate.Parse("2023"));
        Assert.Equal(EdtfDate.Parse("2023").GetHashCode(), EdtfDate.Parse("2023").GetHashCode());
        Assert.NotEqual(EdtfDate.Parse("2023"), EdtfDate.Parse("2023-XX"));
    }

    private static string FlagsOf(EdtfDate date) => string.Join(' ', new[]
    {
        date.IsInterval ? "interval" : "",
        date.IsOpenStart ? "open-start" : "",
        date.IsOpenEnd ? "open-end" : "",
        date.IsUnknownStart ? "unknown-start" : "",
        date.IsUnknownEnd ? "unknown-end" : "",
        date.IsUncertain ? "uncertain" : "",
        date.IsApproximate ? "approximate" : "",
        date.IsUnspecified ? "unspecified" : "",
    }.Where(flag => flag.Length > 0));
}
