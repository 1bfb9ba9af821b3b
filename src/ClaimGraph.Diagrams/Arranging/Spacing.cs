using System.Collections.Immutable;
using ClaimGraph.Diagrams.Geometry;

namespace ClaimGraph.Diagrams.Arranging;

/// <summary>
/// The least distances between the centres of nodes: joined nodes stand far enough apart for the label between them, others
/// leave room for an edge to pass.
/// </summary>
internal sealed class Spacing
{
    private const double GapX = 30;
    private const double GapY = 26;
    private const double LabelRoom = 30;
    private const double LineRoom = 30;
    private const double BundleRoom = 15;

    private readonly int _nodes;
    private readonly double[] _x;
    private readonly double[] _y;

    public Spacing(ImmutableArray<Size> sizes, IEnumerable<Link> links)
    {
        _nodes = sizes.Length;
        _x = new double[_nodes * _nodes];
        _y = new double[_nodes * _nodes];
        for (int i = 0; i < _nodes; i++)
        {
            for (int j = 0; j < _nodes; j++)
            {
                _x[(i * _nodes) + j] = ((sizes[i].Width + sizes[j].Width) / 2) + GapX;
                _y[(i * _nodes) + j] = ((sizes[i].Height + sizes[j].Height) / 2) + GapY;
            }
        }

        foreach (Link link in links)
        {
            double x = ((sizes[link.A].Width + sizes[link.B].Width) / 2) + Math.Max(GapX, link.LabelWidth + LabelRoom) + (BundleRoom * (link.Strands - 1));
            double y = ((sizes[link.A].Height + sizes[link.B].Height) / 2) + Math.Max(GapY, LineRoom + link.LabelHeight) + (BundleRoom * (link.Strands - 1));
            _x[(link.A * _nodes) + link.B] = _x[(link.B * _nodes) + link.A] = x;
            _y[(link.A * _nodes) + link.B] = _y[(link.B * _nodes) + link.A] = y;
        }
    }

    /// <summary>The least distance from side to side, where they are not far enough apart from top to bottom.</summary>
    public double X(int a, int b) => _x[(a * _nodes) + b];

    /// <summary>The least distance from top to bottom, where they are not far enough apart from side to side.</summary>
    public double Y(int a, int b) => _y[(a * _nodes) + b];
}
