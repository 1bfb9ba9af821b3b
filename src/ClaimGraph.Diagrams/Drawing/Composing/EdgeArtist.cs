using System.Collections.Immutable;
using System.Globalization;
using ClaimGraph.Claims;
using ClaimGraph.Diagrams.Drawing.Display;
using ClaimGraph.Diagrams.Geometry;
using ClaimGraph.Diagrams.Labelling;
using ClaimGraph.Diagrams.Typography;
using static ClaimGraph.Diagrams.Drawing.Svg.SvgText;

namespace ClaimGraph.Diagrams.Drawing.Composing;

/// <summary>Edges as marks: the lines below the nodes, and their labels above everything.</summary>
internal sealed class EdgeArtist(Page page, Fonts fonts)
{
    private const double PlateRadius = 4;
    private const double BadgePad = 3.5;
    private const double BadgeHeight = 13;
    private const double LeaderDot = 5;
    private const double LinkSide = 16;
    private readonly Theme _theme = page.Options.Theme;

    public GroupMark Lines() => new("edges", [.. page.Sketch.Edges.Select(Line)])
    {
        Role = GroupRole.List,
        Label = page.Wording.Edges,
    };

    public GroupMark Labels() => new(
        "labels",
        [.. page.Sketch.Edges.Select((e, i) => page.Arrangement.Labels[i] is { } place ? Label(e, place) : null).OfType<Mark>()])
    {
        Role = GroupRole.Ornament,
    };

    private GroupMark Line(DrawnEdge edge, int index)
    {
        Curve path = page.Arrangement.Paths[index];
        LabelPlace? label = page.Arrangement.Labels[index];
        ImmutableArray<Mark> cross = edge.Polarity == Polarity.Denied ? Stroke.Cross(CrossPlace(path, label), _theme) : [];
        return new GroupMark(Name("edge-", edge.Id), [.. Stroke.Along(path, edge.Modality, ColorOf(edge), !edge.IsSymmetric, _theme), .. Leader(edge, label), .. cross])
        {
            Role = GroupRole.Symbol,
            Label = NameOf(edge),
            Tooltip = string.Join('\n', edge.Tooltips),
            Data = DataOf(edge),
            Link = LinkOf(edge),
            LinkBox = label is null ? Box.Around(Middle(path), new Size(LinkSide, LinkSide)) : null,
        };
    }

    private GroupMark Label(DrawnEdge edge, LabelPlace place)
    {
        Box box = place.Box;
        ImmutableArray<Mark>.Builder marks = ImmutableArray.CreateBuilder<Mark>();
        marks.Add(new ShapeMark(new BoxFigure(box, PlateRadius), GroundOf(box), null));
        marks.AddRange(Words(edge, new Point(box.Center.X, box.Center.Y - (edge.Label.Height / 2))));
        return new GroupMark(Name("label-", edge.Id), marks.ToImmutable())
        {
            Tooltip = string.Join('\n', edge.Tooltips),
            Link = LinkOf(edge),
            LinkBox = box,
        };
    }

    // Below the nodes, so that it strikes out no name.
    private IEnumerable<Mark> Leader(DrawnEdge edge, LabelPlace? label)
    {
        if (label?.Leader is (Point from, Point to))
        {
            yield return new ShapeMark(PathFigure.Through(from, to), null, new Pen(ColorOf(edge), 1));
            yield return new ShapeMark(new EllipseFigure(Box.Around(to, new Size(LeaderDot, LeaderDot))), ColorOf(edge), null);
        }
    }

