using System.Collections.Immutable;
using System.Globalization;
using ClaimGraph.Dates;

namespace ClaimGraph.Diagrams.Staging;

/// <summary>A stretch of time laid along a stretch of the drawing.</summary>
internal sealed class TimeAxis
{
    private const double TickRoom = 74;

    // Months between ticks, the smallest first.
    private static readonly ImmutableArray<int> Steps = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12000, 24000, 60000, 120_000];

    private readonly double _from;
    private readonly double _left;
    private readonly double _scale;
    private readonly long _firstMonth;
    private readonly long _lastMonth;

    /// <summary>Lays out a time that holds some days, from the first day of a month to the last of one.</summary>
    /// <param name="days">The days, at least one.</param>
    /// <param name="left">The left end, in pixels.</param>
    /// <param name="right">The right end, in pixels.</param>
    public TimeAxis(IReadOnlyCollection<CalendarDay> days, double left, double right)
    {
        _firstMonth = MonthOf(days.Min());
        _lastMonth = MonthOf(days.Max()) + 1;
        _from = NumberOf(_firstMonth);
        _left = left;
        _scale = (right - left) / (NumberOf(_lastMonth) - _from);
        Left = left;
        Right = right;
    }

    public double Left { get; }

    public double Right { get; }

    /// <summary>The place of a day.</summary>
    public double At(double day) => Math.Clamp(_left + ((day - _from) * _scale), Left, Right);

    /// <summary>The ticks: their places and what is written at them.</summary>
    public IEnumerable<(double X, string Text)> Ticks()
    {
        double month = (Right - Left) / (_lastMonth - _firstMonth);
        int step = Steps.FirstOrDefault(s => s * month >= TickRoom, Steps[^1]);
        for (long at = CeilingTo(_firstMonth, step); at < _lastMonth; at += step)
        {
            long year = Math.DivRem(at, 12).Quotient - (at < 0 && at % 12 != 0 ? 1 : 0);
            yield return (At(NumberOf(at)), step % 12 == 0
                ? year.ToString(CultureInfo.InvariantCulture)
                : string.Create(CultureInfo.InvariantCulture, $"{year}-{at - (year * 12) + 1:00}"));
        }
    }

    private static long CeilingTo(long month, int step) => month + ((step - (month % step)) % step);

    private static long MonthOf(CalendarDay day) => (day.Year * 12) + day.Month - 1;

    private static double NumberOf(long month)
    {
        long year = (long)Math.Floor(month / 12.0);
        return TimeSpread.NumberOf(new CalendarDay(year, (int)(month - (year * 12)) + 1, 1));
    }
}
