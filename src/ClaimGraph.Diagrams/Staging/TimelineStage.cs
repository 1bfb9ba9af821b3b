using System.Collections.Immutable;
using ClaimGraph.Dates;
using ClaimGraph.Diagrams.Drawing;
using ClaimGraph.Diagrams.Geometry;
using ClaimGraph.Diagrams.Typography;

namespace ClaimGraph.Diagrams.Staging;

/// <summary>
/// Lanes below an axis of time. Each card hangs from a bar that spans the days its date may mean: an outline where the date is
/// uncertain or approximate, with a tip where it has no end. Cards of a series stand as high as the number they say.
/// </summary>
internal sealed class TimelineStage(TimelineLanes lanes, double width) : Stage
{
    private const double HeadWidth = 118;
    private const double HeadGap = 14;
    private const double AxisHeight = 26;
    private const double LanePad = 16;
    private const double CardWidth = 196;
    private const double WideCard = 300;
    private const int FewLines = 2;
    private const int ShortText = 60;
    private const double BarHeight = 5;
    private const double BarGap = 3;
    private const double LeastBar = 6;
    private const double SeriesHeight = 130;
    private const double SeriesGap = 26;
    private const double SeriesWidth = 150;

    /// <inheritdoc/>
    public override bool IsEmpty => lanes.Lanes.IsEmpty || Days().Length == 0;

    /// <inheritdoc/>
    public override IReadOnlySet<string> Claims => lanes.Claims;

    /// <inheritdoc/>
    public override Staged Set(LineBreaker breaker, Wording wording)
    {
        StageBuilder builder = new(breaker);
        if (IsEmpty)
        {
            return builder.Finish();
        }

        TimeAxis axis = new(Days(), HeadWidth + HeadGap, width);
        double top = AxisHeight;
        foreach (TimeLane lane in lanes.Lanes)
        {
            builder.Rule(new Point(0, top), new Point(width, top), isStrong: lane == lanes.Lanes[0]);
            top = Lane(builder, lane, axis, top + LanePad) + LanePad;
        }

        foreach ((double x, string text) in axis.Ticks())
        {
            builder.Rule(new Point(x, AxisHeight - 5), new Point(x, top));
            TextBlock label = builder.Broken(text, StageBuilder.NoteStyle, 200, 1);
            double left = Math.Min(x, axis.Right - label.Width);
            builder.Text(BackdropText.At(label, left, AxisHeight - 7 - label.Height, isMuted: true));
        }

        return builder.Finish();
    }

    private CalendarDay[] Days() =>
    [
        .. lanes.Lanes.SelectMany(l => l.Entries.Concat(l.Series.SelectMany(s => s)))
            .SelectMany(e => new[] { e.Spread.First, e.Spread.Last }).OfType<CalendarDay>(),
    ];

    private static double Lane(StageBuilder builder, TimeLane lane, TimeAxis axis, double top)
    {
        double bottom = Head(builder, lane, top);
        double at = top;
        foreach (ImmutableArray<TimeEntry> series in lane.Series)
        {
            at = Series(builder, series, axis, at) + Gap;
            bottom = Math.Max(bottom, at - Gap);
        }

        // Each entry stands in the first row that has room.
        NodeCard[] cards = [.. lane.Entries.Select(e => builder.Card(e.Card, e.Card.Attributes.Length > FewLines || e.Card.Attributes.Sum(a => a.Length) > ShortText ? WideCard : CardWidth))];
        List<List<int>> rows = [];
        (double From, double To)[] taken = [.. lane.Entries.Select((e, i) => Taken(e.Spread, cards[i], axis))];
        for (int i = 0; i < cards.Length; i++)
        {
            List<int>? free = rows.Find(row => row.TrueForAll(k => taken[k].To + Gap <= taken[i].From || taken[i].To + Gap <= taken[k].From));
            if (free is null)
            {
                rows.Add(free = []);
            }

            free.Add(i);
        }

        foreach (List<int> row in rows)
        {
            foreach (int i in row)
            {
                Hang(builder, lane.Entries[i], cards[i], axis, at, CardLeft(lane.Entries[i].Spread, cards[i], axis));
            }

            at += BarHeight + BarGap + row.Max(i => cards[i].Form.Size.Height) + Gap;
            bottom = Math.Max(bottom, at - Gap);
        }

        return bottom;
    }

