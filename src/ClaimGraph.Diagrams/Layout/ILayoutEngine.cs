namespace ClaimGraph.Diagrams.Layout;

/// <summary>Finds places for nodes and paths for edges. Implementations are used by one thread at a time.</summary>
public interface ILayoutEngine : IDisposable
{
    /// <summary>Lays out a connected graph. The same question always gets the same answer.</summary>
    /// <param name="problem">The question.</param>
    /// <param name="cancellation">Stops the work within a second.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    /// <exception cref="LayoutException">The engine failed or ran out of memory.</exception>
    LayoutSolution Layout(LayoutProblem problem, CancellationToken cancellation);
}
