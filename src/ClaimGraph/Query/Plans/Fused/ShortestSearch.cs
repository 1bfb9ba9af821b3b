namespace ClaimGraph.Query.Plans.Fused;

/// <summary>
/// Shortest walks from one node to another: a breadth-first search from both ends (Pohl 1971, "Bi-directional search"), always of the
/// level that has fewer relationships to cross, over marks in arrays. Walks are then followed from the start, depth first; a node
/// that led nowhere is not tried again. For one search at a time.
/// </summary>
/// <param name="ahead">The hops that lead on from a node.</param>
/// <param name="back">The same hops seen from where they lead.</param>
/// <param name="marks">Where marks are borrowed.</param>
/// <param name="count">Told how many relationships were looked at.</param>
internal sealed class ShortestSearch(HopTable[] ahead, HopTable[] back, MarksPool marks, Action<int>? count)
{
    private readonly SearchSide _fromStart = new(ahead, marks, count);
    private readonly SearchSide _toEnd = new(back, marks, count);
    private NodeMarks? _dead;

    /// <summary>Tells whether a relationship may be crossed; null when all may.</summary>
    public Func<int, bool>? Passes { get; init; }

    /// <summary>True to follow the relationships at a node in their order, whatever table they stand in.</summary>
    public bool IsByEdge { get; init; }

    /// <summary>The number of relationships of the walks found.</summary>
    public int Length { get; private set; }

    /// <summary>Finds how long the shortest walks are.</summary>
    /// <param name="start">The first node.</param>
    /// <param name="end">The last node, another one.</param>
    /// <param name="max">The greatest length.</param>
    /// <returns>False when there is no walk.</returns>
    public bool Measure(int start, int end, int max)
    {
        _fromStart.Begin(start);
        _toEnd.Begin(end);
        _dead ??= marks.Rent();
        _dead.Clear();
        while (_fromStart.Depth + _toEnd.Depth < max)
        {
            (SearchSide side, SearchSide other) =
                _fromStart.Work <= _toEnd.Work ? (_fromStart, _toEnd) : (_toEnd, _fromStart);
            if (side.Grow(other, Passes))
            {
                Length = _fromStart.Depth + _toEnd.Depth + 1;
                return true;
            }

            if (side.IsEmpty)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>The walks, one after the other: relationships and the nodes they lead to, in arrays that are used again.</summary>
    public IEnumerable<(int[] Edges, int[] Nodes)> Walks(int start)
    {
        int[] edges = new int[Length];
        int[] nodes = new int[Length];
        List<(int Edge, int Node)>[] open = new List<(int Edge, int Node)>[Length];
        int[] next = new int[Length];
        bool[] found = new bool[Length];
        int depth = 0;
        open[0] = Onwards(start, 0);
        while (depth >= 0)
        {
            if (next[depth] == open[depth].Count)
            {
                if (!found[depth] && depth > 0)
                {
                    _dead!.Add(nodes[depth - 1]);
                }

                depth--;
                if (depth >= 0)
                {
                    found[depth] |= found[depth + 1];
                }

                continue;
            }

            (edges[depth], nodes[depth]) = open[depth][next[depth]++];
            if (_dead!.Contains(nodes[depth]))
            {
                continue;
            }

            if (depth + 1 == Length)
            {
                found[depth] = true;
                yield return (edges, nodes);
                continue;
            }

            depth++;
            (open[depth], next[depth], found[depth]) = (Onwards(nodes[depth - 1], depth), 0, false);
        }
    }

    /// <summary>Gives back what it borrowed.</summary>
    public void Release()
    {
        _fromStart.Release();
        _toEnd.Release();
        if (_dead is not null)
        {
            marks.Return(_dead);
            _dead = null;
        }
    }

    // The ways on from a node at a depth: within the levels of the start, over to those of the end, and within those.
    private List<(int Edge, int Node)> Onwards(int node, int depth)
    {
        List<(int Edge, int Node)> onwards = [];
        SearchSide side = depth < _fromStart.Depth ? _fromStart : _toEnd;
        int distance = depth < _fromStart.Depth ? depth + 1 : Length - depth - 1;
        foreach (HopTable table in ahead)
        {
            Hops hops = table.Of(node);
            count?.Invoke(hops.Count);
            ReadOnlySpan<int> others = hops.Nodes;
            for (int i = 0; i < others.Length; i++)
            {
                if (side.IsAt(others[i], distance) && (Passes is null || Passes(hops.Edge(i))))
                {
                    onwards.Add((hops.Edge(i), others[i]));
                }
            }
        }

        if (IsByEdge && ahead.Length > 1)
        {
            onwards.Sort();
        }

        return onwards;
    }
}
