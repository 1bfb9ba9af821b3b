using ClaimGraph.Diagrams.Drawing;
using ClaimGraph.Diagrams.Typography;

namespace ClaimGraph.Diagrams.Staging;

/// <summary>A drawing whose places follow from what it says: nothing is searched for, so the same contents always stand in the same places.</summary>
internal abstract class Stage
{
    /// <summary>The distance between parts that belong to one row, in pixels.</summary>
    protected const double Gap = 10;

    /// <summary>True when there is nothing to draw.</summary>
    public abstract bool IsEmpty { get; }

    /// <summary>The ids of the claims that are drawn.</summary>
    public abstract IReadOnlySet<string> Claims { get; }

    /// <summary>Puts everything in its place.</summary>
    /// <param name="breaker">Measures and breaks texts.</param>
    /// <param name="wording">The words that a drawing adds of its own.</param>
    public abstract Staged Set(LineBreaker breaker, Wording wording);
}
