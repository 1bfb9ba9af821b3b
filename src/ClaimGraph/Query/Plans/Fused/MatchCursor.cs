using System.Collections.Immutable;
using ClaimGraph.Query.Values;

namespace ClaimGraph.Query.Plans.Fused;

/// <summary>
/// The rows of <see cref="Match"/>: goes back to the innermost step that has another node or relationship to try, and from there
/// inwards again. A hop allocates nothing.
/// </summary>
internal sealed class MatchCursor : UnaryCursor
{
    private readonly Match _plan;
    private readonly MatchState _state;
    private readonly int[] _known;
    private readonly StepRunner[] _steps;

    // The guards of each step, those that need no step at all first; and the product of all ways up to there.
    private readonly Guard[][] _guards;
    private readonly long[] _ways;

    // How many steps are taken one by one; where only the total counts, the last one can be summed up instead.
    private readonly int _depth;
    private int _level = -1;
    private bool _isFresh;

    public MatchCursor(Match plan, Cursor input, ExpressionCompiler expressions, Execution execution)
        : base(input)
    {
        int inputWidth = plan.Input.Columns.Length;
        _plan = plan;
        _state = new MatchState(execution, input.Row, plan.Columns.Length, plan.Written);
        _known = [.. MatchColumns.KnownNodes(plan.Steps, inputWidth)];
        List<StepRunner> steps = [];
        List<List<Guard>> guards = [[]];
        foreach (MatchStep step in plan.Steps)
        {
            if (MakeGuard(step, expressions) is { } guard)
            {
                guards[^1].Add(guard);
            }
            else
            {
                steps.Add(MakeStep(step, inputWidth, expressions));
                guards.Add([]);
            }
        }

        _steps = [.. steps];
        _guards = [.. guards.Select(g => g.ToArray())];
        _ways = new long[_guards.Length];
        _depth = plan.IsTotal && _steps is [.., var last] && last.CanTotal(_guards[^1]) ? _steps.Length - 1 : _steps.Length;
    }

    public override bool MoveNext()
    {
        try
        {
            return _plan.IsTotal ? NextTotal() : NextRow();
        }
        catch (OverflowException)
        {
            throw QueryErrors.Overflow("count()");
        }
    }

    public override void Reset()
    {
        base.Reset();
        _level = -1;
        _isFresh = false;
        Array.ForEach(_steps, s => s.Release());
        foreach (Guard[] guards in _guards)
        {
            Array.ForEach(guards, g => g.Release());
        }
    }

    private bool NextRow()
    {
        while (!NextMatch())
        {
            if (!NextInput())
            {
                return false;
            }
        }

        if (_plan.Weight is { } weight)
        {
            Row[weight] = Value.From(_ways[^1]);
        }

        return true;
    }

    private bool NextTotal()
    {
        while (NextInput())
        {
            long total = 0;
            while (NextMatch())
            {
                total = checked(total + (_depth < _steps.Length ? TotalOfLast() : _ways[^1]));
            }

            if (total > 0)
            {
                Row[_plan.Weight!.Value] = Value.From(total);
                return true;
            }
        }

        return false;
    }

    private long TotalOfLast()
    {
        _steps[_depth].Open();
        return checked(_ways[_depth] * _steps[_depth].Total(_guards[^1]));
    }

    private bool NextInput()
    {
        while (Input.MoveNext())
        {
            _state.Execution.Step();
            if (TakeKnown() && Passes(0))
            {
                _isFresh = true;
                if (_depth > 0)
                {
                    _steps[0].Open();
                    _level = 0;
                }

                return true;
            }
        }

        return false;
    }

    private bool TakeKnown()
    {
        foreach (int column in _known)
        {
            int node = HopWays.NodeIn(Row, column);
            if (node < 0)
            {
                return false;
            }

            _state.Slots[column] = node;
        }

        return true;
    }

    private bool NextMatch()
    {
        if (_depth == 0)
        {
            bool isFirst = _isFresh;
            _isFresh = false;
            return isFirst;
        }

        int level = _level;
        while (level >= 0)
        {
            if (!_steps[level].Next())
            {
                level--;
            }
            else if (Passes(level + 1))
            {
                if (level + 1 == _depth)
                {
                    _level = level;
                    return true;
                }

                _steps[++level].Open();
            }
        }

        _level = -1;
        return false;
    }

    private bool Passes(int guarded)
    {
        long ways = guarded == 0 ? 1 : _ways[guarded - 1];
        foreach (Guard guard in _guards[guarded])
        {
            long more = guard.Ways();
            if (more == 0)
            {
                return false;
            }

            ways = checked(ways * more);
        }

        _ways[guarded] = ways;
        return true;
    }

    private Guard? MakeGuard(MatchStep step, ExpressionCompiler expressions) => step switch
    {
        TestStep s => new TestGuard(_state, expressions.CompilePredicate(s.Predicate)),
        WeighStep s => new WeighGuard(s, _state, _plan.Weight is not null),
        MeetStep s => new MeetGuard(s, _state, _plan.Weight is not null),
        _ => null,
    };

    private StepRunner MakeStep(MatchStep step, int inputWidth, ExpressionCompiler expressions)
    {
        QuerySource source = _state.Source;
        switch (step)
        {
            case ScanStep s:
                return new ScanRunner(s, _state);
            case KeyStep s:
                Evaluator value = expressions.Compile(s.Value);
                return new OneNodeRunner(_state, s.Column, () => source.FindNode(s.Key, value(_state.Row)), Labels(s.Labels));
            case KeysStep s:
                return new KeysRunner(s, _state, expressions.Compile(s.List));
            case IdStep s:
                Evaluator id = expressions.Compile(s.Id);
                return new OneNodeRunner(_state, s.Column, () => NodeOf(id(_state.Row)), Labels(s.Labels));
            case HopStep s:
                return new HopRunner(s, _state, inputWidth);
            case ReachStep s:
                return new ReachRunner(s, _state);
            default:
                throw new ArgumentException($"{step.GetType().Name} is no step of a match.", nameof(step));
        }
    }

    private LabelTest Labels(ImmutableArray<string> labels) => new(_state.Source, labels);

    private int NodeOf(in Value id)
    {
        double number = id.IsNumber ? id.Number : -1;
        return number >= 0 && number < _state.Source.NodeCount && Math.Floor(number) == number ? (int)number : -1;
    }
}
