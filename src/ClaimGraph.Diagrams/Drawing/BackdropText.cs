using ClaimGraph.Diagrams.Geometry;
using ClaimGraph.Diagrams.Typography;

namespace ClaimGraph.Diagrams.Drawing;

/// <summary>A text that belongs to no node and no edge.</summary>
/// <param name="Text">The text.</param>
/// <param name="Box">Its room.</param>
/// <param name="IsCentered">True to stand in the middle of its room, false at its left.</param>
/// <param name="IsMuted">True for what explains, false for a heading.</param>
internal sealed record BackdropText(TextBlock Text, Box Box, bool IsCentered, bool IsMuted)
{
    public static BackdropText At(TextBlock text, double x, double top, bool isMuted) =>
        new(text, new Box(x, top, text.Width, text.Height), false, isMuted);

    public static BackdropText Around(TextBlock text, double x, double top, bool isMuted) =>
        new(text, new Box(x - (text.Width / 2), top, text.Width, text.Height), true, isMuted);
}
