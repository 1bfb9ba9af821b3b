using ClaimGraph.Diagrams.Geometry;

namespace ClaimGraph.Diagrams.Drawing;

/// <summary>A fine line.</summary>
/// <param name="From">One end.</param>
/// <param name="To">The other end.</param>
/// <param name="IsStrong">True for one that bears, such as an axis.</param>
internal sealed record BackdropRule(Point From, Point To, bool IsStrong)
{
    public Box Box => new(Math.Min(From.X, To.X), Math.Min(From.Y, To.Y), Math.Abs(To.X - From.X), Math.Abs(To.Y - From.Y));
}
