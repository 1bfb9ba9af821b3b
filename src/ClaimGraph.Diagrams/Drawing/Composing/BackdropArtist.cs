using System.Collections.Immutable;
using ClaimGraph.Diagrams.Drawing.Display;
using ClaimGraph.Diagrams.Geometry;

namespace ClaimGraph.Diagrams.Drawing.Composing;

/// <summary>What stands behind nodes and edges as marks.</summary>
internal sealed class BackdropArtist(Page page)
{
    private const double Tip = 7;
    private const double VagueBorder = 1.2;
    private readonly Theme _theme = page.Options.Theme;

    public IEnumerable<Mark> Marks()
    {
        Backdrop behind = page.Arrangement.Backdrop;
        ImmutableArray<Mark> marks = [.. behind.Rules.Select(Rule), .. behind.Bars.Select(Bar), .. behind.Texts.Select(Text)];
        if (!marks.IsEmpty)
        {
            yield return new GroupMark("backdrop", marks);
        }
    }

    private ShapeMark Rule(BackdropRule rule) =>
        new(PathFigure.Through(rule.From, rule.To), null, new Pen(rule.IsStrong ? _theme.MutedInk : _theme.Rule, 1));

    private ShapeMark Bar(BackdropBar bar)
    {
        GroupColors colors = _theme.Colors(bar.ColorSlot);
        PathFigure outline = PathFigure.Polygon(Corners(bar));
        return bar.IsVague
            ? new ShapeMark(outline, colors.Fill, new Pen(colors.Stroke, VagueBorder) { Dashes = [3, 2] })
            : new ShapeMark(outline, colors.Stroke, null);
    }

    private TextMark Text(BackdropText text) => new(
        text.Text,
        new Point(text.IsCentered ? text.Box.Center.X : text.Box.X, text.Box.Y),
        text.IsCentered ? TextAlign.Middle : TextAlign.Start,
        text.IsMuted ? _theme.MutedInk : _theme.Ink);

    // An open end is a tip.
    private static ImmutableArray<Point> Corners(BackdropBar bar)
    {
        Box box = bar.Box;
        double tip = Math.Min(Tip, box.Width / 2);
        Point[] start = bar.IsOpenStart
            ? [new(box.X + tip, box.Y), new(box.X, box.Center.Y), new(box.X + tip, box.Bottom)]
            : [new(box.X, box.Y), new(box.X, box.Bottom)];
        Point[] end = bar.IsOpenEnd
            ? [new(box.Right - tip, box.Bottom), new(box.Right, box.Center.Y), new(box.Right - tip, box.Y)]
            : [new(box.Right, box.Bottom), new(box.Right, box.Y)];
        return [.. start, .. end];
    }
}
