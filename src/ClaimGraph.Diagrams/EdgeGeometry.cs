using System.Collections.Immutable;
using ClaimGraph.Diagrams.Geometry;

namespace ClaimGraph.Diagrams;

/// <summary>Where an edge is drawn.</summary>
/// <param name="Id">The edge's id; of several edges drawn as one, the first id.</param>
/// <param name="Source">The id of the node it leaves.</param>
/// <param name="Target">The id of the node it reaches.</param>
/// <param name="Points">The path from border to border, arrow tip included, as straight lines within 0.25 px of the curve drawn.</param>
/// <param name="Label">The box of its label, or null when it has none.</param>
public sealed record EdgeGeometry(string Id, string Source, string Target, ImmutableArray<Point> Points, Box? Label)
{
    /// <summary>
    /// The line that joins a label that found no place beside its edge with it: from the label's border to a point of the edge;
    /// empty where the label stands at its edge.
    /// </summary>
    public ImmutableArray<Point> Leader { get; init; } = [];
}
