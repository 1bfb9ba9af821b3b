using System.Collections.Immutable;
using ClaimGraph.Identifiers;

namespace ClaimGraph.Exchange.Properties;

/// <summary>An edge with its properties.</summary>
/// <param name="Id">The id of the claim that the edge is; no node or other edge need differ from it.</param>
/// <param name="Source">The claim's subject.</param>
/// <param name="Target">The claim's object.</param>
/// <param name="Relation">The claim's relation.</param>
/// <param name="Label">The relation's name in the language of the export; as a denial where the claim denies it.</param>
/// <param name="Properties">All it has, in the order of the columns; relation and label among them, the id and both ends not.</param>
public sealed record PropertyEdge(
    ClaimId Id, NodeId Source, NodeId Target, RelationId Relation, string Label, ImmutableArray<Property> Properties);
