using System.Collections.Immutable;
using ClaimGraph.Diagrams.Drawing.Display;
using ClaimGraph.Diagrams.Geometry;
using ClaimGraph.Schema;

namespace ClaimGraph.Diagrams.Drawing.Composing;

/// <summary>Outlines of nodes as marks.</summary>
internal static class Emblem
{
    /// <summary>An outline.</summary>
    /// <param name="form">Which.</param>
    /// <param name="center">Where its middle is.</param>
    /// <param name="colors">Its colours.</param>
    /// <param name="width">The width of its border, in pixels.</param>
    public static ImmutableArray<Mark> Of(NodeForm form, Point center, GroupColors colors, double width)
    {
        Box box = Box.Around(center, form.Size);
        Pen pen = new(colors.Stroke, width);
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
}
