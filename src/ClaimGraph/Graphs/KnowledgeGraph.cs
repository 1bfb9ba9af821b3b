using System.Collections.Concurrent;
using System.Collections.Immutable;
using ClaimGraph.Claims;
using ClaimGraph.Claims.Columns;
using ClaimGraph.Identifiers;
using ClaimGraph.Schema;
using QuikGraph;

namespace ClaimGraph.Graphs;

/// <summary>
/// The claims of a dataset as a directed graph: nodes in the order of their ids, edges (claims whose object is a
/// node) in reading order, every other claim a literal on its subject. Immutable and safe to read from several
/// threads.
/// </summary>
/// <remarks>
/// Nothing is merged: two claims between the same nodes are two edges, and a claim from a node to itself is a loop.
/// An edge stands as its claim is written; the searches of <c>ClaimGraph.Query</c> follow symmetric relations both
/// ways. Vertices of the QuikGraph interfaces are <see cref="NodeId"/> values: one can write them down, they sort and
/// hash by their text alone, and they mean the same node in the graph of every view. All of QuikGraph's algorithms
/// run on it as it is.
/// </remarks>
public sealed partial class KnowledgeGraph
{
    private readonly ConcurrentDictionary<Type, object> _derived = new();
    private readonly NodeIndex _nodeIndex;
    private readonly Dictionary<RelationId, int> _relationIndex;
    private readonly Lazy<ClaimIndex> _claimIndex;
    private readonly Lazy<ILookup<ClaimId, int>> _linking;
    private readonly Connections _connections;

    private KnowledgeGraph(
        GraphSchema schema,
        ImmutableArray<Source> sources,
        ImmutableArray<Node> nodes,
        ClaimList claims,
        KnowledgeGraph? whole)
    {
        Schema = schema;
        Sources = sources;
        Nodes = nodes;
        Claims = claims;
        Whole = whole ?? this;
        _nodeIndex = new NodeIndex(nodes);
        _relationIndex = new Dictionary<RelationId, int>(schema.Relations.Length);
        for (int i = 0; i < schema.Relations.Length; i++)
        {
            _relationIndex.Add(schema.Relations[i].Id, i);
        }

        _claimIndex = new Lazy<ClaimIndex>(() => new ClaimIndex(claims));
        _linking = new Lazy<ILookup<ClaimId, int>>(IndexLinks);
        _connections = Connections.Of(schema, nodes, _nodeIndex, claims);
    }

    private KnowledgeGraph(Dataset unified, KnowledgeGraph separate, IReadOnlyDictionary<NodeId, ImmutableArray<Node>> members)
        : this(unified.Schema, unified.Sources, unified.Nodes, unified.Claims, null) => (_separate, _members) = (separate, members);

    /// <summary>The schema its claims are written in.</summary>
    public GraphSchema Schema { get; }

    /// <summary>The sources its claims come from, ordered by id.</summary>
    public ImmutableArray<Source> Sources { get; }

    /// <summary>Its nodes, ordered by id.</summary>
    public ImmutableArray<Node> Nodes { get; }

    /// <summary>Its claims, edges and literals, in reading order; each is made when it is asked for.</summary>
    public ClaimList Claims { get; }

    /// <summary>Its edges, in reading order.</summary>
    public EdgeList Edges => new(this, null, 0, EdgeCount);

    /// <summary>The graph of the whole dataset: the one this is a view or part of, or this graph itself.</summary>
    public KnowledgeGraph Whole { get; }

    internal Topology Topology => _connections.Topology;

    /// <summary>What is derived from the graph and kept as long as the graph is; the first who asks makes it.</summary>
    internal T Derived<T>(Func<KnowledgeGraph, T> make)
        where T : class => (T)_derived.GetOrAdd(typeof(T), _ => make(this));

    /// <summary>Builds the graph of a dataset, in time linear in its claims.</summary>
    /// <param name="dataset">A dataset free of errors.</param>
    /// <returns>The graph.</returns>
    /// <exception cref="ArgumentException">
    /// The dataset is not free of errors: an id occurs twice or names nothing.
    /// </exception>
    public static KnowledgeGraph Build(Dataset dataset) =>
        new(dataset.Schema, dataset.Sources, Sorted(dataset.Nodes), dataset.Claims, null);

    /// <summary>Finds a node.</summary>
    /// <param name="id">Its identifier.</param>
    /// <returns>The node, or null when the graph has none such.</returns>
    public Node? FindNode(NodeId id) => _nodeIndex.Find(id.Value) is >= 0 and int index ? Nodes[index] : null;

