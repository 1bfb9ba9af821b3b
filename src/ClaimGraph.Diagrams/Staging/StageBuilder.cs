using System.Collections.Immutable;
using System.Globalization;
using ClaimGraph.Claims;
using ClaimGraph.Diagrams.Arranging;
using ClaimGraph.Diagrams.Drawing;
using ClaimGraph.Diagrams.Geometry;
using ClaimGraph.Diagrams.Labelling;
using ClaimGraph.Diagrams.Typography;
using ClaimGraph.Schema;

namespace ClaimGraph.Diagrams.Staging;

/// <summary>Collects the cards, lines and texts of a stage.</summary>
internal sealed class StageBuilder(LineBreaker breaker)
{
    public static readonly TextStyle HeadingStyle = new(FontWeight.SemiBold, 13);
    public static readonly TextStyle LabelStyle = new(FontWeight.Regular, 12);
    public static readonly TextStyle NoteStyle = new(FontWeight.Regular, 11.5);
    private static readonly TextStyle LineStyle = new(FontWeight.Regular, 12);
    private static readonly TextStyle StatementStyle = new(FontWeight.Regular, 12.5);

    private const double LabelRise = 3;

    /// <summary>How far above a line that is crossed its words stand, in pixels.</summary>
    public const double DeniedRise = 8.5;

    private readonly List<(NodeCard Card, Box Box)> _cards = [];
    private readonly List<(DrawnEdge Edge, Curve Path, LabelPlace? Label)> _edges = [];
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly ImmutableArray<BackdropRule>.Builder _rules = ImmutableArray.CreateBuilder<BackdropRule>();
    private readonly ImmutableArray<BackdropBar>.Builder _bars = ImmutableArray.CreateBuilder<BackdropBar>();
    private readonly ImmutableArray<BackdropText>.Builder _texts = ImmutableArray.CreateBuilder<BackdropText>();

    /// <summary>A text broken into lines.</summary>
    public TextBlock Broken(string text, TextStyle style, double width, int lines) => breaker.Break(Printable.Clean(text), style, width, lines);

    /// <summary>A card no wider than asked for, where words do not forbid it.</summary>
    /// <param name="node">The node.</param>
    /// <param name="width">The greatest width of the card, in pixels.</param>
    public NodeCard Card(DiagramNode node, double width)
    {
        // What shapes add beside their text: the most that one of them does.
        double room = width - 60;
        bool isStatement = node.Modality is not null && node.Attributes.IsEmpty;
        bool isClaim = node.Modality is not null;
        room = isClaim ? width - 30 : room;
        TextStyle name = isStatement ? StatementStyle : node.IsFocus ? NodeCard.FocusStyle : NodeCard.LabelStyle;
        TextBlock label = Broken(node.Label, name, room, isStatement ? 6 : 3);
        ImmutableArray<TextBlock> attributes =
            [.. node.Attributes.Select(a => Broken(a, isClaim ? LineStyle : NodeCard.AttributeStyle, room, isClaim ? 6 : 3))];
        double wide = attributes.Select(a => a.Width).Append(label.Width).Max();
        double high = label.Height + attributes.Sum(a => NodeCard.AttributeGap + a.Height);
        return new NodeCard(node, label, attributes, NodeForm.Around(new Size(wide, high), node.Kind.Shape));
    }

    /// <summary>A tall card whose text stands at its top: what lines of many rows lead from and to.</summary>
    /// <param name="node">The node.</param>
    /// <param name="size">Its size.</param>
    /// <param name="drop">How far below its top the text begins, in pixels.</param>
    public NodeCard Pillar(DiagramNode node, Size size, double drop)
    {
        // The legend shows it as it is drawn.
        node = node with { Kind = node.Kind with { Shape = Shape.Rounded } };
        TextBlock label = Broken(node.Label, NodeCard.FocusStyle, size.Width - 20, 4);
        ImmutableArray<TextBlock> attributes = [.. node.Attributes.Select(a => Broken(a, NodeCard.AttributeStyle, size.Width - 20, 3))];
        double text = label.Height + attributes.Sum(a => NodeCard.AttributeGap + a.Height);
        double x = size.Width / 2;
        double y = size.Height / 2;
        return new NodeCard(node, label, attributes, new NodeForm(
            Shape.Rounded, size, new Point(0, drop + (text / 2) - y), new Outline([new(-x, -y), new(x, -y), new(x, y), new(-x, y)])));
    }

