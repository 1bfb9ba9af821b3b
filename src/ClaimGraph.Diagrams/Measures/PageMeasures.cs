namespace ClaimGraph.Diagrams.Measures;

/// <summary>How a drawing fills its page, and how large its smallest text is where the whole of it is shown at once, never enlarged.</summary>
/// <param name="AspectRatio">Width divided by height; 0 for an empty drawing.</param>
/// <param name="Fill">The share of the area that nodes cover, 0 to 1.</param>
/// <param name="InkRatio">The length of all edges divided by the side of a square of the drawing's area.</param>
/// <param name="ScreenText">The smallest em, in pixels of a screen of 1920 by 1080; null without text.</param>
/// <param name="A4Text">The smallest em on A4 within margins of 10 mm, upright or across, whichever is larger, in points; null without text.</param>
/// <param name="A3Text">The same on A3.</param>
public sealed record PageMeasures(double AspectRatio, double Fill, double InkRatio, double? ScreenText, double? A4Text, double? A3Text)
{
    private const double ScreenWidth = 1920;
    private const double ScreenHeight = 1080;
    private const double PointsPerPixel = 0.75;
    private const double PointsPerMillimeter = 72 / 25.4;
    private const double PageMargin = 10;

    internal static PageMeasures Of(DiagramGeometry geometry, DiagramMeasures measures)
    {
        double area = geometry.Width * geometry.Height;
        double? em = geometry.Nodes.Select(n => n.FontSize).Concat(geometry.Edges.Where(e => e.Label is not null).Select(e => e.FontSize)).Min();
        return new PageMeasures(
            measures.AspectRatio,
            area == 0 ? 0 : geometry.Nodes.Sum(n => n.Box.Width * n.Box.Height) / area,
            measures.InkRatio,
            em * Math.Min(1, Scale(geometry, ScreenWidth, ScreenHeight)),
            em * OnPaper(geometry, 210, 297),
            em * OnPaper(geometry, 297, 420));
    }

    // Points of paper for each pixel of the drawing.
    private static double OnPaper(DiagramGeometry geometry, double shortSide, double longSide)
    {
        double width = (shortSide - (2 * PageMargin)) * PointsPerMillimeter;
        double height = (longSide - (2 * PageMargin)) * PointsPerMillimeter;
        return Math.Min(PointsPerPixel, Math.Max(Scale(geometry, width, height), Scale(geometry, height, width)));
    }

    private static double Scale(DiagramGeometry geometry, double width, double height) =>
        Math.Min(width / geometry.Width, height / geometry.Height);
}