    /// <summary>Gets a node.</summary>
    /// <param name="id">Its identifier.</param>
    /// <returns>The node.</returns>
    /// <exception cref="VertexNotFoundException">The graph has no such node.</exception>
    public Node GetNode(NodeId id) => Nodes[IndexOf(id)];

    /// <summary>Finds a claim. The first call makes an index, in time linear in the claims.</summary>
    /// <param name="id">Its identifier.</param>
    /// <returns>The claim, or null when the graph has none such.</returns>
    public Claim? FindClaim(ClaimId id) => _claimIndex.Value.Find(id) is >= 0 and int index ? Claims[index] : null;

    /// <summary>Gets a claim. The first call makes an index, in time linear in the claims.</summary>
    /// <param name="id">Its identifier.</param>
    /// <returns>The claim.</returns>
    /// <exception cref="KeyNotFoundException">The graph has no such claim.</exception>
    public Claim GetClaim(ClaimId id) =>
        FindClaim(id) ?? throw new KeyNotFoundException($"The graph has no claim \"{id}\".");

    /// <summary>Finds the edge that a claim is.</summary>
    /// <param name="id">The claim's identifier.</param>
    /// <returns>The edge, or null when the graph has no such claim or the claim is a literal.</returns>
    public ClaimEdge? FindEdge(ClaimId id)
    {
        int claim = _claimIndex.Value.Find(id);
        int edge = claim < 0 ? -1 : _connections.EdgeOfClaim(claim);
        return edge < 0 ? null : new ClaimEdge(this, edge);
    }

    /// <summary>The claims that say a quantity, a date or a text of a node, in reading order.</summary>
    /// <param name="node">The node.</param>
    /// <returns>Its literal claims; often none.</returns>
    /// <exception cref="VertexNotFoundException">The graph has no such node.</exception>
    public IReadOnlyList<Claim> Literals(NodeId node) => Array.ConvertAll(LiteralsOf(IndexOf(node)).ToArray(), c => Claims[c]);

    /// <summary>The claims that have a node as subject or object, edges and literals, in reading order.</summary>
    /// <param name="node">The node.</param>
    /// <returns>The claims; a loop once.</returns>
    /// <exception cref="VertexNotFoundException">The graph has no such node.</exception>
    public IReadOnlyList<Claim> ClaimsAbout(NodeId node)
    {
        int index = IndexOf(node);
        SortedSet<int> claims = [.. ClaimsWithSubject(index)];
        foreach (int edge in Topology.WrittenBack.Edges(index))
        {
            claims.Add(_connections.ClaimOfEdge(edge));
        }

        return [.. claims.Select(c => Claims[c])];
    }

    /// <summary>A graph of a part of this graph's claims.</summary>
    /// <param name="claims">Tells which claims to take.</param>
    /// <param name="keepAllNodes">
    /// True to take all nodes; false to take those that are subject or object of a claim taken.
    /// </param>
    /// <returns>The part, whose <see cref="Whole"/> is this graph's.</returns>
    public KnowledgeGraph Where(Func<Claim, bool> claims, bool keepAllNodes = false)
    {
        ClaimTable table = Claims.Table;
        return Rows(row => claims(table.ClaimAt(row)), keepAllNodes);
    }

    /// <summary>A graph of the claims whose rows in the table of claims pass.</summary>
    internal KnowledgeGraph Rows(Func<int, bool> passes, bool keepAllNodes)
    {
        ClaimTable table = Claims.Table;
        List<int> taken = [];
        for (int i = 0; i < Claims.Count; i++)
        {
            int row = Claims.Row(i);
            if (passes(row))
            {
                taken.Add(row);
            }
        }

        if (keepAllNodes)
        {
            return Part(Nodes, [.. taken]);
        }

        bool[] touched = new bool[table.Nodes.Length];
        foreach (int row in taken)
        {
            touched[table.Subjects[row]] = true;
            if (table.Objects[row] is >= 0 and int node)
            {
                touched[node] = true;
            }
        }

        bool[] kept = new bool[Nodes.Length];
        for (int i = 0; i < touched.Length; i++)
        {
            if (touched[i])
            {
                kept[IndexOf(table.Nodes[i])] = true;
            }
        }

        return Part([.. Nodes.Where((_, index) => kept[index])], [.. taken]);
    }

