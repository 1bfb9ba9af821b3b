using ClaimGraph.Diagrams.Geometry;

namespace ClaimGraph.Diagrams.Routing;

/// <summary>Edges from a node to itself, drawn around its top-right corner, one outside the other.</summary>
internal static class SelfLoop
{
    private const double First = 26;
    private const double Step = 16;

    /// <summary>How far a node's outermost loop stands out from its box, in pixels.</summary>
    public static double Reach(int loops) => loops == 0 ? 0 : First + (Step * (loops - 1)) + 6;

    /// <summary>The path of a loop, from the middle of the node to the middle of the node.</summary>
    public static Curve Around(Box box, int index)
    {
        double out_ = First + (Step * index);
        double inset = Math.Min(12 + (6 * index), box.Width / 2);
        double drop = Math.Min(6 + (3 * index), box.Height / 2);
        Point up = new(box.Right - inset - 8, box.Y);
        Point side = new(box.Right, box.Y + drop + 4);
        Bezier bow = new(up, new Point(up.X - 2, up.Y - (out_ * 1.3)), new Point(side.X + (out_ * 1.3), side.Y + 2), side);
        return new Curve(box.Center, [Bezier.Line(box.Center, up), bow, Bezier.Line(side, box.Center)]);
    }
}
