namespace ClaimGraph.Tck.Tests.Graphs;

/// <summary>A chain of nodes and relationships, as a set-up writes it.</summary>
/// <param name="Nodes">Its nodes, one more than steps.</param>
/// <param name="Steps">The relationships between them.</param>
internal sealed record Pattern(IReadOnlyList<NodePattern> Nodes, IReadOnlyList<StepPattern> Steps);

/// <summary>A node of a pattern.</summary>
/// <param name="Variable">Its variable; null when it has none.</param>
/// <param name="Labels">Its labels.</param>
/// <param name="Properties">Its properties as expressions, by key.</param>
internal sealed record NodePattern(string? Variable, IReadOnlyList<string> Labels, IReadOnlyDictionary<string, Expression> Properties);

/// <summary>A relationship of a pattern.</summary>
/// <param name="Variable">Its variable; null when it has none.</param>
/// <param name="Type">Its type; null when any.</param>
/// <param name="Properties">Its properties as expressions, by key.</param>
/// <param name="IsForward">Whether it points from left to right.</param>
internal sealed record StepPattern(string? Variable, string? Type, IReadOnlyDictionary<string, Expression> Properties, bool IsForward);

/// <summary>An expression of a set-up: its value, given the variables.</summary>
/// <param name="variables">The values of the variables.</param>
internal delegate object? Expression(IReadOnlyDictionary<string, object?> variables);
