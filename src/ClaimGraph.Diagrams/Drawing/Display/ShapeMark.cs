namespace ClaimGraph.Diagrams.Drawing.Display;

/// <summary>A figure that is filled, outlined, or both; the outline lies on top of the fill.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="Fill">The colour inside, as <c>#rrggbb</c>; null for none.</param>
/// <param name="Pen">The outline; null for none.</param>
internal sealed record ShapeMark(Figure Figure, string? Fill, Pen? Pen) : Mark;
