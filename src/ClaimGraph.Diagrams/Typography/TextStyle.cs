namespace ClaimGraph.Diagrams.Typography;

/// <summary>How a text is set.</summary>
/// <param name="Weight">Its weight.</param>
/// <param name="Size">The height of the em square, in pixels.</param>
internal readonly record struct TextStyle(FontWeight Weight, double Size)
{
    /// <summary>The distance from one baseline to the next, in pixels.</summary>
    public double LineHeight => Math.Round(Size * 1.32, 2);

    /// <summary>How far the baseline lies below the middle of a line, in pixels: half the height of a capital.</summary>
    public double BaselineDrop => Math.Round(Size * 0.365, 2);
}
