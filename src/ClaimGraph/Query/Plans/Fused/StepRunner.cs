using System.Collections.Immutable;
using ClaimGraph.Query.Values;

namespace ClaimGraph.Query.Plans.Fused;

/// <summary>What the steps of a <see cref="Match"/> work on while it runs.</summary>
/// <param name="execution">The run.</param>
/// <param name="row">The row of the input, to which columns are added.</param>
/// <param name="width">How many columns there are.</param>
/// <param name="written">The columns to fill.</param>
internal sealed class MatchState(Execution execution, Value[] row, int width, ImmutableHashSet<int> written)
{
    public Execution Execution => execution;

    public QuerySource Source => execution.Source;

    public Value[] Row => row;

    /// <summary>For each column the node or relationship that stands there now.</summary>
    public int[] Slots { get; } = new int[width];

    /// <summary>Whether a column is to be filled.</summary>
    public bool IsWritten(int column) => written.Contains(column);
}

/// <summary>A step of <see cref="Match"/> that tries nodes or relationships one after the other.</summary>
internal abstract class StepRunner
{
    /// <summary>Starts again, for what now stands in the slots.</summary>
    public abstract void Open();

    /// <summary>Puts the next one into its slot.</summary>
    /// <returns>False when there is none.</returns>
    public abstract bool Next();

    /// <summary>Whether <see cref="Total"/> can stand for trying one after the other.</summary>
    /// <param name="guards">The conditions on what is tried.</param>
    public virtual bool CanTotal(Guard[] guards) => false;

    /// <summary>In how many ways all that there is to try can be completed. The step was opened.</summary>
    /// <param name="guards">The conditions on what is tried.</param>
    /// <exception cref="OverflowException">It does not fit 64 bits.</exception>
    public virtual long Total(Guard[] guards) => throw new NotSupportedException();

    /// <summary>Gives back what it borrowed.</summary>
    public virtual void Release()
    {
    }
}

/// <summary>A condition on what stands in the slots, which may hold in several ways.</summary>
internal abstract class Guard
{
    /// <summary>In how many ways it holds; 0 when it does not.</summary>
    public abstract long Ways();

    /// <summary>The sum of the ways for each of several nodes in a column, which stands in nobody else's way.</summary>
    /// <param name="nodes">The nodes.</param>
    /// <param name="slot">The place of the column.</param>
    public virtual long Total(ReadOnlySpan<int> nodes, ref int slot)
    {
        long total = 0;
        foreach (int node in nodes)
        {
            slot = node;
            total = checked(total + Ways());
        }

        return total;
    }

    /// <summary>Whether it reads slots alone, not the row.</summary>
    public virtual bool ReadsSlots => false;

    /// <summary>In how many ways all of some conditions hold.</summary>
    public static long Ways(Guard[] guards)
    {
        long ways = 1;
        foreach (Guard guard in guards)
        {
            ways = checked(ways * guard.Ways());
            if (ways == 0)
            {
                break;
            }
        }

        return ways;
    }

    /// <summary>Gives back what it borrowed.</summary>
    public virtual void Release()
    {
    }
}
