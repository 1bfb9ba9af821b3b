namespace ClaimGraph.Diagrams.Measures;

/// <summary>One measure of a drawing, with the goal for drawings of its size.</summary>
/// <param name="Id">Its name for programs, such as <c>nodeOverlaps</c>; unique in a report.</param>
/// <param name="Name">Its name for people, in English.</param>
/// <param name="Value">The value; null where the drawing has nothing to measure, such as no loop.</param>
/// <param name="Unit">The unit, such as <c>px</c>; empty for counts and shares.</param>
/// <param name="Least">The least value that meets the goal; null for no lower bound.</param>
/// <param name="Most">The greatest value that meets the goal; null for no upper bound.</param>
public sealed record QualityReading(string Id, string Name, double? Value, string Unit, double? Least, double? Most)
{
    /// <summary>True when there is a goal.</summary>
    public bool HasGoal => Least is not null || Most is not null;

    /// <summary>Whether the goal is met; null without a goal or a value.</summary>
    public bool? IsMet => HasGoal && Value is { } value ? value >= (Least ?? value) && value <= (Most ?? value) : null;
}
