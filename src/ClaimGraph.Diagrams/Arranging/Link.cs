namespace ClaimGraph.Diagrams.Arranging;

/// <summary>Two nodes that edges join, in whatever direction.</summary>
/// <param name="A">The node with the lower index.</param>
/// <param name="B">The other node.</param>
/// <param name="Length">The distance the centres should have, in pixels.</param>
/// <param name="Strands">How many edges join them.</param>
/// <param name="LabelWidth">The width of the widest label, in pixels.</param>
/// <param name="LabelHeight">The height of the highest label, in pixels.</param>
internal readonly record struct Link(int A, int B, double Length, int Strands, double LabelWidth, double LabelHeight);
