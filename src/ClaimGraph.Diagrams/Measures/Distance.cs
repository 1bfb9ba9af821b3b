using System.Collections.Immutable;
using ClaimGraph.Diagrams.Geometry;

namespace ClaimGraph.Diagrams.Measures;

/// <summary>Distances between the parts of a drawing, in pixels.</summary>
internal static class Distance
{
    /// <summary>From a point to the border of a node, from within or without.</summary>
    public static double ToBorder(Point point, NodeGeometry node)
    {
        Box box = node.Box;
        ImmutableArray<Point> corners = node.Outline.IsEmpty
            ? [new(box.X, box.Y), new(box.Right, box.Y), new(box.Right, box.Bottom), new(box.X, box.Bottom)]
            : node.Outline;
        return ToPath(point, corners.Add(corners[0]));
    }

    /// <summary>From a point to the nearest point of a path.</summary>
    public static double ToPath(Point point, ImmutableArray<Point> path)
    {
        double least = double.MaxValue;
        for (int i = 1; i < path.Length; i++)
        {
            least = Math.Min(least, point.DistanceTo(path[i - 1], path[i]));
        }

        return least;
    }

    /// <summary>From a box to the nearest point of a path; 0 where they meet.</summary>
    public static double ToPath(Box box, ImmutableArray<Point> path)
    {
        double least = double.MaxValue;
        for (int i = 1; i < path.Length && least > 0; i++)
        {
            least = Math.Min(least, ToPiece(box, path[i - 1], path[i]));
        }

        return least;
    }

    /// <summary>From a box to the nearest point of a straight line between two ends; 0 where they meet.</summary>
    public static double ToPiece(Box box, Point from, Point to)
    {
        if (box.IsCrossedBy(from, to))
        {
            return 0;
        }

        double ends = Math.Min(ToPoint(box, from), ToPoint(box, to));
        double top = Math.Min(new Point(box.X, box.Y).DistanceTo(from, to), new Point(box.Right, box.Y).DistanceTo(from, to));
        double bottom = Math.Min(new Point(box.X, box.Bottom).DistanceTo(from, to), new Point(box.Right, box.Bottom).DistanceTo(from, to));
        return Math.Min(ends, Math.Min(top, bottom));
    }

    private static double ToPoint(Box box, Point point) =>
        point.DistanceTo(new Point(Math.Clamp(point.X, box.X, box.Right), Math.Clamp(point.Y, box.Y, box.Bottom)));
}
