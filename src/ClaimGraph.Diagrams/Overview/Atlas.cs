using System.Collections.Immutable;
using ClaimGraph.Identifiers;

namespace ClaimGraph.Diagrams.Overview;

/// <summary>
/// A large graph as pages that can be read: an overview whose marks stand for parts of the graph, and for each part a page of its own, down
/// to pages that show every node. Each page is a graph to draw as any other.
/// </summary>
public sealed class Atlas
{
    /// <summary>Graphs of more nodes than this are better opened as an atlas.</summary>
    public const int LargeGraph = 400;

    /// <summary>The most parts that a page shows as marks.</summary>
    public const int MostMarks = 60;

    /// <summary>The most nodes of the graph that a page shows one by one.</summary>
    public const int MostNodes = 150;

    private Atlas(ImmutableArray<AtlasPage> pages) => Pages = pages;

    /// <summary>The pages: the overview first, then each page before those of its parts, by id.</summary>
    public ImmutableArray<AtlasPage> Pages { get; }

    /// <summary>The page that opens first.</summary>
    public AtlasPage Overview => Pages[0];

    /// <summary>Parts a graph: by its clusters where it has two or more, else by community structure.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="language">The language of the few words that are added to names.</param>
    /// <param name="mostMarks">The most parts on a page, 2 to <see cref="MostMarks"/>.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>The atlas, the same for the same graph; a graph of up to <see cref="MostNodes"/> nodes is a single page.</returns>
    /// <remarks>
    /// Near-linear in edges: 10,000 nodes and 15,000 edges take a few seconds. Pages show no more bundles than stay readable; what they
    /// leave out is listed in the tooltips of marks and counted in <see cref="AtlasPage.Notes"/>.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="mostMarks"/> is out of its range.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static Atlas Of(DiagramGraph graph, Language language, int mostMarks = MostMarks, CancellationToken cancellation = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(mostMarks, 2);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(mostMarks, MostMarks);
        return Of(graph, new GraphSplitter(graph, MostNodes, cancellation), language, mostMarks);
    }

    internal static Atlas Of(DiagramGraph graph, GraphSplitter splitter, Language language, int mostMarks) =>
        new([.. new AtlasPages(graph, splitter.Split(mostMarks), new OverviewWording(language)).Make()]);
}
