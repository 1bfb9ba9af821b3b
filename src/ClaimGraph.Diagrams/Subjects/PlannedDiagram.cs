using ClaimGraph.Graphs;
using ClaimGraph.Identifiers;

namespace ClaimGraph.Diagrams.Subjects;

/// <summary>One of the diagrams that a graph is shown with.</summary>
/// <param name="Name">Its name: <c>overview</c>, <c>view-factual</c>, <c>section-</c> and the section's id.</param>
/// <param name="Graph">The part of the graph that it shows.</param>
/// <param name="Language">The language it speaks.</param>
/// <param name="Caption">Its heading.</param>
/// <param name="Content">How much it says.</param>
public sealed record PlannedDiagram(string Name, KnowledgeGraph Graph, Language Language, Caption Caption, DiagramContent Content)
{
    /// <summary>Draws it.</summary>
    /// <param name="renderer">Draws.</param>
    /// <param name="layout">How nodes are arranged.</param>
    /// <param name="theme">The colours; light when null.</param>
    /// <returns>The drawing.</returns>
    public Diagram Render(DiagramRenderer renderer, DiagramLayout layout = DiagramLayout.Organic, Drawing.Theme? theme = null) =>
        renderer.Render(Graph.ToDiagramGraph(Language, Content), new DiagramOptions
        {
            Title = Caption.Title,
            Subtitle = Caption.Subtitle,
            Language = Language,
            Layout = layout,
            Theme = theme ?? Drawing.Theme.Light,
        });
}
