using System.Collections.Immutable;

namespace ClaimGraph.Diagrams.Overview;

/// <summary>Makes the pages of an atlas out of the parts of a graph.</summary>
internal sealed class AtlasPages(DiagramGraph graph, GraphPart whole, OverviewWording wording)
{
    private const int MostStubs = 8;
    private const int MostTiesOfStub = 3;

    // More lines than this for each mark make a drawing too large to be read at once.
    private const double BundlesPerMark = 1.3;

    private readonly ImmutableArray<(int A, int B)> _links = GraphSplitter.LinksOf(graph);
    private readonly AtlasMarks _marks = new(graph, wording);

    public IEnumerable<AtlasPage> Make() => Make(whole, null, []);

    private IEnumerable<AtlasPage> Make(GraphPart part, string? parent, ImmutableArray<GraphPart> outside)
    {
        yield return Page(part, parent, outside);
        foreach (GraphPart child in part.Parts.Where(p => p.IsPage))
        {
            foreach (AtlasPage page in Make(child, part.Id, [.. part.Parts.Where(p => p != child), .. outside]))
            {
                yield return page;
            }
        }
    }

    private AtlasPage Page(GraphPart part, string? parent, ImmutableArray<GraphPart> outside)
    {
        PagePlaces places = new(graph, _links, _marks, part, outside);
        ImmutableArray<Bundle> drawn = part.IsLeaf ? [] : Bundle.Strongest(places.Inner, (int)Math.Ceiling(part.Parts.Length * BundlesPerMark));
        DiagramEdge[] within = part.IsLeaf ? [.. Within(part)] : [];
        Bundle[] hidden = part.IsLeaf ? [] : [.. places.Inner.Except(drawn)];
        string[] around = Around(places);
        Bundle[] ties = [.. Ties(places, around.Take(MostStubs))];
        string[] stubs = [.. ties.Select(places.OuterOf).Distinct().Order(StringComparer.Ordinal)];
        ImmutableArray<string> notes = hidden.Length == 0 ? [] : [wording.Hidden(hidden.Length, hidden.Sum(b => b.Edges.Length))];
        return new AtlasPage(
            part.Id,
            parent,
            _marks.TitleOf(part),
            string.Join(" · ", [wording.Share(part.Nodes.Length, graph.Nodes.Length), .. notes]),
            new DiagramGraph(
                [.. places.Inside.Select(id => Mark(id, places, part.IsLeaf)), .. stubs.Select(id => Stub(id, places))],
                [.. within, .. drawn.Concat(ties).Select(b => _marks.Line(b, places.NameOf))],
                graph.Clusters),
            places.Inside.Concat(stubs).Where(id => places.PartOf(id) is not null)
                .ToImmutableSortedDictionary(id => id, id => places.PartOf(id)!.Id, StringComparer.Ordinal),
            part.Nodes.Length,
            notes)
        {
            Name = _marks.NameOf(part),
            EdgeCount = within.Length + drawn.Concat(ties).Sum(b => b.Edges.Length),
            Neighbors = [.. around.Select(places.PartOf).OfType<GraphPart>().Select(p => p.Id)],
        };
    }

    private DiagramNode Mark(string id, PagePlaces places, bool inClusters) => places.PartOf(id) is { } part
        ? _marks.Mark(part, [.. places.Inner.Where(b => b.From == id || b.To == id)], places.NameOf)
        : inClusters ? places.NodeOf(id) : places.NodeOf(id) with { Cluster = null };

    private DiagramNode Stub(string id, PagePlaces places) =>
        places.PartOf(id) is { } part ? _marks.Stub(part) : places.NodeOf(id) with { Cluster = null };

    private IEnumerable<DiagramEdge> Within(GraphPart part)
    {
        HashSet<int> nodes = [.. part.Nodes];
        return _links.Index().Where(l => nodes.Contains(l.Item.A) && nodes.Contains(l.Item.B)).Select(l => graph.Edges[l.Index]);
    }

    // What lies outside and shares edges with the page, that with most of them first.
    private static string[] Around(PagePlaces places) =>
    [
        .. places.Leaving
            .GroupBy(places.OuterOf, StringComparer.Ordinal)
            .OrderByDescending(g => g.Sum(b => b.Edges.Length)).ThenBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => g.Key),
    ];

    // To each of some things outside, from what shares most edges with it.
    private static IEnumerable<Bundle> Ties(PagePlaces places, IEnumerable<string> outer)
    {
        ILookup<string, Bundle> leaving = places.Leaving.ToLookup(places.OuterOf, StringComparer.Ordinal);
        return outer.SelectMany(id => leaving[id].OrderByDescending(b => b.Edges.Length).Take(MostTiesOfStub));
    }
}
