using System.Collections.Immutable;

namespace ClaimGraph.Diagrams.Staging;

/// <summary>A line from one of two compared nodes to the other.</summary>
/// <param name="Lines">The claims that it stands for, all with the same words.</param>
/// <param name="IsFromLeft">True when it leads from the left to the right.</param>
internal sealed record ComparedLine(ImmutableArray<DiagramEdge> Lines, bool IsFromLeft);
