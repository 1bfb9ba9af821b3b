using ClaimGraph.Diagrams.Geometry;
using ClaimGraph.Diagrams.Typography;

namespace ClaimGraph.Diagrams.Drawing.Display;

/// <summary>Lines of text.</summary>
/// <param name="Block">The lines.</param>
/// <param name="At">
/// The top of the first line; in x the left end of all lines, or their middle or right end as the alignment has it.
/// </param>
/// <param name="Align">What of each line stands at the given x.</param>
/// <param name="Color">The colour, as <c>#rrggbb</c>.</param>
internal sealed record TextMark(TextBlock Block, Point At, TextAlign Align, string Color) : Mark
{
    /// <summary>The baseline of a line.</summary>
    /// <param name="line">The line, from 0.</param>
    /// <returns>Its y, in pixels.</returns>
    public double Baseline(int line) => At.Y + (Block.Style.LineHeight * (line + 0.5)) + Block.Style.BaselineDrop;
}
