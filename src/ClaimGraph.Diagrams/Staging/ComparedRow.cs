using System.Collections.Immutable;

namespace ClaimGraph.Diagrams.Staging;

/// <summary>One respect in which two nodes are compared.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Between">What one is said to be to the other.</param>
/// <param name="Left">What else is said of the left one.</param>
/// <param name="Right">What else is said of the right one.</param>
internal sealed record ComparedRow(
    string Title, ImmutableArray<ComparedLine> Between, ImmutableArray<ComparisonCell> Left, ImmutableArray<ComparisonCell> Right);
