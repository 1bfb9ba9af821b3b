using ClaimGraph.Query.Values;

namespace ClaimGraph.Query.Plans;

/// <summary>The rows of <see cref="Apply"/> and <see cref="OptionalApply"/>. The subplan's argument is the outer row itself.</summary>
internal sealed class ApplyCursor(Cursor outer, Cursor inner, int outerWidth, int width, bool isOptional) : Cursor
{
    private bool _isInside;
    private bool _hasRow;

    public override Value[] Row => inner.Row;

    public override bool MoveNext()
    {
        while (true)
        {
            if (_isInside)
            {
                if (inner.MoveNext())
                {
                    _hasRow = true;
                    return true;
                }

                _isInside = false;
                if (isOptional && !_hasRow)
                {
                    outer.Row.AsSpan(0, outerWidth).CopyTo(inner.Row);
                    inner.Row.AsSpan(outerWidth, width - outerWidth).Clear();
                    return true;
                }
            }

            if (!outer.MoveNext())
            {
                return false;
            }

            inner.Reset();
            _isInside = true;
            _hasRow = false;
        }
    }

    public override void Reset()
    {
        outer.Reset();
        inner.Reset();
        _isInside = false;
    }
}

/// <summary>The rows of <see cref="SemiApply"/>.</summary>
internal sealed class SemiApplyCursor(Cursor input, Subplan inner, bool isAnti) : UnaryCursor(input)
{
    public override bool MoveNext()
    {
        while (Input.MoveNext())
        {
            inner.Start(Input.Row);
            if (inner.Rows.MoveNext() != isAnti)
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>The rows of <see cref="Union"/>.</summary>
internal sealed class UnionCursor(Cursor first, Cursor second, int width, Value[] row) : Cursor
{
    private bool _isSecond;

    public override Value[] Row => row;

    public override bool MoveNext()
    {
        if (!_isSecond)
        {
            if (first.MoveNext())
            {
                return Take(first);
            }

            _isSecond = true;
            second.Reset();
        }

        return second.MoveNext() && Take(second);
    }

    public override void Reset()
    {
        first.Reset();
        second.Reset();
        _isSecond = false;
    }

    private bool Take(Cursor cursor)
    {
        cursor.Row.AsSpan(0, width).CopyTo(row);
        return true;
    }
}
