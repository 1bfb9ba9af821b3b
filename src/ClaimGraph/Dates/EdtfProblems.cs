using System.Globalization;

namespace ClaimGraph.Dates;

/// <summary>The wording of everything that can be wrong with a date.</summary>
internal static class EdtfProblems
{
    public static EdtfProblem Empty() =>
        Malformed(0, "The date is empty.", "Write a date such as 2024, 2024-05, 2024-05-21 or 2023/2024.");

    public static EdtfProblem YearExpected(int offset) =>
        Malformed(
            offset,
            "A year of four digits is expected here.",
            "Write the year with four digits, as in 2024 or 0987.");

    public static EdtfProblem YearTooLong(int offset) =>
        Malformed(
            offset,
            "A year written without Y has four digits.",
            "Part month and day from the year by hyphens, or write a longer year with a Y before it, as in Y170000002.");

    public static EdtfProblem LongYearForm(int offset) =>
        Malformed(
            offset,
            "A year after Y has five to eighteen digits and does not start with 0.",
            "Write a year of four digits without Y, and a longer one as in Y170000002 or Y-170000002.");

    public static EdtfProblem LongYearAlone(int offset) =>
        Malformed(offset, "A year written with Y has no month and no day.", "Write the year alone.");

    public static EdtfProblem NegativeZero(int offset) =>
        Malformed(offset, "There is no year -0000.", "Write 0000 for the year 1 BC.");

    public static EdtfProblem TwoDigitsExpected(int offset, string what) =>
        Malformed(
            offset,
            $"Two digits for the {what} are expected here.",
            $"Write the {what} with two digits, or XX when it is not known.");

    public static EdtfProblem SeasonWithDay(int offset) =>
        Malformed(
            offset,
            "A season has no day.",
            "Write the season alone, as in 2024-21, or the month instead of the season.");

    public static EdtfProblem OldUnspecified(int offset) =>
        Malformed(offset, "A digit that is not known is written as a capital X.", "Write X, as in 201X or 2004-XX.");

    public static EdtfProblem OldEnd(int offset, string word) =>
        Malformed(
            offset,
            $"\"{word}\" is how a draft of EDTF wrote the end of an interval.",
            "Write .. for an open end, as in 1985/.., and nothing for an end that is not known, as in 1985/.");

    public static EdtfProblem OneQualifier(int offset) =>
        Malformed(
            offset,
            "A date has one qualifier at most.",
            "Write % for a date that is both uncertain and approximate.");

    public static EdtfProblem QualifierLast(int offset) =>
        Malformed(offset, "Something follows the qualifier.", "Put ?, ~ or % at the very end of the date.");

    public static EdtfProblem TimeForm(int offset) =>
        Malformed(
            offset,
            "The time does not have the form hh:mm:ss.",
            "Write it as in 1985-04-12T23:20:30, 1985-04-12T23:20:30Z or 1985-04-12T23:20:30+04:30, or leave it away.");

    public static EdtfProblem TimeNeedsDay(int offset) =>
        Malformed(
            offset,
            "A time needs a full date before it.",
            "Write year, month and day before the T, or leave the time away.");

    public static EdtfProblem TimeInInterval(int offset) =>
        Malformed(offset, "The ends of an interval are dates without a time.", "Leave the time away.");

    public static EdtfProblem TwoSlashes(int offset) =>
        Malformed(offset, "An interval has two ends.", "Write one / only, as in 2023/2024.");

    public static EdtfProblem NoEnds(int offset) =>
        Malformed(
            offset,
            "An interval without any date says nothing.",
            "Write at least one of its ends, as in 2023/.. or ../2024.");

    public static EdtfProblem OpenAlone(int offset) =>
        Malformed(
            offset,
            "The two dots stand only at the end of an interval.",
            "Write an interval, as in 2023/.. or ../2024.");

    public static EdtfProblem Unexpected(string text, int offset) =>
        Malformed(
            offset,
            $"The date should end before {Name(text, offset)}.",
            "Write a date such as 2024, 2024-05, 2024-05-21, 2023~ or 2023/2024.");

    public static EdtfProblem NoSuchMonth(int offset, int month) => new(
        EdtfProblemKind.ImpossibleDate,
        offset,
        string.Create(CultureInfo.InvariantCulture, $"There is no month or season {month:00}."),
        "Write a month from 01 to 12, or 21 for spring, 22 for summer, 23 for autumn, 24 for winter.");

    public static EdtfProblem NoSuchDay(int offset, int day, int lastDay) => new(
        EdtfProblemKind.ImpossibleDate,
        offset,
        string.Create(CultureInfo.InvariantCulture, $"That month has no day {day:00}."),
        string.Create(CultureInfo.InvariantCulture, $"Write a day from 01 to {lastDay}."));

    public static EdtfProblem NoSuchTime(int offset) => new(
        EdtfProblemKind.ImpossibleDate,
        offset,
        "There is no such time of the day.",
        "Write hours from 00 to 23, minutes and seconds from 00 to 59, or leave the time away.");

    public static EdtfProblem Reversed(string start, string end) => new(
        EdtfProblemKind.ReversedInterval,
        0,
        "The interval ends before it starts.",
        $"Write {end}/{start} if the ends were exchanged.");

    public static EdtfProblem Set(int offset) => LevelTwo(offset, "a set of dates", "Write one date, or an interval.");

    public static EdtfProblem PartQualified(int offset) =>
        LevelTwo(
            offset,
            "a qualifier on one part of a date",
            "Put ?, ~ or % at the very end, for the date as a whole.");

    public static EdtfProblem Exponent(int offset) =>
        LevelTwo(offset, "a year with an exponent", "Write all digits, as in Y170000000.");

    public static EdtfProblem SignificantDigits(int offset) =>
        LevelTwo(
            offset,
            "significant digits of a year",
            "Write 19XX or 195X, or mark the year as approximate, as in 1950~.");

    public static EdtfProblem SubYear(int offset) =>
        LevelTwo(
            offset,
            "a part of the year other than a month or one of the seasons 21 to 24",
            "Write the months as an interval, as in 2024-01/2024-03.");

    public static EdtfProblem UnspecifiedDigits(int offset) =>
        LevelTwo(
            offset,
            "unspecified digits in this place",
            "Level 1 has them as in 201X, 20XX, 2004-XX, 1985-04-XX and 1985-XX-XX.");

    public static EdtfProblem UnspecifiedInInterval(int offset) =>
        LevelTwo(
            offset,
            "unspecified digits within an interval",
            "Write the known part only, as in 2004-06/2004-07-03.");

    private static EdtfProblem Malformed(int offset, string message, string advice) =>
        new(EdtfProblemKind.Malformed, offset, message, advice);

    private static EdtfProblem LevelTwo(int offset, string feature, string advice) => new(
        EdtfProblemKind.LevelTwo,
        offset,
        $"This is a feature of EDTF level 2: {feature}.",
        advice);

    // Text is untrusted where it is shown: what is not printable ASCII is named by its code.
    private static string Name(string text, int offset)
    {
        char c = text[offset];
        bool isPair = offset + 1 < text.Length && char.IsSurrogatePair(text, offset);
        return c is > ' ' and <= '~'
            ? $"\"{c}\""
            : string.Create(CultureInfo.InvariantCulture, $"U+{(isPair ? char.ConvertToUtf32(text, offset) : c):X4}");
    }
}
