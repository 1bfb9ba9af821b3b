using System.Collections.Immutable;
using ClaimGraph.Diagrams;
using ClaimGraph.Diagrams.Geometry;
using ClaimGraph.Viewer.Payloads;

namespace ClaimGraph.Viewer.Arranging;

/// <summary>Where everything on the page is, in pixels, for every choice of languages at once.</summary>
internal sealed record PageLayout
{
    /// <summary>The extent of the drawing.</summary>
    public required Size Size { get; init; }

    /// <summary>The box of each node, by index.</summary>
    public required ImmutableArray<Box> Boxes { get; init; }

    /// <summary>How far left of its box's middle each node's text stands.</summary>
    public required ImmutableArray<double> Shifts { get; init; }

    /// <summary>Each node's names, broken into lines.</summary>
    public required ImmutableArray<ImmutableArray<LabelLines>> Names { get; init; }

    /// <summary>What is written on lines, each text once.</summary>
    public required ImmutableArray<ImmutableArray<LabelLines>> Texts { get; init; }

    /// <summary>The lines, ordered by the id of their first claim.</summary>
    public required ImmutableArray<PageLine> Lines { get; init; }

    /// <summary>The clusters, ordered by id.</summary>
    public ImmutableArray<PageCluster> Clusters { get; init; } = [];

    /// <summary>What a reader should know about how the layout came about.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];

    public static PageLayout Of(PageContent content, DiagramRenderer renderer, PageTypography typography) =>
        new PageSketch(content, typography).Arrange(renderer);
}
