using ClaimGraph.Query.Values;

namespace ClaimGraph.Query.Plans;

/// <summary>
/// The rows of a step, one at a time. Steps that add columns write them into the row of their input: no row is allocated
/// or copied until somebody keeps it. Not safe for several threads.
/// </summary>
internal abstract class Cursor
{
    /// <summary>The row, valid until the next move. Wide enough for every step of the plan.</summary>
    public abstract Value[] Row { get; }

    /// <summary>Goes to the next row.</summary>
    /// <returns>False when there is none.</returns>
    public abstract bool MoveNext();

    /// <summary>Starts again, for what now stands in the row of the argument.</summary>
    public abstract void Reset();
}

/// <summary>A cursor that reads another and changes or adds to its rows.</summary>
internal abstract class UnaryCursor(Cursor input) : Cursor
{
    public override Value[] Row => Input.Row;

    protected Cursor Input { get; } = input;

    public override void Reset() => Input.Reset();
}

/// <summary>The rows of <see cref="Argument"/>.</summary>
internal sealed class ArgumentCursor(Value[] row) : Cursor
{
    private bool _isDone;

    public override Value[] Row => row;

    public override bool MoveNext()
    {
        bool isFirst = !_isDone;
        _isDone = true;
        return isFirst;
    }

    public override void Reset() => _isDone = false;
}

/// <summary>Counts the rows of a step.</summary>
internal sealed class CountingCursor(Cursor input, PlanOperator plan, RowCounts counts) : UnaryCursor(input)
{
    public override bool MoveNext()
    {
        if (!Input.MoveNext())
        {
            return false;
        }

        counts.Add(plan);
        return true;
    }
}

/// <summary>A subplan of an expression, ready to run for any row.</summary>
/// <param name="rows">Its rows.</param>
/// <param name="argument">The row it starts from.</param>
/// <param name="width">How many columns of the outer row it sees.</param>
internal sealed class Subplan(Cursor rows, Value[] argument, int width)
{
    public Cursor Rows => rows;

    /// <summary>Starts it for an outer row.</summary>
    public void Start(Value[] row)
    {
        row.AsSpan(0, width).CopyTo(argument);
        rows.Reset();
    }
}
