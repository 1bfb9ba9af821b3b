using System.Collections.Immutable;
using ClaimGraph.Diagrams.Geometry;

namespace ClaimGraph.Diagrams.Measures;

/// <summary>
/// Measures drawings: overlaps and edge tunnels after Dunne and Shneiderman 2009, crossings after Purchase 2002. Time is
/// quadratic in nodes and labels and, for crossings, in the straight pieces of edges that share a cell of a grid.
/// </summary>
public static class DrawingMeasurer
{
    private const double Tolerance = 0.5;

    /// <summary>Measures a drawing.</summary>
    /// <param name="geometry">Where everything is.</param>
    /// <returns>The measures.</returns>
    public static DiagramMeasures Measure(DiagramGeometry geometry)
    {
        ImmutableArray<NodeGeometry> nodes = geometry.Nodes;
        ImmutableArray<EdgeGeometry> edges = geometry.Edges;
        int nodeOverlaps = 0;
        for (int i = 0; i < nodes.Length; i++)
        {
            for (int j = i + 1; j < nodes.Length; j++)
            {
                nodeOverlaps += nodes[i].Box.Overlaps(nodes[j].Box, Tolerance) ? 1 : 0;
            }
        }

        int labelOverlaps = 0;
        int labelNodeOverlaps = 0;
        int labelEdgeOverlaps = 0;
        int tunnels = 0;
        Box[] bounds = [.. edges.Select(e => BoundsOf(e.Points))];
        for (int i = 0; i < edges.Length; i++)
        {
            if (edges[i].Label is { } label)
            {
                labelNodeOverlaps += nodes.Count(n => n.Box.Overlaps(label, Tolerance));
                Box core = label.Inflate(-Tolerance);
                for (int j = 0; j < edges.Length; j++)
                {
                    labelOverlaps += j > i && edges[j].Label is { } other && label.Overlaps(other, Tolerance) ? 1 : 0;
                    labelEdgeOverlaps += j != i && bounds[j].Overlaps(core) && Meets(edges[j].Points, core) ? 1 : 0;
                }
            }

            tunnels += nodes.Count(n => n.Id != edges[i].Source && n.Id != edges[i].Target
                && n.Box.Overlaps(bounds[i]) && Meets(edges[i].Points, n.Box.Inflate(-1)));
        }

        double length = edges.Sum(e => LengthOf(e.Points));
        double area = geometry.Width * geometry.Height;
        return new DiagramMeasures(
            nodeOverlaps,
            labelOverlaps,
            labelNodeOverlaps,
            labelEdgeOverlaps,
            tunnels,
            Crossings(edges, bounds),
            geometry.Height == 0 ? 0 : geometry.Width / geometry.Height,
            area == 0 ? 0 : length / Math.Sqrt(area));
    }

    internal static bool Meets(ImmutableArray<Point> path, Box box)
    {
        for (int i = 1; i < path.Length; i++)
        {
            if (box.IsCrossedBy(path[i - 1], path[i]))
            {
                return true;
            }
        }

        return false;
    }

    internal static Box BoundsOf(ImmutableArray<Point> path)
    {
        double left = double.MaxValue;
        double top = double.MaxValue;
        double right = double.MinValue;
        double bottom = double.MinValue;
        foreach (Point point in path)
        {
            left = Math.Min(left, point.X);
            top = Math.Min(top, point.Y);
            right = Math.Max(right, point.X);
            bottom = Math.Max(bottom, point.Y);
        }

        // A hair of thickness, so that upright and level lines have an inside.
        return path.IsEmpty ? default : new Box(left - 0.01, top - 0.01, right - left + 0.02, bottom - top + 0.02);
    }

    internal static double LengthOf(ImmutableArray<Point> path)
    {
        double length = 0;
        for (int i = 1; i < path.Length; i++)
        {
            length += path[i - 1].DistanceTo(path[i]);
        }

        return length;
    }

    private static int Crossings(ImmutableArray<EdgeGeometry> edges, Box[] bounds)
    {
        int crossings = 0;
        for (int i = 0; i < edges.Length; i++)
        {
            EdgeGeometry a = edges[i];
            for (int j = i + 1; j < edges.Length; j++)
            {
                EdgeGeometry b = edges[j];
                if (a.Source != b.Source && a.Source != b.Target && a.Target != b.Source && a.Target != b.Target
                    && bounds[i].Overlaps(bounds[j]))
                {
                    crossings += CrossingsOf(a.Points, b.Points);
                }
            }
        }

        return crossings;
    }

    private static int CrossingsOf(ImmutableArray<Point> a, ImmutableArray<Point> b)
    {
        int crossings = 0;
        for (int i = 1; i < a.Length; i++)
        {
            for (int j = 1; j < b.Length; j++)
            {
                crossings += Segments.Cross(a[i - 1], a[i], b[j - 1], b[j]) ? 1 : 0;
            }
        }

        return crossings;
    }
}
