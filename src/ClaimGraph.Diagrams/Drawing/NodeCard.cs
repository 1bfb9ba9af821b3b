using System.Collections.Immutable;
using ClaimGraph.Diagrams.Geometry;
using ClaimGraph.Diagrams.Typography;

namespace ClaimGraph.Diagrams.Drawing;

/// <summary>A node ready to be placed: its text broken into lines, and an outline that the text fits in.</summary>
/// <param name="Node">The node.</param>
/// <param name="Label">Its name.</param>
/// <param name="Attributes">The lines under the name.</param>
/// <param name="Form">Its outline around the origin.</param>
internal sealed record NodeCard(DiagramNode Node, TextBlock Label, ImmutableArray<TextBlock> Attributes, NodeForm Form)
{
    private const double LabelWidth = 150;
    private const double AttributeWidth = 190;
    private const int AttributeLimit = 3;

    public static readonly TextStyle LabelStyle = new(FontWeight.SemiBold, 13);
    public static readonly TextStyle FocusStyle = new(FontWeight.SemiBold, 16);
    public static readonly TextStyle AttributeStyle = new(FontWeight.Regular, 11);

    /// <summary>The room between the name and the lines under it.</summary>
    public const double AttributeGap = 3;

    public double TextHeight => Label.Height + (Attributes.IsEmpty ? 0 : AttributeGap + Attributes.Sum(a => a.Height));

    public static NodeCard Of(DiagramNode node, LineBreaker breaker)
    {
        string name = Printable.Clean(node.Label);
        TextBlock label = breaker.Break(name.Length == 0 ? Printable.Clean(node.Id) : name, node.IsFocus ? FocusStyle : LabelStyle, LabelWidth, 3);
        ImmutableArray<TextBlock> attributes =
        [
            .. node.Attributes.Take(AttributeLimit).Select(a => breaker.Break(Printable.Clean(a), AttributeStyle, AttributeWidth, 2)),
        ];
        double width = attributes.Select(a => a.Width).Append(label.Width).Max();
        double height = label.Height + (attributes.IsEmpty ? 0 : AttributeGap + attributes.Sum(a => a.Height));
        return new NodeCard(node, label, attributes, NodeForm.Around(new Size(width, height), node.Kind.Shape));
    }
}
