namespace ClaimGraph.Diagrams.Measures;

/// <summary>The faults of a drawing and what decides between drawings, computed from its geometry alone.</summary>
/// <param name="NodeOverlaps">
/// Pairs of nodes whose boxes overlap by more than half a pixel on both axes; so do pairs of clusters, and nodes with clusters that they
/// are not in and with the titles of those that they are in.
/// </param>
/// <param name="LabelOverlaps">Pairs of edge labels whose boxes overlap by more than half a pixel.</param>
/// <param name="LabelNodeOverlaps">Labels and nodes whose boxes overlap by more than half a pixel, any node.</param>
/// <param name="LabelEdgeOverlaps">Labels that another edge than their own runs through, counted per edge.</param>
/// <param name="EdgesThroughNodes">Edges and nodes they do not end at but run through, the node shrunk by a pixel.</param>
/// <param name="Crossings">Places where two edges without a common end cross; two curves may cross more than once.</param>
/// <param name="AspectRatio">Width divided by height; 0 for an empty drawing.</param>
/// <param name="InkRatio">The length of all edges divided by the side of a square of the drawing's area.</param>
public sealed record DiagramMeasures(
    int NodeOverlaps,
    int LabelOverlaps,
    int LabelNodeOverlaps,
    int LabelEdgeOverlaps,
    int EdgesThroughNodes,
    int Crossings,
    double AspectRatio,
    double InkRatio)
{
    /// <summary>Labels and titles of clusters whose boxes overlap by more than half a pixel.</summary>
    public int LabelTitleOverlaps { get; init; }

    /// <summary>The faults that no small drawing may have: overlaps of nodes, labels and titles, and edges through nodes.</summary>
    public int Faults => NodeOverlaps + LabelOverlaps + LabelNodeOverlaps + LabelTitleOverlaps + EdgesThroughNodes;
}
