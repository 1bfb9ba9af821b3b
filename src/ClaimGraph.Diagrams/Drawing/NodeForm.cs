using System.Collections.Immutable;
using ClaimGraph.Diagrams.Geometry;
using ClaimGraph.Schema;

namespace ClaimGraph.Diagrams.Drawing;

/// <summary>The outline of a node around the origin, large enough for its text.</summary>
/// <param name="Shape">Which outline.</param>
/// <param name="Size">The size of the smallest box around it, in pixels.</param>
/// <param name="TextCenter">Where the middle of the text stands.</param>
/// <param name="Outline">The border as a polygon; round parts are within 0.2 px.</param>
internal sealed record NodeForm(Shape Shape, Size Size, Point TextCenter, Outline Outline)
{
    /// <summary>The radius of a rounded rectangle's corners, in pixels.</summary>
    public const double Radius = 8;

    /// <summary>The side of a document's folded corner, in pixels.</summary>
    public const double Fold = 9;

    private const double PadX = 13;
    private const double PadY = 8;
    private const double Cut = 8;

    public static NodeForm Around(Size text, Shape shape)
    {
        double width = Math.Max(text.Width, 14) + (2 * PadX);
        double height = text.Height + (2 * PadY);
        double slant = Math.Round(Math.Min(height * 0.34, 16), 2);
        Point middle = new(0, 0);
        switch (shape)
        {
            case Shape.Ellipse:
                double half = (text.Width / 2 * 1.1) + 12;
                double share = text.Width / 2 / half;
                height = Math.Max(height, (text.Height / Math.Sqrt(1 - (share * share))) + 5);
                width = 2 * half;
                break;
            case Shape.Stadium:
                width += Math.Min(height * 0.3, 16);
                break;
            case Shape.Hexagon or Shape.Trapezoid:
                width += slant * 1.3;
                break;
            case Shape.Parallelogram:
                width += slant * 1.2;
                break;
            case Shape.Tag:
                width += slant;
                middle = new Point(-slant / 2, 0);
                break;
            case Shape.Document:
                width += Fold;
                middle = new Point(-Fold / 3, 0);
                break;
        }

        Size size = new(Math.Ceiling(width), Math.Ceiling(height));
        return new NodeForm(shape, size, middle, new Outline(Corners(shape, size.Width / 2, size.Height / 2, slant, Cut)));
    }

    /// <summary>The shape in the size of a legend's icons.</summary>
    /// <param name="shape">The shape.</param>
    /// <param name="scale">By how much the legend is larger than usual.</param>
    public static NodeForm Icon(Shape shape, double scale)
    {
        double x = 13 * scale;
        double y = 8 * scale;
        return new NodeForm(shape, new Size(2 * x, 2 * y), new Point(0, 0), new Outline(Corners(shape, x, y, 5 * scale, 4.5 * scale)));
    }

    private static ImmutableArray<Point> Corners(Shape shape, double x, double y, double slant, double cut) => shape switch
    {
        Shape.Rounded => RoundRectangle(x, y, Radius, 6),
        Shape.Stadium => RoundRectangle(x, y, y, 12),
        Shape.Ellipse => Arc(new Point(0, 0), x, y, 0, 4, 64),
        Shape.Hexagon => [new(slant - x, -y), new(x - slant, -y), new(x, 0), new(x - slant, y), new(slant - x, y), new(-x, 0)],
        Shape.Octagon =>
        [
            new(cut - x, -y), new(x - cut, -y), new(x, cut - y), new(x, y - cut),
            new(x - cut, y), new(cut - x, y), new(-x, y - cut), new(-x, cut - y),
        ],
        Shape.Parallelogram => [new(slant - x, -y), new(x, -y), new(x - slant, y), new(-x, y)],
        Shape.Trapezoid => [new(slant - x, -y), new(x - slant, -y), new(x, y), new(-x, y)],
        Shape.Tag => [new(-x, -y), new(x - slant, -y), new(x, 0), new(x - slant, y), new(-x, y)],
        Shape.Document => [new(-x, -y), new(x - Fold, -y), new(x, Fold - y), new(x, y), new(-x, y)],
        Shape.CutCorner => [new(-x, -y), new(x - cut, -y), new(x, cut - y), new(x, y), new(cut - x, y), new(-x, y - cut)],
        _ => [new(-x, -y), new(x, -y), new(x, y), new(-x, y)],
    };

    private static ImmutableArray<Point> RoundRectangle(double x, double y, double radius, int steps) =>
    [
        .. Arc(new Point(x - radius, radius - y), radius, radius, 3, 4, steps),
        .. Arc(new Point(x - radius, y - radius), radius, radius, 0, 1, steps),
        .. Arc(new Point(radius - x, y - radius), radius, radius, 1, 2, steps),
        .. Arc(new Point(radius - x, radius - y), radius, radius, 2, 3, steps),
    ];

    // Quarter turns are counted clockwise from the right.
    private static ImmutableArray<Point> Arc(Point center, double x, double y, int from, int to, int steps)
    {
        int last = to - from == 4 ? steps - 1 : steps;
        return
        [
            .. Enumerable.Range(0, last + 1)
                .Select(i => (from + ((double)(to - from) * i / steps)) * Math.PI / 2)
                .Select(angle => center + new Point(x * Math.Cos(angle), y * Math.Sin(angle))),
        ];
    }
}
