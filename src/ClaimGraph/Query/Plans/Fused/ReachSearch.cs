using System.Collections.Immutable;

namespace ClaimGraph.Query.Plans.Fused;

/// <summary>
/// Follows hops from some nodes, level by level, each node of a level once: what a chain of relationships leads to, without the
/// ways there. Takes time linear in the relationships at the nodes of each level.
/// </summary>
internal sealed class ReachSearch(ImmutableArray<Branch> hops, Execution execution)
{
    private readonly HopTables[] _tables = [.. hops.Select(h => new HopTables(execution.Source, h.Direction, h.Types))];
    private readonly BranchWeights[] _nodes = [.. hops.Select(h => new BranchWeights(h, execution))];
    private readonly bool[] _isPlain = [.. hops.Select(h => h.Labels.IsEmpty && h.Further.IsEmpty)];
    private readonly (int Start, int Count)[] _windows = new (int Start, int Count)[64];
    private readonly int[] _fetched = new int[256];
    private readonly int[] _firsts = new int[64];
    private NodeMarks? _marks;
    private int[] _level = new int[16];
    private int[] _next = new int[16];

    /// <summary>The nodes reached by the last run, in the order in which they were found.</summary>
    public ReadOnlySpan<int> Reached => _level.AsSpan(0, Count);

    /// <summary>How many nodes the last run reached.</summary>
    public int Count { get; private set; }

    /// <summary>Follows the hops.</summary>
    /// <param name="starts">The nodes to start from; repetitions do no harm.</param>
    public void Run(ReadOnlySpan<int> starts)
    {
        if (_level.Length < starts.Length)
        {
            _level = new int[starts.Length];
        }

        starts.CopyTo(_level);
        Count = starts.Length;
        _marks ??= execution.Source.Marks.Rent();
        for (int hop = 0; hop < _tables.Length && Count > 0; hop++)
        {
            _marks.Clear();
            Follow(hop);
            (_level, _next) = (_next, _level);
        }
    }

    /// <summary>
    /// Reads what the first hops from some nodes will read, so that the processor has it at hand when they are followed one after the
    /// other. Changes nothing else.
    /// </summary>
    /// <param name="starts">The nodes, some tens.</param>
    public void Fetch(ReadOnlySpan<int> starts)
    {
        for (int table = 0; table < _tables[0].Count; table++)
        {
            if (_tables[0][table].Rows is not { } rows)
            {
                continue;
            }

            rows.Windows(starts, _windows);
            int count = 0;
            foreach ((int start, int length) in _windows.AsSpan(0, starts.Length))
            {
                ReadOnlySpan<int> row = rows.AllNeighbors.AsSpan(start, Math.Min(length, _fetched.Length - count));
                row.CopyTo(_fetched.AsSpan(count));
                count += row.Length;
            }

            FetchSecond(_fetched.AsSpan(0, count));
        }
    }

    private void FetchSecond(ReadOnlySpan<int> nodes)
    {
        for (int table = 0; _tables.Length > 1 && table < _tables[1].Count; table++)
        {
            if (_tables[1][table].Rows is { } rows)
            {
                for (int start = 0; start < nodes.Length; start += _windows.Length)
                {
                    ReadOnlySpan<int> block = nodes[start..Math.Min(start + _windows.Length, nodes.Length)];
                    rows.Windows(block, _windows);
                    for (int i = 0; i < block.Length; i++)
                    {
                        _firsts[i] = _windows[i].Count > 0 ? rows.AllNeighbors[_windows[i].Start] : 0;
                    }
                }
            }
        }
    }

    /// <summary>Gives back what it borrowed.</summary>
    public void Release()
    {
        Array.ForEach(_nodes, n => n.Release());
        if (_marks is not null)
        {
            execution.Source.Marks.Return(_marks);
            _marks = null;
        }
    }

    private void Follow(int hop)
    {
        HopTables tables = _tables[hop];
        BranchWeights? test = _isPlain[hop] ? null : _nodes[hop];
        int found = 0;
        for (int start = 0; start < Count; start += _windows.Length)
        {
            ReadOnlySpan<int> block = _level.AsSpan(start, Math.Min(_windows.Length, Count - start));
            for (int table = 0; table < tables.Count; table++)
            {
                ref readonly HopTable hops = ref tables[table];
                if (hops.Rows is { } rows)
                {
                    int total = rows.Windows(block, _windows);
                    execution.Steps(total + block.Length);
                    Provide(found + total);
                    foreach ((int first, int count) in _windows.AsSpan(0, block.Length))
                    {
                        found = Take(rows.AllNeighbors.AsSpan(first, count), found, test);
                    }
                }
                else if (hops.AsksSource)
                {
                    foreach (int node in block)
                    {
                        ReadOnlySpan<int> others = hops.Nodes(node);
                        execution.Steps(others.Length + 1);
                        Provide(found + others.Length);
                        found = Take(others, found, test);
                    }
                }
            }
        }

        Count = found;
    }

    private void Provide(int count)
    {
        if (_next.Length < count)
        {
            Array.Resize(ref _next, Math.Max(2 * _next.Length, count));
        }
    }

    // Puts those that are new behind those found. Each is written there, and counts or is written over.
    private int Take(ReadOnlySpan<int> others, int found, BranchWeights? test)
    {
        NodeMarks marks = _marks!;
        Span<int> next = _next.AsSpan(found, others.Length);
        int taken = 0;
        foreach (int other in others)
        {
            next[taken] = other;
            taken += marks.Add(other) && (test is null || test.Holds(other)) ? 1 : 0;
        }

        return found + taken;
    }
}
