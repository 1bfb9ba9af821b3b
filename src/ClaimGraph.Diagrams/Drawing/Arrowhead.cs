using System.Collections.Immutable;
using ClaimGraph.Diagrams.Geometry;

namespace ClaimGraph.Diagrams.Drawing;

/// <summary>The head of a directed edge.</summary>
internal static class Arrowhead
{
    /// <summary>From the tip to the base, in pixels.</summary>
    public const double Length = 8.5;

    private const double HalfWidth = 3.6;

    /// <summary>The corners of the head at the end of a path, the tip first.</summary>
    public static ImmutableArray<Point> At(Curve path)
    {
        Point tip = path.End;
        Point from = path.WithoutEnd(Length).End;
        Point back = (from == tip ? path.Start - tip : from - tip).Unit;
        Point middle = tip + (back * Length);
        return [tip, middle + (back.Normal * HalfWidth), middle - (back.Normal * HalfWidth)];
    }
}