    private static double Head(StageBuilder builder, TimeLane lane, double top)
    {
        if (lane.Card is { } node)
        {
            NodeCard card = builder.Card(node with { Attributes = [] }, HeadWidth + 30);
            builder.Add(card, new Point(0, top));
            return top + card.Form.Size.Height;
        }

        TextBlock title = builder.Broken(lane.Title, StageBuilder.HeadingStyle, HeadWidth, 3);
        builder.Text(BackdropText.At(title, 0, top, isMuted: false));
        return top + title.Height;
    }

    // The greater the number, the higher the card; each leads to the next. Cards stand below the middles of their bars as far as there is
    // room beside one another.
    private static double Series(StageBuilder builder, ImmutableArray<TimeEntry> series, TimeAxis axis, double top)
    {
        decimal greatest = series.Max(e => Math.Abs(e.Value!.Value));
        double room = (axis.Right - axis.Left - (SeriesGap * (series.Length - 1))) / series.Length;
        NodeCard[] cards = [.. series.Select(e => builder.Card(e.Card, Math.Min(SeriesWidth, room)))];
        double[] left = [.. series.Select((e, i) => (Start(e.Spread, axis) + End(e.Spread, axis) - cards[i].Form.Size.Width) / 2)];
        for (int i = 0; i < left.Length; i++)
        {
            left[i] = Math.Max(left[i], i == 0 ? axis.Left : left[i - 1] + cards[i - 1].Form.Size.Width + SeriesGap);
        }

        for (int i = left.Length - 1; i >= 0; i--)
        {
            left[i] = Math.Min(left[i], (i == left.Length - 1 ? axis.Right : left[i + 1] - SeriesGap) - cards[i].Form.Size.Width);
        }

        double bottom = top;
        int before = -1;
        for (int i = 0; i < left.Length; i++)
        {
            double high = greatest == 0 ? 0 : (double)(Math.Abs(series[i].Value!.Value) / greatest);
            int placed = Hang(builder, series[i], cards[i], axis, top + ((1 - high) * SeriesHeight), left[i]);
            Box box = builder.BoxOf(placed);
            if (i > 0)
            {
                Box from = builder.BoxOf(before);
                builder.Line(
                    [series[i].Line],
                    (before, placed),
                    new Point(from.Right, from.Center.Y),
                    new Point(box.X, box.Center.Y),
                    builder.Broken("", StageBuilder.LabelStyle, 10, 1),
                    isAbove: false);
            }

            (before, bottom) = (placed, Math.Max(bottom, box.Bottom));
        }

        return bottom;
    }

    private static int Hang(StageBuilder builder, TimeEntry entry, NodeCard card, TimeAxis axis, double top, double x)
    {
        double start = Start(entry.Spread, axis);
        double end = End(entry.Spread, axis);
        builder.Bar(new BackdropBar(
            new Box(start, top, end - start, BarHeight),
            card.Node.Kind.ColorSlot,
            entry.Spread.IsVague,
            entry.Spread.First is null,
            entry.Spread.Last is null));
        return builder.Add(card, new Point(x, top + BarHeight + BarGap));
    }

    private static double Start(TimeSpread spread, TimeAxis axis) =>
        Math.Min(spread.Start is { } day ? axis.At(day) : axis.Left, axis.Right - LeastBar);

    private static double End(TimeSpread spread, TimeAxis axis) =>
        Math.Max(spread.End is { } day ? axis.At(day) : axis.Right, Start(spread, axis) + LeastBar);

    private static double CardLeft(TimeSpread spread, NodeCard card, TimeAxis axis) =>
        Math.Max(axis.Left, Math.Min(Start(spread, axis), axis.Right - card.Form.Size.Width));

    private static (double From, double To) Taken(TimeSpread spread, NodeCard card, TimeAxis axis)
    {
        double left = CardLeft(spread, card, axis);
        return (Math.Min(left, Start(spread, axis)), Math.Max(left + card.Form.Size.Width, End(spread, axis)));
    }
}
