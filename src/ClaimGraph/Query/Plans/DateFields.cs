using ClaimGraph.Dates;
using ClaimGraph.Query.Values;

namespace ClaimGraph.Query.Plans;

/// <summary>What a date can be asked for, as in <c>d.year</c>.</summary>
internal static class DateFields
{
    /// <summary>
    /// <c>year</c>, <c>month</c> and <c>day</c> of its first day; <c>earliest</c> and <c>latest</c> as dates of one day;
    /// <c>text</c>; <c>uncertain</c>, <c>approximate</c> and <c>interval</c>. Null for what it does not say or have.
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
        _ => Value.Null,
    };

    private static Value Day(CalendarDay? day) =>
        day is { } known && EdtfDate.TryParse(known.ToString(), out EdtfDate? date) ? Value.From(date) : Value.Null;
}
