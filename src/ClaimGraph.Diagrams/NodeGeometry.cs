using ClaimGraph.Diagrams.Geometry;

namespace ClaimGraph.Diagrams;

/// <summary>Where a node is drawn.</summary>
/// <param name="Id">The node's id.</param>
/// <param name="Box">The smallest box around its outline.</param>
public sealed record NodeGeometry(string Id, Box Box);
