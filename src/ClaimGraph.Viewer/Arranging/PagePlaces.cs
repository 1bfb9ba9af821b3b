using System.Collections.Immutable;
using ClaimGraph.Diagrams.Geometry;

namespace ClaimGraph.Viewer.Arranging;

/// <summary>A place for everything, anywhere on the plane.</summary>
/// <param name="Boxes">The box of each node.</param>
/// <param name="Paths">The path of each line, from border to border.</param>
/// <param name="Labels">The box of each line's label; null where none was placed.</param>
internal sealed record PagePlaces(ImmutableArray<Box> Boxes, ImmutableArray<Curve> Paths, ImmutableArray<Box?> Labels)
{
    /// <summary>The boxes around clusters, in their order; none where clusters have no box.</summary>
    public ImmutableArray<Box> Clusters { get; init; } = [];

    /// <summary>What a reader should know about how the places were found.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];

    /// <summary>Everything moved so that it starts at a point, and the point where it ends.</summary>
    public (PagePlaces Places, Size Size) From(double margin)
    {
        Box? all = null;
        foreach (Box box in Boxes.Concat(Clusters).Concat(Labels.OfType<Box>()).Concat(Paths.Select(BoundsOf)))
        {
            all = all is { } sum ? sum.Union(box) : box;
        }

        Box bounds = all ?? default;
        Point by = new(Math.Round(margin - bounds.X, 1), Math.Round(margin - bounds.Y, 1));
        PagePlaces moved = this with
        {
            Boxes = [.. Boxes.Select(b => Moved(b, by))],
            Paths = [.. Paths.Select(p => p.Moved(by))],
            Labels = [.. Labels.Select(l => l is { } box ? Moved(box, by) : (Box?)null)],
            Clusters = [.. Clusters.Select(b => Moved(b, by))],
        };
        return (moved, new Size(Math.Ceiling(bounds.Width + (2 * margin)), Math.Ceiling(bounds.Height + (2 * margin))));
    }

    private static Box Moved(Box box, Point by) => box with { X = box.X + by.X, Y = box.Y + by.Y };

    private static Box BoundsOf(Curve path) => path.Segments
        .SelectMany(s => new[] { s.First, s.Second, s.End })
        .Aggregate(new Box(path.Start.X, path.Start.Y, 0, 0), (sum, p) => sum.Union(new Box(p.X, p.Y, 0, 0)));
}
