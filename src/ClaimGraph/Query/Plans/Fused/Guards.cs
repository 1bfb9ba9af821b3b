using System.Runtime.CompilerServices;
using ClaimGraph.Query.Values;

namespace ClaimGraph.Query.Plans.Fused;

/// <summary>Runs <see cref="TestStep"/>.</summary>
internal sealed class TestGuard(MatchState state, Func<Value[], bool> predicate) : Guard
{
    public override long Ways()
    {
        state.Execution.Step();
        return predicate(state.Row) ? 1 : 0;
    }
}

/// <summary>Runs <see cref="WeighStep"/>; unless it counts, it only looks whether there is a way.</summary>
internal sealed class WeighGuard(WeighStep step, MatchState state, bool counts) : Guard
{
    private readonly BranchWeights _weights = new(step.Branch, state.Execution);

    public override bool ReadsSlots => true;

    /// <summary>The relationships to count, where their number is all there is to know; null otherwise.</summary>
    public HopTables? Degrees => _weights.Degrees;

    public override long Ways()
    {
        int node = state.Slots[step.Column];
        return counts ? _weights.Count(node) : _weights.Exists(node) ? 1 : 0;
    }

    public override void Release() => _weights.Release();
}

/// <summary>
/// Runs <see cref="MeetStep"/>: what the first node leads to is marked once for as long as that node stands, and the second's
/// hops are looked up in the marks.
/// </summary>
internal sealed class MeetGuard(MeetStep step, MatchState state, bool counts) : Guard
{
    private readonly HopTables _first = new(state.Source, step.FromFirst.Direction, step.FromFirst.Types);
    private readonly HopTables _second = new(state.Source, step.FromSecond.Direction, step.FromSecond.Types);
    private readonly BranchWeights _node = new(step.FromSecond, state.Execution);
    private readonly bool _isPlain = step.FromSecond.Labels.IsEmpty && step.FromSecond.Further.IsEmpty;
    private NodeMarks? _marks;

    private readonly (int Start, int Count)[] _windows = new (int Start, int Count)[64];

    // A bit for each of the marked nodes, by their last six bits: most others are told by it without a look at the marks.
    private ulong _filter;
    private int _marked = -1;

    public override bool ReadsSlots => true;

    public override long Ways()
    {
        Mark(state.Slots[step.First]);
        if (_filter == 0)
        {
            return 0;
        }

        int second = state.Slots[step.Second];
        long ways = 0;
        for (int table = 0; table < _second.Count; table++)
        {
            ReadOnlySpan<int> others = _second[table].Nodes(second);
            state.Execution.Steps(others.Length);
            foreach (int other in others)
            {
                if (((_filter >> other) & 1) == 0 || WaysOver(other, table, second) is not (> 0 and var more))
                {
                    continue;
                }

                if (!counts)
                {
                    return 1;
                }

                ways = checked(ways + more);
            }
        }

        return ways;
    }

    public override void Release()
    {
        _node.Release();
        _marked = -1;
        if (_marks is not null)
        {
            state.Source.Marks.Return(_marks);
            _marks = null;
        }
    }

    public override long Total(ReadOnlySpan<int> nodes, ref int slot)
    {
        if (!counts || !Unsafe.AreSame(ref slot, ref state.Slots[step.Second]) || Array.Exists(_second.All, t => t.AsksSource))
        {
            return base.Total(nodes, ref slot);
        }

        Mark(state.Slots[step.First]);
        if (_filter == 0)
        {
            return 0;
        }

        long ways = 0;
        for (int start = 0; start < nodes.Length; start += _windows.Length)
        {
            ReadOnlySpan<int> block = nodes[start..Math.Min(start + _windows.Length, nodes.Length)];
            for (int table = 0; table < _second.Count; table++)
            {
                ways = checked(ways + WaysOf(block, table));
            }
        }

        return ways;
    }

    private long WaysOf(ReadOnlySpan<int> block, int table)
    {
        if (_second[table].Rows is not { } rows)
        {
            return 0;
        }

        state.Execution.Steps(rows.Windows(block, _windows));
        int[] neighbors = rows.AllNeighbors;
        ulong filter = _filter;
        long ways = 0;
        for (int i = 0; i < block.Length; i++)
        {
            (int start, int count) = _windows[i];
            foreach (int other in neighbors.AsSpan(start, count))
            {
                if (((filter >> other) & 1) != 0)
                {
                    ways = checked(ways + WaysOver(other, table, block[i]));
                }
            }
        }

        return ways;
    }

    private long WaysOver(int node, int table, int second)
    {
        if (!_marks!.Contains(node) || (node == second && _second.RepeatsLoops(table)))
        {
            return 0;
        }

        return !counts ? _node.Holds(node) ? 1 : 0
            : _isPlain ? _marks.Numbers[node]
            : checked(_marks.Numbers[node] * _node.Beyond(node));
    }

    private void Mark(int node)
    {
        if (_marked == node)
        {
            return;
        }

        _marked = node;
        _marks ??= state.Source.Marks.Rent();
        _marks.Clear();
        _filter = 0;
        int[] times = _marks.Numbers;
        for (int table = 0; table < _first.Count; table++)
        {
            ReadOnlySpan<int> others = _first[table].Nodes(node);
            state.Execution.Steps(others.Length);
            foreach (int other in others)
            {
                if (!(other == node && _first.RepeatsLoops(table)))
                {
                    _filter |= 1UL << other;
                    times[other] = _marks.Add(other) ? 1 : times[other] + 1;
                }
            }
        }
    }
}
