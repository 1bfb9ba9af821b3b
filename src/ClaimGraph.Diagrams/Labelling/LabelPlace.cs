using ClaimGraph.Diagrams.Geometry;

namespace ClaimGraph.Diagrams.Labelling;

/// <summary>A place for a label.</summary>
/// <param name="Box">The label's box.</param>
/// <param name="Anchor">The point of its line it belongs to.</param>
/// <param name="Cost">How bad the place is, other labels aside.</param>
/// <param name="Flaws">How many other lines run through it, and one more where another line is nearer than its own.</param>
internal sealed record LabelPlace(Box Box, Point Anchor, double Cost, int Flaws)
{
    // A hair less than what counts as detached.
    private const double Reach = 5.9;

    /// <summary>
    /// The line from the label's border to its edge, where the label stands so far away that a leader has to join them; otherwise
    /// null.
    /// </summary>
    public (Point From, Point To)? Leader =>
        new Point(Math.Clamp(Anchor.X, Box.X, Box.Right), Math.Clamp(Anchor.Y, Box.Y, Box.Bottom)) is var from && from.DistanceTo(Anchor) > Reach
            ? (from, Anchor)
            : null;
}
