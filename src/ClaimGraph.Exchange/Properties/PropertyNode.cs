using System.Collections.Immutable;
using ClaimGraph.Identifiers;

namespace ClaimGraph.Exchange.Properties;

/// <summary>A node with its properties.</summary>
/// <param name="Id">The node's id.</param>
/// <param name="Kind">The node's kind.</param>
/// <param name="Label">Its name in the language of the export.</param>
/// <param name="Properties">All it has, in the order of the columns; kind and label among them, the id not.</param>
public sealed record PropertyNode(NodeId Id, KindId Kind, string Label, ImmutableArray<Property> Properties);
