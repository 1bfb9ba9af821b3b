namespace ClaimGraph.Query;

/// <summary>How often a value occurs.</summary>
/// <typeparam name="T">What is counted.</typeparam>
/// <param name="Value">The value.</param>
/// <param name="Count">How often it occurs.</param>
public readonly record struct Tally<T>(T Value, int Count);
