using ClaimGraph.Query.Values;

namespace ClaimGraph.Query.Plans;

/// <summary>The rows of <see cref="Filter"/>.</summary>
internal sealed class FilterCursor(Cursor input, Func<Value[], bool> predicate, Execution execution) : UnaryCursor(input)
{
    public override bool MoveNext()
    {
        while (Input.MoveNext())
        {
            execution.Step();
            if (predicate(Row))
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>The rows of <see cref="Extend"/>.</summary>
internal sealed class ExtendCursor(Cursor input, int column, Evaluator[] items, Execution execution) : UnaryCursor(input)
{
    private readonly Value[] _values = new Value[items.Length];

    public override bool MoveNext()
    {
        if (!Input.MoveNext())
        {
            return false;
        }

        // All are computed before any is written: a variable within an expression may use the same columns.
        execution.Step();
        for (int i = 0; i < items.Length; i++)
        {
            _values[i] = items[i](Row);
        }

        _values.CopyTo(Row, column);
        return true;
    }
}

/// <summary>The rows of <see cref="Project"/>.</summary>
internal sealed class ProjectCursor(Cursor input, Evaluator[] items, Value[] row, Execution execution) : UnaryCursor(input)
{
    public override Value[] Row => row;

    public override bool MoveNext()
    {
        if (!Input.MoveNext())
        {
            return false;
        }

        execution.Step();
        Value[] source = Input.Row;
        for (int i = 0; i < items.Length; i++)
        {
            row[i] = items[i](source);
        }

        return true;
    }
}

/// <summary>The rows of <see cref="Unwind"/>.</summary>
internal sealed class UnwindCursor(Unwind plan, Cursor input, Evaluator list, Execution execution) : UnaryCursor(input)
{
    private readonly int _column = plan.Input.Columns.Length;
    private Value[] _items = [];
    private int _position;

    public override bool MoveNext()
    {
        while (true)
        {
            execution.Step();
            if (_position < _items.Length)
            {
                Row[_column] = _items[_position++];
                return true;
            }

            if (!Input.MoveNext())
            {
                return false;
            }

            Value value = list(Row);
            _items = value.List ?? (value.IsNull ? [] : [value]);
            _position = 0;
        }
    }

    public override void Reset()
    {
        base.Reset();
        _items = [];
        _position = 0;
    }
}

/// <summary>The rows of <see cref="Distinct"/>. Keeps each row it has let through.</summary>
internal sealed class DistinctCursor(Cursor input, int width, Execution execution) : UnaryCursor(input)
{
    private readonly HashSet<Value[]> _seen = new(ValueEquality.Equivalence);
    private readonly Value[] _last = new Value[width];
    private long _charged;

    public override bool MoveNext()
    {
        HashSet<Value[]>.AlternateLookup<ReadOnlySpan<Value>> seen = _seen.GetAlternateLookup<ReadOnlySpan<Value>>();
        while (Input.MoveNext())
        {
            execution.Step();
            if (seen.Add(Row.AsSpan(0, width)))
            {
                long size = 48 + ValueSize.OfRow(Row.AsSpan(0, width), _last);
                execution.Charge(size);
                _charged += size;
                Row.AsSpan(0, width).CopyTo(_last);
                return true;
            }
        }

        return false;
    }

    public override void Reset()
    {
        base.Reset();
        execution.Release(_charged);
        _charged = 0;
        _seen.Clear();
    }
}

/// <summary>The rows of <see cref="Skip"/>.</summary>
internal sealed class SkipCursor(Cursor input, Func<long> count) : UnaryCursor(input)
{
    private bool _isDone;

    public override bool MoveNext()
    {
        if (!_isDone)
        {
            _isDone = true;
            for (long left = count(); left > 0; left--)
            {
                if (!Input.MoveNext())
                {
                    return false;
                }
            }
        }

        return Input.MoveNext();
    }

    public override void Reset()
    {
        base.Reset();
        _isDone = false;
    }
}

/// <summary>The rows of <see cref="Limit"/>.</summary>
internal sealed class LimitCursor(Cursor input, Func<long> count) : UnaryCursor(input)
{
    private long _left = -1;

    public override bool MoveNext()
    {
        if (_left < 0)
        {
            _left = count();
        }

        if (_left == 0)
        {
            return false;
        }

        _left--;
        return Input.MoveNext();
    }

    public override void Reset()
    {
        base.Reset();
        _left = -1;
    }
}
