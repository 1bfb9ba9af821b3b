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

    public Outline Moved(Point by) => new([.. Corners.Select(c => c + by)]);
}
