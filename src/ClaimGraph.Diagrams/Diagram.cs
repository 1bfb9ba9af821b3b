using System.Collections.Immutable;
using ClaimGraph.Diagrams.Measures;

namespace ClaimGraph.Diagrams;

/// <summary>A finished drawing.</summary>
/// <param name="Svg">The drawing as an SVG document without any external reference; lines end with a line feed.</param>
/// <param name="Geometry">Where everything is.</param>
/// <param name="Measures">How readable it is.</param>
/// <param name="Notes">What a reader should know about how it was made, such as a time limit that was reached; mostly empty.</param>
public sealed record Diagram(string Svg, DiagramGeometry Geometry, DiagramMeasures Measures, ImmutableArray<string> Notes);
