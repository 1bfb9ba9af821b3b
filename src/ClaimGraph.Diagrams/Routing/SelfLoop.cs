using ClaimGraph.Diagrams.Geometry;

namespace ClaimGraph.Diagrams.Routing;

/// <summary>Edges from a node to itself, drawn around its top-right corner, one outside the other.</summary>
internal static class SelfLoop
{
    private const double First = 54;
    private const double Step = 30;

    // How far a cubic curve with one handle drawn out gets of that handle's way.
    private const double Bulge = 4.0 / 9;

    /// <summary>How far a node's outermost loop stands out from its box, in pixels.</summary>
    public static double Reach(int loops) => loops == 0 ? 0 : (Bulge * (First + (Step * (loops - 1)))) + 6;

    /// <summary>The path of a loop, from the middle of the node to the middle of the node.</summary>
    public static Curve Around(Box box, int index)
    {
        double handle = First + (Step * index);
        Point up = new(box.Right - Math.Min(24 + (5 * index), box.Width / 2), box.Y);
        Point side = new(box.Right, box.Y + Math.Min(12 + (3 * index), box.Height / 2));
        Bezier bow = new(up, new Point(up.X, up.Y - handle), new Point(side.X + handle, side.Y), side);
        return new Curve(box.Center, [Bezier.Line(box.Center, up), bow, Bezier.Line(side, box.Center)]);
    }
}
