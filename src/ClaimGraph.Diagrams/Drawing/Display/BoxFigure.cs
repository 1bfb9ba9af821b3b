using ClaimGraph.Diagrams.Geometry;

namespace ClaimGraph.Diagrams.Drawing.Display;

/// <summary>A rectangle.</summary>
/// <param name="Box">Where it is.</param>
/// <param name="Radius">The radius of its corners, in pixels; at most half its height.</param>
internal sealed record BoxFigure(Box Box, double Radius = 0) : Figure;
