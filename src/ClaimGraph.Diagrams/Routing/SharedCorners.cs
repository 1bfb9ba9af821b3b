using System.Collections.Immutable;
using ClaimGraph.Diagrams.Geometry;

namespace ClaimGraph.Diagrams.Routing;

/// <summary>Parts paths that bend around the same corner of a node: the sharper a path turns, the closer it stays.</summary>
internal static class SharedCorners
{
    private const int MostSteps = 5;

    /// <summary>Moves bends outwards.</summary>
    /// <param name="paths">The paths by the nodes they join, which are changed.</param>
    /// <param name="boxes">What the paths bend around, to tell which way is outwards.</param>
    /// <param name="step">The distance from path to path, in pixels along both axes.</param>
    public static void Part(Dictionary<(int Low, int High), ImmutableArray<Point>> paths, ImmutableArray<Box> boxes, double step)
    {
        var bends = paths.OrderBy(p => p.Key)
            .SelectMany(p => Enumerable.Range(1, Math.Max(0, p.Value.Length - 2)).Select(i => (p.Key, Index: i, At: p.Value[i], Turn: Turn(p.Value, i))))
            .GroupBy(b => b.At)
            .Where(g => g.Count() > 1)
            .ToList();
        foreach (var shared in bends)
        {
            Box nearest = boxes.MinBy(b => Math.Abs(Math.Max(Math.Abs(b.Center.X - shared.Key.X) - (b.Width / 2), Math.Abs(b.Center.Y - shared.Key.Y) - (b.Height / 2))));
            Point outwards = new(shared.Key.X < nearest.Center.X ? -step : step, shared.Key.Y < nearest.Center.Y ? -step : step);
            int steps = 0;
            foreach (var bend in shared.OrderBy(b => b.Turn).ThenBy(b => b.Key))
            {
                paths[bend.Key] = paths[bend.Key].SetItem(bend.Index, bend.At + (outwards * Math.Min(steps++, MostSteps)));
            }
        }
    }

    // The cosine of the change of direction: the sharpest turn has the least.
    private static double Turn(ImmutableArray<Point> path, int bend) =>
        (path[bend] - path[bend - 1]).Unit.Dot((path[bend + 1] - path[bend]).Unit);
}
