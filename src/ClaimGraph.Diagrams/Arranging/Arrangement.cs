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

    /// <summary>What is drawn behind nodes and edges, such as an axis; mostly nothing.</summary>
    public Backdrop Backdrop { get; init; } = Backdrop.Empty;

    /// <summary>The smallest box around everything; empty when there is nothing.</summary>
    public Box Bounds()
    {
        IEnumerable<Box> all = Boxes
            .Concat(Paths.Select(p => Measures.DrawingMeasurer.BoundsOf(p.Flat)))
            .Concat(Labels.OfType<LabelPlace>().Select(l => l.Box))
            .Concat(Regions.Select(r => r.Box))
            .Concat(Backdrop.Boxes);
        return all.Aggregate((Box?)null, (sum, box) => sum is { } s ? s.Union(box) : box) ?? default;
    }

    /// <summary>Everything moved by a distance.</summary>
    public Arrangement Moved(Point by) => new(
        [.. Boxes.Select(b => b.Moved(by))],
        [.. Paths.Select(p => p.Moved(by))],
        [.. Labels.Select(l => l is null ? null : l with { Box = l.Box.Moved(by), Anchor = l.Anchor + by })])
    {
        Regions = [.. Regions.Select(r => r.Moved(by))],
        Backdrop = Backdrop.Moved(by),
    };

    /// <summary>Where everything is, with coordinates rounded to hundredths of a pixel.</summary>
    public DiagramGeometry ToGeometry(Sketch sketch, Size canvas) => new(
        canvas.Width.Rounded(),
        canvas.Height.Rounded(),
        [.. sketch.Cards.Select((c, i) => NodeGeometry.Of(c, Boxes[i]))],
        [
            .. sketch.Edges.Select((e, i) =>
                EdgeGeometry.Of(e, sketch.Cards[e.Source].Node.Id, sketch.Cards[e.Target].Node.Id, Paths[i], Labels[i])),
        ])
    {
        Clusters = [.. Regions.Select((r, c) => new ClusterGeometry(sketch.Clusters[c].Cluster.Id, r.Box.Rounded(), r.Title.Rounded()))],
    };
}
