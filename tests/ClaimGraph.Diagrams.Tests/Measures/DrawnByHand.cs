using System.Collections.Immutable;
using ClaimGraph.Diagrams.Geometry;
using ClaimGraph.Diagrams.Measures;

namespace ClaimGraph.Diagrams.Tests.Measures;

/// <summary>Small drawings that one can measure with a ruler.</summary>
internal static class DrawnByHand
{
    public static NodeGeometry Node(string id, double x, double y, double width = 40, double height = 20) => new(id, new Box(x, y, width, height));

    public static EdgeGeometry Edge(string id, string source, string target, params ImmutableArray<Point> points) =>
        new(id, source, target, points, null);

    public static QualityReport Report(ImmutableArray<NodeGeometry> nodes, params ImmutableArray<EdgeGeometry> edges) =>
        QualityReport.Of(new DiagramGeometry(400, 200, nodes, edges));

    /// <summary>Boxes and winding edges at random, crowded enough for faults of every sort.</summary>
    public static DiagramGeometry AtRandom(int seed, int nodeCount, int edgeCount)
    {
        Random random = new(seed);
        double side = 60 * Math.Sqrt(nodeCount);
        Point Anywhere() => new(Math.Round(random.NextDouble() * side), Math.Round(random.NextDouble() * side));
        NodeGeometry[] nodes =
        [
            .. Enumerable.Range(0, nodeCount).Select(i => new NodeGeometry($"n{i}", Box.Around(Anywhere(), new Size(random.Next(8, 50), random.Next(8, 30))))),
        ];
        EdgeGeometry[] edges =
        [
            .. Enumerable.Range(0, edgeCount).Select(i =>
            {
                NodeGeometry a = nodes[random.Next(nodeCount)];
                NodeGeometry b = nodes[random.Next(nodeCount)];
                Point[] path = [a.Box.Center, .. Enumerable.Range(0, random.Next(3)).Select(_ => Anywhere()), b.Box.Center];
                return new EdgeGeometry($"e{i}", a.Id, b.Id, [.. path], i % 3 == 0 ? null : Box.Around(Anywhere(), new Size(30, 12)));
            }),
        ];
        return new DiagramGeometry(side, side, [.. nodes], [.. edges]);
    }
}
