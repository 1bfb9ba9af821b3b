using ClaimGraph.Dates;

namespace ClaimGraph.Query.Plans;

/// <summary>
/// Days counted from 1 March of the year 0 of the proleptic Gregorian calendar, after H. Hinnant, "chrono-Compatible Low-Level Date
/// Algorithms" (days_from_civil and civil_from_days).
/// </summary>
internal static class DayNumber
{
    private const long DaysInEra = 146_097;

    /// <summary>The number of a day.</summary>
    public static long Of(long year, int month, int day)
    {
        long shifted = month <= 2 ? year - 1 : year;
        long era = Math.DivRem(shifted, 400) is var (quotient, rest) && rest < 0 ? quotient - 1 : quotient;
        long yearOfEra = shifted - (era * 400);
        long dayOfYear = (((153 * (month + (month > 2 ? -3 : 9))) + 2) / 5) + day - 1;
        return (era * DaysInEra) + (yearOfEra * 365) + (yearOfEra / 4) - (yearOfEra / 100) + dayOfYear;
    }

    /// <summary>The day of a number, from 0.</summary>
    public static CalendarDay ToDay(long number)
    {
        long era = number / DaysInEra;
        long dayOfEra = number % DaysInEra;
        long yearOfEra = (dayOfEra - (dayOfEra / 1460) + (dayOfEra / 36_524) - (dayOfEra / 146_096)) / 365;
        long dayOfYear = dayOfEra - ((365 * yearOfEra) + (yearOfEra / 4) - (yearOfEra / 100));
        long shifted = ((5 * dayOfYear) + 2) / 153;
        int day = (int)(dayOfYear - (((153 * shifted) + 2) / 5) + 1);
        int month = (int)(shifted < 10 ? shifted + 3 : shifted - 9);
        return new CalendarDay(yearOfEra + (era * 400) + (month <= 2 ? 1 : 0), month, day);
    }

    /// <summary>The day of the week, from 1 for Monday to 7. 1 March of the year 0 was a Wednesday.</summary>
    public static int WeekDay(long number) => (int)((((number + 2) % 7) + 7) % 7) + 1;

    /// <summary>How many weeks a year has, 52 or 53: the last is the one with 28 December.</summary>
    public static long WeeksIn(long year) => WeekOf(Of(year, 12, 28), year);

    /// <summary>The week of a day, and the year it belongs to (ISO 8601-1:2019, 3.1.1.23): that of its Thursday.</summary>
    public static (long Year, long Week) WeekOf(CalendarDay day)
    {
        long number = Of(day.Year, day.Month, day.DayOfMonth);
        long week = WeekOf(number, day.Year);
        return week < 1 ? (day.Year - 1, WeeksIn(day.Year - 1))
            : week == 53 && WeeksIn(day.Year) == 52 ? (day.Year + 1, 1)
            : (day.Year, week);
    }

    private static long WeekOf(long number, long year) => (number - Of(year, 1, 1) + 1 - WeekDay(number) + 10) / 7;
}
