using System.Collections.Immutable;
using ClaimGraph.Diagrams.Drawing;
using ClaimGraph.Diagrams.Geometry;
using ClaimGraph.Diagrams.Labelling;

namespace ClaimGraph.Diagrams;

/// <summary>Where an edge is drawn.</summary>
/// <param name="Id">The edge's id; of several edges drawn as one, the first id.</param>
/// <param name="Source">The id of the node it leaves.</param>
/// <param name="Target">The id of the node it reaches.</param>
/// <param name="Points">The path from border to border, arrow tip included, as straight lines within 0.25 px of the curve drawn.</param>
/// <param name="Label">The box of its label, or null when it has none.</param>
public sealed record EdgeGeometry(string Id, string Source, string Target, ImmutableArray<Point> Points, Box? Label)
{
    /// <summary>True when its last point is the tip of an arrow.</summary>
    public bool HasArrow { get; init; } = true;

    /// <summary>True when it has a label to show; one without <see cref="Label"/> has found no room for it.</summary>
    public bool IsLabelled { get; init; } = Label is not null;

    /// <summary>The extent of its label's text, as measured with the font that draws it; null without a label.</summary>
    public Size? LabelText { get; init; }

    /// <summary>The em of its label, in pixels; null without a label.</summary>
    public double? FontSize { get; init; }

    /// <summary>
    /// The line that joins a label that found no place beside its edge with it: from the label's border to a point of the edge;
    /// empty where the label stands at its edge.
    /// </summary>
    public ImmutableArray<Point> Leader { get; init; } = [];

    internal static EdgeGeometry Of(DrawnEdge edge, string source, string target, Curve path, LabelPlace? label)
    {
        bool isLabelled = !edge.Label.Lines.IsEmpty;
        return new EdgeGeometry(edge.Id, source, target, [.. path.Flat.Select(p => p.Rounded())], label?.Box.Rounded())
        {
            HasArrow = !edge.IsSymmetric,
            IsLabelled = isLabelled,
            LabelText = isLabelled ? edge.Label.Size : null,
            FontSize = isLabelled ? edge.Label.Style.Size : null,
            Leader = label?.Leader is (Point from, Point to) ? [from.Rounded(), to.Rounded()] : [],
        };
    }
}
