namespace ClaimGraph.Query.Plans;

/// <summary>Work on lists that counts its steps, so that it can be stopped on the way.</summary>
internal static class Steps
{
    /// <summary>Sorts a list.</summary>
    /// <typeparam name="T">What it holds.</typeparam>
    /// <param name="items">The list.</param>
    /// <param name="order">The order.</param>
    /// <param name="execution">Where each comparison counts as a step.</param>
    /// <exception cref="QueryException">The query was cancelled or is out of time; the list is then in no order.</exception>
    public static void Sort<T>(List<T> items, IComparer<T> order, Execution execution)
    {
        try
        {
            items.Sort((x, y) =>
            {
                execution.Step();
                return order.Compare(x, y);
            });
        }
        catch (InvalidOperationException e) when (e.InnerException is QueryException stopped)
        {
            throw new QueryException(stopped.Kind, stopped.Detail, stopped.Message);
        }
    }
}
