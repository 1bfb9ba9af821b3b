using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace ClaimGraph.Dates;

/// <summary>
/// A day of the proleptic Gregorian calendar, as ISO 8601 counts: the year 0 is 1 BC and leaps. Unlike
/// <see cref="DateOnly"/> it knows years before 1 and after 9999. Ordered in time. The default value is 0000-01-01.
/// </summary>
public readonly record struct CalendarDay : IComparable<CalendarDay>
{
    private readonly int _monthFromZero;
    private readonly int _dayFromZero;

    /// <summary>Names a day.</summary>
    /// <param name="year">The year; 0 is 1 BC, -1 is 2 BC.</param>
    /// <param name="month">The month, from 1 to 12.</param>
    /// <param name="dayOfMonth">The day of the month, from 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month, or no such day in that month.</exception>
    public CalendarDay(long year, int month, int dayOfMonth)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(month, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(month, 12);
        ArgumentOutOfRangeException.ThrowIfLessThan(dayOfMonth, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(dayOfMonth, DaysInMonth(year, month));
        Year = year;
        _monthFromZero = month - 1;
        _dayFromZero = dayOfMonth - 1;
    }

    /// <summary>The year; 0 is 1 BC, -1 is 2 BC.</summary>
    public long Year { get; }

    /// <summary>The month, from 1 to 12.</summary>
    public int Month => _monthFromZero + 1;

    /// <summary>The day of the month, from 1.</summary>
    public int DayOfMonth => _dayFromZero + 1;

    /// <summary>Whether the first day comes before the second.</summary>
    /// <param name="left">A day.</param>
    /// <param name="right">Another day.</param>
    public static bool operator <(CalendarDay left, CalendarDay right) => left.CompareTo(right) < 0;

    /// <summary>Whether the first day comes after the second.</summary>
    /// <param name="left">A day.</param>
    /// <param name="right">Another day.</param>
    public static bool operator >(CalendarDay left, CalendarDay right) => left.CompareTo(right) > 0;

    /// <summary>Whether the first day is the second or comes before it.</summary>
    /// <param name="left">A day.</param>
    /// <param name="right">Another day.</param>
    public static bool operator <=(CalendarDay left, CalendarDay right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the first day is the second or comes after it.</summary>
    /// <param name="left">A day.</param>
    /// <param name="right">Another day.</param>
    public static bool operator >=(CalendarDay left, CalendarDay right) => left.CompareTo(right) >= 0;

    /// <summary>The number of days of a month.</summary>
    /// <param name="year">The year, any.</param>
    /// <param name="month">The month, from 1 to 12.</param>
    /// <returns>28 to 31.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month.</exception>
    public static int DaysInMonth(long year, int month) => month switch
    {
        2 => IsLeapYear(year) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        >= 1 and <= 12 => 31,
        _ => throw new ArgumentOutOfRangeException(nameof(month), month, "A month is a number from 1 to 12."),
    };

    /// <summary>The same day as .NET writes it.</summary>
    /// <param name="date">A day of the years 1 to 9999.</param>
    /// <returns>The day.</returns>
    public static CalendarDay FromDateOnly(DateOnly date) => new(date.Year, date.Month, date.Day);

    /// <summary>Converts to .NET's own type where that reaches.</summary>
    /// <param name="date">The day, when the year is one of 1 to 9999.</param>
    /// <returns>False when <see cref="DateOnly"/> has no such year.</returns>
    public bool TryToDateOnly([NotNullWhen(true)] out DateOnly? date)
    {
        date = Year is >= 1 and <= 9999 ? new DateOnly((int)Year, Month, DayOfMonth) : null;
        return date is not null;
    }

    /// <inheritdoc/>
    public int CompareTo(CalendarDay other)
    {
        int byYear = Year.CompareTo(other.Year);
        int byMonth = byYear != 0 ? byYear : _monthFromZero.CompareTo(other._monthFromZero);
        return byMonth != 0 ? byMonth : _dayFromZero.CompareTo(other._dayFromZero);
    }

    /// <summary>The day as ISO 8601 writes it, with at least four digits for the year.</summary>
    /// <returns>For example <c>2024-05-21</c> or <c>-0043-03-15</c>.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Year:0000;-0000}-{Month:00}-{DayOfMonth:00}");

    private static bool IsLeapYear(long year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}
