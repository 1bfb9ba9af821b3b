using System.Collections.Immutable;
using ClaimGraph.Diagrams.Geometry;

namespace ClaimGraph.Diagrams.Typography;

/// <summary>A text broken into lines.</summary>
/// <param name="Lines">The lines, top to bottom; none for an empty text.</param>
/// <param name="Style">How it is set.</param>
/// <param name="Width">The width of the widest line, in pixels.</param>
/// <param name="IsCut">True when the text was too long and ends with an ellipsis.</param>
internal sealed record TextBlock(ImmutableArray<string> Lines, TextStyle Style, double Width, bool IsCut)
{
    /// <summary>True when the whole text is written from right to left, as its first letter says.</summary>
    public bool IsRightToLeft { get; init; }

    public double Height => Lines.Length * Style.LineHeight;

    public Size Size => new(Width, Height);
}
