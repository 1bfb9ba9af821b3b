namespace ClaimGraph.Viewer.Tests.Page;

/// <summary>A place in the window, in CSS pixels.</summary>
internal sealed record Spot(double X, double Y)
{
    public Spot By(double x, double y) => new(X + x, Y + y);

    public double DistanceTo(Spot other) => Math.Sqrt(((X - other.X) * (X - other.X)) + ((Y - other.Y) * (Y - other.Y)));
}
