using ClaimGraph.Claims;
using ClaimGraph.Diagrams.Drawing;
using ClaimGraph.Graphs;
using ClaimGraph.Identifiers;
using ClaimGraph.Query;

namespace ClaimGraph.Diagrams.Subjects;

/// <summary>The diagrams that a graph is shown with: what a build draws, and what one can ask for by name.</summary>
public static class DiagramPlan
{
    /// <summary>The overview, the factual view, the forecasts, and a diagram for each section; those without an edge or value left out.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="language">The language of the diagrams.</param>
    /// <returns>The diagrams: the overview first, then the views, then the sections in reading order.</returns>
    public static IReadOnlyList<PlannedDiagram> For(KnowledgeGraph graph, Language language)
    {
        PlannedDiagram[] all =
        [
            Overview(graph, language),
            View(graph, language, GraphView.Factual),
            View(graph, language, GraphView.Forecasts),
            .. graph.Sources.SelectMany(s => s.Sections).Select(s => Section(graph, language, s)),
        ];
        return [.. all.Where(d => d.Graph.Claims.Count > 0)];
    }

    /// <summary>Everything: every node and every edge, without values.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="language">The language of the diagram.</param>
    /// <returns>The diagram.</returns>
    public static PlannedDiagram Overview(KnowledgeGraph graph, Language language) =>
        new("overview", graph, language, Caption.Of(graph, language), DiagramContent.Outline);

    /// <summary>The claims that pass a view; with values where there are few nodes.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="language">The language of the diagram.</param>
    /// <param name="view">The view.</param>
    /// <returns>The diagram.</returns>
    public static PlannedDiagram View(KnowledgeGraph graph, Language language, GraphView view)
    {
        KnowledgeGraph part = graph.View(view);
        return new($"view-{view}", part, language, Caption.Of(part, language, new Wording(language).NameOf(view)), ContentOf(part));
    }

    /// <summary>The claims of a section, with values and qualifiers.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="language">The language of the diagram.</param>
    /// <param name="section">The section.</param>
    /// <returns>The diagram.</returns>
    public static PlannedDiagram Section(KnowledgeGraph graph, Language language, Section section)
    {
        KnowledgeGraph part = graph.View(GraphView.OfSection(section.Id));
        return new($"section-{section.Id.Value.Replace(QualifiedSlug.Separator, '.')}", part, language, Caption.Of(part, language, section.Labels.In(language)), ContentOf(part));
    }

    /// <summary>The nodes around a node and the claims between them, with values and qualifiers where there are few nodes.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="language">The language of the diagram.</param>
    /// <param name="center">The node in the middle.</param>
    /// <param name="hops">The greatest distance, in edges; 1 or more.</param>
    /// <returns>The diagram.</returns>
    public static PlannedDiagram Around(KnowledgeGraph graph, Language language, NodeId center, int hops)
    {
        KnowledgeGraph part = graph.Around(center, hops);
        return new(
            $"around-{center}",
            part,
            language,
            Caption.Of(part, language, graph.GetNode(center).Labels.In(language)),
            ContentOf(part) with { Focus = center });
    }

    // Above so many nodes, values would crowd the drawing.
    private static DiagramContent ContentOf(KnowledgeGraph part) =>
        part.Nodes.Length <= 60 ? DiagramContent.Detailed : DiagramContent.Outline;
}
