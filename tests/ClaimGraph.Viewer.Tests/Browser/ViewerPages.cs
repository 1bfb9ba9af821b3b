using ClaimGraph.Diagrams;
using ClaimGraph.Graphs;

namespace ClaimGraph.Viewer.Tests.Browser;

/// <summary>Pages of graphs.</summary>
internal static class ViewerPages
{
    /// <summary>Makes the page of a graph.</summary>
    public static ViewerPage Of(KnowledgeGraph graph)
    {
        using DiagramRenderer renderer = new();
        return ViewerPage.Of(graph, renderer);
    }
}
