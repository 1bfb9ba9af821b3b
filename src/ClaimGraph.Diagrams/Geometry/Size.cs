namespace ClaimGraph.Diagrams.Geometry;

/// <summary>The extent of something drawn, in pixels.</summary>
/// <param name="Width">The extent from left to right, never negative.</param>
/// <param name="Height">The extent from top to bottom, never negative.</param>
public readonly record struct Size(double Width, double Height);
