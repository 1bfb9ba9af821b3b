using System.Collections.Immutable;
using ClaimGraph.Diagrams.Geometry;

namespace ClaimGraph.Viewer.Arranging;

/// <summary>A drawn line: one claim, or several that say the same in the same way between the same nodes.</summary>
/// <param name="Claims">The claims' indexes, in reading order.</param>
/// <param name="Path">The path from border to border.</param>
/// <param name="Text">The index of its label's text.</param>
/// <param name="Label">The label's box; null where none was placed.</param>
internal sealed record PageLine(ImmutableArray<int> Claims, Curve Path, int Text, Box? Label);
