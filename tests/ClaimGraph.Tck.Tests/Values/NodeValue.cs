namespace ClaimGraph.Tck.Tests.Values;

/// <summary>A node by its content.</summary>
/// <param name="Labels">Its labels, in any order.</param>
/// <param name="Properties">Its properties by key.</param>
internal sealed record NodeValue(IReadOnlyCollection<string> Labels, IReadOnlyDictionary<string, object?> Properties);

/// <summary>A relationship by its content.</summary>
/// <param name="Type">Its type.</param>
/// <param name="Properties">Its properties by key.</param>
internal sealed record RelationshipValue(string Type, IReadOnlyDictionary<string, object?> Properties);

/// <summary>A path by its content.</summary>
/// <param name="Nodes">Its nodes from start to end, one more than relationships.</param>
/// <param name="Relationships">Its relationships, and whether each is walked along its direction.</param>
internal sealed record PathValue(
    IReadOnlyList<NodeValue> Nodes, IReadOnlyList<(RelationshipValue Relationship, bool IsForward)> Relationships);
