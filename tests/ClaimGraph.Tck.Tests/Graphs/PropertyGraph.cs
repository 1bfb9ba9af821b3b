namespace ClaimGraph.Tck.Tests.Graphs;

/// <summary>The graph of a scenario while its set-up builds it.</summary>
internal sealed class PropertyGraph
{
    /// <summary>Its nodes, in the order they came.</summary>
    public List<GraphNode> Nodes { get; } = [];

    /// <summary>Its relationships, in the order they came.</summary>
    public List<GraphRelationship> Relationships { get; } = [];
}

/// <summary>A node.</summary>
internal sealed class GraphNode(IReadOnlyList<string> labels, IReadOnlyDictionary<string, object?> properties)
{
    /// <summary>Its labels.</summary>
    public IReadOnlyList<string> Labels { get; } = labels;

    /// <summary>Its properties, none of them null.</summary>
    public IReadOnlyDictionary<string, object?> Properties { get; } = properties;
}

/// <summary>A relationship.</summary>
internal sealed class GraphRelationship(string type, GraphNode start, GraphNode end, IReadOnlyDictionary<string, object?> properties)
{
    /// <summary>Its type.</summary>
    public string Type { get; } = type;

    /// <summary>Where it starts.</summary>
    public GraphNode Start { get; } = start;

    /// <summary>Where it ends.</summary>
    public GraphNode End { get; } = end;

    /// <summary>Its properties, none of them null.</summary>
    public IReadOnlyDictionary<string, object?> Properties { get; } = properties;
}
