namespace ClaimGraph.Diagrams.Drawing;

/// <summary>The colours of one colour group, each as <c>#rrggbb</c>.</summary>
/// <param name="Fill">Inside a node, behind the theme's ink.</param>
/// <param name="Stroke">A node's outline and the lines of its claims; stands out from the background by at least 3 to 1.</param>
/// <param name="Ink">Small text on the background; by at least 4.5 to 1.</param>
public sealed record GroupColors(string Fill, string Stroke, string Ink);
