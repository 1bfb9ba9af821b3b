using ClaimGraph.Dates;

namespace ClaimGraph.Diagrams.Staging;

/// <summary>The days a date may mean, as numbers on an axis.</summary>
/// <param name="First">The first day; null where nothing bounds it.</param>
/// <param name="Last">The last day; null where nothing bounds it.</param>
/// <param name="IsVague">True for an uncertain or approximate date.</param>
internal sealed record TimeSpread(CalendarDay? First, CalendarDay? Last, bool IsVague)
{
    private const double DaysInYear = 365.2425;

    /// <summary>The number of the first day; null where nothing bounds it.</summary>
    public double? Start => First is { } day ? NumberOf(day) : null;

    /// <summary>The number of the day after the last; null where nothing bounds it.</summary>
    public double? End => Last is { } day ? NumberOf(day) + 1 : null;

    public static TimeSpread Of(EdtfDate date) => new(date.Earliest, date.Latest, date.IsUncertain || date.IsApproximate);

    /// <summary>The number of a day; beyond the years 1 to 9999 to within a day.</summary>
    public static double NumberOf(CalendarDay day) => day.TryToDateOnly(out DateOnly? date)
        ? date.Value.DayNumber
        : Math.Floor(((day.Year - 1) * DaysInYear) + ((day.Month - 1) * (DaysInYear / 12)) + day.DayOfMonth - 1);

    /// <summary>A date as people read it: <c>≈ 2023-01</c>, <c>2023 – 2024-05</c>, <c>2024-05-21 –</c>.</summary>
    public static string Written(EdtfDate date)
    {
        string[] ends = date.Text.Split('/');
        return ends.Length == 1 ? EndOf(ends[0]) : $"{EndOf(ends[0])} – {EndOf(ends[1])}".Trim();
    }

    private static string EndOf(string end) => end switch
    {
        ".." or "" => "",
        [.. var known, '~'] => $"≈ {known}",
        [.. var known, '%'] => $"≈ {known}?",
        _ => end,
    };
}
