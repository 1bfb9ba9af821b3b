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
    private int _marked = -1;

    public override long Ways()
    {
        int second = state.Slots[step.Second];
        if (_second.Degree(second) == 0)
        {
            return 0;
        }

        Mark(state.Slots[step.First]);
        NodeMarks marks = _marks!;
        int[] times = marks.Numbers;
        long ways = 0;
        for (int table = 0; table < _second.Count; table++)
        {
            ReadOnlySpan<int> others = _second[table].Nodes(second);
            state.Execution.Steps(others.Length);
            bool repeatsLoops = _second.RepeatsLoops(table);
            foreach (int other in others)
            {
                if (marks.Contains(other) && !(repeatsLoops && other == second))
                {
                    if (counts)
                    {
                        ways = checked(ways + (_isPlain ? times[other] : times[other] * _node.Beyond(other)));
                    }
                    else if (_node.Holds(other))
                    {
                        return 1;
                    }
                }
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

    private void Mark(int node)
    {
        if (_marked == node)
        {
            return;
        }

        _marked = node;
        _marks ??= state.Source.Marks.Rent();
        _marks.Clear();
        int[] times = _marks.Numbers;
        for (int table = 0; table < _first.Count; table++)
        {
            ReadOnlySpan<int> others = _first[table].Nodes(node);
            state.Execution.Steps(others.Length);
            foreach (int other in others)
            {
                if (!(other == node && _first.RepeatsLoops(table)))
                {
                    times[other] = _marks.Add(other) ? 1 : times[other] + 1;
                }
            }
        }
    }
}
