using System.Collections.Immutable;
using ClaimGraph.Identifiers;
using ClaimGraph.Query;
using ClaimGraph.Query.Cypher;

namespace ClaimGraph.Diagrams.Files;

/// <summary>Which part of a graph a diagram shows. What is not said does not narrow it: with nothing said, it is the whole.</summary>
/// <remarks>View and section come first, then the neighbourhood, then the query; at last nodes are added and left out.</remarks>
public sealed record DiagramSelection
{
    /// <summary>A query whose rows' nodes, relationships and paths are shown; null for none.</summary>
    public CypherQuery? Query { get; init; }

    /// <summary>The values of the query's parameters, by name without dollar sign.</summary>
    public ImmutableSortedDictionary<string, object?> Parameters { get; init; } =
        ImmutableSortedDictionary.Create<string, object?>(StringComparer.Ordinal);

    /// <summary>True to show every claim between the nodes that the query finds, not only those it returns.</summary>
    public bool Between { get; init; }

    /// <summary>The claims that may be shown.</summary>
    public GraphView View { get; init; } = GraphView.Everything;

    /// <summary>The relations whose claims may be shown; all when empty.</summary>
    public ImmutableArray<RelationId> Relations { get; init; } = [];

    /// <summary>The section whose claims are shown; null for all.</summary>
    public SectionId? Section { get; init; }

    /// <summary>The node whose neighbourhood is shown, which is drawn with more weight; null for none.</summary>
    public NodeId? Around { get; init; }

    /// <summary>How many edges away from <see cref="Around"/>; 1 to 10.</summary>
    public int Depth { get; init; } = 1;

    /// <summary>Nodes to show besides, with their claims to those shown.</summary>
    public ImmutableArray<NodeId> Add { get; init; } = [];

    /// <summary>Nodes not to show; speakers, in a diagram of speakers.</summary>
    public ImmutableArray<NodeId> LeaveOut { get; init; } = [];

    /// <inheritdoc/>
    public bool Equals(DiagramSelection? other) => other is not null
        && Query?.Text == other.Query?.Text && Parameters.SequenceEqual(other.Parameters) && Between == other.Between && View == other.View
        && Relations.SequenceEqual(other.Relations)
        && Section == other.Section && Around == other.Around && Depth == other.Depth && Add.SequenceEqual(other.Add)
        && LeaveOut.SequenceEqual(other.LeaveOut);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Query?.Text, View, Section, Around, Depth, Add.Length, LeaveOut.Length);
}
