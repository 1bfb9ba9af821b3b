using System.Collections.Immutable;

namespace ClaimGraph.Diagrams.Drawing.Display;

/// <summary>How a line is drawn. Corners are round.</summary>
/// <param name="Color">The colour, as <c>#rrggbb</c>.</param>
/// <param name="Width">The width, in pixels.</param>
internal sealed record Pen(string Color, double Width)
{
    /// <summary>The lengths of dashes and gaps in turn, in pixels; empty for an unbroken line.</summary>
    public ImmutableArray<double> Dashes { get; init; } = [];

    /// <summary>True when ends are round, which makes dots of dashes without length.</summary>
    public bool IsRound { get; init; }
}
