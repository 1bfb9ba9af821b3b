using ClaimGraph.Graphs;
using ClaimGraph.Identifiers;
using QuikGraph;

namespace ClaimGraph.Query;

/// <summary>Ways from one node to another.</summary>
public static class Paths
{
    /// <summary>
    /// Finds a shortest path. Of several, the one whose first claim comes first in reading order, then its second
    /// claim, and so on.
    /// </summary>
    /// <param name="graph">The graph.</param>
    /// <param name="start">The first node.</param>
    /// <param name="end">The last node; the same as <paramref name="start"/> gives a path without steps.</param>
    /// <param name="traversal">The edges followed; by default all, either way.</param>
    /// <returns>
    /// The path, or null when there is none. Searches from both ends at once; at worst linear in the graph.
    /// </returns>
    /// <exception cref="VertexNotFoundException">The graph lacks one of the nodes.</exception>
    public static ClaimPath? FindShortestPath(
        this KnowledgeGraph graph, NodeId start, NodeId end, Traversal? traversal = null) =>
        graph.ShortestPaths(start, end, traversal).FirstOrDefault();

    /// <summary>
    /// Enumerates all shortest paths, lazily. Two parallel edges make two paths. Ordered by the position of the first
    /// claim in reading order, then of the second, and so on. There can be exponentially many: take as many as you
    /// need.
    /// </summary>
    /// <param name="graph">The graph.</param>
    /// <param name="start">The first node.</param>
    /// <param name="end">The last node.</param>
    /// <param name="traversal">The edges followed; by default all, either way.</param>
    /// <returns>The paths, all of one length; none when the nodes are not connected.</returns>
    /// <exception cref="VertexNotFoundException">The graph lacks one of the nodes.</exception>
    public static IEnumerable<ClaimPath> ShortestPaths(
        this KnowledgeGraph graph, NodeId start, NodeId end, Traversal? traversal = null)
    {
        Ways ways = new(graph, traversal ?? Traversal.Both);
        return ShortestPathSearch.Run(graph, ways, graph.IndexOf(start), graph.IndexOf(end));
    }
}
