using ClaimGraph.Identifiers;

namespace ClaimGraph.Query.Analysis;

/// <summary>How central a node is.</summary>
/// <param name="Node">The node.</param>
/// <param name="Score">The measure's value; not negative.</param>
public readonly record struct NodeScore(NodeId Node, double Score);
