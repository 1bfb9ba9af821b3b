using System.Collections.Immutable;
using ClaimGraph.Claims;
using ClaimGraph.Diagrams;
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

    private readonly ImmutableArray<ImmutableArray<LabelLines>> _names;
    private readonly ImmutableArray<ImmutableArray<LabelLines>> _texts;

    public PageSketch(PageContent content, PageTypography typography)
    {
        Content = content;
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
        Lines = [.. lines.Select(l => (l.Claims, l.Text))];
        Ends = [.. lines.Select(l => (l.Key.Source, l.Key.Target))];
        Sketch = new Sketch(
            [.. content.Nodes.Select((n, i) => Card(content, n, names[i].Room))],
            [.. lines.Select(l => Line(l.Key, content.Claims[l.Claims[0]].Id.Value, texts.RoomOf(l.Text)))]);
        Sizes = [.. Sketch.Cards.Select(c => c.Form.Size)];
    }

    public PageContent Content { get; }

    /// <summary>The boxes and lines as the drawings' own arranger takes them.</summary>
    public Sketch Sketch { get; }

    /// <summary>The size of each node's box.</summary>
    public ImmutableArray<Size> Sizes { get; }

    /// <summary>The claims on each line, in reading order, and the number of its text.</summary>
    public ImmutableArray<(int[] Claims, int Text)> Lines { get; }

    /// <summary>The nodes that each line joins.</summary>
    public ImmutableArray<(int Source, int Target)> Ends { get; }

    /// <summary>The room that a line's text needs.</summary>
    public Size RoomOf(int line) => Sketch.Edges[line].Label.Size;

    /// <summary>Puts everything in its place.</summary>
    /// <param name="places">The places, anywhere on the plane.</param>
    /// <param name="groups">The groups.</param>
    /// <param name="isFolded">Whether the page opens with groups folded.</param>
    public PageLayout Place(PagePlaces places, ImmutableArray<PageGroup> groups, bool isFolded)
    {
        (PagePlaces placed, Size size) = places.From(Margin);
        return new PageLayout
        {
            Size = size,
            Boxes = placed.Boxes,
            Shifts = [.. Sketch.Cards.Select(c => c.Form.TextCenter.X)],
            Names = _names,
            Texts = _texts,
            Lines = [.. Lines.Select((l, i) => new PageLine([.. l.Claims], placed.Paths[i], l.Text, placed.Labels[i]))],
            Clusters =
            [
                .. groups.Select((g, i) => new PageCluster(g.Center.Value, g.Labels, placed.Clusters.IsEmpty ? default : placed.Clusters[i], g.Nodes)),
            ],
            IsFolded = isFolded,
            Notes = placed.Notes,
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
