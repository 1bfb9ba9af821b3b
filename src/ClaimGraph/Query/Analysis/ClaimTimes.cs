using ClaimGraph.Claims;
using ClaimGraph.Dates;
using ClaimGraph.Graphs;

namespace ClaimGraph.Query.Analysis;

/// <summary>Whether two claims speak of the same time.</summary>
/// <remarks>
/// Two claims without time are taken as they stand: as timeless. A claim with and one without may speak of the same time.
/// A forecast without time speaks of what comes after its source was published. Two dated claims surely speak of the same
/// time when their dates are the same, when one is an interval that holds the other, or when two intervals have a day in
/// common whichever days their ends mean; never when a date is uncertain or approximate. Otherwise dates that have a day
/// in common may mean the same time: 2023 and 2023-12 do.
/// </remarks>
internal sealed class ClaimTimes(KnowledgeGraph graph)
{
    private readonly KnowledgeGraph _graph = graph;

    /// <summary>Tells whether they do: unclear when they may.</summary>
    public Agreement Compare(Claim first, Claim second) => (first.Time, second.Time) switch
    {
        (null, null) => IsForecast(first) == IsForecast(second) ? Agreement.Yes : Agreement.Unclear,
        ({ } time, null) => Undated(second, time),
        (null, { } time) => Undated(first, time),
        ({ } one, { } other) => Dated(one, other),
    };

    /// <summary>What makes the time of two claims unclear, as a sentence.</summary>
    public static string Doubt(Claim first, Claim second) => (first.Time, second.Time) switch
    {
        (null, null) => "One is a forecast, and neither is dated.",
        ({ } one, { } other) => $"Their times, {one.Text} and {other.Text}, may meet.",
        var (one, other) => $"Only one is dated, {(one ?? other)!.Text}.",
    };

    private static bool IsForecast(Claim claim) => claim.Modality == Modality.Forecast;

    private Agreement Undated(Claim undated, EdtfDate time)
    {
        if (!IsForecast(undated))
        {
            return Agreement.Unclear;
        }

        CalendarDay? published = undated.Evidence is [var first, ..]
            ? _graph.Sources.First(s => s.Id == first.Source).Published.Latest
            : null;
        return time.Latest <= published ? Agreement.No : Agreement.Unclear;
    }

    private static Agreement Dated(EdtfDate one, EdtfDate other)
    {
        if (!one.Overlaps(other))
        {
            return Agreement.No;
        }

        bool isVague = one.IsUncertain || one.IsApproximate || other.IsUncertain || other.IsApproximate;
        bool isSame = one.Equals(other)
            || (one.IsInterval && one.Contains(other))
            || (other.IsInterval && other.Contains(one))
            || (one.IsInterval && other.IsInterval && CoresMeet(one, other));
        return isSame && !isVague ? Agreement.Yes : Agreement.Unclear;
    }

    private static bool CoresMeet(EdtfDate one, EdtfDate other)
    {
        (CalendarDay? start, CalendarDay? end) = Core(one);
        (CalendarDay? from, CalendarDay? to) = Core(other);
        return (start is null || to is null || start <= to) && (from is null || end is null || from <= end)
            && (start is null || end is null || start <= end) && (from is null || to is null || from <= to);
    }

    /// <summary>The days an interval surely holds: from the last that its start may mean to the first of its end.</summary>
    private static (CalendarDay? First, CalendarDay? Last) Core(EdtfDate interval)
    {
        int slash = interval.Text.IndexOf('/', StringComparison.Ordinal);
        return (
            EdtfDate.TryParse(interval.Text[..slash], out EdtfDate? start) ? start.Latest : null,
            EdtfDate.TryParse(interval.Text[(slash + 1)..], out EdtfDate? end) ? end.Earliest : null);
    }
}
