using ClaimGraph.Claims;

namespace ClaimGraph.Diagrams;

/// <summary>An edge to draw. All texts are untrusted: they are cleaned and escaped.</summary>
/// <param name="Id">Its identifier, unique in the diagram: the id of the claim it draws.</param>
/// <param name="Source">The id of the node it leaves.</param>
/// <param name="Target">The id of the node it reaches; the same node for a loop.</param>
/// <param name="Label">The relation's name, without a word for "not".</param>
public sealed record DiagramEdge(string Id, string Source, string Target, string Label)
{
    /// <summary>How the claim is meant; decides the style of the line.</summary>
    public Modality Modality { get; init; }

    /// <summary>Whether the relation is said to hold.</summary>
    public Polarity Polarity { get; init; }

    /// <summary>The relation's name in a denial, such as <c>does not rely on</c>; null where "not" before the label will do.</summary>
    public string? DeniedLabel { get; init; }

    /// <summary>True when the relation has no direction; the line then has no arrowhead.</summary>
    public bool IsSymmetric { get; init; }

    /// <summary>The place of its colour in the palette, from 0; null for the colour of the node it leaves, and of denials.</summary>
    public int? ColorSlot { get; init; }

    /// <summary>The id of its relation, for programs that read the drawing; empty for none.</summary>
    public string Relation { get; init; } = "";

    /// <summary>The paragraph its claim stands in, from 1, for links to the evidence; null when not known.</summary>
    public int? Paragraph { get; init; }

    /// <summary>True for a line that stands for edges between parts of a graph: it is no claim of its own and links to no evidence.</summary>
    public bool IsBundle { get; init; }

    /// <summary>What is shown when a reader points at it; lines are parted by line feeds. Empty for the label.</summary>
    public string Tooltip { get; init; } = "";
}
