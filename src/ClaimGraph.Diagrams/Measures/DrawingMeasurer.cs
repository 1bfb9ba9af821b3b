using System.Collections.Immutable;
using ClaimGraph.Diagrams.Geometry;

namespace ClaimGraph.Diagrams.Measures;

/// <summary>
/// Counts the faults of drawings: overlaps and edge tunnels after Dunne and Shneiderman 2009, "Improving graph drawing readability by
/// incorporating readability metrics", crossings after Purchase 2002, "Metrics for graph drawing aesthetics". Boxes and the straight
/// pieces of edges are kept in grids, so time is near-linear in them and in the crossings: 10,000 nodes and 20,000 edges with a million
/// crossings take about a second.
/// </summary>
public static class DrawingMeasurer
{
    private const double Tolerance = 0.5;

    /// <summary>Measures a drawing.</summary>
    /// <param name="geometry">Where everything is.</param>
    /// <returns>The measures that a drawing is judged by while it is made; <see cref="QualityReport"/> has all of them.</returns>
    public static DiagramMeasures Measure(DiagramGeometry geometry)
    {
        PathIndex paths = new(geometry.Edges);
        return Measure(geometry, paths, CrossingMeasures.Count(paths));
    }

    internal static DiagramMeasures Measure(DiagramGeometry geometry, PathIndex paths, int crossings)
    {
        ImmutableArray<EdgeGeometry> edges = geometry.Edges;
        ImmutableArray<int> labelled = [.. Enumerable.Range(0, edges.Length).Where(i => edges[i].Label is not null)];
        ImmutableArray<Box> labels = [.. labelled.Select(i => edges[i].Label!.Value)];
        BoxIndex nodes = new([.. geometry.Nodes.Select(n => n.Box)]);
        List<int> found = [];
        int labelNodeOverlaps = 0;
        int labelEdgeOverlaps = 0;
        foreach (int i in labelled)
        {
            Box label = edges[i].Label!.Value;
            found.Clear();
            nodes.Find(label, Tolerance, found);
            labelNodeOverlaps += found.Count;
            found.Clear();
            paths.FindThrough(label.Inflate(-Tolerance), found);
            labelEdgeOverlaps += found.Count(e => e != i);
        }

        int tunnels = 0;
        foreach (NodeGeometry node in geometry.Nodes)
        {
            found.Clear();
            paths.FindThrough(node.Box.Inflate(-1), found);
            tunnels += found.Count(e => edges[e].Source != node.Id && edges[e].Target != node.Id);
        }

        double area = geometry.Width * geometry.Height;
        return new DiagramMeasures(
            nodes.Pairs(Tolerance) + ClusterOverlaps(geometry),
            new BoxIndex(labels).Pairs(Tolerance),
            labelNodeOverlaps,
            labelEdgeOverlaps,
            tunnels,
            crossings,
            geometry.Height == 0 ? 0 : geometry.Width / geometry.Height,
            area == 0 ? 0 : edges.Sum(e => LengthOf(e.Points)) / Math.Sqrt(area))
        {
            LabelTitleOverlaps = geometry.Clusters.Sum(c => labels.Count(l => l.Overlaps(c.Title, Tolerance))),
        };
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

    internal static double LengthOf(ImmutableArray<Point> path)
    {
        double length = 0;
        for (int i = 1; i < path.Length; i++)
        {
            length += path[i - 1].DistanceTo(path[i]);
        }

        return length;
    }

    // Clusters on each other, and nodes on titles or on clusters that are not theirs.
    private static int ClusterOverlaps(DiagramGeometry geometry)
    {
        int overlaps = 0;
        for (int i = 0; i < geometry.Clusters.Length; i++)
        {
            ClusterGeometry cluster = geometry.Clusters[i];
            overlaps += geometry.Clusters.Skip(i + 1).Count(c => c.Box.Overlaps(cluster.Box, Tolerance));
            overlaps += geometry.Nodes.Count(n => n.Box.Overlaps(n.Cluster == cluster.Id ? cluster.Title : cluster.Box, Tolerance));
        }

        return overlaps;
    }
}
