namespace ClaimGraph.Dates;

/// <summary>One date, or one end of an interval: the days it may mean and how it is qualified.</summary>
/// <param name="Earliest">The first day it may mean; null when nothing bounds it.</param>
/// <param name="Latest">The last day it may mean; null when nothing bounds it.</param>
internal readonly record struct EdtfPoint(CalendarDay? Earliest, CalendarDay? Latest)
{
    /// <summary>The end of an interval that is open or not known.</summary>
    public static EdtfPoint Unbounded => default;

    public bool IsUncertain { get; init; }

    public bool IsApproximate { get; init; }

    public bool IsUnspecified { get; init; }

    public static EdtfPoint OfYears(long first, long last) =>
        new(new CalendarDay(first, 1, 1), new CalendarDay(last, 12, 31));

    public static EdtfPoint OfMonth(long year, int month) =>
        new(new CalendarDay(year, month, 1), new CalendarDay(year, month, CalendarDay.DaysInMonth(year, month)));

    public static EdtfPoint OfDay(CalendarDay day) => new(day, day);

    /// <summary>
    /// The meteorological season of the northern half of the earth: spring is March to May, winter December to
    /// February.
    /// </summary>
    /// <param name="year">The year in which the season starts.</param>
    /// <param name="season">21 spring, 22 summer, 23 autumn, 24 winter.</param>
    /// <returns>Three whole months.</returns>
    public static EdtfPoint OfSeason(long year, int season)
    {
        int firstMonth = 3 * (season - 20);
        EdtfPoint last = season == 24 ? OfMonth(year + 1, 2) : OfMonth(year, firstMonth + 2);
        return new EdtfPoint(new CalendarDay(year, firstMonth, 1), last.Latest);
    }
}
