namespace ClaimGraph.Diagrams.Geometry;

/// <summary>An upright rectangle by its top-left corner, in pixels; y grows downwards.</summary>
/// <param name="X">The left edge.</param>
/// <param name="Y">The top edge.</param>
/// <param name="Width">The extent to the right.</param>
/// <param name="Height">The extent downwards.</param>
public readonly record struct Box(double X, double Y, double Width, double Height)
{
    /// <summary>The right edge.</summary>
    public double Right => X + Width;

    /// <summary>The bottom edge.</summary>
    public double Bottom => Y + Height;

    /// <summary>The point half-way between all edges.</summary>
    public Point Center => new(X + (Width / 2), Y + (Height / 2));

    /// <summary>The box of a size around a centre.</summary>
    /// <param name="center">The centre.</param>
    /// <param name="size">The size.</param>
    /// <returns>The box.</returns>
    public static Box Around(Point center, Size size) =>
        new(center.X - (size.Width / 2), center.Y - (size.Height / 2), size.Width, size.Height);

    /// <summary>The smallest box that holds this box and another.</summary>
    /// <param name="other">The other box.</param>
    /// <returns>The box of both.</returns>
    public Box Union(Box other)
    {
        double left = Math.Min(X, other.X);
        double top = Math.Min(Y, other.Y);
        return new Box(left, top, Math.Max(Right, other.Right) - left, Math.Max(Bottom, other.Bottom) - top);
    }

    /// <summary>The box in another place.</summary>
    /// <param name="by">How far it is moved.</param>
    /// <returns>The box, of the same size.</returns>
    public Box Moved(Point by) => this with { X = X + by.X, Y = Y + by.Y };

    /// <summary>The box with every edge moved outwards; inwards for a negative distance.</summary>
    /// <param name="by">The distance in pixels.</param>
    /// <returns>The larger or smaller box; its extents may become negative when a small box shrinks.</returns>
    public Box Inflate(double by) => new(X - by, Y - by, Width + (2 * by), Height + (2 * by));

    /// <summary>Tells whether a point lies inside or on the edge.</summary>
    /// <param name="point">The point.</param>
    /// <returns>True when it does.</returns>
    public bool Contains(Point point) => point.X >= X && point.X <= Right && point.Y >= Y && point.Y <= Bottom;

    /// <summary>Tells whether the interiors of two boxes share more than a margin on both axes.</summary>
    /// <param name="other">The other box.</param>
    /// <param name="margin">How much they may share on an axis, in pixels; negative to ask for a gap.</param>
    /// <returns>True when they overlap by more than that.</returns>
    public bool Overlaps(Box other, double margin = 0) =>
        Math.Min(Right, other.Right) - Math.Max(X, other.X) > margin
        && Math.Min(Bottom, other.Bottom) - Math.Max(Y, other.Y) > margin;

    /// <summary>Tells whether a straight line between two points meets the inside of the box.</summary>
    /// <param name="from">One end.</param>
    /// <param name="to">The other end.</param>
    /// <returns>True when part of the line lies strictly inside.</returns>
    public bool IsCrossedBy(Point from, Point to)
    {
        double enter = 0;
        double leave = 1;
        return Narrow(from.X, to.X - from.X, X, Right, ref enter, ref leave)
            && Narrow(from.Y, to.Y - from.Y, Y, Bottom, ref enter, ref leave)
            && leave > enter;
    }

    private static bool Narrow(double start, double delta, double low, double high, ref double enter, ref double leave)
    {
        if (delta == 0)
        {
            return start > low && start < high;
        }

        double a = (low - start) / delta;
        double b = (high - start) / delta;
        enter = Math.Max(enter, Math.Min(a, b));
        leave = Math.Min(leave, Math.Max(a, b));
        return enter < leave;
    }
}
