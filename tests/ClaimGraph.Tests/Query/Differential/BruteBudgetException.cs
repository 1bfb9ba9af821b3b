namespace ClaimGraph.Tests.Query.Differential;

/// <summary>A query is too much work for the brute-force evaluator.</summary>
internal sealed class BruteBudgetException(string message) : Exception(message);
