using System.Collections.Immutable;

namespace ClaimGraph.Diagrams.Geometry;

/// <summary>A closed convex polygon: the border of a node. Corners run clockwise.</summary>
internal sealed class Outline(ImmutableArray<Point> corners)
{
    public ImmutableArray<Point> Corners { get; } = corners;

    public bool Contains(Point point)
    {
        for (int i = 0; i < Corners.Length; i++)
        {
            Point a = Corners[i];
            Point b = Corners[(i + 1) % Corners.Length];
            if ((b - a).Cross(point - a) < 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>How far the outline reaches from a point in a direction, measured along it.</summary>
    /// <param name="point">The point.</param>
    /// <param name="direction">The direction, of length one.</param>
    public double ReachFrom(Point point, Point direction) => Corners.Max(c => (c - point).Dot(direction));

    /// <summary>The point of a straight line that is nearest to one of its points among those at least a pixel within the outline.</summary>
    /// <param name="point">The point.</param>
    /// <param name="direction">The line's direction, of length one.</param>
    /// <returns>The point, half-way between the borders where less than two pixels of the line lie within; null where none does.</returns>
    public Point? NearestWithin(Point point, Point direction)
    {
        double enter = double.NegativeInfinity;
        double leave = double.PositiveInfinity;
        for (int i = 0; i < Corners.Length; i++)
        {
            // Clipped by one side after the other (Cyrus and Beck 1978).
            Point side = Corners[(i + 1) % Corners.Length] - Corners[i];
            double inside = side.Cross(point - Corners[i]);
            double rate = side.Cross(direction);
            if (rate == 0 && inside < 0)
            {
                return null;
            }

            enter = rate > 0 ? Math.Max(enter, -inside / rate) : enter;
            leave = rate < 0 ? Math.Min(leave, -inside / rate) : leave;
        }

        double inset = Math.Min(1, (leave - enter) / 2);
        return inset > 0 ? point + (direction * Math.Clamp(0, enter + inset, leave - inset)) : null;
    }

    public Outline Moved(Point by) => new([.. Corners.Select(c => c + by)]);
}
