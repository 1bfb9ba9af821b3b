using System.Collections.Immutable;
using ClaimGraph.Claims;
using ClaimGraph.Diagrams.Drawing.Display;
using ClaimGraph.Diagrams.Geometry;
using ClaimGraph.Schema;

namespace ClaimGraph.Diagrams.Drawing.Composing;

/// <summary>Outlines of nodes as marks.</summary>
internal static class Emblem
{
    private const double DoubleGap = 1.2;

    /// <summary>An outline.</summary>
    /// <param name="form">Which.</param>
    /// <param name="center">Where its middle is.</param>
    /// <param name="colors">Its colours.</param>
    /// <param name="width">The width of its border, in pixels.</param>
    /// <param name="modality">How the claim is meant that it stands for, which its border shows as a line would; null for a thing.</param>
    public static ImmutableArray<Mark> Of(NodeForm form, Point center, GroupColors colors, double width, Modality? modality = null)
    {
        Box box = Box.Around(center, form.Size);
        Pen pen = Border(colors, width, modality);
        Figure figure = form.Shape switch
        {
            Shape.Rounded => new BoxFigure(box, Math.Min(NodeForm.Radius, box.Height / 4)),
            Shape.Stadium => new BoxFigure(box, box.Height / 2),
            Shape.Ellipse => new EllipseFigure(box),
            _ => PathFigure.Polygon(form.Outline.Moved(center).Corners),
        };
        ShapeMark shape = new(figure, colors.Fill, pen);
        if (form.Shape != Shape.Document)
        {
            return [shape];
        }

        PathFigure fold = PathFigure.Through(
            new Point(box.Right - NodeForm.Fold, box.Y),
            new Point(box.Right - NodeForm.Fold, box.Y + NodeForm.Fold),
            new Point(box.Right, box.Y + NodeForm.Fold));
        return [shape, new ShapeMark(fold, null, pen)];
    }

    private static Pen Border(GroupColors colors, double width, Modality? modality)
    {
        if (modality is not { } manner)
        {
            return new Pen(colors.Stroke, width);
        }

        LineStyle style = LineStyle.Of(manner);
        return new Pen(colors.Stroke, style.IsDouble ? (style.Width * 2) + DoubleGap : style.Width) { Dashes = style.Dashes, IsRound = style.IsRound };
    }
}
