using ClaimGraph.Schema;

namespace ClaimGraph.Diagrams;

/// <summary>How nodes of a kind are drawn, and what the legend calls them.</summary>
/// <param name="Label">The kind's name in the language of the diagram.</param>
/// <param name="ColorSlot">The place of its colour group in the palette, from 0; counted modulo the palette's size.</param>
/// <param name="Shape">Its outline.</param>
public sealed record DiagramKind(string Label, int ColorSlot, Shape Shape)
{
    /// <summary>The kind's id, for programs that read the drawing; empty for none.</summary>
    public string Id { get; init; } = "";
}
