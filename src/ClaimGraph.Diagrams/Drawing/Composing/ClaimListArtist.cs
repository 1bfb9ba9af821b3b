using System.Collections.Immutable;
using System.Globalization;
using ClaimGraph.Diagrams.Drawing.Display;
using ClaimGraph.Diagrams.Geometry;
using ClaimGraph.Diagrams.Typography;
using static ClaimGraph.Diagrams.Drawing.Svg.SvgText;

namespace ClaimGraph.Diagrams.Drawing.Composing;

/// <summary>
/// The claims behind each line that stands for several, as lists that open where a line is pointed at or reached with the keyboard: each claim
/// is a link to its own evidence.
/// </summary>
internal sealed class ClaimListArtist(Page page, LineBreaker breaker)
{
    private const double Pad = 10;
    private const double RowGap = 5;
    private const double Edge = 8;
    private const double WidestRow = 300;
    private const double Radius = 6;
    private const int MostLines = 3;
    private static readonly TextStyle HeadStyle = new(FontWeight.SemiBold, 11);
    private static readonly TextStyle RowStyle = new(FontWeight.Regular, 11);
    private readonly Theme _theme = page.Options.Theme;

    public IEnumerable<Mark> Marks()
    {
        ImmutableArray<Mark> lists = page.Options.EvidenceBase is { } address
            ? [.. page.Sketch.Edges.Index().Where(e => IsListed(e.Item)).Select(e => List(e.Item, Claims(e.Item, address), EdgeArtist.PlaceOf(page, e.Index)))]
            : [];
        if (!lists.IsEmpty)
        {
            yield return new GroupMark("claim-lists", lists) { Role = GroupRole.List, Label = page.Wording.ClaimsBehind };
        }
    }

    /// <summary>Tells whether a line stands for several claims.</summary>
    public static bool IsListed(DrawnEdge edge) => edge.Edges.Count(e => !e.IsBundle) > 1;

    private static ImmutableArray<(string Text, string? Address)> Claims(DrawnEdge edge, EvidenceAddress address) =>
    [
        .. edge.Edges.Zip(edge.Tooltips).Where(c => !c.First.IsBundle)
            .Select(c => (Printable.Clean(c.Second.Split('\n')[0]), address.Of(c.First.Id, c.First.Paragraph))),
    ];

    private GroupMark List(DrawnEdge edge, ImmutableArray<(string Text, string? Address)> claims, Box trigger)
    {
        string name = page.Wording.Pair(EdgeArtist.RelationOf(page, edge), page.Wording.Claims(claims.Length));
        TextBlock head = breaker.Break(Printable.Clean(name), HeadStyle, WidestRow, 1);
        (ImmutableArray<TextBlock> rows, int columns) = Fitted(claims, head.Height);
        int deep = (rows.Length + columns - 1) / columns;
        double width = Math.Max(head.Width, rows.Max(r => r.Width));
        double height = Enumerable.Range(0, columns).Max(c => rows.Skip(c * deep).Take(deep).Sum(r => r.Height + RowGap));
        Size size = new(Math.Ceiling((columns * width) + ((columns + 1) * Pad)), Math.Ceiling(head.Height + height + (2 * Pad)));
        Box box = Beside(trigger, size);
        ImmutableArray<Mark>.Builder marks = ImmutableArray.CreateBuilder<Mark>();
        marks.Add(new ShapeMark(new BoxFigure(box, Radius), _theme.Background, new Pen(_theme.MutedInk, 1.2)));
        marks.Add(new TextMark(head, new Point(box.X + Pad, box.Y + Pad), TextAlign.Start, _theme.MutedInk));
        Point at = default;
        for (int i = 0; i < rows.Length; i++)
        {
            at = i % deep == 0 ? new Point(box.X + Pad + (i / deep * (width + Pad)), box.Y + Pad + head.Height + RowGap) : at;
            marks.Add(Row(Name("listed-", string.Create(CultureInfo.InvariantCulture, $"{edge.Id}/{i}")), rows[i], claims[i], new Box(at.X, at.Y, width, rows[i].Height)));
            at += new Point(0, rows[i].Height + RowGap);
        }

        return new GroupMark(Name("listing-", edge.Id), marks.ToImmutable())
        {
            Role = GroupRole.Overlay,
            Label = EdgeArtist.NameOf(page, edge),
            Tooltip = EdgeArtist.Tooltip(page, edge),
            Trigger = trigger,
        };
    }

    private GroupMark Row(string id, TextBlock text, (string Text, string? Address) claim, Box box) => new(
        id,
        [
            new ShapeMark(new BoxFigure(box), _theme.Background, null),
            new TextMark(text, new Point(box.X, box.Y), TextAlign.Start, claim.Address is null ? _theme.MutedInk : _theme.Colors(0).Ink),
        ])
    {
        Label = claim.Text,
        Link = claim.Address,
    };

    // Many claims stand in a line each, and in as many columns as the page is too low for.
    private (ImmutableArray<TextBlock> Rows, int Columns) Fitted(ImmutableArray<(string Text, string? Address)> claims, double head)
    {
        double room = page.Size.Height - (2 * Edge) - (2 * Pad) - head;
        ImmutableArray<TextBlock> rows = Rows(claims, WidestRow, MostLines);
        if (rows.Sum(r => r.Height + RowGap) <= room)
        {
            return (rows, 1);
        }

        double row = RowStyle.LineHeight + RowGap;
        int columns = (int)Math.Ceiling(claims.Length / Math.Max(1, Math.Floor(room / row)));
        return (Rows(claims, Math.Min(WidestRow, ((page.Size.Width - (2 * Edge) - Pad) / columns) - Pad), 1), columns);
    }

    private ImmutableArray<TextBlock> Rows(ImmutableArray<(string Text, string? Address)> claims, double width, int lines) =>
        [.. claims.Select(c => breaker.Break(c.Text.Length == 0 ? "–" : c.Text, RowStyle, width, lines))];

    // Below what opens it, or above where the page ends; touching it, so that the pointer gets there.
    private Box Beside(Box trigger, Size size)
    {
        double x = Math.Clamp(trigger.Center.X - (size.Width / 2), Edge, Math.Max(Edge, page.Size.Width - size.Width - Edge));
        double below = trigger.Bottom - 1;
        double y = below + size.Height <= page.Size.Height - Edge ? below : Math.Max(Edge, trigger.Y + 1 - size.Height);
        return new Box(Math.Round(x, 2), Math.Round(y, 2), size.Width, size.Height);
    }
}
