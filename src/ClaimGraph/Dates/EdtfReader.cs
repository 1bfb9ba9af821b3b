using System.Globalization;

namespace ClaimGraph.Dates;

/// <summary>
/// Reads one text by recursive descent, from left to right. After a step that failed, <see cref="Problem"/> says why
/// and the reader is not used again.
/// </summary>
internal sealed class EdtfReader
{
    private readonly string _text;
    private int _at;
    private int _end;
    private bool _inInterval;

    public EdtfReader(string text) => _text = text;

    public EdtfProblem? Problem { get; private set; }

    private bool AtEnd => _at >= _end;

    private char Current => _at < _end ? _text[_at] : '\0';

    /// <summary>Reads one date, or one end of an interval.</summary>
    /// <param name="start">Its first UTF-16 unit.</param>
    /// <param name="end">The unit after its last.</param>
    /// <param name="inInterval">Whether it is an end of an interval.</param>
    /// <returns>The date; meaningless when <see cref="Problem"/> is set.</returns>
    public EdtfPoint ReadPoint(int start, int end, bool inInterval)
    {
        (_at, _end, _inInterval) = (start, end, inInterval);
        if (_text.AsSpan(start, end - start) is "open" or "unknown")
        {
            return Fail(EdtfProblems.OldEnd(start, _text[start..end]));
        }

        if (IsQualifier(Current))
        {
            return Fail(EdtfProblems.PartQualified(_at));
        }

        EdtfPoint point = Current == 'Y' ? ReadLongYear() : ReadDate();
        if (Problem is null)
        {
            point = ReadQualifier(point);
        }

        if (Problem is null && !AtEnd)
        {
            return Fail(EdtfProblems.Unexpected(_text, _at));
        }

        return Problem is null && inInterval && point.IsUnspecified
            ? Fail(EdtfProblems.UnspecifiedInInterval(_text.IndexOf('X', start)))
            : point;
    }

    private static bool IsQualifier(char c) => c is '?' or '~' or '%';

    private EdtfPoint ReadLongYear()
    {
        int start = _at++;
        long sign = ReadSign();
        int digits = _at;
        while (char.IsAsciiDigit(Current))
        {
            _at++;
        }

        if (Current is 'E')
        {
            return Fail(EdtfProblems.Exponent(_at));
        }

        if (Current is 'S')
        {
            return Fail(EdtfProblems.SignificantDigits(_at));
        }

        if (_at - digits is < 5 or > 18 || _text[digits] == '0')
        {
            return Fail(EdtfProblems.LongYearForm(start));
        }

        long year = sign * Number(digits, _at);
        return Current == '-' ? Fail(EdtfProblems.LongYearAlone(_at)) : EdtfPoint.OfYears(year, year);
    }

    private EdtfPoint ReadDate()
    {
        int start = _at;
        long sign = ReadSign();
        int digits = _at;
        int unknown = ReadDigits(4);
        if (unknown < 0)
        {
            return Problem is null ? Fail(EdtfProblems.YearExpected(start)) : default;
        }

        if (unknown > 2 || _text.AsSpan(digits, 4).TrimEnd('X').Contains('X'))
        {
            return Fail(EdtfProblems.UnspecifiedDigits(_text.IndexOf('X', digits)));
        }

        if (char.IsAsciiDigit(Current))
        {
            return Fail(EdtfProblems.YearTooLong(_at));
        }

        if (Current is 'S' or 'E')
        {
            return Fail(Current == 'S' ? EdtfProblems.SignificantDigits(_at) : EdtfProblems.Exponent(_at));
        }

        long span = unknown switch { 0 => 1, 1 => 10, _ => 100 };
        long nearest = Number(digits, digits + 4 - unknown) * span;
        long farthest = nearest + span - 1;
        if (sign < 0 && farthest == 0)
        {
            return Fail(EdtfProblems.NegativeZero(start));
        }

        if (Current != '-')
        {
            EdtfPoint years = sign < 0 ? EdtfPoint.OfYears(-farthest, -nearest) : EdtfPoint.OfYears(nearest, farthest);
            return years with { IsUnspecified = unknown > 0 };
        }

        return unknown > 0
            ? Fail(EdtfProblems.UnspecifiedDigits(_text.IndexOf('X', digits)))
            : ReadMonth(sign * nearest);
    }

    private EdtfPoint ReadMonth(long year)
    {
        int unknown = ReadField("month", out int start, out int month);
        if (Problem is not null)
        {
            return default;
        }

        bool isSeason = month is >= 21 and <= 24;
        if (unknown == 0 && !isSeason && month is < 1 or > 12)
        {
            return Fail(month is >= 25 and <= 41 ? EdtfProblems.SubYear(start) : EdtfProblems.NoSuchMonth(start, month));
        }

        if (Current == '-')
        {
            return isSeason ? Fail(EdtfProblems.SeasonWithDay(_at)) : ReadDay(year, unknown > 0 ? null : month);
        }

        if (Current == 'T')
        {
            return Fail(EdtfProblems.TimeNeedsDay(_at));
        }

        return unknown > 0 ? EdtfPoint.OfYears(year, year) with { IsUnspecified = true }
            : isSeason ? EdtfPoint.OfSeason(year, month)
            : EdtfPoint.OfMonth(year, month);
    }

