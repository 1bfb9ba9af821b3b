using ClaimGraph.Graphs;
using ClaimGraph.Identifiers;

namespace ClaimGraph.Query;

/// <summary>
/// A traversal resolved for one graph: the adjacencies to read at each node, and those to come back by.
/// </summary>
internal sealed class Ways
{
    private readonly Adjacency[] _ahead;
    private readonly Adjacency[] _back;

    public Ways(KnowledgeGraph graph, Traversal traversal)
    {
        Topology topology = graph.Topology;
        List<Adjacency> forward = [];
        List<Adjacency> backward = [];
        if (traversal.Relations.IsEmpty)
        {
            // Both ways, the written edges and their reverse hold each edge once at each end.
            bool both = traversal.Direction == Direction.Both;
            forward.Add(both ? topology.Written : topology.Forward);
            backward.Add(both ? topology.WrittenBack : topology.Backward);
        }

        foreach (RelationId relation in traversal.Relations.Distinct())
        {
            int index = graph.IndexOf(relation);
            if (index >= 0 && topology.ForwardOf(index) is { } ahead && topology.BackwardOf(index) is { } back)
            {
                forward.Add(ahead);
                backward.Add(back);
            }
        }

        Adjacency[] either = [.. forward.Union(backward)];
        (_ahead, _back) = traversal.Direction switch
        {
            Direction.Forward => (forward.ToArray(), backward.ToArray()),
            Direction.Backward => (backward.ToArray(), forward.ToArray()),
            _ => (either, either),
        };
    }

    /// <summary>
    /// Read together, the rows of a node hold every way onwards from it. A loop may stand in two of them.
    /// </summary>
    public ReadOnlySpan<Adjacency> Ahead => _ahead;

    /// <summary>Read together, the rows of a node hold every way that leads to it.</summary>
    public ReadOnlySpan<Adjacency> Back => _back;
}
