using System.Collections.Immutable;

namespace ClaimGraph.Diagrams.Geometry;

/// <summary>A path of straight lines and cubic Bézier curves without gaps. Immutable.</summary>
internal sealed class Curve
{
    private const int Samples = 24;

    private ImmutableArray<Point>? _flat;

    public Curve(Point start, ImmutableArray<Bezier> segments)
    {
        Start = start;
        Segments = segments;
    }

    public Point Start { get; }

    public ImmutableArray<Bezier> Segments { get; }

    public Point End => Segments.IsEmpty ? Start : Segments[^1].End;

    /// <summary>The path as straight lines that stray from it by at most a fifth of a pixel.</summary>
    public ImmutableArray<Point> Flat => _flat ??= Flatten();

    /// <summary>A path of straight lines.</summary>
    public static Curve Through(IReadOnlyList<Point> points) =>
        new(points[0], [.. points.Skip(1).Select((p, i) => Bezier.Line(points[i], p))]);

    /// <summary>A path of straight lines whose corners are rounded.</summary>
    /// <param name="points">The corners, the first and last being the ends.</param>
    /// <param name="radius">How far from a corner the rounding may begin, in pixels.</param>
    public static Curve Rounded(IReadOnlyList<Point> points, double radius)
    {
        ImmutableArray<Bezier>.Builder segments = ImmutableArray.CreateBuilder<Bezier>();
        Point at = points[0];
        for (int i = 1; i < points.Count - 1; i++)
        {
            Point corner = points[i];
            double before = points[i - 1].DistanceTo(corner);
            double after = corner.DistanceTo(points[i + 1]);
            double reachIn = Math.Min(radius, i == 1 ? before : before / 2);
            double reachOut = Math.Min(radius, i == points.Count - 2 ? after : after / 2);
            if (reachIn == 0 || reachOut == 0)
            {
                continue;
            }

            Point enter = corner.Towards(points[i - 1], reachIn / before);
            Point leave = corner.Towards(points[i + 1], reachOut / after);
            if (at.DistanceTo(enter) > 0.01)
            {
                segments.Add(Bezier.Line(at, enter));
            }

            segments.Add(new Bezier(enter, enter.Towards(corner, 2.0 / 3), leave.Towards(corner, 2.0 / 3), leave));
            at = leave;
        }

        if (at.DistanceTo(points[^1]) > 0.01 || segments.Count == 0)
        {
            segments.Add(Bezier.Line(at, points[^1]));
        }

        return new Curve(points[0], segments.ToImmutable());
    }

    public Curve Reversed() => new(End, [.. Segments.Reverse().Select(s => s.Reversed())]);

    public Curve Moved(Point by) => new(Start + by, [.. Segments.Select(s => s.Moved(by))]);

    /// <summary>The part of the path after it leaves an outline for the last time before reaching open ground.</summary>
    public Curve After(Outline outline)
    {
        // The first piece that ends outside starts the visible part.
        for (int i = 0; i < Segments.Length; i++)
        {
            for (int k = 1; k <= Samples; k++)
            {
                double t = (double)k / Samples;
                if (!outline.Contains(Segments[i].At(t)))
                {
                    double low = (double)(k - 1) / Samples;
                    for (int step = 0; step < 40; step++)
                    {
                        double middle = (low + t) / 2;
                        (low, t) = outline.Contains(Segments[i].At(middle)) ? (middle, t) : (low, middle);
                    }

                    Bezier rest = Segments[i].Split(t).Right;
                    return new Curve(rest.Start, [rest, .. Segments.Skip(i + 1)]);
                }
            }
        }

        return new Curve(End, []);
    }

    /// <summary>The path without its last pixels.</summary>
    /// <param name="length">How much to leave away, measured straight back from the end.</param>
    public Curve WithoutEnd(double length)
    {
        for (int i = Segments.Length - 1; i >= 0; i--)
        {
            for (int k = Samples - 1; k >= 0; k--)
            {
                double low = (double)k / Samples;
                if (Segments[i].At(low).DistanceTo(End) < length)
                {
                    continue;
                }

                double high = (double)(k + 1) / Samples;
                for (int step = 0; step < 40; step++)
                {
                    double middle = (low + high) / 2;
                    (low, high) = Segments[i].At(middle).DistanceTo(End) >= length ? (middle, high) : (low, middle);
                }

                return new Curve(Start, [.. Segments.Take(i), Segments[i].Split(low).Left]);
            }
        }

        return new Curve(Start, []);
    }

    private ImmutableArray<Point> Flatten()
    {
        ImmutableArray<Point>.Builder points = ImmutableArray.CreateBuilder<Point>();
        points.Add(Start);
        foreach (Bezier segment in Segments)
        {
            segment.FlattenInto(points);
        }

        return points.ToImmutable();
    }
}
