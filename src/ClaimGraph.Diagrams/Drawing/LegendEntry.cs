using ClaimGraph.Claims;
using ClaimGraph.Diagrams.Typography;

namespace ClaimGraph.Diagrams.Drawing;

/// <summary>One entry of a legend: a kind of node, a style of line, or the badge of a bundle.</summary>
/// <param name="Label">What it is called.</param>
/// <param name="Scale">By how much it is larger than usual.</param>
internal sealed record LegendEntry(TextBlock Label, double Scale)
{
    /// <summary>The width of a kind's icon, in pixels.</summary>
    public const double KindWidth = 28;

    /// <summary>The length of a line: long enough for the longest pattern to begin again.</summary>
    public const double LineWidth = 48;

    /// <summary>The width of a badge.</summary>
    public const double BadgeWidth = 22;

    private const double Gap = 8;

    /// <summary>The kind, for a node.</summary>
    public DiagramKind? Kind { get; init; }

    /// <summary>The modality, for a line.</summary>
    public Modality? Modality { get; init; }

    /// <summary>True for the line of denied claims.</summary>
    public bool IsDenied { get; init; }

    /// <summary>What is written on the badge of a bundle.</summary>
    public TextBlock? Badge { get; init; }

    /// <summary>How far behind its left end the label begins.</summary>
    public double TextStart => IconWidth + (Gap * Scale);

    /// <summary>How wide what stands before the label is.</summary>
    public double IconWidth => Scale * (Kind is not null ? KindWidth : Badge is not null ? BadgeWidth : LineWidth);

    /// <summary>How long it is.</summary>
    public double Length => Math.Ceiling(TextStart + Label.Width);
}
