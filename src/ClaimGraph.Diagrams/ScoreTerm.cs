namespace ClaimGraph.Diagrams;

/// <summary>A part of the score of a <see cref="LayoutTrial"/>.</summary>
/// <param name="Name">What was measured, such as <c>crossings</c>.</param>
/// <param name="Value">How much of it there is.</param>
/// <param name="Weight">What one of it costs.</param>
public readonly record struct ScoreTerm(string Name, double Value, double Weight)
{
    /// <summary>What the part adds to the score.</summary>
    public double Cost => Value * Weight;
}
