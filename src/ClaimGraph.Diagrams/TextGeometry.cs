using ClaimGraph.Diagrams.Geometry;

namespace ClaimGraph.Diagrams;

/// <summary>Where a text is drawn that belongs to no node and no edge.</summary>
/// <param name="Text">The text.</param>
/// <param name="Box">Its room.</param>
public sealed record TextGeometry(string Text, Box Box);
