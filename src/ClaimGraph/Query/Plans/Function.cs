using ClaimGraph.Query.Values;

namespace ClaimGraph.Query.Plans;

/// <summary>A function: the same arguments over the same source give the same value.</summary>
/// <param name="Name">Its name as openCypher writes it; found without regard to case.</param>
/// <param name="MinArguments">The least number of arguments.</param>
/// <param name="MaxArguments">The greatest; <see cref="int.MaxValue"/> for any.</param>
/// <param name="Evaluate">Computes it.</param>
internal sealed record Function(
    string Name, int MinArguments, int MaxArguments, Func<Value[], Execution, Value> Evaluate);
