using System.Collections.Immutable;
using ClaimGraph.Claims;
using ClaimGraph.Diagrams.Drawing.Display;
using ClaimGraph.Diagrams.Geometry;

namespace ClaimGraph.Diagrams.Drawing.Composing;

/// <summary>Lines of claims as marks.</summary>
internal static class Stroke
{
    private const double Gap = 1.8;
    private const double Arm = 4.5;
    private const double CrossRoom = 8;

    /// <summary>A line in the style of a modality.</summary>
    /// <param name="path">The path, tip included.</param>
    /// <param name="modality">The modality.</param>
    /// <param name="color">The colour.</param>
    /// <param name="hasArrow">Whether it has a head at its end.</param>
    /// <param name="theme">What lies between the two lines of a double one.</param>
    public static IEnumerable<Mark> Along(Curve path, Modality modality, string color, bool hasArrow, Theme theme)
    {
        LineStyle style = LineStyle.Of(modality);
        Curve shaft = hasArrow ? path.WithoutEnd(Arrowhead.Length - 1) : path;
        if (!shaft.Segments.IsEmpty)
        {
            PathFigure line = PathFigure.Along(shaft);
            if (style.IsDouble)
            {
                yield return new ShapeMark(line, null, new Pen(color, (style.Width * 2) + Gap));
                yield return new ShapeMark(line, null, new Pen(theme.Background, Gap));
            }
            else
            {
                yield return new ShapeMark(line, null, new Pen(color, style.Width) { Dashes = style.Dashes, IsRound = style.IsRound });
            }
        }

        if (hasArrow)
        {
            yield return new ShapeMark(PathFigure.Polygon(Arrowhead.At(path)), color, null);
        }
    }

    /// <summary>A cross on a line, as denied claims have it.</summary>
    /// <param name="at">Its middle.</param>
    /// <param name="theme">The colours.</param>
    public static ImmutableArray<Mark> Cross(Point at, Theme theme) =>
    [
        new ShapeMark(new EllipseFigure(Box.Around(at, new Size(2 * CrossRoom, 2 * CrossRoom))), theme.Background, null),
        new ShapeMark(
            PathFigure.Through(at - new Point(Arm, Arm), at + new Point(Arm, Arm))
                .And(PathFigure.Through(at + new Point(-Arm, Arm), at + new Point(Arm, -Arm))),
            null,
            new Pen(theme.Denied, 2.2) { IsRound = true }),
    ];
}
