using System.Collections.Immutable;
using ClaimGraph.Claims;

namespace ClaimGraph.Diagrams;

/// <summary>A node to draw. All texts are untrusted: they are cleaned and escaped.</summary>
/// <param name="Id">Its identifier, unique in the diagram.</param>
/// <param name="Label">Its name.</param>
/// <param name="Kind">Its kind.</param>
public sealed record DiagramNode(string Id, string Label, DiagramKind Kind)
{
    /// <summary>Short lines under the name, such as quantities and dates claimed of it; the first three are drawn.</summary>
    public ImmutableArray<string> Attributes { get; init; } = [];

    /// <summary>What is shown when a reader points at it; lines are parted by line feeds. Empty for the label.</summary>
    public string Tooltip { get; init; } = "";

    /// <summary>How the claim that it stands for is meant, which decides the style of its outline; null for a node that is a thing.</summary>
    public Modality? Modality { get; init; }

    /// <summary>The id of the cluster it is drawn in; null for none.</summary>
    public string? Cluster { get; init; }

    /// <summary>
    /// The address that opens when it is clicked, such as the file of another diagram; null for none. It is escaped but trusted: a
    /// relative address of one's own making.
    /// </summary>
    public string? Link { get; init; }

    /// <summary>True for the node the diagram is about, which is drawn with more weight.</summary>
    public bool IsFocus { get; init; }
}
