namespace ClaimGraph.Tests.Query.Differential;

/// <summary>How much work a query may be to the brute-force evaluator; one that is more is left out.</summary>
internal sealed class BruteBudget(int steps)
{
    private int _left = steps;

    /// <summary>Takes one step.</summary>
    /// <exception cref="BruteBudgetException">None is left.</exception>
    public void Spend()
    {
        if (--_left < 0)
        {
            throw new BruteBudgetException("Too much for brute force.");
        }
    }
}