    /// <summary>Places a card.</summary>
    /// <returns>Its number, for edges.</returns>
    public int Add(NodeCard card, Point topLeft)
    {
        NodeCard named = card with { Node = card.Node with { Id = Named(card.Node.Id) } };
        _cards.Add((named, new Box(topLeft.X, topLeft.Y, card.Form.Size.Width, card.Form.Size.Height)));
        return _cards.Count - 1;
    }

    /// <summary>Where a card was placed.</summary>
    public Box BoxOf(int card) => _cards[card].Box;

    /// <summary>Draws a straight line between two places, for claims that say the same.</summary>
    /// <param name="claims">The claims, the first giving the line its style.</param>
    /// <param name="ends">The numbers of the cards it leaves and reaches.</param>
    /// <param name="from">Where it leaves.</param>
    /// <param name="to">Where it arrives.</param>
    /// <param name="label">What is written on it; without lines for nothing.</param>
    /// <param name="isAbove">True to write above the line, false upon it.</param>
    public void Line(
        IReadOnlyList<DiagramEdge> claims,
        (int Source, int Target) ends,
        Point from,
        Point to,
        TextBlock label,
        bool isAbove)
    {
        DiagramEdge first = claims[0];
        DrawnEdge edge = new(
            Named(first.Id), ends.Source, ends.Target, label, first.Modality, first.Polarity, first.IsSymmetric, [.. claims.Select(c => c.Tooltip)])
        {
            Edges = [.. claims],
        };
        Point middle = from.Towards(to, 0.5);
        Size plate = LabelPlate.SizeOf(label);

        // A denial is crossed in the middle: its words leave room for that.
        double rise = first.Polarity == Polarity.Denied ? DeniedRise : LabelRise;
        Box box = Box.Around(isAbove ? middle - new Point(0, (plate.Height / 2) + rise) : middle, plate);
        _edges.Add((edge, Curve.Through([from, to]), plate.Width == 0 ? null : new LabelPlace(box, middle, 0, 0)));
    }

    public void Rule(Point from, Point to, bool isStrong = false) => _rules.Add(new BackdropRule(from, to, isStrong));

    public void Bar(BackdropBar bar) => _bars.Add(bar);

    public void Text(BackdropText text) => _texts.Add(text);

    /// <summary>Everything, with cards and lines in the order of their ids.</summary>
    public Staged Finish()
    {
        int[] order = [.. Enumerable.Range(0, _cards.Count).OrderBy(i => _cards[i].Card.Node.Id, StringComparer.Ordinal)];
        int[] place = new int[order.Length];
        for (int i = 0; i < order.Length; i++)
        {
            place[order[i]] = i;
        }

        (DrawnEdge Edge, Curve Path, LabelPlace? Label)[] edges = [.. _edges.OrderBy(e => e.Edge.Id, StringComparer.Ordinal)];
        Sketch sketch = new(
            [.. order.Select(i => _cards[i].Card)],
            [.. edges.Select(e => e.Edge with { Source = place[e.Edge.Source], Target = place[e.Edge.Target] })]);
        return new Staged(sketch, new Arrangement([.. order.Select(i => _cards[i].Box)], [.. edges.Select(e => e.Path)], [.. edges.Select(e => e.Label)])
        {
            Backdrop = new Backdrop(_rules.ToImmutable(), _bars.ToImmutable(), _texts.ToImmutable()),
        });
    }

    // A node may stand in several rows.
    private string Named(string id)
    {
        string name = id;
        for (int i = 2; !_names.Add(name); i++)
        {
            name = string.Create(CultureInfo.InvariantCulture, $"{id}~{i}");
        }

        return name;
    }
}
