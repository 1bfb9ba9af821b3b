using System.Collections.Immutable;
using ClaimGraph.Claims;
using ClaimGraph.Graphs;
using ClaimGraph.Identifiers;
using ClaimGraph.Schema;
using ClaimGraph.Text;

namespace ClaimGraph.Viewer.Payloads;

/// <summary>What of a graph goes into the page, numbered as the payload numbers it.</summary>
internal sealed class PageContent
{
    private readonly Dictionary<NodeId, int> _nodes;
    private readonly Dictionary<ClaimId, int> _claims;
    private readonly Dictionary<KindId, int> _kinds;
    private readonly Dictionary<RelationId, int> _relations;

    private PageContent(KnowledgeGraph graph)
    {
        Graph = graph;
        Schema = graph.Schema;
        IEnumerable<Language> written = graph.Sources.SelectMany(s => s.Languages.OrderBy(l => l != s.Language))
            .Concat(graph.Nodes.SelectMany(n => n.Labels.Entries.Select(e => e.Key)));
        Languages = [.. written.DefaultIfEmpty(Language.English).Distinct()];
        Claims = [.. graph.Claims];
        HashSet<NodeId> inGraph = [.. graph.Nodes.Select(n => n.Id)];
        HashSet<NodeId> named = [.. Claims.SelectMany(c => c.SaidBy)];
        Nodes = [.. graph.Whole.Nodes.Where(n => inGraph.Contains(n.Id) || named.Contains(n.Id))];
        _nodes = Numbered(Nodes.Select(n => n.Id));
        _claims = Numbered(Claims.Select(c => c.Id));
        _kinds = Numbered(Schema.Kinds.Select(k => k.Id));
        _relations = Numbered(Schema.Relations.Select(r => r.Id));
    }

    public KnowledgeGraph Graph { get; }

    public GraphSchema Schema { get; }

    /// <summary>The languages of the sources, each source's own first, then others that names come in; never empty.</summary>
    public ImmutableArray<Language> Languages { get; }

    /// <summary>The nodes of the graph and the speakers of its claims, in the order of the dataset.</summary>
    public ImmutableArray<Node> Nodes { get; }

    /// <summary>The claims, in reading order.</summary>
    public ImmutableArray<Claim> Claims { get; }

    public static PageContent Of(KnowledgeGraph graph) => new(graph);

    /// <summary>What the page is headed: the title of the source, or of several all their titles; in each language. Empty where there is no source.</summary>
    public LocalizedText Title => Graph.Sources switch
    {
        [] => LocalizedText.Empty,
        [Source only] => only.Title,
        _ => new LocalizedText(Languages.Select(l => KeyValuePair.Create(l, string.Join(" · ", Graph.Sources.Select(s => s.Title.In(l)))))),
    };

    public int IndexOf(NodeId id) => _nodes[id];

    public int? FindClaim(ClaimId id) => _claims.TryGetValue(id, out int index) ? index : null;

    public int IndexOf(KindId id) => _kinds[id];

    public int IndexOf(RelationId id) => _relations[id];

    private static Dictionary<T, int> Numbered<T>(IEnumerable<T> ids)
        where T : notnull => ids.Select((id, i) => (id, i)).ToDictionary(p => p.id, p => p.i);
}
