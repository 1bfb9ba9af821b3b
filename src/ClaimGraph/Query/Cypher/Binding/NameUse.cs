using ClaimGraph.Query.Cypher.Syntax;

namespace ClaimGraph.Query.Cypher.Binding;

/// <summary>A name in a query that a graph may have or not.</summary>
/// <param name="Name">The name and its place.</param>
/// <param name="IsLabel">Whether it may be a label.</param>
/// <param name="IsType">Whether it may be a relationship type; neither is a property of a node or a relationship.</param>
internal sealed record NameUse(Name Name, bool IsLabel, bool IsType);
