namespace ClaimGraph.Diagrams.Geometry;

/// <summary>Coordinates as they are exported: in hundredths of a pixel, without a negative zero.</summary>
internal static class Rounding
{
    public static double Rounded(this double value) => Math.Round(value, 2) + 0.0;

    public static Point Rounded(this Point point) => new(point.X.Rounded(), point.Y.Rounded());

    public static Box Rounded(this Box box) => new(box.X.Rounded(), box.Y.Rounded(), box.Width.Rounded(), box.Height.Rounded());
}
