namespace ClaimGraph.Tests.Query.Differential;

/// <summary>A query is too much work for the brute-force evaluator.</summary>
internal sealed class BruteBudgetException : Exception
{
    public BruteBudgetException()
    {
    }

    public BruteBudgetException(string message)
        : base(message)
    {
    }

    public BruteBudgetException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
