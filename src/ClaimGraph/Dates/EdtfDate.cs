using System.Diagnostics.CodeAnalysis;

namespace ClaimGraph.Dates;

/// <summary>
/// A date or an interval in the Extended Date/Time Format, level 1: the profile of ISO 8601-2:2019 that the Library of
/// Congress describes at https://www.loc.gov/standards/datetime/. Immutable; equal when written the same.
/// </summary>
/// <remarks>
/// <para>
/// What a date means is a range of days, <see cref="Earliest"/> to <see cref="Latest"/>: 2024-05 is 31 days, 201X ten
/// years. The calendar is the proleptic Gregorian one with a year 0, for every year of up to eighteen digits. The
/// qualifiers ?, ~ and % are kept but widen nothing: nobody says by how much.
/// </para>
/// <para>
/// A season is read as whole months of the northern half of the earth: 21 March to May, 22 June to August, 23 September
/// to November, 24 December to the end of the next February. A time of the day is checked and kept in the text; the day
/// stays the one that is written, whatever the zone. An end of an interval that is open (<c>..</c>) and one that is not
/// known (nothing written) both bound nothing. An interval with neither end, and unspecified digits within an interval
/// (level 2), are refused.
/// </para>
/// </remarks>
public sealed record EdtfDate : IComparable<EdtfDate>
{
    private EdtfDate(string text, EdtfPoint start, EdtfPoint end, bool isInterval)
    {
        Text = text;
        Earliest = start.Earliest;
        Latest = end.Latest;
        IsInterval = isInterval;
        IsUncertain = start.IsUncertain || end.IsUncertain;
        IsApproximate = start.IsApproximate || end.IsApproximate;
        IsUnspecified = start.IsUnspecified || end.IsUnspecified;
    }

    /// <summary>The date as written, which is its only form.</summary>
    public string Text { get; }

    /// <summary>
    /// The first day it may mean; for an interval the first day of its start. Null when the start is open or not known.
    /// </summary>
    public CalendarDay? Earliest { get; }

    /// <summary>
    /// The last day it may mean; for an interval the last day of its end. Null when the end is open or not known.
    /// </summary>
    public CalendarDay? Latest { get; }

    /// <summary>True for two ends parted by a slash, even when both are the same.</summary>
    public bool IsInterval { get; }

    /// <summary>True for an interval that starts with <c>..</c>: it has no start.</summary>
    public bool IsOpenStart => Text.StartsWith("../", StringComparison.Ordinal);

    /// <summary>True for an interval that ends with <c>..</c>: it goes on.</summary>
    public bool IsOpenEnd => Text.EndsWith("/..", StringComparison.Ordinal);

    /// <summary>True for an interval with nothing before the slash: its start is not known.</summary>
    public bool IsUnknownStart => Text[0] == '/';

    /// <summary>True for an interval with nothing after the slash: its end is not known.</summary>
    public bool IsUnknownEnd => Text[^1] == '/';

    /// <summary>True when the date, or an end of the interval, is marked with <c>?</c> or <c>%</c>.</summary>
    public bool IsUncertain { get; }

    /// <summary>True when the date, or an end of the interval, is marked with <c>~</c> or <c>%</c>.</summary>
    public bool IsApproximate { get; }

    /// <summary>True when the date has an X in the place of a digit.</summary>
    public bool IsUnspecified { get; }

    /// <summary>Reads a date that must be right.</summary>
    /// <param name="text">A date or interval of EDTF level 1, without spaces around it.</param>
    /// <returns>The date.</returns>
    /// <exception cref="FormatException"><paramref name="text"/> is not one; the message says why.</exception>
    public static EdtfDate Parse(string text) => TryParse(text, out EdtfDate? date, out EdtfProblem? problem)
        ? date
        : throw new FormatException($"{problem.Message} {problem.Advice}");

    /// <summary>Reads a date. Never throws; takes time linear in the text's length.</summary>
    /// <param name="text">A date or interval of EDTF level 1, without spaces around it.</param>
    /// <param name="date">The date.</param>
    /// <returns>False when <paramref name="text"/> is not one.</returns>
    public static bool TryParse(string text, [NotNullWhen(true)] out EdtfDate? date) => TryParse(text, out date, out _);

