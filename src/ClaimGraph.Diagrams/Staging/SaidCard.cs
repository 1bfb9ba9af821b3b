using System.Collections.Immutable;

namespace ClaimGraph.Diagrams.Staging;

/// <summary>Something said.</summary>
/// <param name="Lines">The claims that the line to it stands for.</param>
/// <param name="Card">What is said.</param>
internal sealed record SaidCard(ImmutableArray<DiagramEdge> Lines, DiagramNode Card);
