namespace ClaimGraph.Diagrams;

/// <summary>A sheet that a drawing is fitted on.</summary>
/// <param name="Width">Its width, in points; 72 make an inch.</param>
/// <param name="Height">Its height, in points.</param>
public sealed record Paper(double Width, double Height)
{
    private const double PointsPerMillimetre = 72 / 25.4;

    /// <summary>ISO 216 A4, upright: 210 mm by 297 mm.</summary>
    public static Paper A4 { get; } = new(210 * PointsPerMillimetre, 297 * PointsPerMillimetre);

    /// <summary>ISO 216 A3, upright: 297 mm by 420 mm.</summary>
    public static Paper A3 { get; } = new(297 * PointsPerMillimetre, 420 * PointsPerMillimetre);

    /// <summary>What stays empty on each side, in points; 10 mm when nothing else is said. Drawings have a margin of their own within.</summary>
    public double Margin { get; init; } = 10 * PointsPerMillimetre;

    /// <summary>The sheet with its longer side upright.</summary>
    public Paper Portrait => Width <= Height ? this : this with { Width = Height, Height = Width };

    /// <summary>The sheet with its longer side lying.</summary>
    public Paper Landscape => Width >= Height ? this : this with { Width = Height, Height = Width };
}
