using System.Collections.Immutable;
using ClaimGraph.Claims;
using ClaimGraph.Diagrams;
using ClaimGraph.Diagrams.Arranging;
using ClaimGraph.Diagrams.Drawing;
using ClaimGraph.Diagrams.Geometry;
using ClaimGraph.Diagrams.Typography;
using ClaimGraph.Schema;
using ClaimGraph.Viewer.Payloads;

namespace ClaimGraph.Viewer.Arranging;

/// <summary>The graph as boxes and lines to arrange, each with room for its text in every language.</summary>
internal sealed class PageSketch
{
    private const double Margin = 48;

    private readonly PageContent _content;
    private readonly ImmutableArray<ImmutableArray<LabelLines>> _names;
    private readonly ImmutableArray<ImmutableArray<LabelLines>> _texts;
    private readonly ImmutableArray<(int[] Claims, int Text)> _lines;
    private readonly Sketch _sketch;

    public PageSketch(PageContent content, PageTypography typography)
    {
        _content = content;
        PageTexts words = new(content);
        (ImmutableArray<LabelLines> Lines, Size Room)[] names =
            [.. content.Nodes.Select(n => typography.Name(NotEmpty(words.Of(n.Labels), n.Id.Value)))];
        _names = [.. names.Select(n => n.Lines)];
        LineTexts texts = new(content, words, typography);
        IGrouping<LineKey, int>[] groups =
        [
            .. Enumerable.Range(0, content.Claims.Length)
                .Where(i => content.Claims[i].Object is NodeObject)
                .GroupBy(i => texts.KeyOf(content.Claims[i])),
        ];
        (LineKey Key, int[] Claims, int Text)[] lines =
        [
            .. groups.Select(g => (g.Key, Claims: g.ToArray(), Text: texts.Number(g.Key, g.Count())))
                .OrderBy(l => content.Claims[l.Claims[0]].Id.Value, StringComparer.Ordinal),
        ];
        _texts = texts.All;
        _lines = [.. lines.Select(l => (l.Claims, l.Text))];
        _sketch = new Sketch(
            [.. content.Nodes.Select((n, i) => Card(content, n, names[i].Room))],
            [.. lines.Select(l => Line(l.Key, content.Claims[l.Claims[0]].Id.Value, texts.RoomOf(l.Text)))]);
    }

    public PageLayout Arrange(DiagramRenderer renderer)
    {
        List<string> notes = [];
        Arrangement arrangement = renderer.Arrange(_sketch, new DiagramOptions(), notes);
        Box bounds = arrangement.Bounds();
        Arrangement placed = arrangement.Moved(new Point(Margin - bounds.X, Margin - bounds.Y));
        return new PageLayout
        {
            Size = new Size(Math.Ceiling(bounds.Width + (2 * Margin)), Math.Ceiling(bounds.Height + (2 * Margin))),
            Boxes = placed.Boxes,
            Shifts = [.. _sketch.Cards.Select(c => c.Form.TextCenter.X)],
            Names = _names,
            Texts = _texts,
            Lines =
            [
                .. _lines.Select((l, i) => new PageLine([.. l.Claims], placed.Paths[i], l.Text, placed.Labels[i]?.Box)),
            ],
            Notes = [.. notes],
        };
    }

    private static IReadOnlyList<KeyValuePair<string, string>> NotEmpty(IReadOnlyList<KeyValuePair<string, string>> texts, string id) =>
        texts.Any(t => t.Value.Length > 0) ? texts : [new(PageTexts.AnyLanguage, id)];

    private static NodeCard Card(PageContent content, Node node, Size room)
    {
        Shape shape = content.Schema.FindKind(node.Kind)?.Shape ?? Shape.Rectangle;
        return new NodeCard(
            new DiagramNode(node.Id.Value, "", new DiagramKind("", 0, shape)),
            Block(room, PageTypography.NameStyle),
            [],
            NodeForm.Around(room, shape));
    }

    private static DrawnEdge Line(LineKey key, string id, Size room) => new(
        id,
        key.Source,
        key.Target,
        Block(room, PageTypography.LineStyle),
        key.Modality,
        key.Polarity,
        key.IsSymmetric,
        []);

    // A block that takes the room, whatever will be written in it.
    private static TextBlock Block(Size room, TextStyle style) =>
        new([.. Enumerable.Repeat("", (int)Math.Ceiling(room.Height / style.LineHeight))], style, room.Width, false);
}