    /// <summary>
    /// Reads a date, or says what is wrong with it. Never throws; takes time linear in the text's length.
    /// </summary>
    /// <param name="text">A date or interval of EDTF level 1, without spaces around it.</param>
    /// <param name="date">The date.</param>
    /// <param name="problem">The first thing that is wrong, from left to right.</param>
    /// <returns>False when <paramref name="text"/> is not one.</returns>
    public static bool TryParse(
        string text,
        [NotNullWhen(true)] out EdtfDate? date,
        [NotNullWhen(false)] out EdtfProblem? problem)
    {
        date = null;
        int slash = text.IndexOf('/', StringComparison.Ordinal);
        problem = text.Length == 0 ? EdtfProblems.Empty()
            : text[0] is '[' or '{' ? EdtfProblems.Set(0)
            : slash >= 0 && text.IndexOf('/', slash + 1) is var second and >= 0 ? EdtfProblems.TwoSlashes(second)
            : text == ".." ? EdtfProblems.OpenAlone(0)
            : slash >= 0 && IsUnbounded(text.AsSpan(0, slash)) && IsUnbounded(text.AsSpan(slash + 1))
                ? EdtfProblems.NoEnds(0)
            : null;
        if (problem is not null)
        {
            return false;
        }

        EdtfReader reader = new(text);
        EdtfPoint start = slash < 0
            ? reader.ReadPoint(0, text.Length, inInterval: false)
            : ReadEnd(reader, text, 0, slash);
        EdtfPoint end = slash < 0 || reader.Problem is not null ? start : ReadEnd(reader, text, slash + 1, text.Length);
        problem = reader.Problem;
        if (problem is null && start.Earliest > end.Latest)
        {
            problem = EdtfProblems.Reversed(text[..slash], text[(slash + 1)..]);
        }

        date = problem is null ? new EdtfDate(text, start, end, slash >= 0) : null;
        return problem is null;
    }

    /// <summary>Whether there is a day that both may mean.</summary>
    /// <param name="other">Another date.</param>
    /// <returns>True when their ranges of days have a day in common.</returns>
    public bool Overlaps(EdtfDate other) => StartsBy(Earliest, other.Latest) && StartsBy(other.Earliest, Latest);

    /// <summary>Whether every day that the other may mean is one that this may mean.</summary>
    /// <param name="other">Another date.</param>
    /// <returns>True when the other's range of days lies within this one's.</returns>
    public bool Contains(EdtfDate other) =>
        (Earliest is null || Earliest <= other.Earliest) && (Latest is null || other.Latest <= Latest);

    /// <summary>Whether a day is one that this may mean.</summary>
    /// <param name="day">The day.</param>
    /// <returns>True when it lies in the range of days, first and last included.</returns>
    public bool Contains(CalendarDay day) => StartsBy(Earliest, day) && StartsBy(day, Latest);

    /// <summary>Whether it may have begun on a day or before it.</summary>
    /// <param name="day">The day one looks from.</param>
    /// <returns>True when <see cref="Earliest"/> is null or not later than <paramref name="day"/>.</returns>
    public bool HasBegunBy(DateOnly day) => StartsBy(Earliest, CalendarDay.FromDateOnly(day));

    /// <summary>
    /// Whether something with this time belongs to the view of a day: it has begun, and if it is an interval with a
    /// known end, that end may not be over. A single date is an event or an observation and stays once it has begun.
    /// </summary>
    /// <param name="day">The day one looks from.</param>
    /// <returns>True when it is in the view as of <paramref name="day"/>.</returns>
    public bool HoldsAt(DateOnly day) =>
        HasBegunBy(day) && (!IsInterval || StartsBy(CalendarDay.FromDateOnly(day), Latest));

    /// <summary>
    /// Orders by <see cref="Earliest"/> (none comes first), then <see cref="Latest"/> (none comes last), then
    /// <see cref="Text"/> by code unit.
    /// </summary>
    /// <param name="other">The date to compare with; null comes before every date.</param>
    /// <returns>A negative number, zero for the same text, or a positive number.</returns>
    public int CompareTo(EdtfDate? other)
    {
        if (other is null)
        {
            return 1;
        }

        int order = Nullable.Compare(Earliest, other.Earliest);
        if (order == 0)
        {
            order = (Latest is null).CompareTo(other.Latest is null);
        }

        if (order == 0)
        {
            order = Nullable.Compare(Latest, other.Latest);
        }

        return order != 0 ? order : string.CompareOrdinal(Text, other.Text);
    }

    /// <inheritdoc/>
    public bool Equals(EdtfDate? other) =>
        other is not null && string.Equals(Text, other.Text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);

    /// <summary>The date as written.</summary>
    /// <returns><see cref="Text"/>.</returns>
    public override string ToString() => Text;

    private static bool IsUnbounded(ReadOnlySpan<char> end) => end is "" or "..";

    private static EdtfPoint ReadEnd(EdtfReader reader, string text, int start, int end) =>
        IsUnbounded(text.AsSpan(start, end - start))
            ? EdtfPoint.Unbounded
            : reader.ReadPoint(start, end, inInterval: true);

    // No earliest day is before everything, no latest day after everything.
    private static bool StartsBy(CalendarDay? first, CalendarDay? last) =>
        first is null || last is null || first <= last;
}
