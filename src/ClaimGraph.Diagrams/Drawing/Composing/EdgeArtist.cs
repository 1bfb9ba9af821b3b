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
    private const int MostTooltips = 12;
    private const int MostLines = 40;
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
            Label = NameOf(page, edge),
            Tooltip = Tooltip(page, edge),
            Data = DataOf(edge),
            Link = LinkOf(edge),
            Areas = label is null ? AreasOf(edge, PlaceOf(page, index)) : [],
        };
    }

    private GroupMark Label(DrawnEdge edge, LabelPlace place)
    {
        Box box = place.Box;
        ImmutableArray<Mark>.Builder marks = ImmutableArray.CreateBuilder<Mark>();
        marks.AddRange(Plate(box));
        marks.AddRange(Words(edge, new Point(box.Center.X, box.Center.Y - (edge.Label.Height / 2))));
        return new GroupMark(Name("label-", edge.Id), marks.ToImmutable())
        {
            Tooltip = Tooltip(page, edge),
            Link = LinkOf(edge),
            Areas = AreasOf(edge, box),
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
        yield return new TextMark(label with { Lines = [edge.Badge], IsRightToLeft = false }, new Point(badge, top), TextAlign.Start, _theme.Background);
    }

    /// <summary>What a line is called for those who hear it.</summary>
    public static string NameOf(Page page, DrawnEdge edge) => page.Wording.EdgeName(
        page.Sketch.Cards[edge.Source].Node.Label,
        RelationOf(page, edge),
        page.Sketch.Cards[edge.Target].Node.Label,
        edge.Modality,
        edge.Polarity,
        edge.Edges.Length);

    /// <summary>All claims of a line in full, or where that is too much to be read, the first line of many.</summary>
    public static string Tooltip(Page page, DrawnEdge edge) => string.Join('\n', edge.Tooltips.Length <= MostTooltips
        ? edge.Tooltips
        : [.. edge.Tooltips.Take(MostLines).Select(t => t.Split('\n')[0]), .. edge.Tooltips.Length > MostLines ? (string[])[page.Wording.More(edge.Tooltips.Length - MostLines)] : []]);

    /// <summary>What the claims of a line say of its ends.</summary>
    public static string RelationOf(Page page, DrawnEdge edge) => edge.Polarity == Polarity.Denied
        ? edge.Edges[0].DeniedLabel ?? page.Wording.Denied(edge.Edges[0].Label)
        : edge.Edges[0].Label;

    /// <summary>Where a line is pointed at: its label, or its middle where it has none.</summary>
    public static Box PlaceOf(Page page, int index) =>
        page.Arrangement.Labels[index]?.Box ?? Box.Around(Middle(page.Arrangement.Paths[index]), new Size(LinkSide, LinkSide));

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

    // What stands in a cluster has its colour, also where a label lies across the border.
    private IEnumerable<Mark> Plate(Box box)
    {
        Box[] within = [.. page.Arrangement.Regions.Where(r => r.Box.Overlaps(box)).Select(r => Common(r.Box, box))];
        if (within is [{ } only] && Math.Abs(only.Width - box.Width) + Math.Abs(only.Height - box.Height) < 0.01)
        {
            return [new ShapeMark(new BoxFigure(box, PlateRadius), _theme.ClusterFill, null)];
        }

        return [new ShapeMark(new BoxFigure(box, PlateRadius), _theme.Background, null), .. within.Select(w => new ShapeMark(new BoxFigure(w), _theme.ClusterFill, null))];
    }

    private static Box Common(Box a, Box b)
    {
        (double x, double y) = (Math.Max(a.X, b.X), Math.Max(a.Y, b.Y));
        return new Box(x, y, Math.Min(a.Right, b.Right) - x, Math.Min(a.Bottom, b.Bottom) - y);
    }

    // Where a line stands for several claims, their list has the links.
    private string? LinkOf(DrawnEdge edge) => ClaimListArtist.IsListed(edge) ? null : Addresses(edge).FirstOrDefault();

    private IEnumerable<string> Addresses(DrawnEdge edge) =>
        edge.Edges.Where(e => !e.IsBundle).Select(e => page.Options.EvidenceBase?.Of(e.Id, e.Paragraph)).OfType<string>();

    // Several claims share the place from left to right.
    private ImmutableArray<(Box Box, string Address)> AreasOf(DrawnEdge edge, Box place)
    {
        string[] addresses = [.. Addresses(edge)];
        double width = place.Width / Math.Max(1, addresses.Length);
        return [.. addresses.Select((a, i) => (place with { X = place.X + (i * width), Width = width }, a))];
    }

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
