using ClaimGraph.Query.Values;

namespace ClaimGraph.Query.Plans;

/// <summary>An aggregate.</summary>
/// <param name="Name">Its name as openCypher writes it; found without regard to case.</param>
/// <param name="MinArguments">The least number of arguments; <c>count(*)</c> has none.</param>
/// <param name="MaxArguments">The greatest.</param>
/// <param name="Start">Makes what collects the values of one group.</param>
internal sealed record AggregateFunction(
    string Name, int MinArguments, int MaxArguments, Func<Execution, Accumulator> Start);

/// <summary>Collects the values of one group.</summary>
internal abstract class Accumulator
{
    /// <summary>The bytes it has charged the execution with, given back when the group is forgotten.</summary>
    public long Charged { get; private set; }

    /// <summary>Takes the values of one row; the first is never null, unless there is none.</summary>
    public abstract void Add(ReadOnlySpan<Value> arguments);

    /// <summary>What comes of all that was added.</summary>
    public abstract Value Finish();

    protected void Charge(Execution execution, long bytes)
    {
        execution.Charge(bytes);
        Charged += bytes;
    }
}
