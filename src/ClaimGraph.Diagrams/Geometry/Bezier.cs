using System.Collections.Immutable;

namespace ClaimGraph.Diagrams.Geometry;

/// <summary>A cubic Bézier curve, or a straight line written as one.</summary>
internal readonly record struct Bezier(Point Start, Point First, Point Second, Point End)
{
    private const double Tolerance = 0.2;

    public static Bezier Line(Point start, Point end) => new(start, start.Towards(end, 1.0 / 3), start.Towards(end, 2.0 / 3), end);

    public Point At(double t)
    {
        double u = 1 - t;
        return (Start * (u * u * u)) + (First * (3 * u * u * t)) + (Second * (3 * u * t * t)) + (End * (t * t * t));
    }

    public Bezier Reversed() => new(End, Second, First, Start);

    public Bezier Moved(Point by) => new(Start + by, First + by, Second + by, End + by);

    public (Bezier Left, Bezier Right) Split(double t)
    {
        Point a = Start.Towards(First, t);
        Point b = First.Towards(Second, t);
        Point c = Second.Towards(End, t);
        Point d = a.Towards(b, t);
        Point e = b.Towards(c, t);
        Point middle = d.Towards(e, t);
        return (new Bezier(Start, a, d, middle), new Bezier(middle, e, c, End));
    }

    public bool IsStraight => Bulge() < 0.005;

    /// <summary>Adds the points after the start of straight lines that stay within a fifth of a pixel.</summary>
    public void FlattenInto(ImmutableArray<Point>.Builder points)
    {
        // Equal steps: the error of n steps is at most sqrt(3)/36 of the greatest second difference over n squared
        // (Wang 1984), which the second differences of the control points bound.
        double first = (Start - (First * 2) + Second).Length;
        double second = (First - (Second * 2) + End).Length;
        int steps = (int)Math.Ceiling(Math.Sqrt(6.0 / 8 * Math.Max(first, second) / Tolerance));
        for (int i = 1; i < steps; i++)
        {
            points.Add(At((double)i / steps));
        }

        points.Add(End);
    }

    private double Bulge() => Math.Max(First.DistanceTo(Start, End), Second.DistanceTo(Start, End));
}
