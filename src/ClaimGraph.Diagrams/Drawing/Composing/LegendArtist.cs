using System.Collections.Immutable;
using ClaimGraph.Diagrams.Drawing.Display;
using ClaimGraph.Diagrams.Geometry;

namespace ClaimGraph.Diagrams.Drawing.Composing;

/// <summary>The legend and the foot of a page as marks.</summary>
internal sealed class LegendArtist(Page page)
{
    private const double RuleGap = 18;
    private readonly Theme _theme = page.Options.Theme;

    public IEnumerable<Mark> Marks()
    {
        if (!page.Legend.Entries.IsEmpty)
        {
            yield return new GroupMark("legend", [Rule(page.LegendTop - RuleGap), .. page.Legend.Entries.SelectMany(Entry)])
            {
                Role = GroupRole.List,
                Label = page.Wording.Legend,
            };
        }

        if (page.Foot.Height > 0)
        {
            yield return new GroupMark("foot", Foot());
        }
    }

    private ShapeMark Rule(double y) => new(
        PathFigure.Through(new Point(Page.Margin, y), new Point(page.Size.Width - Page.Margin, y)), null, new Pen(_theme.Rule, 1));

    private IEnumerable<Mark> Entry((LegendEntry Entry, Point At) placed)
    {
        LegendEntry entry = placed.Entry;
        Point at = new Point(Page.Margin, page.LegendTop) + placed.At;
        double text = at.X + entry.TextStart;
        if (entry.Kind is { } kind)
        {
            foreach (Mark mark in Emblem.Of(NodeForm.Icon(kind.Shape, entry.Scale), at + new Point(entry.IconWidth / 2, 0), _theme.Colors(kind.ColorSlot), 1.4))
            {
                yield return mark;
            }
        }
        else if (entry.Modality is { } modality)
        {
            Curve line = Curve.Through([at, at + new Point(entry.IconWidth, 0)]);
            IEnumerable<Mark> cross = entry.IsDenied ? Stroke.Cross(at + new Point((entry.IconWidth - Arrowhead.Length) / 2, 0), _theme) : [];
            foreach (Mark mark in Stroke.Along(line, modality, entry.IsDenied ? _theme.Denied : _theme.MutedInk, true, _theme).Concat(cross))
            {
                yield return mark;
            }
        }
        else if (entry.Badge is { } badge)
        {
            Box pill = Box.Around(at + new Point(entry.IconWidth / 2, 0), new Size(entry.IconWidth, 15 * entry.Scale));
            yield return new ShapeMark(new BoxFigure(pill, pill.Height / 2), _theme.MutedInk, null);
            yield return new TextMark(badge, new Point(pill.Center.X, at.Y - (badge.Height / 2)), TextAlign.Middle, _theme.Background);
        }

        yield return new TextMark(entry.Label, new Point(text, at.Y - (entry.Label.Height / 2)), TextAlign.Start, _theme.MutedInk);
    }

    private ImmutableArray<Mark> Foot()
    {
        PageFoot foot = page.Foot;
        double right = page.Size.Width - Page.Margin;
        return
        [
            .. page.Legend.Entries.IsEmpty ? (Mark[])[Rule(page.FootTop - 12)] : [],
            .. foot.Source.Lines.IsEmpty ? [] : (Mark[])[new TextMark(foot.Source, new Point(Page.Margin, page.FootTop), TextAlign.Start, _theme.MutedInk)],
            foot.IsOneLine
                ? new TextMark(foot.Made, new Point(right, page.FootTop), TextAlign.End, _theme.MutedInk)
                : new TextMark(foot.Made, new Point(Page.Margin, page.FootTop + foot.Source.Height), TextAlign.Start, _theme.MutedInk),
        ];
    }
}
