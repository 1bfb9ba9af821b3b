using ClaimGraph.Diagrams.Geometry;

namespace ClaimGraph.Diagrams.Arranging;

/// <summary>An edge between two things of a <see cref="Network"/>.</summary>
/// <param name="Source">What it leaves.</param>
/// <param name="Target">What it reaches; another thing.</param>
/// <param name="Label">The size of its label's plate; empty for none.</param>
/// <param name="Edge">The edge of the sketch.</param>
internal readonly record struct Tie(int Source, int Target, Size Label, int Edge);
