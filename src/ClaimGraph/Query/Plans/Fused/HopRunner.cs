using ClaimGraph.Query.Values;

namespace ClaimGraph.Query.Plans.Fused;

/// <summary>Runs <see cref="HopStep"/>. Into a known node it starts from the end that has fewer relationships.</summary>
internal sealed class HopRunner : StepRunner
{
    private readonly MatchState _state;
    private readonly HopStep _step;
    private readonly HopTables _ahead;
    private readonly HopTables? _back;
    private readonly LabelTest _labels;
    private readonly int[] _unlikeSlots;
    private readonly int[] _unlikeColumns;
    private readonly bool _writesEdge;
    private readonly bool _writesNode;
    private readonly bool _acceptsAll;
    private HopTables _tables;
    private Hops _hops;
    private int _position;
    private int _table;
    private int _from;
    private int _to;

    /// <param name="step">The step.</param>
    /// <param name="state">Where it reads and writes.</param>
    /// <param name="inputWidth">How many columns the input has: those stand in the row, the others in slots.</param>
    public HopRunner(HopStep step, MatchState state, int inputWidth)
    {
        _state = state;
        _step = step;
        _ahead = new HopTables(state.Source, step.Direction, step.Types);
        _back = step.IsInto ? new HopTables(state.Source, HopTables.Opposite(step.Direction), step.Types) : null;
        _tables = _ahead;
        _labels = new LabelTest(state.Source, step.Labels);
        _unlikeSlots = [.. step.Unlike.Where(c => c >= inputWidth)];
        _unlikeColumns = [.. step.Unlike.Where(c => c < inputWidth)];
        _writesEdge = state.IsWritten(step.Edge);
        _writesNode = !step.IsInto && state.IsWritten(step.To);
        _acceptsAll = !step.IsInto && !_ahead.HasBoth && step.Unlike.IsEmpty && _labels.IsTrivial;
    }

    public override void Open()
    {
        _from = _state.Slots[_step.From];
        if (_back is not null)
        {
            _to = _state.Slots[_step.To];
            bool turns = !_ahead.HasBoth && _back.Degree(_to) < _ahead.Degree(_from);
            _tables = turns ? _back : _ahead;
            if (turns)
            {
                (_from, _to) = (_to, _from);
            }
        }

        _table = -1;
        _hops = default;
        _position = 0;
    }

    public override bool Next()
    {
        while (true)
        {
            while (_position < _hops.Count)
            {
                _state.Execution.Step();
                int at = _position++;
                if (_acceptsAll || Accepts(at))
                {
                    Put(_hops.Edge(at), _hops.Node(at));
                    return true;
                }
            }

            if (++_table >= _tables.Count)
            {
                return false;
            }

            _hops = _tables[_table].Of(_from);
            _position = 0;
        }
    }

    public override bool CanTotal(Guard[] guards) =>
        _acceptsAll && !_writesEdge && !_writesNode && Array.TrueForAll(guards, g => g.ReadsSlots);

    public override long Total(Guard[] guards)
    {
        long total = 0;
        for (int table = 0; table < _tables.Count; table++)
        {
            ReadOnlySpan<int> nodes = _tables[table].Nodes(_from);
            _state.Execution.Steps(nodes.Length);
            ref int slot = ref _state.Slots[_step.To];
            if (guards is [var only])
            {
                total = checked(total + only.Total(nodes, ref slot));
                continue;
            }

            foreach (int node in nodes)
            {
                slot = node;
                total = checked(total + Guard.Ways(guards));
            }
        }

        return total;
    }

    private bool Accepts(int position)
    {
        int node = _hops.Node(position);
        int edge = _hops.Edge(position);
        return (_back is null || node == _to)
            && (node != _from || !_tables.RepeatsLoops(_table))
            && (_unlikeSlots.Length == 0 || !IsUsed(edge))
            && (_unlikeColumns.Length == 0 || !HopWays.IsIn(_state.Row, _unlikeColumns, edge))
            && _labels.Accepts(node);
    }

    private void Put(int edge, int node)
    {
        int[] slots = _state.Slots;
        slots[_step.Edge] = edge;
        if (_back is null)
        {
            slots[_step.To] = node;
        }

        if (_writesEdge)
        {
            _state.Row[_step.Edge] = Value.FromRelationship(edge);
        }

        if (_writesNode)
        {
            _state.Row[_step.To] = Value.FromNode(node);
        }
    }

    private bool IsUsed(int edge)
    {
        foreach (int column in _unlikeSlots)
        {
            if (_state.Slots[column] == edge)
            {
                return true;
            }
        }

        return false;
    }
}
