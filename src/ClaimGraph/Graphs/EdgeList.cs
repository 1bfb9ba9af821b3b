using System.Collections;

namespace ClaimGraph.Graphs;

/// <summary>
/// Edges of a graph in reading order. A window on the graph's arrays: making and enumerating one with <c>foreach</c>
/// allocates nothing.
/// </summary>
public readonly record struct EdgeList : IReadOnlyList<ClaimEdge>
{
    private readonly KnowledgeGraph? _graph;
    private readonly int[]? _edges;
    private readonly int _start;

    /// <param name="graph">The graph.</param>
    /// <param name="edges">The array to show a part of; null for all edges, where the position is the edge.</param>
    /// <param name="start">Where the part starts.</param>
    /// <param name="count">How long it is.</param>
    internal EdgeList(KnowledgeGraph graph, int[]? edges, int start, int count)
    {
        _graph = graph;
        _edges = edges;
        _start = start;
        Count = count;
    }

    /// <inheritdoc/>
    public int Count { get; }

    /// <inheritdoc/>
    public ClaimEdge this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            return new ClaimEdge(_graph!, _edges is null ? index : _edges[_start + index]);
        }
    }

    /// <summary>Enumerates in reading order.</summary>
    /// <returns>An enumerator that allocates nothing.</returns>
    public Enumerator GetEnumerator() => new(this);

    IEnumerator<ClaimEdge> IEnumerable<ClaimEdge>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The number of edges, for debuggers.</summary>
    /// <returns>For example <c>3 edges</c>.</returns>
    public override string ToString() => $"{Count} edges";

    /// <summary>Walks over an <see cref="EdgeList"/>.</summary>
    public record struct Enumerator : IEnumerator<ClaimEdge>
    {
        private readonly EdgeList _list;
        private int _position;

        internal Enumerator(EdgeList list)
        {
            _list = list;
            _position = -1;
        }

        /// <inheritdoc/>
        public readonly ClaimEdge Current => _list[_position];

        readonly object IEnumerator.Current => Current;

        /// <inheritdoc/>
        public bool MoveNext() => ++_position < _list.Count;

        /// <inheritdoc/>
        public void Reset() => _position = -1;

        /// <summary>Nothing is held.</summary>
        public readonly void Dispose()
        {
        }
    }
}
