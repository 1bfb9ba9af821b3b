using System.Globalization;
using System.Text.RegularExpressions;
using ClaimGraph.Dates;

namespace ClaimGraph.Query.Plans;

/// <summary>
/// The forms of a day that openCypher reads and EDTF does not (ISO 8601-1:2019, 5.2): without hyphens, by week, by day of the
/// year. A week without day is its Monday, as openCypher has it.
/// </summary>
internal static partial class IsoDays
{
    /// <summary>The day that a text names in one of these forms; null when it is in none of them, or there is no such day.</summary>
    public static EdtfDate? TryRead(string text)
    {
        Match found = Form().Match(text);
        if (!found.Success)
        {
            return null;
        }

        int year = Number(found, "year");
        long first = DayNumber.Of(year, 1, 1);
        long day;
        if (found.Groups["week"].Success)
        {
            int week = Number(found, "week");
            int weekDay = found.Groups["weekday"].Success ? Number(found, "weekday") : 1;
            if (week < 1 || week > DayNumber.WeeksIn(year) || weekDay is < 1 or > 7)
            {
                return null;
            }

            // The first week is the one with the fourth of January.
            long fourth = first + 3;
            day = fourth - DayNumber.WeekDay(fourth) + ((week - 1) * 7) + weekDay;
        }
        else if (found.Groups["ordinal"].Success)
        {
            day = first + Number(found, "ordinal") - 1;
            if (day < first || day >= DayNumber.Of(year + 1, 1, 1))
            {
                return null;
            }
        }
        else
        {
            return EdtfDate.TryParse($"{found.Groups["year"]}-{found.Groups["month"]}-{found.Groups["day"]}", out EdtfDate? written)
                ? written
                : null;
        }

        return EdtfDate.TryParse(DayNumber.ToDay(day).ToString(), out EdtfDate? date) ? date : null;
    }

    /// <summary>Whether openCypher reads a text as a date and this library, on purpose, does not.</summary>
    public static bool IsRefused(string text) => Refused().IsMatch(text);

    private static int Number(Match match, string group) =>
        int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        "^(?<year>[0-9]{4})(?:(?<month>[0-9]{2})(?<day>[0-9]{2})|-?(?<ordinal>[0-9]{3})|-?W(?<week>[0-9]{2})(?:-?(?<weekday>[0-9]))?)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Form();

    // A month without hyphen, and years of more than four digits with a sign.
    [GeneratedRegex("^(?:[0-9]{6}|[+-][0-9]{5,}.*)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Refused();
}
