namespace ClaimGraph.Viewer.Tests.Page;

/// <summary>The camera: what of the drawing is in the middle of the window, and how large.</summary>
internal sealed class Look
{
    public double X { get; set; }

    public double Y { get; set; }

    public double Scale { get; set; }
}
