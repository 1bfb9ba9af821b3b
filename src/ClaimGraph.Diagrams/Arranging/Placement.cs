using System.Collections.Immutable;
using ClaimGraph.Diagrams.Drawing;
using ClaimGraph.Diagrams.Geometry;

namespace ClaimGraph.Diagrams.Arranging;

/// <summary>Where nodes and clusters are, before edges are routed.</summary>
/// <param name="Centers">The centre of each node.</param>
/// <param name="Routes">The path of each edge from box to box, where the engine gave one.</param>
internal sealed record Placement(ImmutableArray<Point> Centers, ImmutableArray<Curve?> Routes)
{
    /// <summary>A placement whose edges have no paths yet.</summary>
    public static Placement Of(Sketch sketch, ImmutableArray<Point> centers) => new(centers, [.. sketch.Edges.Select(_ => (Curve?)null)]);

    /// <summary>All nodes further apart, as far as they are now from the middle times a factor of one or more; paths are lost.</summary>
    public Placement Spread(double factor) => factor == 1
        ? this
        : new Placement([.. Centers.Select(c => c * factor)], [.. Routes.Select(_ => (Curve?)null)]);

    /// <summary>The borders of the clusters around their nodes. What was apart stays apart when nodes are spread.</summary>
    public ImmutableArray<Region> Regions(Sketch sketch, ImmutableArray<Size> footprints)
    {
        if (sketch.Clusters.IsEmpty)
        {
            return [];
        }

        Box?[] bounds = new Box?[sketch.Clusters.Length];
        for (int v = 0; v < Centers.Length; v++)
        {
            int cluster = sketch.ClusterOf[v];
            if (cluster >= 0)
            {
                Box box = Box.Around(Centers[v], footprints[v]);
                bounds[cluster] = bounds[cluster]?.Union(box) ?? box;
            }
        }

        return
        [
            .. sketch.Clusters.Select((card, c) =>
            {
                Box border = Border(card, bounds[c]!.Value);
                return new Region(border, card.TitleIn(border));
            }),
        ];
    }

    /// <summary>The border of a cluster around what is inside: wide enough for its title, which stands above.</summary>
    public static Box Border(ClusterCard card, Box inside)
    {
        double width = Math.Max(inside.Width + (2 * ClusterCard.Padding), card.LeastWidth);
        return new Box(
            inside.Center.X - (width / 2),
            inside.Y - card.Top,
            width,
            inside.Height + card.Top + ClusterCard.Padding);
    }
}
