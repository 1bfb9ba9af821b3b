using System.Collections.Immutable;
using ClaimGraph.Diagrams.Drawing;
using ClaimGraph.Diagrams.Layout;
using ClaimGraph.Identifiers;

namespace ClaimGraph.Diagrams;

/// <summary>What a diagram looks like, apart from its graph.</summary>
public sealed record DiagramOptions
{
    /// <summary>The heading; empty for none.</summary>
    public string Title { get; init; } = "";

    /// <summary>The line under the heading, such as source, publisher and counts; empty for none.</summary>
    public string Subtitle { get; init; } = "";

    /// <summary>
    /// The line at the foot, such as author, publisher and date of the source; empty for none. Dates are the source's: a drawing does
    /// not know when it is made.
    /// </summary>
    public string SourceLine { get; init; } = "";

    /// <summary>Where the drawing belongs: links to the drawings it is a part of, the widest first. Stands above the heading.</summary>
    public ImmutableArray<PageLink> Trail { get; init; } = [];

    /// <summary>Links to the drawings next to this one. Stands below the heading.</summary>
    public ImmutableArray<PageLink> SeeAlso { get; init; } = [];

    /// <summary>Who wrote the source, for the properties of a PDF; empty when not known.</summary>
    public string Author { get; init; } = "";

    /// <summary>The number of claims the foot says the drawing is made of; null for the number of edges.</summary>
    public int? ClaimCount { get; init; }

    /// <summary>Where each edge links to; null for no links.</summary>
    public EvidenceAddress? EvidenceBase { get; init; }

    /// <summary>The language of the legend and of the word for "not". Labels of the graph come in their language already.</summary>
    public Language Language { get; init; } = Language.English;

    /// <summary>How nodes are arranged.</summary>
    public DiagramLayout Layout { get; init; } = DiagramLayout.Organic;

    /// <summary>Where the edges of a layered diagram lead; null for whatever makes the better drawing.</summary>
    public LayoutDirection? Direction { get; init; }

    /// <summary>The colours.</summary>
    public Theme Theme { get; init; } = Theme.Light;

    /// <summary>Whether the kinds and line styles that occur are explained below the drawing, and its foot says what it is made of.</summary>
    public bool ShowsLegend { get; init; } = true;

    /// <summary>
    /// Whether the graph is drawn a second time with a few edges more, to tell how much of the drawing they change: see
    /// <see cref="Diagram.Stability"/>. Takes as long again.
    /// </summary>
    public bool MeasuresStability { get; init; }

    /// <summary>
    /// How long layout may take. When it takes longer, the best drawing made so far is kept, or what can be made at once if there is
    /// none yet, and <see cref="Diagram.Notes"/> says so.
    /// </summary>
    public TimeSpan TimeLimit { get; init; } = TimeSpan.FromSeconds(60);
}
