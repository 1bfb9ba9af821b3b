using System.Collections.Immutable;
using ClaimGraph.Diagrams.Geometry;

namespace ClaimGraph.Diagrams.Arranging;

/// <summary>
/// The least distances between the centres of nodes: joined nodes stand far enough apart for the label between them, others
/// leave room for an edge to pass. Two nodes are far enough apart when they are so on one axis.
/// </summary>
internal sealed class Spacing
{
    private const double GapX = 30;
    private const double GapY = 26;
    private const double LabelRoom = 22;
    private const double LineRoom = 29;
    private const double BundleRoom = 15;

    private readonly ImmutableArray<Size> _sizes;

    public Spacing(ImmutableArray<Size> sizes, ImmutableArray<Link> links)
    {
        _sizes = sizes;
        Links = links;
        Widest = sizes.IsEmpty ? 0 : sizes.Max(s => s.Width) + GapX;
    }

    /// <summary>The joined pairs, which ask for more than others.</summary>
    public ImmutableArray<Link> Links { get; }

    /// <summary>The least distance from side to side that is enough for any two nodes that are not joined.</summary>
    public double Widest { get; }

    /// <summary>The least distances of two nodes that are not joined.</summary>
    public (double X, double Y) Of(int a, int b) =>
        (((_sizes[a].Width + _sizes[b].Width) / 2) + GapX, ((_sizes[a].Height + _sizes[b].Height) / 2) + GapY);

    /// <summary>The least distances of two joined nodes; never less than if they were not.</summary>
    public (double X, double Y) Of(in Link link)
    {
        double bundle = BundleRoom * (link.Strands - 1);
        return (
            ((_sizes[link.A].Width + _sizes[link.B].Width) / 2) + Math.Max(GapX, link.LabelWidth + LabelRoom) + bundle,
            ((_sizes[link.A].Height + _sizes[link.B].Height) / 2) + Math.Max(GapY, LineRoom + link.LabelHeight) + bundle);
    }
}
