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

    private const int MostNeighbors = 12;

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

    /// <summary>What a page of the atlas looks like: with a title of its own, and links up to the overview and across to the pages next to it.</summary>
    /// <param name="page">One of the <see cref="Pages"/>.</param>
    /// <param name="look">What all pages look like; its language is that of the words that are added.</param>
    /// <param name="addressOf">The address of a page's file, by the page's id, relative to the file of this page.</param>
    /// <returns>The options to draw the page with; of more than 12 pages next to it, those it shares most edges with are named.</returns>
    public DiagramOptions Look(AtlasPage page, DiagramOptions look, Func<string, string> addressOf)
    {
        OverviewWording wording = new(look.Language);
        Dictionary<string, AtlasPage> pages = Pages.ToDictionary(p => p.Id, StringComparer.Ordinal);
        List<AtlasPage> above = [];
        for (AtlasPage at = page; at.Parent is { } parent; at = pages[parent])
        {
            above.Insert(0, pages[parent]);
        }

        int more = page.Neighbors.Length - MostNeighbors;
        return look with
        {
            Title = page.Title,
            Subtitle = page.Subtitle,
            ClaimCount = page.EdgeCount,
            Trail = [.. above.Select(p => new PageLink(p.Parent is null ? wording.Overview : p.Title, addressOf(p.Id)))],
            SeeAlso =
            [
                .. page.Neighbors.Take(MostNeighbors).Select(id => new PageLink(pages[id].Name, addressOf(id))),
                .. more > 0 ? [new PageLink(wording.MoreParts(more), null)] : (PageLink[])[],
            ],
        };
    }

    internal static Atlas Of(DiagramGraph graph, GraphSplitter splitter, Language language, int mostMarks) =>
        new([.. new AtlasPages(graph, splitter.Split(mostMarks), new OverviewWording(language)).Make()]);
}
