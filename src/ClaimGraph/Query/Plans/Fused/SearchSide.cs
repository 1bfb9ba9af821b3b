namespace ClaimGraph.Query.Plans.Fused;

/// <summary>A search from one end: the levels of nodes found so far, by their distance from it.</summary>
internal sealed class SearchSide(HopTable[] tables, MarksPool pool, Action<int>? count)
{
    private NodeMarks? _marks;
    private int[] _level = new int[64];
    private int[] _next = new int[64];
    private int _size;

    /// <summary>The distance of the last level.</summary>
    public int Depth { get; private set; }

    /// <summary>How many relationships stand at the nodes of the last level.</summary>
    public long Work { get; private set; }

    /// <summary>Whether the last level has no nodes.</summary>
    public bool IsEmpty => _size == 0;

    /// <summary>Starts from a node.</summary>
    public void Begin(int node)
    {
        _marks ??= pool.Rent();
        _marks.Clear();
        _marks.Add(node);
        _marks.Numbers[node] = 0;
        _level[0] = node;
        _size = 1;
        Depth = 0;
        Work = DegreeOf(node);
    }

    /// <summary>Whether a node was found at a distance.</summary>
    public bool IsAt(int node, int distance) => _marks!.Contains(node) && _marks.Numbers[node] == distance;

    /// <summary>Finds the next level, unless it meets the other search: then everything stays as it was.</summary>
    /// <returns>True when a relationship leads over to what the other search has found.</returns>
    public bool Grow(SearchSide other, Func<int, bool>? passes)
    {
        NodeMarks marks = _marks!;
        int[] distances = marks.Numbers;
        NodeMarks met = other._marks!;
        int found = 0;
        long work = 0;
        for (int i = 0; i < _size; i++)
        {
            int node = _level[i];
            foreach (ref readonly HopTable table in tables.AsSpan())
            {
                Hops hops = table.Of(node);
                ReadOnlySpan<int> neighbors = hops.Nodes;
                count?.Invoke(neighbors.Length);
                if (_next.Length < found + neighbors.Length)
                {
                    Array.Resize(ref _next, Math.Max(2 * _next.Length, found + neighbors.Length));
                }

                for (int n = 0; n < neighbors.Length; n++)
                {
                    int neighbor = neighbors[n];
                    if (marks.Contains(neighbor) || (passes is not null && !passes(hops.Edge(n))))
                    {
                        continue;
                    }

                    if (met.Contains(neighbor))
                    {
                        return true;
                    }

                    marks.Add(neighbor);
                    distances[neighbor] = Depth + 1;
                    _next[found++] = neighbor;
                    work += DegreeOf(neighbor);
                }
            }
        }

        (_level, _next) = (_next, _level);
        (_size, Work) = (found, work);
        Depth++;
        return false;
    }

    /// <summary>Gives back what it borrowed.</summary>
    public void Release()
    {
        if (_marks is not null)
        {
            pool.Return(_marks);
            _marks = null;
        }
    }

    private int DegreeOf(int node)
    {
        int degree = 1;
        foreach (ref readonly HopTable table in tables.AsSpan())
        {
            degree += table.Degree(node);
        }

        return degree;
    }
}
