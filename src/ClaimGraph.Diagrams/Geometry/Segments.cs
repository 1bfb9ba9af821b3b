namespace ClaimGraph.Diagrams.Geometry;

/// <summary>Straight lines between two ends.</summary>
internal static class Segments
{
    /// <summary>Tells whether two straight lines cross; one that begins on the other counts for one of its two ends only.</summary>
    public static bool Cross(Point a, Point b, Point c, Point d)
    {
        Point ab = b - a;
        Point cd = d - c;
        return (ab.Cross(c - a) >= 0) != (ab.Cross(d - a) >= 0)
            && (cd.Cross(a - c) >= 0) != (cd.Cross(b - c) >= 0);
    }
}
