using ClaimGraph.Query.Plans;
using ClaimGraph.Query.Values;

namespace ClaimGraph.Tests.Query.Plans;

/// <summary>
/// A property graph for tests of plans: <c>new SmallGraph("a:A", "b:B:C").With("a KNOWS b")</c>. Each node has its name as
/// property <c>name</c>, each relationship its position as property <c>n</c>.
/// </summary>
internal sealed class SmallGraph : QuerySource
{
    private readonly List<string> _labels = [];
    private readonly List<string> _types = [];
    private readonly List<string> _names = [];
    private readonly List<int[]> _labelsOf = [];
    private readonly List<(int From, int Type, int To)> _edges = [];

    public SmallGraph(params string[] nodes)
    {
        foreach (string node in nodes)
        {
            string[] parts = node.Split(':');
            _names.Add(parts[0]);
            _labelsOf.Add([.. parts[1..].Select(l => Number(_labels, l))]);
        }
    }

    public override int NodeCount => _names.Count;

    public override int EdgeCount => _edges.Count;

    public override IReadOnlyList<string> Labels => _labels;

    public override IReadOnlyList<string> Types => _types;

    public override IReadOnlyList<string> Keys => ["name", "n"];

    public SmallGraph With(params string[] edges)
    {
        foreach (string[] words in edges.Select(e => e.Split(' ')))
        {
            _edges.Add((_names.IndexOf(words[0]), Number(_types, words[1]), _names.IndexOf(words[2])));
        }

        return this;
    }

    public override int FindLabel(string name) => _labels.IndexOf(name);

    public override int FindType(string name) => _types.IndexOf(name);

    public override int FindKey(string name) => name == "name" ? 0 : name == "n" ? 1 : -1;

    public override ReadOnlyMemory<int> NodesWithLabel(int label) =>
        Enumerable.Range(0, NodeCount).Where(n => HasLabel(n, label)).ToArray();

    public override bool HasLabel(int node, int label) => _labelsOf[node].Contains(label);

    public override IReadOnlyList<int> LabelsOf(int node) => _labelsOf[node];

    public override int TypeOf(int edge) => _edges[edge].Type;

    public override int StartOf(int edge) => _edges[edge].From;

    public override int EndOf(int edge) => _edges[edge].To;

    public override Hops HopsOf(int node, bool incoming, int type)
    {
        int[] edges =
        [
            .. Enumerable.Range(0, EdgeCount).Where(e =>
                (incoming ? _edges[e].To : _edges[e].From) == node && (type < 0 || _edges[e].Type == type)),
        ];
        return new Hops(edges, [.. edges.Select(e => incoming ? _edges[e].From : _edges[e].To)], 0, edges.Length);
    }

    public override Value NodeProperty(int node, int key) => key == 0 ? Value.From(_names[node]) : Value.Null;

    public override Value EdgeProperty(int edge, int key) => key == 1 ? Value.From((long)edge) : Value.Null;

    public override IEnumerable<KeyValuePair<string, Value>> NodeProperties(int node) =>
        [KeyValuePair.Create("name", NodeProperty(node, 0))];

    public override IEnumerable<KeyValuePair<string, Value>> EdgeProperties(int edge) =>
        [KeyValuePair.Create("n", EdgeProperty(edge, 1))];

    public override bool IsUnique(string key) => key == "name";

    public override int FindNode(string key, in Value value) =>
        key == "name" && value.String is { } name ? _names.IndexOf(name) : -1;

    private static int Number(List<string> names, string name)
    {
        if (!names.Contains(name))
        {
            names.Add(name);
        }

        return names.IndexOf(name);
    }
}
