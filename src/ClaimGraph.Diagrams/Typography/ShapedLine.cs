using System.Collections.Immutable;

namespace ClaimGraph.Diagrams.Typography;

/// <summary>A line of text as glyphs of a font.</summary>
/// <param name="Glyphs">The glyphs, from left to right.</param>
/// <param name="Places">Where each stands on the baseline, from the line's left end, in em squares.</param>
/// <param name="Width">The width of the line, in em squares.</param>
internal sealed record ShapedLine(ImmutableArray<ushort> Glyphs, ImmutableArray<double> Places, double Width)
{
    /// <summary>How far each glyph is raised above the baseline, in em squares; empty where none is.</summary>
    public ImmutableArray<double> Rises { get; init; } = [];
}
