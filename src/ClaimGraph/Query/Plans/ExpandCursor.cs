using ClaimGraph.Query.Values;

namespace ClaimGraph.Query.Plans;

/// <summary>The rows of <see cref="Expand"/>. A hop allocates nothing.</summary>
internal sealed class ExpandCursor(Expand plan, Cursor input, Execution execution) : UnaryCursor(input)
{
    private readonly HopWays _ways = new(execution.Source, plan.Direction, plan.Types);
    private readonly int[] _unlike = [.. plan.Unlike];
    private readonly int _fromColumn = plan.From;
    private readonly int _toColumn = plan.To ?? -1;
    private readonly int _edgeColumn = plan.Input.Columns.Length;
    private Hops _hops;
    private int _position;
    private int _way = int.MaxValue - 1;
    private int _from;
    private int _to;

    public override bool MoveNext()
    {
        Value[] row = Row;
        while (true)
        {
            while (_position < _hops.Count)
            {
                execution.Step();
                int edge = _hops.Edge(_position);
                int node = _hops.Node(_position++);
                if ((_toColumn >= 0 && node != _to) || _ways.IsRepeated(_way, _from, node)
                    || (_unlike.Length > 0 && HopWays.IsIn(row, _unlike, edge)))
                {
                    continue;
                }

                row[_edgeColumn] = Value.FromRelationship(edge);
                if (_toColumn < 0)
                {
                    row[_edgeColumn + 1] = Value.FromNode(node);
                }

                return true;
            }

            if (_way < _ways.Count - 1)
            {
                _hops = _ways.HopsOf(_from, ++_way);
                _position = 0;
            }
            else if (!NextInput(row))
            {
                return false;
            }
        }
    }

    public override void Reset()
    {
        base.Reset();
        Stop();
    }

    private bool NextInput(Value[] row)
    {
        Stop();
        while (Input.MoveNext())
        {
            _from = HopWays.NodeIn(row, _fromColumn);
            _to = _toColumn < 0 ? 0 : HopWays.NodeIn(row, _toColumn);
            if (_from >= 0 && _to >= 0)
            {
                _way = -1;
                return true;
            }
        }

        return false;
    }

    private void Stop()
    {
        _hops = default;
        _position = 0;
        _way = int.MaxValue;
    }
}

/// <summary>The rows of <see cref="EdgeEnds"/>.</summary>
internal sealed class EdgeEndsCursor(EdgeEnds plan, Cursor input, Execution execution) : UnaryCursor(input)
{
    private readonly int[] _types = [.. plan.Types.Select(execution.Source.FindType)];
    private readonly int[] _unlike = [.. plan.Unlike];
    private readonly int _column = plan.Input.Columns.Length;
    private bool _goesBack;

    public override bool MoveNext()
    {
        Value[] row = Row;
        if (_goesBack)
        {
            _goesBack = false;
            (row[_column], row[_column + 1]) = (row[_column + 1], row[_column]);
            return true;
        }

        while (Input.MoveNext())
        {
            execution.Step();
            Value value = row[plan.Edge];
            if (value.IsNull)
            {
                continue;
            }

            if (!value.IsRelationship)
            {
                throw QueryErrors.WrongType("A pattern", "a relationship", value);
            }

            int edge = value.Relationship;
            if ((_types.Length > 0 && !_types.Contains(execution.Source.TypeOf(edge))) || HopWays.IsIn(row, _unlike, edge))
            {
                continue;
            }

            int start = execution.Source.StartOf(edge);
            int end = execution.Source.EndOf(edge);
            bool isIn = plan.Direction == EdgeDirection.In;
            row[_column] = Value.FromNode(isIn ? end : start);
            row[_column + 1] = Value.FromNode(isIn ? start : end);
            _goesBack = plan.Direction == EdgeDirection.Both && start != end;
            return true;
        }

        return false;
    }

    public override void Reset()
    {
        base.Reset();
        _goesBack = false;
    }
}
