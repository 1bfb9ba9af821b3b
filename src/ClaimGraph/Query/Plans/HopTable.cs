using System.Diagnostics.CodeAnalysis;
using ClaimGraph.Graphs;

namespace ClaimGraph.Query.Plans;

/// <summary>
/// The hops of every node in one direction and of one type: read from the rows of a graph where the source has them, else asked
/// of the source.
/// </summary>
[SuppressMessage("Performance", "CA1815", Justification = "Never compared.")]
internal readonly struct HopTable
{
    private readonly Adjacency? _rows;
    private readonly QuerySource? _source;
    private readonly bool _incoming;
    private readonly int _type;

    /// <summary>Hops read from rows; without rows there are none.</summary>
    public HopTable(Adjacency? rows) => _rows = rows;

    /// <summary>Hops asked of a source.</summary>
    public HopTable(QuerySource source, bool incoming, int type)
    {
        _source = source;
        _incoming = incoming;
        _type = type;
    }

    /// <summary>The rows; null where there are none or the source is asked.</summary>
    public Adjacency? Rows => _rows;

    /// <summary>Whether the source is asked for each node.</summary>
    public bool AsksSource => _source is not null;

    /// <summary>The relationships at a node and where they lead.</summary>
    public Hops Of(int node)
    {
        if (_rows is not null)
        {
            (int[] edges, int[] neighbors, int start, int count) = _rows.Window(node);
            return new Hops(edges, neighbors, start, count);
        }

        return _source is null ? default : _source.HopsOf(node, _incoming, _type);
    }

    /// <summary>The nodes that the relationships at a node lead to; one for each relationship.</summary>
    public ReadOnlySpan<int> Nodes(int node) =>
        _rows is not null ? _rows.Neighbors(node) : _source is null ? default : _source.HopsOf(node, _incoming, _type).Nodes;

    /// <summary>The number of relationships at a node.</summary>
    public int Degree(int node) =>
        _rows is not null ? _rows.Degree(node) : _source is null ? 0 : _source.HopsOf(node, _incoming, _type).Count;
}
