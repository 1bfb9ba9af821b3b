using ClaimGraph.Diagrams.Arranging;
using ClaimGraph.Diagrams.Drawing;

namespace ClaimGraph.Diagrams.Staging;

/// <summary>A stage with everything in its place.</summary>
/// <param name="Sketch">The cards and lines.</param>
/// <param name="Arrangement">Where they are, and what is behind them.</param>
internal sealed record Staged(Sketch Sketch, Arrangement Arrangement);
