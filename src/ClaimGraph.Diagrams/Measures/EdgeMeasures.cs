using System.Collections.Immutable;
using ClaimGraph.Diagrams.Geometry;

namespace ClaimGraph.Diagrams.Measures;

/// <summary>How edges run. Lengths are in pixels; loops count only where it says so.</summary>
/// <param name="LengthVariation">The standard deviation of lengths divided by their mean, at least 0; 0 without edges.</param>
/// <param name="Detour">The median of a path's length divided by the distance of its ends, at least 1; 1 without edges.</param>
/// <param name="GreatDetour">The 95th percentile of the same.</param>
/// <param name="Bends">
/// Changes of direction by more than 15 degrees between straight runs of at least 16 px, for each edge on average (after Purchase 2002,
/// "Metrics for graph drawing aesthetics", section 3.2); 0 without edges.
/// </param>
/// <param name="Turning">The sum of all changes of direction of an edge, in degrees, on average; 0 without edges.</param>
/// <param name="AngularResolution">
/// 1 less how far the smallest angle between the edges at a node falls short of even spacing, as a share of that, on average over nodes
/// with two ends of edges or more, loops included: 0 to 1 (Purchase 2002, section 3.4).
/// </param>
/// <param name="ParallelSeparation">
/// The least distance between the middle of an edge and another edge of the same two nodes, or loop of the same node; null without such.
/// </param>
/// <param name="ShortestLoop">The length of the shortest loop; null without loops.</param>
/// <param name="ArrowGap">The greatest distance of an arrow's tip from the border of its target; null without arrows.</param>
/// <param name="WithoutPath">Edges that cannot be seen: without two points, or shorter than a pixel; loops included.</param>
public sealed record EdgeMeasures(
    double LengthVariation,
    double Detour,
    double GreatDetour,
    double Bends,
    double Turning,
    double AngularResolution,
    double? ParallelSeparation,
    double? ShortestLoop,
    double? ArrowGap,
    int WithoutPath)
{
    private const double StraightRun = 16;
    private const double BendAngle = 15;

    internal static EdgeMeasures Of(DiagramGeometry geometry)
    {
        Dictionary<string, NodeGeometry> nodes = geometry.Nodes.ToDictionary(n => n.Id, StringComparer.Ordinal);
        EdgeGeometry[] all = [.. geometry.Edges.Where(IsVisible)];
        EdgeGeometry[] edges = [.. all.Where(e => e.Source != e.Target)];
        double[] lengths = [.. edges.Select(e => DrawingMeasurer.LengthOf(e.Points))];
        double[] detours =
        [
            .. edges.Select((e, i) => (Length: lengths[i], Distance: e.Points[0].DistanceTo(e.Points[^1])))
                .Where(d => d.Distance > 0)
                .Select(d => d.Length / d.Distance)
                .Order(),
        ];
        double mean = lengths.Length == 0 ? 0 : lengths.Average();
        return new EdgeMeasures(
            mean == 0 ? 0 : Math.Sqrt(lengths.Average(l => (l - mean) * (l - mean))) / mean,
            Percentile(detours, 0.5),
            Percentile(detours, 0.95),
            edges.Length == 0 ? 0 : edges.Average(e => BendsOf(e.Points)),
            edges.Length == 0 ? 0 : edges.Average(e => TurningOf(e.Points)),
            Resolution(all),
            Least(all.GroupBy(PairOf).SelectMany(Separations)),
            Least(all.Where(e => e.Source == e.Target).Select(e => DrawingMeasurer.LengthOf(e.Points))),
            Greatest(all.Where(e => e.HasArrow && nodes.ContainsKey(e.Target)).Select(e => Distance.ToBorder(e.Points[^1], nodes[e.Target]))),
            geometry.Edges.Length - all.Length);
    }

    private static bool IsVisible(EdgeGeometry edge) => edge.Points.Length > 1 && DrawingMeasurer.LengthOf(edge.Points) >= 1;

    private static (string, string) PairOf(EdgeGeometry edge) =>
        string.CompareOrdinal(edge.Source, edge.Target) < 0 ? (edge.Source, edge.Target) : (edge.Target, edge.Source);

    private static IEnumerable<double> Separations(IEnumerable<EdgeGeometry> parallel)
    {
        EdgeGeometry[] edges = [.. parallel];
        return from a in edges from b in edges where a != b select Distance.ToPath(Middle(a.Points), b.Points);
    }

    private static Point Middle(ImmutableArray<Point> path)
    {
        double rest = DrawingMeasurer.LengthOf(path) / 2;
        for (int i = 1; i < path.Length; i++)
        {
            double length = path[i - 1].DistanceTo(path[i]);
            if (length >= rest && length > 0)
            {
                return path[i - 1].Towards(path[i], rest / length);
            }

            rest -= length;
        }

        return path[^1];
    }

    private static int BendsOf(ImmutableArray<Point> path)
    {
        int bends = 0;
        Point? before = null;
        for (int i = 1; i < path.Length; i++)
        {
            Point run = path[i] - path[i - 1];
            if (run.Length >= StraightRun)
            {
                bends += before is { } last && Turn(last, run) > BendAngle ? 1 : 0;
                before = run;
            }
        }

        return bends;
    }

    private static double TurningOf(ImmutableArray<Point> path)
    {
        double turning = 0;
        for (int i = 2; i < path.Length; i++)
        {
            turning += Turn(path[i - 1] - path[i - 2], path[i] - path[i - 1]);
        }

        return turning;
    }

    private static double Turn(Point a, Point b) => Math.Abs(Math.Atan2(a.Cross(b), a.Dot(b))) * 180 / Math.PI;

    private static double Resolution(IEnumerable<EdgeGeometry> edges)
    {
        double[] shortfalls =
        [
            .. edges.SelectMany(e => new[] { (Node: e.Source, Way: e.Points[1] - e.Points[0]), (Node: e.Target, Way: e.Points[^2] - e.Points[^1]) })
                .GroupBy(end => end.Node, end => Math.Atan2(end.Way.Y, end.Way.X) * 180 / Math.PI, StringComparer.Ordinal)
                .Where(g => g.Count() > 1)
                .Select(g => Shortfall([.. g.Order()])),
        ];
        return shortfalls.Length == 0 ? 1 : 1 - shortfalls.Average();
    }

    private static double Shortfall(double[] angles)
    {
        double least = angles[0] + 360 - angles[^1];
        for (int i = 1; i < angles.Length; i++)
        {
            least = Math.Min(least, angles[i] - angles[i - 1]);
        }

        double even = 360.0 / angles.Length;
        return Math.Abs(even - least) / even;
    }

    // By nearest rank.
    private static double Percentile(double[] ordered, double share) =>
        ordered.Length == 0 ? 1 : ordered[Math.Max(0, (int)Math.Ceiling(share * ordered.Length) - 1)];

    private static double? Least(IEnumerable<double> values) => values.Select(v => (double?)v).Min();

    private static double? Greatest(IEnumerable<double> values) => values.Select(v => (double?)v).Max();
}
