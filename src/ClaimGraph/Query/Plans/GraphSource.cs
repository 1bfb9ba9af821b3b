using System.Collections.Frozen;
using ClaimGraph.Graphs;
using ClaimGraph.Identifiers;
using ClaimGraph.Query.Values;
using ClaimGraph.Schema;

namespace ClaimGraph.Query.Plans;

/// <summary>
/// A knowledge graph as queries see it. Labels are a node's kind and its ancestors, found as the schema writes them too; types are
/// relations. A relationship is a claim and stands as it is written, that of a symmetric relation too. What properties there
/// are <see cref="GraphProperties"/> says. Safe for several threads; making one takes time linear in the nodes.
/// </summary>
internal sealed class GraphSource : QuerySource
{
    private readonly KnowledgeGraph _graph;
    private readonly Topology _topology;
    private readonly GraphProperties _properties;
    private readonly FrozenDictionary<string, int> _labels;
    private readonly FrozenDictionary<string, int> _types;
    private readonly int[][] _labelsOfNode;
    private readonly int[][] _nodesWithLabel;
    private readonly Adjacency?[] _out;
    private readonly Adjacency?[] _in;

    public GraphSource(KnowledgeGraph graph)
    {
        _graph = graph;
        _topology = graph.Topology;
        _properties = new GraphProperties(graph);
        Labels = [.. graph.Schema.Kinds.Select(k => GraphNames.Label(k.Id.Value))];
        Types = [.. graph.Schema.Relations.Select(r => GraphNames.Type(r.Id.Value))];
        _labels = Numbered(Labels, [.. graph.Schema.Kinds.Select(k => k.Id.Value)]);
        _types = Numbered(Types, []);
        FrozenDictionary<KindId, int[]> labelsOfKind = graph.Schema.Kinds.ToFrozenDictionary(
            k => k.Id,
            k => graph.Schema.Lineage(k.Id).Select(a => _labels[GraphNames.Label(a.Id.Value)]).ToArray());
        _labelsOfNode = [.. graph.Nodes.Select(n => labelsOfKind[n.Kind])];
        _nodesWithLabel = NodesByLabel();
        (_out, _in) = Connect();
    }

    public override int NodeCount => _topology.NodeCount;

    public override int EdgeCount => _topology.EdgeCount;

    public override IReadOnlyList<string> Labels { get; }

    public override IReadOnlyList<string> Types { get; }

    public override IReadOnlyList<string> Keys => _properties.Keys;

    /// <summary>The graph.</summary>
    public KnowledgeGraph Graph => _graph;

    public override int FindLabel(string name) => _labels.GetValueOrDefault(name, -1);

    public override int FindType(string name) => _types.GetValueOrDefault(name, -1);

    public override int FindKey(string name) => _properties.Find(name);

    public override ReadOnlyMemory<int> NodesWithLabel(int label) => _nodesWithLabel[label];

    public override bool HasLabel(int node, int label) => Array.IndexOf(LabelNumbers(node), label) >= 0;

    public override IReadOnlyList<int> LabelsOf(int node) => LabelNumbers(node);

    public override int TypeOf(int edge) => _topology.Relations[edge];

    public override int StartOf(int edge) => _topology.Sources[edge];

    public override int EndOf(int edge) => _topology.Targets[edge];

    public override Hops HopsOf(int node, bool incoming, int type)
    {
        Adjacency? rows = Rows(incoming, type);
        if (rows is null)
        {
            return default;
        }

        (int[] edges, int[] neighbors, int start, int count) = rows.Window(node);
        return new Hops(edges, neighbors, start, count);
    }

    public override HopTable TableOf(bool incoming, int type) => new(Rows(incoming, type));

    public override Value NodeProperty(int node, int key) => _properties.OfNode(node, key);

    public override Value EdgeProperty(int edge, int key) => _properties.OfEdge(edge, key);

    public override IEnumerable<KeyValuePair<string, Value>> NodeProperties(int node) => _properties.AllOfNode(node);

    public override IEnumerable<KeyValuePair<string, Value>> EdgeProperties(int edge) => _properties.AllOfEdge(edge);

    public override bool IsUnique(string key) => key == GraphProperties.Id;

    public override int FindNode(string key, in Value value) =>
        value.String is { } id && IsUnique(key) ? _graph.Find(id) : -1;

    // By name, and by another spelling of the same.
    private static FrozenDictionary<string, int> Numbered(IReadOnlyList<string> names, IReadOnlyList<string> others)
    {
        Dictionary<string, int> numbers = new(StringComparer.Ordinal);
        for (int i = 0; i < names.Count; i++)
        {
            numbers.TryAdd(names[i], i);
        }

        for (int i = 0; i < others.Count; i++)
        {
            numbers.TryAdd(others[i], i);
        }

        return numbers.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private Adjacency? Rows(bool incoming, int type) =>
        type < 0 ? incoming ? _topology.WrittenBack : _topology.Written : (incoming ? _in : _out)[type];

    private int[] LabelNumbers(int node) => _labelsOfNode[node];

    private int[][] NodesByLabel()
    {
        List<int>[] nodes = [.. Labels.Select(_ => new List<int>())];
        for (int node = 0; node < NodeCount; node++)
        {
            foreach (int label in LabelNumbers(node))
            {
                nodes[label].Add(node);
            }
        }

        return Array.ConvertAll(nodes, n => n.ToArray());
    }

    /// <summary>The rows of each relation as written; the topology has those of symmetric relations both ways.</summary>
    private (Adjacency?[] Out, Adjacency?[] In) Connect()
    {
        Adjacency?[] outgoing = new Adjacency?[Types.Count];
        Adjacency?[] incoming = new Adjacency?[Types.Count];
        for (int type = 0; type < Types.Count; type++)
        {
            Relation relation = _graph.Schema.Relations[type];
            outgoing[type] = _topology.ForwardOf(type);
            incoming[type] = _topology.BackwardOf(type);
            if (relation.IsSymmetric && outgoing[type] is not null)
            {
                int[] edges = [.. Enumerable.Range(0, EdgeCount).Where(e => _topology.Relations[e] == type)];
                outgoing[type] = Adjacency.Build(NodeCount, edges, _topology.Sources, _topology.Targets, null);
                incoming[type] = Adjacency.Build(NodeCount, edges, _topology.Targets, _topology.Sources, null);
            }
        }

        return (outgoing, incoming);
    }
}
