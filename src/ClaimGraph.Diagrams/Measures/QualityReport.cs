using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace ClaimGraph.Diagrams.Measures;

/// <summary>Everything that is measured of a drawing, from its geometry alone.</summary>
/// <param name="Nodes">The number of nodes.</param>
/// <param name="Edges">The number of drawn edges; several claims may be drawn as one.</param>
/// <param name="Faults">What should not be there.</param>
/// <param name="Crossings">How edges cross.</param>
/// <param name="Lines">How edges run.</param>
/// <param name="Labels">Whether labels are there, fit and belong to one edge.</param>
/// <param name="Structure">Whether near on the drawing means near in the graph.</param>
/// <param name="Page">Shape, filling and the size of text.</param>
public sealed record QualityReport(
    int Nodes,
    int Edges,
    DiagramMeasures Faults,
    CrossingMeasures Crossings,
    EdgeMeasures Lines,
    LabelMeasures Labels,
    StructureMeasures Structure,
    PageMeasures Page)
{
    /// <summary>
    /// The SHA-256 of the drawing's geometry as <see cref="DiagramGeometry.ToJson"/> writes it, in lower-case hexadecimal: equal for the
    /// same graph and options on any machine.
    /// </summary>
    public required string Digest { get; init; }

    /// <summary>How much the drawing changes when a few edges are added; see <see cref="Diagram.Stability"/>. Null where it was not measured.</summary>
    public double? Stability { get; init; }

    /// <summary>Measures a drawing.</summary>
    /// <param name="diagram">The drawing.</param>
    /// <returns>The report of its geometry, and its stability where that was asked for.</returns>
    public static QualityReport Of(Diagram diagram) => Of(diagram.Geometry) with { Stability = diagram.Stability };

    /// <summary>Measures a drawing.</summary>
    /// <param name="geometry">Where everything is.</param>
    /// <returns>
    /// The report. Time is that of <see cref="DrawingMeasurer"/>, and up to 2,000 nodes also quadratic in them for structure: below a second
    /// for 2,000 nodes, a few for 10,000.
    /// </returns>
    public static QualityReport Of(DiagramGeometry geometry)
    {
        PathIndex paths = new(geometry.Edges);
        CrossingMeasures crossings = CrossingMeasures.Of(geometry, paths);
        DiagramMeasures faults = DrawingMeasurer.Measure(geometry, paths, crossings.Points);
        return new QualityReport(
            geometry.Nodes.Length,
            geometry.Edges.Length,
            faults,
            crossings,
            EdgeMeasures.Of(geometry),
            LabelMeasures.Of(geometry, paths),
            StructureMeasures.Of(geometry),
            PageMeasures.Of(geometry, faults))
        {
            Digest = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(geometry.ToJson()))),
        };
    }

    /// <summary>Each measure with its goal for a drawing of this size, in the order of a report.</summary>
    /// <returns>The readings.</returns>
    public ImmutableArray<QualityReading> Readings() => QualityGoals.Readings(this);
}
