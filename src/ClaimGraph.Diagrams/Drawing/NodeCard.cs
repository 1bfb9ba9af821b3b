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
    private const double AttributeWidth = 220;
    private const int AttributeLines = 2;

    /// <summary>How many attributes a card has at most.</summary>
    public const int AttributeLimit = 4;

    public static readonly TextStyle LabelStyle = new(FontWeight.SemiBold, 13);
    public static readonly TextStyle FocusStyle = new(FontWeight.SemiBold, 16);
    public static readonly TextStyle AttributeStyle = new(FontWeight.Regular, 11);

    /// <summary>The room above each attribute, which parts it from the one before and from the name.</summary>
    public const double AttributeGap = 3;

    public double TextHeight => HeightOf(Label, Attributes);

    public static NodeCard Of(DiagramNode node, LineBreaker breaker)
    {
        string name = Printable.Clean(node.Label);
        TextBlock label = breaker.Break(name.Length == 0 ? Printable.Clean(node.Id) : name, node.IsFocus ? FocusStyle : LabelStyle, LabelWidth, 3);
        ImmutableArray<TextBlock> attributes =
        [
            .. node.Attributes.Take(AttributeLimit).Select(a => breaker.Break(Printable.Clean(a), AttributeStyle, AttributeWidth, AttributeLines)),
        ];
        double width = attributes.Select(a => a.Width).Append(label.Width).Max();
        return new NodeCard(node, label, attributes, NodeForm.Around(new Size(width, HeightOf(label, attributes)), node.Kind.Shape));
    }

    private static double HeightOf(TextBlock label, ImmutableArray<TextBlock> attributes) =>
        label.Height + attributes.Sum(a => AttributeGap + a.Height);
}
