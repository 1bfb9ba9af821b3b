using System.Collections.Immutable;
using ClaimGraph.Diagrams.Geometry;

namespace ClaimGraph.Viewer.Arranging;

/// <summary>Lines straight from box to box: what there is time for in large graphs and while somebody edits.</summary>
internal static class StraightLines
{
    private const double Apart = 10;
    private const double LoopReach = 34;

    /// <summary>A path for each pair of boxes; several between the same boxes run side by side.</summary>
    /// <param name="ends">The boxes each line joins, by index.</param>
    /// <param name="boxes">The boxes.</param>
    public static ImmutableArray<Curve> Between(IReadOnlyList<(int Source, int Target)> ends, ImmutableArray<Box> boxes)
    {
        Dictionary<(int, int), int> total = [];
        foreach ((int source, int target) in ends)
        {
            total[Pair(source, target)] = total.GetValueOrDefault(Pair(source, target)) + 1;
        }

        Dictionary<(int, int), int> drawn = [];
        ImmutableArray<Curve>.Builder paths = ImmutableArray.CreateBuilder<Curve>(ends.Count);
        foreach ((int source, int target) in ends)
        {
            (int, int) pair = Pair(source, target);
            int number = drawn.GetValueOrDefault(pair);
            drawn[pair] = number + 1;
            double offset = (number - ((total[pair] - 1) / 2.0)) * Apart;
            paths.Add(source == target ? Loop(boxes[source], number) : Line(boxes[source], boxes[target], source < target ? offset : -offset));
        }

        return paths.MoveToImmutable();
    }

    private static (int, int) Pair(int source, int target) => (Math.Min(source, target), Math.Max(source, target));

    private static Curve Line(Box from, Box to, double offset)
    {
        Point way = to.Center - from.Center;
        double length = Math.Max(way.Length, 1e-9);
        Point aside = new(-way.Y / length * Limited(offset, from, to), way.X / length * Limited(offset, from, to));
        Point start = from.Center + aside;
        Point end = to.Center + aside;
        return Curve.Through([Leaving(from, start, end), Leaving(to, end, start)]);
    }

    // A line that is moved aside still has to leave its box through the border.
    private static double Limited(double offset, Box from, Box to)
    {
        double room = Math.Max(0, (Math.Min(Math.Min(from.Width, from.Height), Math.Min(to.Width, to.Height)) / 2) - 2);
        return Math.Clamp(offset, -room, room);
    }

    /// <summary>The point where a line from within a box leaves it.</summary>
    private static Point Leaving(Box box, Point from, Point towards)
    {
        Point way = towards - from;
        double x = way.X > 0 ? (box.Right - from.X) / way.X : way.X < 0 ? (box.X - from.X) / way.X : double.PositiveInfinity;
        double y = way.Y > 0 ? (box.Bottom - from.Y) / way.Y : way.Y < 0 ? (box.Y - from.Y) / way.Y : double.PositiveInfinity;
        double share = Math.Min(Math.Min(x, y), 1);
        return double.IsFinite(share) ? from + (way * Math.Max(0, share)) : from;
    }

    private static Curve Loop(Box box, int number)
    {
        double half = Math.Min(14, box.Width / 4);
        double top = box.Y - LoopReach - (number * Apart);
        Point start = new(box.Right - (3 * half), box.Y);
        Point end = new(box.Right - half, box.Y);
        return new Curve(start, [new Bezier(start, new Point(start.X - half, top), new Point(end.X + half, top), end)]);
    }
}
