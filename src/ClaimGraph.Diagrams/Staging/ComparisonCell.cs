using System.Collections.Immutable;

namespace ClaimGraph.Diagrams.Staging;

/// <summary>Something claimed of one side.</summary>
/// <param name="Lines">The claims that the line stands for, the first with the words to write on it.</param>
/// <param name="Card">What the line leads to.</param>
/// <param name="IsInverse">True when the line leads from the card to the side.</param>
internal sealed record ComparisonCell(ImmutableArray<DiagramEdge> Lines, DiagramNode Card, bool IsInverse);
