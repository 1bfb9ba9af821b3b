namespace ClaimGraph.Diagrams.Staging;

/// <summary>Something at a time: a card and its extent.</summary>
/// <param name="Card">The card.</param>
/// <param name="Spread">When.</param>
/// <param name="Value">The number it says, in a series; otherwise null.</param>
/// <param name="Line">The claim as the line that leads here from the one before in its series.</param>
internal sealed record TimeEntry(DiagramNode Card, TimeSpread Spread, decimal? Value, DiagramEdge Line)
{
    /// <summary>The order of time: open starts first.</summary>
    public static IOrderedEnumerable<TimeEntry> Ordered(IEnumerable<TimeEntry> entries) => entries
        .OrderBy(e => e.Spread.Start ?? double.MinValue)
        .ThenBy(e => e.Spread.End ?? double.MaxValue);
}
