using System.Collections.Concurrent;
using System.Collections.Immutable;
using ClaimGraph.Query.Plans.Fused;

namespace ClaimGraph.Query.Plans.Statistics;

/// <summary>
/// What plans are chosen by: how many nodes have a label, how many relationships a type, and whether a type has loops. Counted
/// once for each source, in time linear in its relationships, when it is first asked.
/// </summary>
internal sealed class SourceStatistics
{
    private readonly QuerySource _source;
    private readonly long[] _edges;
    private readonly long[] _loops;
    private readonly ConcurrentDictionary<(EdgeDirection, string, EdgeDirection, string), double> _walks = new();

    public SourceStatistics(QuerySource source)
    {
        _source = source;
        _edges = new long[source.Types.Count];
        _loops = new long[source.Types.Count];
        for (int edge = 0; edge < source.EdgeCount; edge++)
        {
            int type = source.TypeOf(edge);
            _edges[type]++;
            if (source.StartOf(edge) == source.EndOf(edge))
            {
                _loops[type]++;
            }
        }
    }

    /// <summary>The number of nodes that have the rarest of some labels; of all nodes without labels.</summary>
    public double Nodes(IEnumerable<string> labels)
    {
        double nodes = _source.NodeCount;
        foreach (string label in labels)
        {
            int number = _source.FindLabel(label);
            nodes = Math.Min(nodes, number < 0 ? 0 : _source.NodesWithLabel(number).Length);
        }

        return nodes;
    }

    /// <summary>The share of nodes that have all labels, at most.</summary>
    public double Share(IEnumerable<string> labels) => Nodes(labels) / Math.Max(1, _source.NodeCount);

    /// <summary>The number of relationships of some types; of all without types.</summary>
    public double Edges(ImmutableArray<string> types) =>
        types.IsEmpty ? _source.EdgeCount : Numbers(types).Sum(t => (double)_edges[t]);

    /// <summary>How many relationships of some types a node has in a direction, on average.</summary>
    public double Degree(EdgeDirection direction, ImmutableArray<string> types) =>
        Edges(types) / Math.Max(1, _source.NodeCount) * (direction == EdgeDirection.Both ? 2 : 1);

    /// <summary>
    /// How many ways there are to come to any node by one relationship and to leave it by another: what average degrees say nothing
    /// of where some nodes have most of the relationships. Counted once, in time linear in the nodes.
    /// </summary>
    /// <param name="back">The direction to where one comes from, seen from the node between.</param>
    /// <param name="backTypes">The types of the first relationship; empty for all.</param>
    /// <param name="on">The direction to where one goes, seen from the node between.</param>
    /// <param name="onTypes">The types of the second relationship; empty for all.</param>
    public double Walks(
        EdgeDirection back, ImmutableArray<string> backTypes, EdgeDirection on, ImmutableArray<string> onTypes) =>
        _walks.GetOrAdd(
            (back, string.Join('|', backTypes), on, string.Join('|', onTypes)),
            _ => Count(new HopTables(_source, back, backTypes), new HopTables(_source, on, onTypes)));

    /// <summary>Whether a relationship of one of some types may lead to the node it comes from.</summary>
    public bool HasLoops(ImmutableArray<string> types) =>
        types.IsEmpty ? Array.Exists(_loops, l => l > 0) : Numbers(types).Any(t => _loops[t] > 0);

    private double Count(HopTables back, HopTables on)
    {
        double walks = 0;
        for (int node = 0; node < _source.NodeCount; node++)
        {
            walks += (double)back.Degree(node) * on.Degree(node);
        }

        return walks;
    }

    private IEnumerable<int> Numbers(ImmutableArray<string> types) =>
        types.Select(_source.FindType).Where(t => t >= 0).Distinct();
}
