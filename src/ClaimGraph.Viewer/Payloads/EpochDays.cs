using ClaimGraph.Dates;

namespace ClaimGraph.Viewer.Payloads;

/// <summary>Days as numbers that a slider can count with.</summary>
internal static class EpochDays
{
    // Farther years would leave the numbers that JavaScript counts exactly.
    private const long FarthestYear = 1_000_000_000_000;

    /// <summary>
    /// The days since 1970-01-01 in the proleptic Gregorian calendar
    /// (Hinnant 2021, https://howardhinnant.github.io/date_algorithms.html#days_from_civil).
    /// </summary>
    /// <param name="day">The day; years beyond a million million are taken as that.</param>
    /// <returns>A negative number for earlier days.</returns>
    public static long Of(CalendarDay day)
    {
        long year = Math.Clamp(day.Year, -FarthestYear, FarthestYear) - (day.Month <= 2 ? 1 : 0);
        long era = Math.DivRem(year, 400, out long yearOfEra);
        if (yearOfEra < 0)
        {
            (era, yearOfEra) = (era - 1, yearOfEra + 400);
        }

        int monthFromMarch = (day.Month + 9) % 12;
        long dayOfYear = (((153 * monthFromMarch) + 2) / 5) + day.DayOfMonth - 1;
        long dayOfEra = (yearOfEra * 365) + (yearOfEra / 4) - (yearOfEra / 100) + dayOfYear;
        return (era * 146_097) + dayOfEra - 719_468;
    }
}
