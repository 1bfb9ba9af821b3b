using System.Collections.Immutable;
using ClaimGraph.Diagrams.Geometry;

namespace ClaimGraph.Diagrams.Drawing.Display;

/// <summary>A path of straight lines and cubic Bézier curves. There are no arcs: large ones are inexact in single precision.</summary>
/// <param name="Steps">The steps; the first begins a part.</param>
internal sealed record PathFigure(ImmutableArray<PathStep> Steps) : Figure
{
    /// <summary>An open path along a curve.</summary>
    public static PathFigure Along(Curve curve) => new(
    [
        new PathStep(PathVerb.Move, curve.Start),
        .. curve.Segments.Select(s => s.IsStraight
            ? new PathStep(PathVerb.Line, s.End)
            : new PathStep(PathVerb.Curve, s.End) { First = s.First, Second = s.Second }),
    ]);

    /// <summary>A closed path through corners.</summary>
    public static PathFigure Polygon(ImmutableArray<Point> corners) => new(
    [
        .. Through(corners).Steps,
        new PathStep(PathVerb.Close, corners[0]),
    ]);

    /// <summary>An open path through points.</summary>
    public static PathFigure Through(params ImmutableArray<Point> points) =>
        new([.. points.Select((p, i) => new PathStep(i == 0 ? PathVerb.Move : PathVerb.Line, p))]);

    /// <summary>The steps of both paths, without a line between them.</summary>
    public PathFigure And(PathFigure other) => new([.. Steps, .. other.Steps]);
}
