using System.Diagnostics.CodeAnalysis;

namespace ClaimGraph.Diagrams.Measures;

/// <summary>A graph with a few edges more, to see how much of its drawing they change.</summary>
internal static class Disturbance
{
    private const double Share = 0.01;
    private const int MostNodes = 300;
    private const int Seed = 20241101;
    private const int Tries = 1000;

    /// <summary>
    /// The graph with a hundredth more edges, at least one, between nodes that had none: the same ones each time.
    /// </summary>
    /// <param name="graph">The graph.</param>
    /// <returns>
    /// The disturbed graph; null where the graph has no edges, all that it may have, or more than 300 nodes, which take too long to be
    /// drawn again.
    /// </returns>
    [SuppressMessage("Security", "CA5394", Justification = "A choice that is the same each time is what is wanted.")]
    public static DiagramGraph? Of(DiagramGraph graph)
    {
        int nodes = graph.Nodes.Length;
        if (graph.Edges.IsEmpty || nodes is < 3 or > MostNodes)
        {
            return null;
        }

        HashSet<(string, string)> joined = [.. graph.Edges.SelectMany(e => new[] { (e.Source, e.Target), (e.Target, e.Source) })];
        HashSet<string> ids = [.. graph.Edges.Select(e => e.Id)];
        List<DiagramEdge> more = [];
        Random random = new(Seed);
        int wanted = (int)Math.Ceiling(graph.Edges.Length * Share);
        for (int i = 0; i < Tries && more.Count < wanted; i++)
        {
            string source = graph.Nodes[random.Next(nodes)].Id;
            string target = graph.Nodes[random.Next(nodes)].Id;
            string id = $"more-{i}";
            if (source != target && !ids.Contains(id) && joined.Add((source, target)))
            {
                joined.Add((target, source));
                more.Add(graph.Edges[more.Count] with { Id = id, Source = source, Target = target });
            }
        }

        return more.Count == 0 ? null : new DiagramGraph(graph.Nodes, graph.Edges.Concat(more), graph.Clusters);
    }
}
