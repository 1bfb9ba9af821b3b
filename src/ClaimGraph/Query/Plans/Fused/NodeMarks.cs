namespace ClaimGraph.Query.Plans.Fused;

/// <summary>
/// A set of nodes, or a number for each, that is emptied at once: a mark counts only when it bears the stamp of now. For one
/// thread at a time.
/// </summary>
internal sealed class NodeMarks(int nodeCount)
{
    private readonly int[] _stamps = new int[nodeCount];
    private int[]? _numbers;
    private int _now;

    /// <summary>A number for each node, which means something for nodes in the set only.</summary>
    public int[] Numbers => _numbers ??= new int[_stamps.Length];

    /// <summary>Empties the set.</summary>
    public void Clear()
    {
        if (++_now == int.MaxValue)
        {
            Array.Clear(_stamps);
            _now = 1;
        }
    }

    /// <summary>Adds a node.</summary>
    /// <returns>False when it is in the set already.</returns>
    public bool Add(int node)
    {
        ref int stamp = ref _stamps[node];
        if (stamp == _now)
        {
            return false;
        }

        stamp = _now;
        return true;
    }

    public bool Contains(int node) => _stamps[node] == _now;
}
