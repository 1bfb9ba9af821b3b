namespace ClaimGraph.Diagrams.Measures;

/// <summary>How readable a drawing is, computed from its geometry alone.</summary>
/// <param name="NodeOverlaps">Pairs of nodes whose boxes overlap by more than half a pixel.</param>
/// <param name="LabelOverlaps">Pairs of labels whose boxes overlap by more than half a pixel.</param>
/// <param name="LabelNodeOverlaps">Labels and nodes whose boxes overlap by more than half a pixel.</param>
/// <param name="LabelEdgeOverlaps">Labels that another edge than their own runs through, counted per edge.</param>
/// <param name="EdgesThroughNodes">Edges and nodes they do not end at but run through, the node shrunk by a pixel.</param>
/// <param name="Crossings">Places where two edges without a common end cross.</param>
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
    /// <summary>The faults that no drawing of up to 60 nodes may have: overlaps of nodes and labels, and edges through nodes.</summary>
    public int Faults => NodeOverlaps + LabelOverlaps + LabelNodeOverlaps + EdgesThroughNodes;
}
