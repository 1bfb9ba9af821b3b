namespace ClaimGraph.Query.Plans.Fused;

/// <summary>
/// In how many ways a branch can be completed from a node: a sum over hops of products over further branches. What is known
/// of a node is kept once many nodes were asked about, so that a tree costs no more than to cross each relationship once.
/// </summary>
internal sealed class BranchWeights
{
    private const int KeepAfterShare = 16;

    private readonly Execution _execution;
    private readonly HopTables _tables;
    private readonly LabelTest _labels;
    private readonly BranchWeights[] _further;
    private readonly bool _isDegree;
    private long[]? _known;
    private long _hops;

    public BranchWeights(Branch branch, Execution execution)
    {
        _execution = execution;
        _tables = new HopTables(execution.Source, branch.Direction, branch.Types);
        _labels = new LabelTest(execution.Source, branch.Labels);
        _further = [.. branch.Further.Select(b => new BranchWeights(b, execution))];
        _isDegree = _labels.IsTrivial && _further.Length == 0
            && !(_tables.HasBoth && execution.Source.Statistics.HasLoops(branch.Types));
    }

    /// <summary>The relationships of which a node has as many as there are ways; null when it takes more to know.</summary>
    public HopTables? Degrees => _isDegree ? _tables : null;

    /// <summary>The number of ways.</summary>
    /// <exception cref="OverflowException">It does not fit 64 bits.</exception>
    public long Count(int node)
    {
        if (_isDegree)
        {
            return _tables.Degree(node);
        }

        if (_known is not null && _known[node] >= 0)
        {
            return _known[node];
        }

        long count = 0;
        for (int table = 0; table < _tables.Count; table++)
        {
            ReadOnlySpan<int> others = _tables[table].Nodes(node);
            _execution.Steps(others.Length);
            _hops += others.Length;
            foreach (int other in others)
            {
                if (other != node || !_tables.RepeatsLoops(table))
                {
                    count = checked(count + Beyond(other));
                }
            }
        }

        Keep(node, count);
        return count;
    }

    /// <summary>Whether there is a way; looks no further than the first.</summary>
    public bool Exists(int node)
    {
        if (_isDegree)
        {
            return _tables.Degree(node) > 0;
        }

        for (int table = 0; table < _tables.Count; table++)
        {
            foreach (int other in _tables[table].Nodes(node))
            {
                _execution.Step();
                if (Holds(other))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether the node of this branch has its labels, and a way for each branch from it.</summary>
    public bool Holds(int other)
    {
        if (!_labels.Accepts(other))
        {
            return false;
        }

        foreach (BranchWeights branch in _further)
        {
            if (!branch.Exists(other))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>In how many ways the branches from the node of this one can be completed, if it has the labels.</summary>
    public long Beyond(int other)
    {
        if (!_labels.Accepts(other))
        {
            return 0;
        }

        long ways = 1;
        foreach (BranchWeights branch in _further)
        {
            ways = checked(ways * branch.Count(other));
            if (ways == 0)
            {
                return 0;
            }
        }

        return ways;
    }

    /// <summary>Forgets what it keeps.</summary>
    public void Release()
    {
        if (_known is not null)
        {
            _execution.Release(8L * _known.Length);
            _known = null;
        }

        _hops = 0;
        foreach (BranchWeights branch in _further)
        {
            branch.Release();
        }
    }

    private void Keep(int node, long count)
    {
        if (_known is null)
        {
            int nodes = _execution.Source.NodeCount;
            if (_hops <= nodes / KeepAfterShare)
            {
                return;
            }

            _execution.Charge(8L * nodes);
            _known = new long[nodes];
            Array.Fill(_known, -1);
        }

        _known[node] = count;
    }
}
