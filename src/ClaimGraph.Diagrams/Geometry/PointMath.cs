namespace ClaimGraph.Diagrams.Geometry;

/// <summary>Points as vectors of the plane.</summary>
internal static class PointMath
{
    extension(Point point)
    {
        public double Length => Math.Sqrt((point.X * point.X) + (point.Y * point.Y));

        /// <summary>The vector of length one; the zero vector stays as it is.</summary>
        public Point Unit
        {
            get
            {
                double length = point.Length;
                return length == 0 ? point : new Point(point.X / length, point.Y / length);
            }
        }

        /// <summary>The vector turned by a quarter, clockwise as seen on the drawing.</summary>
        public Point Normal => new(-point.Y, point.X);

        public static Point operator +(Point a, Point b) => new(a.X + b.X, a.Y + b.Y);

        public static Point operator -(Point a, Point b) => new(a.X - b.X, a.Y - b.Y);

        public static Point operator *(Point a, double factor) => new(a.X * factor, a.Y * factor);

        public double Dot(Point other) => (point.X * other.X) + (point.Y * other.Y);

        /// <summary>The z component of the cross product: positive when the other vector lies clockwise.</summary>
        public double Cross(Point other) => (point.X * other.Y) - (point.Y * other.X);

        public double DistanceTo(Point other) => (other - point).Length;

        public Point Towards(Point other, double share) => point + ((other - point) * share);

        /// <summary>The distance to the nearest point of a straight line between two ends.</summary>
        public double DistanceTo(Point from, Point to)
        {
            Point line = to - from;
            double square = line.Dot(line);
            double share = square == 0 ? 0 : Math.Clamp((point - from).Dot(line) / square, 0, 1);
            return point.DistanceTo(from + (line * share));
        }
    }
}
