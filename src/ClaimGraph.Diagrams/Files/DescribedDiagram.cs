using ClaimGraph.Claims;
using ClaimGraph.Diagrams.Drawing;
using ClaimGraph.Diagrams.Staging;
using ClaimGraph.Diagrams.Subjects;
using ClaimGraph.Graphs;
using ClaimGraph.Identifiers;

namespace ClaimGraph.Diagrams.Files;

/// <summary>A diagram of a file, about one graph and in one language, ready to be drawn. Immutable; safe to use from many threads.</summary>
public sealed class DescribedDiagram
{
    private readonly DiagramGraph? _graph;
    private readonly Stage? _stage;

    private DescribedDiagram(DiagramFile file, KnowledgeGraph part, Language language, DiagramGraph? graph, Stage? stage)
    {
        File = file;
        Graph = part;
        Language = language;
        _graph = graph;
        _stage = stage;
        Caption usual = Caption.Of(part, language, file.Title.In(language));
        Caption = file.Subtitle.IsEmpty ? usual : usual with { Subtitle = file.Subtitle.In(language) };
    }

    /// <summary>The same diagram under another heading.</summary>
    /// <param name="title">The heading.</param>
    /// <returns>The diagram.</returns>
    public DescribedDiagram Titled(string title) => new(File, Graph, Language, _graph, _stage) { Caption = Caption with { Title = title } };

    /// <summary>The file's contents.</summary>
    public DiagramFile File { get; }

    /// <summary>The claims it shows.</summary>
    public KnowledgeGraph Graph { get; }

    /// <summary>The language it speaks.</summary>
    public Language Language { get; }

    /// <summary>Its heading.</summary>
    public Caption Caption { get; private init; }

    /// <summary>True when there is nothing to draw.</summary>
    public bool IsEmpty => _stage?.IsEmpty ?? _graph!.Nodes.IsEmpty;

    /// <summary>Selects what a diagram shows.</summary>
    /// <param name="file">The diagram.</param>
    /// <param name="graph">The graph that its file was read for.</param>
    /// <param name="language">The language to draw it in.</param>
    /// <returns>The diagram.</returns>
    /// <exception cref="Query.QueryException">Its query breaks off.</exception>
    public static DescribedDiagram Of(DiagramFile file, KnowledgeGraph graph, Language language)
    {
        SelectedPart part = SelectedPart.Of(file.Selection, graph, file.Form != DiagramForm.Speakers);
        Stage? stage = file.Form switch
        {
            DiagramForm.Comparison => new ComparisonStage(ComparisonRows.Of(part.Graph, file, language), file.Width - (2 * Page.Margin)),
            DiagramForm.Timeline => new TimelineStage(TimelineLanes.Of(part.Graph, file, language), file.Width - (2 * Page.Margin)),
            DiagramForm.Speakers => new SpeakerStage(SpeakerRows.Of(part.Graph, file, language), file.Width - (2 * Page.Margin)),
            _ => null,
        };
        bool showsValues = file.Labels.Contains(DiagramLabelling.Values);
        KnowledgeGraph shown = part.Graph.Where(c => stage?.Claims.Contains(c.Id.Value) ?? (showsValues || c.Object is NodeObject));
        return new DescribedDiagram(file, shown, language, stage is null ? GraphOf(file, part, language) : null, stage);
    }

    /// <summary>Draws it.</summary>
    /// <param name="renderer">Draws.</param>
    /// <param name="look">What it looks like, where the file leaves that open; its theme goes before the file's. Null for the file's.</param>
    /// <returns>The drawing.</returns>
    public Diagram Render(DiagramRenderer renderer, DiagramOptions? look = null)
    {
        Credit credit = Credit.Of(Graph, Language);
        DiagramOptions options = (look ?? new DiagramOptions { Theme = File.Theme }) with
        {
            Title = Caption.Title,
            Subtitle = Caption.Subtitle,
            SourceLine = credit.Line,
            Author = credit.Authors,
            ClaimCount = Graph.Claims.Count,
            Language = Language,
            Layout = File.Form == DiagramForm.Layered ? DiagramLayout.Layered : DiagramLayout.Organic,
            Direction = File.Direction,
        };
        return _stage is null ? renderer.Render(_graph!, options) : renderer.Render(_stage, options);
    }

    private static DiagramGraph GraphOf(DiagramFile file, SelectedPart part, Language language)
    {
        DiagramContent content = new()
        {
            Focus = file.Selection.Around,
            ShowsLiterals = file.Labels.Contains(DiagramLabelling.Values),
            ShowsQualifiers = file.Labels.Contains(DiagramLabelling.Qualifiers),
            ShowsRelations = file.Labels.Contains(DiagramLabelling.Relations),
        };
        ClaimText text = new(part.Graph, language);
        Grouped groups = Grouped.Of(file.Grouping, part, language);
        return new DiagramGraph(
            part.Nodes.Select(n => ClaimDiagrams.NodeOf(part.Graph, n, language, content, text) with { Cluster = groups.ClusterOf.GetValueOrDefault(n.Id) }),
            part.Graph.Claims.Where(c => c.Object is NodeObject).Select(c => ClaimDiagrams.EdgeOf(part.Graph, c, language, content, text)),
            groups.Clusters);
    }
}
