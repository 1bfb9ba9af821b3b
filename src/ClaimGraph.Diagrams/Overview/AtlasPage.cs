using System.Collections.Immutable;

namespace ClaimGraph.Diagrams.Overview;

/// <summary>One diagram of an atlas.</summary>
/// <param name="Id">Its id, fit for a file's name: <c>overview</c>, <c>part-03</c>, <c>part-03-11</c>.</param>
/// <param name="Parent">The id of the page that shows it as a mark; null for the overview.</param>
/// <param name="Title">What it is called: the name of its best-connected node, and how many more there are. Untrusted, as names are.</param>
/// <param name="Subtitle">How much of the whole it shows, and what it leaves out.</param>
/// <param name="Graph">What to draw: marks of parts, or nodes, and stubs of the parts next to it.</param>
/// <param name="Opens">The page that a mark or stub opens, by the id of its node.</param>
/// <param name="NodeCount">How many nodes of the whole graph it stands for.</param>
/// <param name="Notes">What a reader should know, such as bundles that are not drawn, in the atlas's language; mostly empty.</param>
public sealed record AtlasPage(
    string Id,
    string? Parent,
    string Title,
    string Subtitle,
    DiagramGraph Graph,
    ImmutableSortedDictionary<string, string> Opens,
    int NodeCount,
    ImmutableArray<string> Notes)
{
    /// <summary>The name of its best-connected node. Untrusted, as names are.</summary>
    public string Name { get; init; } = "";

    /// <summary>How many edges of the whole graph are drawn, alone or in bundles.</summary>
    public int EdgeCount { get; init; }

    /// <summary>The ids of the pages next to it, whose nodes share edges with its own: that with most of them first. Empty for the overview.</summary>
    public ImmutableArray<string> Neighbors { get; init; } = [];

    /// <summary>The graph with a link from every mark and stub to the file of its page.</summary>
    /// <param name="addressOf">The relative address of a page's file, by the page's id.</param>
    /// <returns>The graph to draw.</returns>
    public DiagramGraph Linked(Func<string, string> addressOf) => new(
        Graph.Nodes.Select(n => Opens.TryGetValue(n.Id, out string? page) ? n with { Link = addressOf(page) } : n),
        Graph.Edges,
        Graph.Clusters);
}