    // The badge stands in the room that its characters have at the end of the last line.
    private IEnumerable<Mark> Words(DrawnEdge edge, Point at)
    {
        string ink = InkOf(edge);
        TextBlock label = edge.Label;
        if (edge.Badge.Length == 0 || label.Lines.IsEmpty || !label.Lines[^1].EndsWith(edge.Badge, StringComparison.Ordinal))
        {
            yield return new TextMark(label, at, TextAlign.Middle, ink);
            yield break;
        }

        TextStyle style = label.Style;
        string last = label.Lines[^1];
        string words = last[..^edge.Badge.Length];
        double left = at.X - (fonts.Measure(last, style) / 2);
        double badge = left + fonts.Measure(words, style);
        double width = fonts.Measure(edge.Badge, style);
        double top = at.Y + ((label.Lines.Length - 1) * style.LineHeight);
        if (label.Lines.Length > 1)
        {
            yield return new TextMark(label with { Lines = label.Lines[..^1] }, at, TextAlign.Middle, ink);
        }

        if (words.TrimEnd() is { Length: > 0 } seen)
        {
            yield return new TextMark(label with { Lines = [seen] }, new Point(left, top), TextAlign.Start, ink);
        }

        Box pill = new(badge - BadgePad, top + ((style.LineHeight - BadgeHeight) / 2), width + (2 * BadgePad), BadgeHeight);
        yield return new ShapeMark(new BoxFigure(pill, BadgeHeight / 2), ink, null);
        yield return new TextMark(label with { Lines = [edge.Badge] }, new Point(badge, top), TextAlign.Start, _theme.Background);
    }

    private string NameOf(DrawnEdge edge)
    {
        DiagramEdge first = edge.Edges[0];
        string relation = edge.Polarity == Polarity.Denied ? first.DeniedLabel ?? page.Wording.Denied(first.Label) : first.Label;
        return page.Wording.EdgeName(
            page.Sketch.Cards[edge.Source].Node.Label,
            relation,
            page.Sketch.Cards[edge.Target].Node.Label,
            edge.Modality,
            edge.Polarity,
            edge.Edges.Length);
    }

    private ImmutableArray<(string Name, string Value)> DataOf(DrawnEdge edge)
    {
        string[] relations = [.. edge.Edges.Select(e => e.Relation).Where(r => r.Length > 0).Distinct(StringComparer.Ordinal)];
        return
        [
            ("source", page.Sketch.Cards[edge.Source].Node.Id),
            ("target", page.Sketch.Cards[edge.Target].Node.Id),
            .. relations.Length == 0 ? [] : ((string, string)[])[("relation", string.Join(' ', relations))],
            ("modality", edge.Modality.ToString().ToLower(CultureInfo.InvariantCulture)),
            ("polarity", edge.Polarity.ToString().ToLower(CultureInfo.InvariantCulture)),
            ("claims", string.Join(' ', edge.Edges.Where(e => !e.IsBundle).Select(e => e.Id))),
        ];
    }

    // The colour of the cluster that the whole label stands in.
    private string GroundOf(Box box) =>
        page.Arrangement.Regions.Any(r => r.Box.Contains(new Point(box.X, box.Y)) && r.Box.Contains(new Point(box.Right, box.Bottom)))
            ? _theme.ClusterFill
            : _theme.Background;

    // Of several claims on one line, the first that has an address.
    private string? LinkOf(DrawnEdge edge) =>
        edge.Edges.Where(e => !e.IsBundle).Select(e => page.Options.EvidenceBase?.Of(e.Id, e.Paragraph)).FirstOrDefault(a => a is not null);

    private string ColorOf(DrawnEdge edge) => edge.ColorSlot is { } slot ? _theme.Colors(slot).Stroke
        : edge.Polarity == Polarity.Denied ? _theme.Denied
        : _theme.Colors(page.Sketch.Cards[edge.Source].Node.Kind.ColorSlot).Stroke;

    private string InkOf(DrawnEdge edge) => edge.ColorSlot is { } slot ? _theme.Colors(slot).Ink
        : edge.Polarity == Polarity.Denied ? _theme.Denied
        : _theme.Colors(page.Sketch.Cards[edge.Source].Node.Kind.ColorSlot).Ink;

    // Where the label leaves the line visible.
    private static Point CrossPlace(Curve path, LabelPlace? label)
    {
        ImmutableArray<Point> flat = path.Flat;
        double length = Measures.DrawingMeasurer.LengthOf(flat);
        Point at = flat[0];
        foreach (double share in (ReadOnlySpan<double>)[0.5, 0.38, 0.62, 0.26, 0.74, 0.16])
        {
            at = flat.Along(length * share).Point;
            if (label is null || !label.Box.Inflate(6).Contains(at))
            {
                return at;
            }
        }

        return at;
    }

    private static Point Middle(Curve path) => path.Flat.Along(Measures.DrawingMeasurer.LengthOf(path.Flat) / 2).Point;
}
