using System.Collections.Immutable;
using ClaimGraph.Diagrams.Geometry;

namespace ClaimGraph.Diagrams.Layout;

/// <summary>What a layout engine answers, in pixels with y downwards, anywhere on the plane.</summary>
/// <param name="Centers">The centre of each node, in the order of the question.</param>
/// <param name="Routes">
/// The path of each edge from border to border, in the order of the question: a start and then three points for every cubic
/// Bézier curve. Empty where the engine left an edge without a path.
/// </param>
public sealed record LayoutSolution(ImmutableArray<Point> Centers, ImmutableArray<ImmutableArray<Point>> Routes);
