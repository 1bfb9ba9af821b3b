using System.Collections.Immutable;
using ClaimGraph.Diagrams.Measures;

namespace ClaimGraph.Diagrams;

/// <summary>A finished drawing.</summary>
/// <param name="Svg">The drawing as an SVG document without any external reference; lines end with a line feed.</param>
/// <param name="Geometry">Where everything is.</param>
/// <param name="Measures">How readable it is.</param>
/// <param name="Notes">What a reader should know about how it was made, such as a time limit that was reached; mostly empty.</param>
public sealed record Diagram(string Svg, DiagramGeometry Geometry, DiagramMeasures Measures, ImmutableArray<string> Notes)
{
    /// <summary>
    /// The drawings that were made and measured, in the order they were tried; one of them was kept. Empty where a fallback had to be
    /// drawn, which <see cref="Notes"/> says. Which ones are tried depends on the graph alone, unless the time limit is reached.
    /// </summary>
    public ImmutableArray<LayoutTrial> Trials { get; init; } = [];
}
