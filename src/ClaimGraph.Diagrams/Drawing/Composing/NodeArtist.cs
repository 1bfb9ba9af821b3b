using System.Collections.Immutable;
using ClaimGraph.Diagrams.Drawing.Display;
using ClaimGraph.Diagrams.Geometry;
using ClaimGraph.Diagrams.Typography;
using static ClaimGraph.Diagrams.Drawing.Svg.SvgText;

namespace ClaimGraph.Diagrams.Drawing.Composing;

/// <summary>Nodes as marks: a symbol each, with its name and what it is called for those who hear it.</summary>
internal sealed class NodeArtist(Page page)
{
    private const double Border = 1.4;
    private const double FocusBorder = 2.8;
    private readonly Theme _theme = page.Options.Theme;

    public GroupMark Nodes()
    {
        int[] degrees = new int[page.Sketch.Cards.Length];
        foreach (DrawnEdge edge in page.Sketch.Edges)
        {
            degrees[edge.Source] += edge.Edges.Length;
            degrees[edge.Target] += edge.IsLoop ? 0 : edge.Edges.Length;
        }

        return new GroupMark("nodes", [.. page.Sketch.Cards.Select((c, i) => Node(c, page.Arrangement.Boxes[i].Center, degrees[i]))])
        {
            Role = GroupRole.List,
            Label = page.Wording.Nodes,
        };
    }

    private GroupMark Node(NodeCard card, Point center, int degree)
    {
        GroupColors colors = _theme.Colors(card.Node.Kind.ColorSlot);
        Point middle = center + card.Form.TextCenter;
        double top = middle.Y - (card.TextHeight / 2);
        ImmutableArray<Mark>.Builder marks = ImmutableArray.CreateBuilder<Mark>();
        marks.AddRange(Emblem.Of(card.Form, center, colors, card.Node.IsFocus ? FocusBorder : Border, card.Node.Modality));
        marks.Add(new TextMark(card.Label, new Point(middle.X, top), TextAlign.Middle, _theme.Ink));
        top += card.Label.Height;
        foreach (TextBlock attribute in card.Attributes)
        {
            top += NodeCard.AttributeGap;
            marks.Add(new TextMark(attribute, new Point(middle.X, top), TextAlign.Middle, colors.Ink));
            top += attribute.Height;
        }

        string name = Printable.Clean(card.Node.Label);
        return new GroupMark(Name("node-", card.Node.Id), marks.ToImmutable())
        {
            Role = GroupRole.Symbol,
            Label = page.Wording.NodeName(name.Length == 0 ? card.Node.Id : name, card.Node.Kind.Label, degree),
            Tooltip = card.Node.Tooltip.Length == 0 ? card.Node.Label : card.Node.Tooltip,
            Link = card.Node.Link,
            Areas = card.Node.Link is { } link ? [(Box.Around(center, card.Form.Size), link)] : [],
            Data = [("node", card.Node.Id), .. card.Node.Kind.Id.Length == 0 ? [] : ((string, string)[])[("kind", card.Node.Kind.Id)]],
        };
    }
}
