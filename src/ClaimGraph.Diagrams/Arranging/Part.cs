using System.Collections.Immutable;
using ClaimGraph.Diagrams.Geometry;

namespace ClaimGraph.Diagrams.Arranging;

/// <summary>A connected part of a drawing, to be put beside others.</summary>
/// <param name="Bounds">The box around all of it.</param>
/// <param name="Occupied">Where within it something is drawn.</param>
internal sealed record Part(Box Bounds, ImmutableArray<Box> Occupied)
{
    public double Area => Bounds.Width * Bounds.Height;

    /// <summary>A part of nodes and the paths between them.</summary>
    public static Part Of(IEnumerable<Box> nodes, IEnumerable<ImmutableArray<Point>> paths)
    {
        const double Step = 40;
        ImmutableArray<Box>.Builder occupied = ImmutableArray.CreateBuilder<Box>();
        occupied.AddRange(nodes);
        foreach (ImmutableArray<Point> path in paths)
        {
            for (int i = 1; i < path.Length; i++)
            {
                int steps = (int)Math.Ceiling(path[i - 1].DistanceTo(path[i]) / Step);
                for (int k = 1; k <= steps; k++)
                {
                    occupied.Add(Box.Around(path[i - 1].Towards(path[i], (double)k / steps), new Size(Step, Step)));
                }
            }
        }

        return new Part(occupied.Aggregate((a, b) => a.Union(b)), occupied.ToImmutable());
    }
}
