namespace ClaimGraph.Viewer.Tests.Page;

/// <summary>A label as it is drawn, in CSS pixels.</summary>
internal sealed class Label
{
    public string Text { get; set; } = "";

    public double X { get; set; }

    public double Y { get; set; }

    public double Width { get; set; }

    public double Height { get; set; }

    /// <summary>Whether two labels lie on each other by more than half a pixel both ways.</summary>
    public bool Overlaps(Label other) =>
        Math.Min(X + Width, other.X + other.Width) - Math.Max(X, other.X) > 0.5
        && Math.Min(Y + Height, other.Y + other.Height) - Math.Max(Y, other.Y) > 0.5;
}
