using System.Collections.Immutable;

namespace ClaimGraph.Diagrams;

/// <summary>The nodes and edges of a diagram, in one language. Their order has no influence on the drawing.</summary>
public sealed record DiagramGraph
{
    /// <summary>Collects nodes and edges.</summary>
    /// <param name="nodes">The nodes.</param>
    /// <param name="edges">The edges.</param>
    /// <param name="clusters">The clusters that nodes are drawn in; those without a node are left out. None when null.</param>
    /// <exception cref="ArgumentException">
    /// An id occurs twice, an edge has an end that is no node of the diagram, or a node names a cluster that is not there.
    /// </exception>
    public DiagramGraph(IEnumerable<DiagramNode> nodes, IEnumerable<DiagramEdge> edges, IEnumerable<DiagramCluster>? clusters = null)
    {
        Nodes = [.. nodes.OrderBy(n => n.Id, StringComparer.Ordinal)];
        Edges = [.. edges.OrderBy(e => e.Id, StringComparer.Ordinal)];
        HashSet<string> ids = new(StringComparer.Ordinal);
        foreach (DiagramNode node in Nodes)
        {
            Require(ids.Add(node.Id), $"The node \"{node.Id}\" occurs twice.", nameof(nodes));
        }

        string? last = null;
        foreach (DiagramEdge edge in Edges)
        {
            Require(edge.Id != last, $"The edge \"{edge.Id}\" occurs twice.", nameof(edges));
            Require(ids.Contains(edge.Source), $"The edge \"{edge.Id}\" leaves \"{edge.Source}\", which is no node of the diagram.", nameof(edges));
            Require(ids.Contains(edge.Target), $"The edge \"{edge.Id}\" reaches \"{edge.Target}\", which is no node of the diagram.", nameof(edges));
            last = edge.Id;
        }

        HashSet<string> used = [.. Nodes.Select(n => n.Cluster).OfType<string>()];
        Clusters = [.. (clusters ?? []).Where(c => used.Contains(c.Id)).OrderBy(c => c.Id, StringComparer.Ordinal)];
        HashSet<string> known = [.. Clusters.Select(c => c.Id)];
        Require(known.Count == Clusters.Length, "A cluster occurs twice.", nameof(clusters));
        foreach (string cluster in used)
        {
            Require(known.Contains(cluster), $"A node is in the cluster \"{cluster}\", which is not there.", nameof(nodes));
        }
    }

    /// <summary>The nodes, ordered by id.</summary>
    public ImmutableArray<DiagramNode> Nodes { get; }

    /// <summary>The edges, ordered by id.</summary>
    public ImmutableArray<DiagramEdge> Edges { get; }

    /// <summary>The clusters that hold a node, ordered by id.</summary>
    public ImmutableArray<DiagramCluster> Clusters { get; }

    private static void Require(bool condition, string message, string parameter)
    {
        if (!condition)
        {
            throw new ArgumentException(message, parameter);
        }
    }
}
