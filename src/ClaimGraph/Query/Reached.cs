using ClaimGraph.Identifiers;

namespace ClaimGraph.Query;

/// <summary>A node and how far it is.</summary>
/// <param name="Node">The node.</param>
/// <param name="Distance">The number of edges on a shortest way to it; 0 for the start itself.</param>
public readonly record struct Reached(NodeId Node, int Distance);
