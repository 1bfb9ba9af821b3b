namespace ClaimGraph.Exchange.Formats;

/// <summary>How a node looks in a drawing of the graph.</summary>
/// <param name="X">The middle of the node from the left edge of the drawing, in pixels.</param>
/// <param name="Y">The middle of the node from the top edge of the drawing, in pixels, growing downwards.</param>
/// <param name="Width">Its width in pixels, more than 0.</param>
/// <param name="Height">Its height in pixels, more than 0.</param>
/// <param name="Color">Its colour as <c>#rrggbb</c>, lower-case.</param>
public sealed record NodeLook(double X, double Y, double Width, double Height, string Color);
