using ClaimGraph.Diagrams.Geometry;

namespace ClaimGraph.Diagrams.Drawing.Display;

/// <summary>An ellipse.</summary>
/// <param name="Box">The box around it.</param>
internal sealed record EllipseFigure(Box Box) : Figure;
