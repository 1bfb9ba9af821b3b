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
        foreach (GraphPart child in part.Parts.Where(IsPage))
        {
            foreach (AtlasPage page in Make(child, part.Id, [.. part.Parts.Where(p => p != child), .. outside]))
            {
                yield return page;
            }
        }
    }

    // A part of one node is that node, wherever it stands.
    private static bool IsPage(GraphPart part) => part.Nodes.Length > 1;

    private AtlasPage Page(GraphPart part, string? parent, ImmutableArray<GraphPart> outside)
    {
        Dictionary<string, GraphPart> partOf = part.Parts.Concat(outside).Where(IsPage).ToDictionary(_marks.IdOf, StringComparer.Ordinal);
        string?[] places = new string?[graph.Nodes.Length];
        foreach (GraphPart shown in part.Parts.Concat(outside))
        {
            foreach (int node in shown.Nodes)
            {
                places[node] = IsPage(shown) ? _marks.IdOf(shown) : graph.Nodes[node].Id;
            }
        }

        foreach (int node in part.IsLeaf ? part.Nodes : [])
        {
            places[node] = graph.Nodes[node].Id;
        }

        HashSet<string> inside = [.. part.Nodes.Select(n => places[n]!)];
        ImmutableArray<Bundle> all = Bundle.Of(_links, places);
        ImmutableArray<Bundle> inner = [.. all.Where(b => inside.Contains(b.From) && inside.Contains(b.To))];
        ImmutableArray<Bundle> drawn = part.IsLeaf ? [] : Bundle.Strongest(inner, (int)Math.Ceiling(part.Parts.Length * BundlesPerMark));
        Bundle[] hidden = part.IsLeaf ? [] : [.. inner.Except(drawn)];
        Bundle[] ties = [.. Ties([.. all.Where(b => inside.Contains(b.From) != inside.Contains(b.To))], inside)];
        string[] stubs = [.. ties.SelectMany(t => new[] { t.From, t.To }).Where(id => !inside.Contains(id)).Distinct().Order(StringComparer.Ordinal)];
        Dictionary<string, DiagramNode> own = part.Nodes.Concat(outside.Where(p => !IsPage(p)).SelectMany(p => p.Nodes)).ToDictionary(n => graph.Nodes[n].Id, n => graph.Nodes[n], StringComparer.Ordinal);
        ImmutableArray<string> notes = hidden.Length == 0 ? [] : [wording.Hidden(hidden.Length, hidden.Sum(b => b.Edges.Length))];
        string NameOf(string id) => partOf.TryGetValue(id, out GraphPart? known) ? _marks.NameOf(known) : own[id].Label;
        return new AtlasPage(
            part.Id,
            parent,
            _marks.TitleOf(part),
            string.Join(" · ", [wording.Share(part.Nodes.Length, graph.Nodes.Length), .. notes]),
            new DiagramGraph(
                [
                    .. inside.Select(id => partOf.TryGetValue(id, out GraphPart? mark)
                        ? _marks.Mark(mark, [.. inner.Where(b => b.From == id || b.To == id)], NameOf)
                        : own[id] with { Cluster = part.IsLeaf ? own[id].Cluster : null }),
                    .. stubs.Select(id => partOf.TryGetValue(id, out GraphPart? stub) ? _marks.Stub(stub) : own[id] with { Cluster = null }),
                ],
                [
                    .. part.IsLeaf ? Within(part) : [],
                    .. drawn.Concat(ties).Select(b => _marks.Line(b, NameOf)),
                ],
                graph.Clusters),
            inside.Concat(stubs).Where(partOf.ContainsKey).ToImmutableSortedDictionary(id => id, id => partOf[id].Id, StringComparer.Ordinal),
            part.Nodes.Length,
            notes);
    }

    private IEnumerable<DiagramEdge> Within(GraphPart part)
    {
        HashSet<int> nodes = [.. part.Nodes];
        return _links.Index().Where(l => nodes.Contains(l.Item.A) && nodes.Contains(l.Item.B)).Select(l => graph.Edges[l.Index]);
    }

    // To the parts outside with most edges, from what has most of them.
    private static IEnumerable<Bundle> Ties(Bundle[] leaving, HashSet<string> inside) => leaving
        .GroupBy(b => inside.Contains(b.From) ? b.To : b.From, StringComparer.Ordinal)
        .OrderByDescending(g => g.Sum(b => b.Edges.Length)).ThenBy(g => g.Key, StringComparer.Ordinal)
        .Take(MostStubs)
        .SelectMany(g => g.OrderByDescending(b => b.Edges.Length).Take(MostTiesOfStub));
}
