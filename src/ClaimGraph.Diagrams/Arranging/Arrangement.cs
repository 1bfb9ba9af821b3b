using System.Collections.Immutable;
using ClaimGraph.Diagrams.Drawing;
using ClaimGraph.Diagrams.Geometry;
using ClaimGraph.Diagrams.Labelling;

namespace ClaimGraph.Diagrams.Arranging;

/// <summary>A sketch with a place for everything, anywhere on the plane.</summary>
/// <param name="Boxes">The box of each node.</param>
/// <param name="Paths">The path of each edge, from border to border.</param>
/// <param name="Labels">The place of each edge's label.</param>
internal sealed record Arrangement(ImmutableArray<Box> Boxes, ImmutableArray<Curve> Paths, ImmutableArray<LabelPlace?> Labels)
{
    /// <summary>Where each cluster is.</summary>
    public ImmutableArray<Region> Regions { get; init; } = [];

    /// <summary>What was tried before this one was kept.</summary>
    public ImmutableArray<LayoutTrial> Trials { get; init; } = [];

    /// <summary>The smallest box around everything; empty when there is nothing.</summary>
    public Box Bounds()
    {
        IEnumerable<Box> all = Boxes
            .Concat(Paths.Select(p => Measures.DrawingMeasurer.BoundsOf(p.Flat)))
            .Concat(Labels.OfType<LabelPlace>().Select(l => l.Box))
            .Concat(Regions.Select(r => r.Box));
        return all.Aggregate((Box?)null, (sum, box) => sum is { } s ? s.Union(box) : box) ?? default;
    }

    /// <summary>Everything moved by a distance.</summary>
    public Arrangement Moved(Point by) => new(
        [.. Boxes.Select(b => b.Moved(by))],
        [.. Paths.Select(p => p.Moved(by))],
        [.. Labels.Select(l => l is null ? null : l with { Box = l.Box.Moved(by), Anchor = l.Anchor + by })])
    {
        Regions = [.. Regions.Select(r => r.Moved(by))],
        Trials = Trials,
    };

    /// <summary>Where everything is, with coordinates rounded to hundredths of a pixel.</summary>
    public DiagramGeometry ToGeometry(Sketch sketch, Size canvas) => new(
        Rounded(canvas.Width),
        Rounded(canvas.Height),
        [.. sketch.Cards.Select((c, i) => new NodeGeometry(c.Node.Id, Rounded(Boxes[i])))],
        [
            .. sketch.Edges.Select((e, i) => new EdgeGeometry(
                e.Id,
                sketch.Cards[e.Source].Node.Id,
                sketch.Cards[e.Target].Node.Id,
                [.. Paths[i].Flat.Select(Rounded)],
                Labels[i] is { } label ? Rounded(label.Box) : null)
            {
                Leader = Labels[i]?.Leader is (Point from, Point to) ? [Rounded(from), Rounded(to)] : [],
            }),
        ])
    {
        Clusters = [.. Regions.Select((r, c) => new ClusterGeometry(sketch.Clusters[c].Cluster.Id, Rounded(r.Box), Rounded(r.Title)))],
    };

    private static double Rounded(double value) => Math.Round(value, 2) + 0.0;

    private static Point Rounded(Point point) => new(Rounded(point.X), Rounded(point.Y));

    private static Box Rounded(Box box) => new(Rounded(box.X), Rounded(box.Y), Rounded(box.Width), Rounded(box.Height));
}
