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
        Render(renderer, new DiagramOptions { Layout = layout, Theme = theme ?? Drawing.Theme.Light });

    /// <summary>Draws it.</summary>
    /// <param name="renderer">Draws.</param>
    /// <param name="look">What the drawing looks like; texts that it leaves empty, and the language, are the plan's.</param>
    /// <returns>The drawing.</returns>
    public Diagram Render(DiagramRenderer renderer, DiagramOptions look)
    {
        Credit credit = Credit.Of(Graph, Language);
        return renderer.Render(Graph.ToDiagramGraph(Language, Content), look with
        {
            Title = look.Title.Length == 0 ? Caption.Title : look.Title,
            Subtitle = look.Subtitle.Length == 0 ? Caption.Subtitle : look.Subtitle,
            SourceLine = look.SourceLine.Length == 0 ? credit.Line : look.SourceLine,
            Author = look.Author.Length == 0 ? credit.Authors : look.Author,
            ClaimCount = look.ClaimCount ?? Graph.Claims.Count,
            Language = Language,
        });
    }
}
