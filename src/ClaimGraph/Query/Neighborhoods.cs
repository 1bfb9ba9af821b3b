using ClaimGraph.Claims.Columns;
using ClaimGraph.Graphs;
using ClaimGraph.Identifiers;
using QuikGraph;

namespace ClaimGraph.Query;

/// <summary>What stands around a node.</summary>
public static class Neighborhoods
{
    /// <summary>
    /// The edges at a node, each with the node it leads to. Parallel edges are several steps, a loop is one.
    /// </summary>
    /// <param name="graph">The graph.</param>
    /// <param name="node">The node to start from.</param>
    /// <param name="traversal">The edges followed; by default all, either way.</param>
    /// <returns>The steps in reading order of their claims.</returns>
    /// <exception cref="VertexNotFoundException">The graph has no such node.</exception>
    public static IReadOnlyList<Step> Neighbors(this KnowledgeGraph graph, NodeId node, Traversal? traversal = null)
    {
        Ways ways = new(graph, traversal ?? Traversal.Both);
        int index = graph.IndexOf(node);
        SortedSet<int> edges = [];
        foreach (Adjacency ahead in ways.Ahead)
        {
            foreach (int edge in ahead.Edges(index))
            {
                edges.Add(edge);
            }
        }

        return [.. edges.Select(e => new Step(new ClaimEdge(graph, e), node))];
    }

    /// <summary>
    /// The nodes at most some edges away. Each is named once, at its least distance, whatever cycles there are.
    /// </summary>
    /// <param name="graph">The graph.</param>
    /// <param name="start">The node to start from; the first result, at distance 0.</param>
    /// <param name="hops">The greatest distance, in edges; 0 or more.</param>
    /// <param name="traversal">The edges followed; by default all, either way.</param>
    /// <returns>
    /// The nodes by distance, then by id. Costs time linear in the edges at the nodes that are nearer than
    /// <paramref name="hops"/>.
    /// </returns>
    /// <exception cref="VertexNotFoundException">The graph has no such node.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="hops"/> is negative.</exception>
    public static IReadOnlyList<Reached> Within(
        this KnowledgeGraph graph, NodeId start, int hops, Traversal? traversal = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(hops);
        Ways ways = new(graph, traversal ?? Traversal.Both);
        int first = graph.IndexOf(start);
        HashSet<int> seen = [first];
        List<Reached> reached = [new(start, 0)];
        List<int> level = [first];
        for (int distance = 1; distance <= hops && level.Count > 0; distance++)
        {
            level = Next(ways, level, seen);
            level.Sort();
            reached.AddRange(level.Select(n => new Reached(graph.IdOf(n), distance)));
        }

        return reached;
    }

    /// <summary>
    /// The part of a graph around a node: the nodes at most some edges away, every edge between them, and their
    /// literals.
    /// </summary>
    /// <param name="graph">The graph.</param>
    /// <param name="center">The node in the middle.</param>
    /// <param name="hops">The greatest distance, in edges; 0 or more.</param>
    /// <param name="traversal">The edges that lead to the nodes; by default all, either way.</param>
    /// <returns>The part.</returns>
    /// <exception cref="VertexNotFoundException">The graph has no such node.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="hops"/> is negative.</exception>
    public static KnowledgeGraph Around(
        this KnowledgeGraph graph, NodeId center, int hops, Traversal? traversal = null) =>
        graph.Between(graph.Within(center, hops, traversal).Select(r => r.Node));

    /// <summary>The part of a graph that has some nodes, every edge between two of them, and their literals.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="nodes">The nodes, in any order; a repetition counts once.</param>
    /// <returns>The part.</returns>
    /// <exception cref="VertexNotFoundException">The graph lacks one of the nodes.</exception>
    public static KnowledgeGraph Between(this KnowledgeGraph graph, IEnumerable<NodeId> nodes)
    {
        SortedSet<int> taken = [.. nodes.Select(graph.IndexOf)];
        ClaimTable table = graph.Claims.Table;
        IEnumerable<int> rows = taken.SelectMany(graph.ClaimsWithSubject).Select(graph.Claims.Row).Order();
        return graph.Part(
            [.. taken.Select(n => graph.Nodes[n])],
            [.. rows.Where(r => table.Objects[r] is var o && (o < 0 || taken.Contains(graph.IndexOf(table.Nodes[o]))))]);
    }

    private static List<int> Next(Ways ways, List<int> level, HashSet<int> seen)
    {
        List<int> next = [];
        foreach (int node in level)
        {
            foreach (Adjacency ahead in ways.Ahead)
            {
                foreach (int neighbor in ahead.Neighbors(node))
                {
                    if (seen.Add(neighbor))
                    {
                        next.Add(neighbor);
                    }
                }
            }
        }

        return next;
    }
}
