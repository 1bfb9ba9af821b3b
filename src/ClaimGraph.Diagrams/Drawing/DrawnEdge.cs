using System.Collections.Immutable;
using ClaimGraph.Claims;
using ClaimGraph.Diagrams.Typography;

namespace ClaimGraph.Diagrams.Drawing;

/// <summary>One line of the drawing: an edge, or several that say the same in the same way between the same nodes.</summary>
/// <param name="Id">The first of their ids.</param>
/// <param name="Source">The index of the node it leaves.</param>
/// <param name="Target">The index of the node it reaches.</param>
/// <param name="Label">What is written on it.</param>
/// <param name="Modality">How it is meant.</param>
/// <param name="Polarity">Whether it is said to hold.</param>
/// <param name="IsSymmetric">True when it has no direction.</param>
/// <param name="Tooltips">What is shown when a reader points at it, one text for each edge.</param>
internal sealed record DrawnEdge(
    string Id,
    int Source,
    int Target,
    TextBlock Label,
    Modality Modality,
    Polarity Polarity,
    bool IsSymmetric,
    ImmutableArray<string> Tooltips)
{
    public bool IsLoop => Source == Target;

    /// <summary>The place of its colour in the palette; null for that of the node it leaves.</summary>
    public int? ColorSlot => Edges.IsEmpty ? null : Edges[0].ColorSlot;

    /// <summary>The edges it stands for, ordered by id.</summary>
    public ImmutableArray<DiagramEdge> Edges { get; init; } = [];

    /// <summary>What is written at the end of the last line of the label to say for how many edges it stands; empty for one.</summary>
    public string Badge { get; init; } = "";
}
