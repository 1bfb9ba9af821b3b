using ClaimGraph.Graphs;

namespace ClaimGraph.Query;

/// <summary>Graphs seen through views.</summary>
public static class Views
{
    /// <summary>
    /// A graph of the claims that pass a view: a graph like any other, to search, measure, draw and export.
    /// </summary>
    /// <param name="graph">The graph to look at.</param>
    /// <param name="view">
    /// The view. A speaker or section that it names without a source is the one of that name, where the graph of several sources has
    /// only one.
    /// </param>
    /// <returns>
    /// A new graph, made in time linear in <paramref name="graph"/>; its <see cref="KnowledgeGraph.Whole"/> still
    /// knows the rest.
    /// </returns>
    public static KnowledgeGraph View(this KnowledgeGraph graph, GraphView view) =>
        graph.Rows(ViewNames.In(view, graph).Over(graph.Claims.Table), view.KeepsAllNodes);
}
