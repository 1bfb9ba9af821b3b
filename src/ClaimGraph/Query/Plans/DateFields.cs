using System.Collections.Frozen;
using ClaimGraph.Dates;
using ClaimGraph.Query.Values;

namespace ClaimGraph.Query.Plans;

/// <summary>What a date can be asked for, as in <c>d.year</c>.</summary>
internal static class DateFields
{
    private static readonly FrozenSet<string> TimeFields = new[]
    {
        "hour", "minute", "second", "millisecond", "microsecond", "nanosecond", "timezone", "offset", "offsetMinutes", "offsetSeconds",
        "epochMillis", "epochSeconds", "years", "quarters", "months", "weeks", "days", "hours", "minutes", "seconds", "milliseconds",
        "microseconds", "nanoseconds",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>
    /// <c>year</c>, <c>month</c> and <c>day</c> of its first day; <c>earliest</c> and <c>latest</c> as dates of one day;
    /// <c>text</c>; <c>uncertain</c>, <c>approximate</c> and <c>interval</c>; of its first day also <c>quarter</c>, <c>week</c>,
    /// <c>weekYear</c>, <c>ordinalDay</c>, <c>weekDay</c> (1 is Monday) and <c>dayOfQuarter</c>. Null for what it does not say or have;
    /// refused for what times of the day and durations have.
    /// </summary>
    public static Value Get(EdtfDate date, string field) => field switch
    {
        "year" => date.Earliest is { } day ? Value.From(day.Year) : Value.Null,
        "month" => date.Earliest is { } day ? Value.From((long)day.Month) : Value.Null,
        "day" => date.Earliest is { } day ? Value.From((long)day.DayOfMonth) : Value.Null,
        "earliest" => Day(date.Earliest),
        "latest" => Day(date.Latest),
        "text" => Value.From(date.Text),
        "uncertain" => Value.From(date.IsUncertain),
        "approximate" => Value.From(date.IsApproximate),
        "interval" => Value.From(date.IsInterval),
        "quarter" or "week" or "weekYear" or "ordinalDay" or "weekDay" or "dayOfWeek" or "dayOfQuarter" =>
            date.Earliest is { } day ? Value.From(OfDay(day, field)) : Value.Null,
        _ when TimeFields.Contains(field) => throw QueryErrors.NotSupported($"\".{field}\" of a date"),
        _ => Value.Null,
    };

    private static long OfDay(CalendarDay day, string field)
    {
        // Every 400 years begin on the same day of the week, so that no year is too far away to count.
        long era = (((day.Year % 400) + 400) % 400) + 400;
        long since = day.Year - era;
        day = new CalendarDay(era, day.Month, day.DayOfMonth);
        long number = DayNumber.Of(day.Year, day.Month, day.DayOfMonth);
        int quarter = ((day.Month - 1) / 3) + 1;
        return field switch
        {
            "quarter" => quarter,
            "week" => DayNumber.WeekOf(day).Week,
            "weekYear" => DayNumber.WeekOf(day).Year + since,
            "ordinalDay" => number - DayNumber.Of(day.Year, 1, 1) + 1,
            "dayOfQuarter" => number - DayNumber.Of(day.Year, (quarter * 3) - 2, 1) + 1,
            _ => DayNumber.WeekDay(number),
        };
    }

    private static Value Day(CalendarDay? day) =>
        day is { } known && EdtfDate.TryParse(known.ToString(), out EdtfDate? date) ? Value.From(date) : Value.Null;
}
