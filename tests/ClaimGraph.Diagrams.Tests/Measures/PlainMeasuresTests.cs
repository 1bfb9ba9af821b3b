using System.Collections.Immutable;
using ClaimGraph.Diagrams.Geometry;
using ClaimGraph.Diagrams.Measures;

namespace ClaimGraph.Diagrams.Tests.Measures;

/// <summary>The measures with their grids against the plainest way to count: everything with everything.</summary>
public sealed class PlainMeasuresTests
{
    [Theory]
    [InlineData(1, 5, 8)]
    [InlineData(2, 30, 50)]
    [InlineData(3, 120, 200)]
    [InlineData(4, 400, 300)]
    [InlineData(5, 2, 40)]
    public void Grids_find_what_asking_everything_finds(int seed, int nodes, int edges)
    {
        DiagramGeometry drawing = DrawnByHand.AtRandom(seed, nodes, edges);

        QualityReport report = QualityReport.Of(drawing);

        Box[] boxes = [.. drawing.Nodes.Select(n => n.Box)];
        (EdgeGeometry Edge, Box Label)[] labels = [.. drawing.Edges.Where(e => e.Label is not null).Select(e => (e, e.Label!.Value))];
        Assert.Equal(Pairs(boxes), report.Faults.NodeOverlaps);
        Assert.Equal(Pairs([.. labels.Select(l => l.Label)]), report.Faults.LabelOverlaps);
        Assert.Equal(labels.Sum(l => boxes.Count(b => b.Overlaps(l.Label, 0.5))), report.Faults.LabelNodeOverlaps);
        Assert.Equal(
            labels.Sum(l => drawing.Edges.Count(e => e != l.Edge && RunsThrough(e.Points, l.Label.Inflate(-0.5)))),
            report.Faults.LabelEdgeOverlaps);
        Assert.Equal(
            drawing.Edges.Sum(e => drawing.Nodes.Count(n => n.Id != e.Source && n.Id != e.Target && RunsThrough(e.Points, n.Box.Inflate(-1)))),
            report.Faults.EdgesThroughNodes);
        int[] crossings = [.. Apart(drawing.Edges).Select(p => Crossings(p.A.Points, p.B.Points)).Where(c => c > 0)];
        Assert.Equal(crossings.Sum(), report.Crossings.Points);
        Assert.Equal(crossings.Length, report.Crossings.Pairs);
        int possible = Apart(drawing.Edges.Where(e => e.Source != e.Target)).Count();
        Assert.Equal(possible == 0 ? 1 : 1 - ((double)crossings.Length / possible), report.Crossings.Rate, 1e-9);
        Assert.Equal(report.Faults, DrawingMeasurer.Measure(drawing));
    }

    private static int Pairs(Box[] boxes) => boxes.Index().Sum(b => boxes.Skip(b.Index + 1).Count(other => other.Overlaps(b.Item, 0.5)));

    private static IEnumerable<(EdgeGeometry A, EdgeGeometry B)> Apart(IEnumerable<EdgeGeometry> all)
    {
        EdgeGeometry[] edges = [.. all];
        return from i in Enumerable.Range(0, edges.Length)
               from j in Enumerable.Range(i + 1, edges.Length - i - 1)
               let ends = new[] { edges[i].Source, edges[i].Target }
               where !ends.Contains(edges[j].Source) && !ends.Contains(edges[j].Target)
               select (edges[i], edges[j]);
    }

    private static bool RunsThrough(ImmutableArray<Point> path, Box box) => Pieces(path).Any(p => box.IsCrossedBy(p.From, p.To));

    private static int Crossings(ImmutableArray<Point> a, ImmutableArray<Point> b) =>
        Pieces(a).Sum(p => Pieces(b).Count(q => Segments.Cross(p.From, p.To, q.From, q.To)));

    private static IEnumerable<(Point From, Point To)> Pieces(ImmutableArray<Point> path) => path.Zip(path.Skip(1));
}