    /// <summary>
    /// The dataset of this graph alone. For a view that adds the nodes its claims and sources mention otherwise
    /// (speakers, authors, values of qualifiers) and leaves out links to claims it lacks, so that every name in it
    /// means something.
    /// </summary>
    /// <returns>For a whole graph the dataset it was built from, nodes ordered by id.</returns>
    public Dataset ToDataset()
    {
        if (Whole == this)
        {
            return new Dataset(Schema, Sources, Nodes, Claims);
        }

        HashSet<NodeId> mentioned = [.. Nodes.Select(n => n.Id)];
        mentioned.UnionWith(Sources.Select(s => s.Author));
        mentioned.UnionWith(Sources.Select(s => s.Publisher));
        ClaimTable table = Claims.Table;
        QualifierColumn[] details = [.. table.Qualifiers.Select(q => table.FindQualifier(q)!)];
        for (int i = 0; i < Claims.Count; i++)
        {
            int row = Claims.Row(i);
            mentioned.UnionWith(table.SaidBy(row));
            mentioned.UnionWith(details.Select(d => d[row]).OfType<NodeValue>().Select(v => v.Node));
        }

        return new Dataset(
            Schema,
            Sources,
            [.. Whole.Nodes.Where(n => mentioned.Contains(n.Id))],
            [.. Claims.Select(c => c.Links.IsEmpty ? c : c with { Links = c.Links.RemoveAll(l => _claimIndex.Value.Find(l.Claim) < 0) })]);
    }

    /// <summary>The position of a node among <see cref="Nodes"/>.</summary>
    /// <exception cref="VertexNotFoundException">The graph has no such node.</exception>
    internal int IndexOf(NodeId id) => _nodeIndex.Find(id.Value) is >= 0 and int index
        ? index
        : throw new VertexNotFoundException($"The graph has no node \"{id}\".");

    /// <summary>The position of a relation among the schema's, or -1 for an unknown one.</summary>
    internal int IndexOf(RelationId id) => _relationIndex.GetValueOrDefault(id, -1);

    internal NodeId IdOf(int node) => Nodes[node].Id;

    internal Claim ClaimOfEdge(int edge) => Claims[_connections.ClaimOfEdge(edge)];

    /// <summary>The row of an edge's claim in the table of claims.</summary>
    internal int RowOfEdge(int edge) => Claims.Row(_connections.ClaimOfEdge(edge));

    /// <summary>The positions among <see cref="Claims"/> of a node's literal claims, ascending.</summary>
    internal ReadOnlySpan<int> LiteralsOf(int node) => _connections.LiteralsOf(node);

    /// <summary>The position of a claim among <see cref="Claims"/>, where it is known to be.</summary>
    internal int IndexOf(ClaimId id) => _claimIndex.Value.Find(id);

    /// <summary>The claims with a link to a claim, each once, in reading order. The first call makes an index.</summary>
    internal IEnumerable<Claim> ClaimsLinkingTo(ClaimId id) => _linking.Value[id].Select(c => Claims[c]);

    /// <summary>The positions of the claims that have a node as subject: its literals, then its edges.</summary>
    internal IEnumerable<int> ClaimsWithSubject(int node) =>
    [
        .. LiteralsOf(node),
        .. Array.ConvertAll(Topology.Written.Edges(node).ToArray(), _connections.ClaimOfEdge),
    ];

    /// <summary>A graph of some of this graph's nodes, ordered by id, and claims: rows of the same table, ascending.</summary>
    internal KnowledgeGraph Part(ImmutableArray<Node> nodes, int[] rows) =>
        new(Schema, Sources, nodes, new ClaimList(Claims.Table, rows), Whole);

    private static ImmutableArray<Node> Sorted(ImmutableArray<Node> nodes)
    {
        for (int i = 1; i < nodes.Length; i++)
        {
            if (nodes[i - 1].Id.CompareTo(nodes[i].Id) > 0)
            {
                return nodes.Sort((a, b) => a.Id.CompareTo(b.Id));
            }
        }

        return nodes;
    }

    private ILookup<ClaimId, int> IndexLinks()
    {
        List<(ClaimId Target, int Claim)> links = [];
        ClaimTable table = Claims.Table;
        for (int i = 0; table.HasLinks && i < Claims.Count; i++)
        {
            links.AddRange(table.LinksOf(Claims.Row(i)).Select(l => l.Claim).Distinct().Select(target => (target, i)));
        }

        return links.ToLookup(l => l.Target, l => l.Claim);
    }
}
