namespace ClaimGraph.Diagrams.Staging;

/// <summary>Something claimed of one side.</summary>
/// <param name="Line">The claim as a line, with the words to write on it.</param>
/// <param name="Card">What the line leads to.</param>
/// <param name="IsInverse">True when the line leads from the card to the side.</param>
internal sealed record ComparisonCell(DiagramEdge Line, DiagramNode Card, bool IsInverse);
