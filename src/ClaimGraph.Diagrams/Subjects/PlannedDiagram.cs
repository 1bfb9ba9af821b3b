using ClaimGraph.Diagrams.Overview;
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
    public Diagram Render(DiagramRenderer renderer, DiagramOptions look) =>
        renderer.Render(Graph.ToDiagramGraph(Language, Content), Options(look));

    /// <summary>Draws it, or an overview of its parts where it has more than <see cref="Atlas.LargeGraph"/> nodes.</summary>
    /// <param name="renderer">Draws.</param>
    /// <param name="look">What the drawing looks like; texts that it leaves empty, and the language, are the plan's.</param>
    /// <param name="cancellation">Stops an overview between two trials.</param>
    /// <returns>The drawing.</returns>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public Diagram RenderReadable(DiagramRenderer renderer, DiagramOptions look, CancellationToken cancellation = default) =>
        Graph.Nodes.Length <= Atlas.LargeGraph
            ? Render(renderer, look)
            : OverviewDrawing.Of(renderer, Graph.ToDiagramGraph(Language, Content), Options(look), null, cancellation).Diagram;

    /// <summary>What the drawing looks like, with the plan's texts where none are given.</summary>
    /// <param name="look">What the drawing looks like.</param>
    /// <returns>The same with title, subtitle, source line, author, count of claims and the plan's language.</returns>
    public DiagramOptions Options(DiagramOptions look)
    {
        Credit credit = Credit.Of(Graph, Language);
        return look with
        {
            Title = look.Title.Length == 0 ? Caption.Title : look.Title,
            Subtitle = look.Subtitle.Length == 0 ? Caption.Subtitle : look.Subtitle,
            SourceLine = look.SourceLine.Length == 0 ? credit.Line : look.SourceLine,
            Author = look.Author.Length == 0 ? credit.Authors : look.Author,
            ClaimCount = look.ClaimCount ?? Graph.Claims.Count,
            Language = Language,
        };
    }
}
