using System.Collections.Immutable;
using ClaimGraph.Diagrams.Drawing;
using ClaimGraph.Diagrams.Geometry;
using ClaimGraph.Schema;

namespace ClaimGraph.Diagrams;

/// <summary>Where a node is drawn.</summary>
/// <param name="Id">The node's id.</param>
/// <param name="Box">The smallest box around its outline.</param>
public sealed record NodeGeometry(string Id, Box Box)
{
    /// <summary>Its outline's kind.</summary>
    public Shape Shape { get; init; }

    /// <summary>Its border as the corners of a convex polygon, clockwise, round parts within 0.2 px; empty where the box is the border.</summary>
    public ImmutableArray<Point> Outline { get; init; } = [];

    /// <summary>The name of its kind; empty where that is not known.</summary>
    public string Kind { get; init; } = "";

    /// <summary>The id of the cluster it is drawn in; null for none.</summary>
    public string? Cluster { get; init; }

    /// <summary>The room that its text takes, as measured with the font that draws it; null without text.</summary>
    public Box? Text { get; init; }

    /// <summary>The smallest em of its text, in pixels; null without text.</summary>
    public double? FontSize { get; init; }

    internal static NodeGeometry Of(NodeCard card, Box box)
    {
        double width = card.Attributes.Select(a => a.Width).Append(card.Label.Width).Max();
        bool isBox = card.Form.Shape is Shape.Rectangle;
        return new NodeGeometry(card.Node.Id, box.Rounded())
        {
            Shape = card.Form.Shape,
            Outline = isBox ? [] : [.. card.Form.Outline.Moved(box.Center).Corners.Select(c => c.Rounded())],
            Kind = card.Node.Kind.Label,
            Cluster = card.Node.Cluster,
            Text = Box.Around(box.Center + card.Form.TextCenter, new Size(width, card.TextHeight)).Rounded(),
            FontSize = card.Attributes.Select(a => a.Style.Size).Append(card.Label.Style.Size).Min(),
        };
    }
}