    private EdtfPoint ReadDay(long year, int? month)
    {
        int unknown = ReadField("day", out int start, out int day);
        if (Problem is not null)
        {
            return default;
        }

        if (month is not { } known)
        {
            return unknown > 0
                ? EdtfPoint.OfYears(year, year) with { IsUnspecified = true }
                : Fail(EdtfProblems.UnspecifiedDigits(start - 3));
        }

        if (unknown > 0)
        {
            return EdtfPoint.OfMonth(year, known) with { IsUnspecified = true };
        }

        int last = CalendarDay.DaysInMonth(year, known);
        if (day < 1 || day > last)
        {
            return Fail(EdtfProblems.NoSuchDay(start, day, last));
        }

        if (Current == 'T')
        {
            ReadTime();
        }

        return Problem is null ? EdtfPoint.OfDay(new CalendarDay(year, known, day)) : default;
    }

    // hh:mm:ss, then nothing, Z, +hh, -hh, +hh:mm or -hh:mm. The day stays the one that is written.
    private void ReadTime()
    {
        int start = _at++;
        if (_inInterval)
        {
            Fail(EdtfProblems.TimeInInterval(start));
        }
        else if (!ReadPair(out int hour) || !Skip(':') || !ReadPair(out int minute) || !Skip(':')
            || !ReadPair(out int second) || !ReadZone(out int zoneHour, out int zoneMinute) || !AtEnd)
        {
            Fail(EdtfProblems.TimeForm(start));
        }
        else if (Math.Max(hour, zoneHour) > 23 || Math.Max(minute, Math.Max(second, zoneMinute)) > 59)
        {
            Fail(EdtfProblems.NoSuchTime(start));
        }
    }

    private bool ReadZone(out int hour, out int minute)
    {
        (hour, minute) = (0, 0);
        return AtEnd || Skip('Z')
            || ((Skip('+') || Skip('-')) && ReadPair(out hour) && (!Skip(':') || ReadPair(out minute)));
    }

    private EdtfPoint ReadQualifier(EdtfPoint point)
    {
        char qualifier = Current;
        if (!IsQualifier(qualifier))
        {
            return point;
        }

        _at++;
        if (!AtEnd)
        {
            return Fail(IsQualifier(Current) ? EdtfProblems.OneQualifier(_at)
                : Current == '-' ? EdtfProblems.PartQualified(_at - 1)
                : EdtfProblems.QualifierLast(_at));
        }

        return point with { IsUncertain = qualifier is '?' or '%', IsApproximate = qualifier is '~' or '%' };
    }

    // A hyphen and two digits, or XX. Gives the number of X: 0 or 2.
    private int ReadField(string what, out int start, out int value)
    {
        start = ++_at;
        value = 0;
        if (IsQualifier(Current))
        {
            Fail(EdtfProblems.PartQualified(_at));
            return 0;
        }

        int unknown = ReadDigits(2);
        if (unknown < 0)
        {
            Problem ??= EdtfProblems.TwoDigitsExpected(start, what);
        }
        else if (unknown == 1)
        {
            Fail(EdtfProblems.UnspecifiedDigits(start));
        }
        else if (char.IsAsciiDigit(Current))
        {
            Fail(EdtfProblems.TwoDigitsExpected(start, what));
        }
        else if (unknown == 0)
        {
            value = (int)Number(start, _at);
        }

        return unknown;
    }

    // Gives the number of X among the digits, or -1 when something else stands there.
    private int ReadDigits(int count)
    {
        int unknown = 0;
        for (int i = 0; i < count; i++, _at++)
        {
            if (Current is 'x' or 'u')
            {
                Fail(EdtfProblems.OldUnspecified(_at));
                return -1;
            }

            if (Current == 'X')
            {
                unknown++;
            }
            else if (!char.IsAsciiDigit(Current))
            {
                return -1;
            }
        }

        return unknown;
    }

    private bool ReadPair(out int value)
    {
        int start = _at;
        bool both = ReadDigits(2) == 0;
        value = both ? (int)Number(start, _at) : 0;
        return both;
    }

    private bool Skip(char c)
    {
        bool there = Current == c;
        _at += there ? 1 : 0;
        return there;
    }

    private int ReadSign() => Skip('-') ? -1 : 1;

    private long Number(int start, int end) =>
        long.Parse(_text.AsSpan(start, end - start), NumberStyles.None, CultureInfo.InvariantCulture);

    private EdtfPoint Fail(EdtfProblem problem)
    {
        Problem ??= problem;
        return default;
    }
}
