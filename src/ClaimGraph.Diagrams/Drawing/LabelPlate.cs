using ClaimGraph.Diagrams.Geometry;
using ClaimGraph.Diagrams.Typography;

namespace ClaimGraph.Diagrams.Drawing;

/// <summary>The ground behind the label of an edge.</summary>
internal static class LabelPlate
{
    private const double PadX = 4;
    private const double PadY = 0.5;

    /// <summary>The size of the plate; empty for an edge without a label.</summary>
    public static Size SizeOf(TextBlock label) => label.Lines.IsEmpty
        ? default
        : new Size(Math.Ceiling(label.Width) + (2 * PadX), Math.Ceiling(label.Height + (2 * PadY)));
}
