using ClaimGraph.Diagrams.Geometry;

namespace ClaimGraph.Diagrams.Labelling;

/// <summary>A place for a label.</summary>
/// <param name="Box">The label's box.</param>
/// <param name="Anchor">The point of its line it belongs to.</param>
/// <param name="Cost">How bad the place is, other labels aside.</param>
internal sealed record LabelPlace(Box Box, Point Anchor, double Cost)
{
    private const double Reach = 9;

    /// <summary>True when the label stands so far from its line that a leader has to join them.</summary>
    public bool NeedsLeader => !Box.Inflate(Reach).Contains(Anchor);
}
