using ClaimGraph.Dates;
using CsCheck;

namespace ClaimGraph.Tests.Dates;

public sealed class EdtfDatePropertyTests
{
    private static readonly Gen<string> Points = Gen.OneOf(
        Gen.Int[0, 9999].Select(y => $"{y:0000}"),
        Gen.Int[1, 9999].Select(y => $"-{y:0000}"),
        Gen.Select(Gen.Int[1900, 2100], Gen.Int[1, 12], (y, m) => $"{y}-{m:00}"),
        Gen.Select(Gen.Int[1900, 2100], Gen.Int[21, 24], (y, s) => $"{y}-{s}"),
        Gen.Date[new DateTime(1990, 1, 1), new DateTime(2040, 1, 1)].Select(d => $"{d:yyyy-MM-dd}"),
        Gen.Long[10_000, 999_999_999_999_999_999].Select(y => $"Y{y}"));

    private static readonly Gen<string> Ends =
        Gen.Select(Points, Gen.OneOf("", "", "?", "~", "%"), (point, qualifier) => point + qualifier);

    private static readonly Gen<EdtfDate> Dates = Gen.OneOf(
            Ends,
            Gen.Select(Ends, Ends, (a, b) => $"{a}/{b}"),
            Gen.Select(Ends, Gen.OneOf("/", "/.."), (a, open) => a + open),
            Gen.Select(Ends, Gen.OneOf("/", "../"), (b, open) => open + b),
            Gen.Int[0, 999].Select(d => $"{d:000}X"))
        .Where(text => EdtfDate.TryParse(text, out _))
        .Select(EdtfDate.Parse);

    private static readonly Gen<DateOnly> Days = Gen.DateOnly;

    [Fact]
    public void Any_text_is_read_or_refused_with_a_place_in_it() =>
        Gen.OneOf(Gen.String, Gen.String[Gen.Char["0123456789-/.XYTZ?~%:+ESxu[{ "], 0, 25]).Sample(text =>
        {
            bool read = EdtfDate.TryParse(text, out EdtfDate? date, out EdtfProblem? problem);
            Assert.Equal(read, date is not null);
            Assert.Equal(read, problem is null);
            if (problem is not null)
            {
                Assert.InRange(problem.Offset, 0, text.Length);
            }
        });

    [Fact]
    public void A_truncated_date_is_read_or_refused_with_a_place_in_it() =>
        Dates.SelectMany(d => Gen.Int[0, d.Text.Length].Select(n => d.Text[..n])).Sample(text =>
            EdtfDate.TryParse(text, out _, out EdtfProblem? problem) || problem.Offset <= text.Length);

    [Fact]
    public void Reading_the_text_again_gives_an_equal_date() =>
        Dates.Sample(d => EdtfDate.Parse(d.Text).Equals(d) && EdtfDate.Parse(d.Text).CompareTo(d) == 0);

    [Fact]
    public void The_first_day_is_never_after_the_last() =>
        Dates.Sample(d => d.Earliest is null || d.Latest is null || d.Earliest <= d.Latest);

    [Fact]
    public void A_date_contains_and_overlaps_itself() => Dates.Sample(d => d.Contains(d) && d.Overlaps(d));

    [Fact]
    public void What_contains_another_overlaps_it() =>
        Gen.Select(Dates, Dates).Sample((a, b) => !a.Contains(b) || (a.Overlaps(b) && b.Overlaps(a)));

    [Fact]
    public void Overlapping_is_having_a_bound_of_one_within_the_other() =>
        Gen.Select(Dates, Dates).Sample((a, b) => a.Overlaps(b) == (
            (a.Earliest is { } e && b.Contains(e)) || (b.Earliest is { } f && a.Contains(f))
            || (a.Earliest is null && b.Earliest is null)));

    [Fact]
    public void What_holds_has_begun_and_what_has_begun_stays_begun() =>
        Gen.Select(Dates, Days, Days).Sample((d, x, y) =>
            (!d.HoldsAt(x) || d.HasBegunBy(x))
            && (!d.HasBegunBy(x) || y < x || d.HasBegunBy(y))
            && (!d.IsInterval || d.HoldsAt(x) == d.Contains(CalendarDay.FromDateOnly(x))));

    [Fact]
    public void The_order_is_total() =>
        Gen.Select(Dates, Dates, Dates).Sample((a, b, c) =>
            Math.Sign(a.CompareTo(b)) == -Math.Sign(b.CompareTo(a))
            && (a.CompareTo(b) == 0) == a.Equals(b)
            && (a.CompareTo(b) > 0 || b.CompareTo(c) > 0 || a.CompareTo(c) <= 0));

    [Fact]
    public void A_day_converts_to_the_framework_and_back() =>
        Days.Sample(day => CalendarDay.FromDateOnly(day).TryToDateOnly(out DateOnly? back) && back == day
            && CalendarDay.FromDateOnly(day).ToString() == day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
}
