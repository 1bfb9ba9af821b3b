using System.Collections.Immutable;

namespace ClaimGraph.Diagrams.Overview;

/// <summary>What stands for which nodes on one page: for those of its part, and for those around it.</summary>
internal sealed class PagePlaces
{
    private readonly DiagramGraph _graph;
    private readonly AtlasMarks _marks;
    private readonly Dictionary<string, GraphPart> _parts;
    private readonly Dictionary<string, DiagramNode> _nodes;
    private readonly HashSet<string> _inside;

    /// <summary>Lays a page out.</summary>
    /// <param name="graph">The whole graph.</param>
    /// <param name="links">The ends of all its edges.</param>
    /// <param name="marks">Names parts.</param>
    /// <param name="part">What the page shows.</param>
    /// <param name="outside">The parts around it.</param>
    public PagePlaces(DiagramGraph graph, ImmutableArray<(int A, int B)> links, AtlasMarks marks, GraphPart part, ImmutableArray<GraphPart> outside)
    {
        _graph = graph;
        _marks = marks;
        _parts = part.Parts.Concat(outside).Where(p => p.IsPage).ToDictionary(marks.IdOf, StringComparer.Ordinal);
        _nodes = part.Nodes.Concat(outside.Where(p => !p.IsPage).SelectMany(p => p.Nodes))
            .ToDictionary(n => graph.Nodes[n].Id, n => graph.Nodes[n], StringComparer.Ordinal);
        string?[] places = PlacesOf(part, outside);
        _inside = [.. part.Nodes.Select(n => places[n]!)];
        ImmutableArray<Bundle> all = Bundle.Of(links, places);
        Inner = [.. all.Where(b => IsInside(b.From) && IsInside(b.To))];
        Leaving = [.. all.Where(b => IsInside(b.From) != IsInside(b.To))];
    }

    /// <summary>The ids of what stands for nodes of the part.</summary>
    public IEnumerable<string> Inside => _inside;

    /// <summary>The bundles between them, ordered by their ends.</summary>
    public ImmutableArray<Bundle> Inner { get; }

    /// <summary>The bundles between them and what is around, ordered by their ends.</summary>
    public ImmutableArray<Bundle> Leaving { get; }

    public bool IsInside(string id) => _inside.Contains(id);

    /// <summary>The end of a leaving bundle that lies outside.</summary>
    public string OuterOf(Bundle leaving) => IsInside(leaving.From) ? leaving.To : leaving.From;

    /// <summary>The part that something stands for; null for a node.</summary>
    public GraphPart? PartOf(string id) => _parts.GetValueOrDefault(id);

    /// <summary>The node that something is; not for what stands for a part.</summary>
    public DiagramNode NodeOf(string id) => _nodes[id];

    public string NameOf(string id) => PartOf(id) is { } part ? _marks.NameOf(part) : NodeOf(id).Label;

    // Null for what is not on the page.
    private string?[] PlacesOf(GraphPart part, ImmutableArray<GraphPart> outside)
    {
        string?[] places = new string?[_graph.Nodes.Length];
        foreach (GraphPart shown in part.Parts.Concat(outside))
        {
            foreach (int node in shown.Nodes)
            {
                places[node] = shown.IsPage ? _marks.IdOf(shown) : _graph.Nodes[node].Id;
            }
        }

        foreach (int node in part.IsLeaf ? part.Nodes : [])
        {
            places[node] = _graph.Nodes[node].Id;
        }

        return places;
    }
}
