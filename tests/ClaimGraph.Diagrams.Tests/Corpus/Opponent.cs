using ClaimGraph.Diagrams.Drawing;
using ClaimGraph.Diagrams.Geometry;
using ClaimGraph.Diagrams.Measures;

namespace ClaimGraph.Diagrams.Tests.Corpus;

/// <summary>Drawings by others, made measurable by the same rule.</summary>
internal static class Opponent
{
    /// <summary>A drawing of a sketch, on a page as large as it needs.</summary>
    public static DiagramGeometry Page(Sketch sketch, Box[] nodes, Point[][] paths, Box?[] labels)
    {
        IEnumerable<Box> all = nodes
            .Concat(labels.OfType<Box>())
            .Concat(paths.Where(p => p.Length > 0).Select(p => DrawingMeasurer.BoundsOf([.. p])));
        Box bounds = all.Aggregate((sum, box) => sum.Union(box));
        return new DiagramGeometry(
            bounds.Width,
            bounds.Height,
            [.. sketch.Cards.Select((c, i) => new NodeGeometry(c.Node.Id, nodes[i]) { Cluster = c.Node.Cluster })],
            [
                .. sketch.Edges.Select((e, i) => new EdgeGeometry(
                    e.Id, sketch.Cards[e.Source].Node.Id, sketch.Cards[e.Target].Node.Id, [.. paths[i]], labels[i]) { HasArrow = !e.IsSymmetric }),
            ]);
    }
}
