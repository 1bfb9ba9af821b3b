using ClaimGraph.Claims;
using ClaimGraph.Diagrams.Typography;

namespace ClaimGraph.Diagrams.Drawing;

/// <summary>One entry of a legend: a kind of node or a style of line.</summary>
/// <param name="Label">What it is called.</param>
/// <param name="Kind">The kind, for a node.</param>
/// <param name="Modality">The modality, for a line.</param>
/// <param name="IsDenied">True for the line of denied claims.</param>
internal sealed record LegendEntry(TextBlock Label, DiagramKind? Kind, Modality? Modality, bool IsDenied);
