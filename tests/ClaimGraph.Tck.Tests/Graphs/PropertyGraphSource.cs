using ClaimGraph.Query.Plans;
using ClaimGraph.Query.Values;
using ClaimGraph.Tck.Tests.Running;

namespace ClaimGraph.Tck.Tests.Graphs;

/// <summary>A scenario's graph as queries see it.</summary>
internal sealed class PropertyGraphSource : QuerySource
{
    private readonly PropertyGraph _graph;
    private readonly NameTable _labels = new();
    private readonly NameTable _types = new();
    private readonly NameTable _keys = new();
    private readonly int[][] _labelsOf;
    private readonly int[][] _nodesWith;
    private readonly int[] _starts;
    private readonly int[] _ends;
    private readonly int[] _typeOf;

    public PropertyGraphSource(PropertyGraph graph)
    {
        _graph = graph;
        Dictionary<GraphNode, int> positions = graph.Nodes.Select((node, position) => (node, position)).ToDictionary(p => p.node, p => p.position);
        _labelsOf = [.. graph.Nodes.Select(n => n.Labels.Select(_labels.Add).Distinct().ToArray())];
        _typeOf = [.. graph.Relationships.Select(r => _types.Add(r.Type))];
        _starts = [.. graph.Relationships.Select(r => positions[r.Start])];
        _ends = [.. graph.Relationships.Select(r => positions[r.End])];
        foreach (string key in graph.Nodes.SelectMany(n => n.Properties.Keys).Concat(graph.Relationships.SelectMany(r => r.Properties.Keys)))
            _keys.Add(key);

        _nodesWith = [.. Enumerable.Range(0, _labels.Names.Count)
            .Select(label => Enumerable.Range(0, NodeCount).Where(node => HasLabel(node, label)).ToArray())];
    }

    public override int NodeCount => _graph.Nodes.Count;

    public override int EdgeCount => _graph.Relationships.Count;

    public override IReadOnlyList<string> Labels => _labels.Names;

    public override IReadOnlyList<string> Types => _types.Names;

    public override IReadOnlyList<string> Keys => _keys.Names;

    public override int FindLabel(string name) => _labels.Find(name);

    public override int FindType(string name) => _types.Find(name);

    public override int FindKey(string name) => _keys.Find(name);

    public override ReadOnlyMemory<int> NodesWithLabel(int label) => _nodesWith[label];

    public override bool HasLabel(int node, int label) => _labelsOf[node].Contains(label);

    public override IReadOnlyList<int> LabelsOf(int node) => _labelsOf[node];

    public override int TypeOf(int edge) => _typeOf[edge];

    public override int StartOf(int edge) => _starts[edge];

    public override int EndOf(int edge) => _ends[edge];

    public override Hops HopsOf(int node, bool incoming, int type)
    {
        (int[] here, int[] there) = incoming ? (_ends, _starts) : (_starts, _ends);
        int[] edges = [.. Enumerable.Range(0, EdgeCount).Where(edge => here[edge] == node && (type < 0 || _typeOf[edge] == type))];
        return new Hops(edges, [.. edges.Select(edge => there[edge])], 0, edges.Length);
    }

    public override Value NodeProperty(int node, int key) => Property(_graph.Nodes[node].Properties, key);

    public override Value EdgeProperty(int edge, int key) => Property(_graph.Relationships[edge].Properties, key);

    public override IEnumerable<KeyValuePair<string, Value>> NodeProperties(int node) => Properties(_graph.Nodes[node].Properties);

    public override IEnumerable<KeyValuePair<string, Value>> EdgeProperties(int edge) => Properties(_graph.Relationships[edge].Properties);

    private Value Property(IReadOnlyDictionary<string, object?> properties, int key) =>
        properties.TryGetValue(_keys.Names[key], out object? value) ? Translation.ToLibrary(value) : Value.Null;

    private static IEnumerable<KeyValuePair<string, Value>> Properties(IReadOnlyDictionary<string, object?> properties) =>
        properties.Select(p => KeyValuePair.Create(p.Key, Translation.ToLibrary(p.Value)));

    /// <summary>Names and their numbers, in the order they came.</summary>
    private sealed class NameTable
    {
        private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

        public List<string> Names { get; } = [];

        public int Add(string name)
        {
            if (!_numbers.TryGetValue(name, out int number))
            {
                _numbers.Add(name, number = Names.Count);
                Names.Add(name);
            }

            return number;
        }

        public int Find(string name) => _numbers.GetValueOrDefault(name, -1);
    }
}
