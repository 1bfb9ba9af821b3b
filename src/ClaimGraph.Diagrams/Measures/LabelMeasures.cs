using System.Collections.Immutable;
using ClaimGraph.Diagrams.Geometry;

namespace ClaimGraph.Diagrams.Measures;

/// <summary>Whether labels are there, fit and belong to one edge. Dunne and Shneiderman 2009 ask as much of labels as of nodes.</summary>
/// <param name="Wanted">The edges that have a label to show.</param>
/// <param name="Drawn">Those whose label is drawn.</param>
/// <param name="Detached">Drawn labels more than 6 px from their edge to which no line leads.</param>
/// <param name="Ambiguous">
/// Labels without a line that leads to their edge which are nearer to another edge, box or else centre, by more than half a pixel.
/// </param>
/// <param name="Leaders">Labels from which a line leads to their edge.</param>
/// <param name="TextOverflows">Texts of nodes that reach beyond their border, and of edges that are larger than their box, by more than half a pixel.</param>
public sealed record LabelMeasures(int Wanted, int Drawn, int Detached, int Ambiguous, int Leaders, int TextOverflows)
{
    private const double Reach = 6;
    private const double Tolerance = 0.5;

    /// <summary>The share of wanted labels that is drawn, 0 to 1; 1 where none is wanted.</summary>
    public double DrawnShare => Wanted == 0 ? 1 : (double)Drawn / Wanted;

    internal static LabelMeasures Of(DiagramGeometry geometry, PathIndex paths)
    {
        int detached = 0;
        int ambiguous = 0;
        int leaders = 0;
        List<int> near = [];
        for (int i = 0; i < geometry.Edges.Length; i++)
        {
            EdgeGeometry edge = geometry.Edges[i];
            if (edge.Label is not { } box)
            {
                continue;
            }

            if (!edge.Leader.IsEmpty)
            {
                leaders++;
                continue;
            }

            double own = Distance.ToPath(box, edge.Points);
            detached += own > Reach ? 1 : 0;
            near.Clear();
            paths.FindNear(box.Inflate(Math.Min(own, 10 * Reach)), near);
            ambiguous += near.Any(j => j != i && IsNearer(geometry.Edges[j].Points, edge.Points, box, own)) ? 1 : 0;
        }

        return new LabelMeasures(
            geometry.Edges.Count(e => e.IsLabelled),
            geometry.Edges.Count(e => e.IsLabelled && e.Label is not null),
            detached,
            ambiguous,
            leaders,
            geometry.Nodes.Count(Overflows) + geometry.Edges.Count(Overflows));
    }

    private static bool IsNearer(ImmutableArray<Point> other, ImmutableArray<Point> own, Box box, double distance)
    {
        double there = Distance.ToPath(box, other);
        return there < distance - Tolerance
            || (there == 0 && distance == 0 && Distance.ToPath(box.Center, other) < Distance.ToPath(box.Center, own) - Tolerance);
    }

    private static bool Overflows(NodeGeometry node)
    {
        if (node.Text is not { } text)
        {
            return false;
        }

        Box core = text.Inflate(-Tolerance);
        return node.Outline.IsEmpty
            ? core.X < node.Box.X || core.Y < node.Box.Y || core.Right > node.Box.Right || core.Bottom > node.Box.Bottom
            : new[] { new Point(core.X, core.Y), new(core.Right, core.Y), new(core.Right, core.Bottom), new(core.X, core.Bottom) }
                .Any(c => !new Outline(node.Outline).Contains(c));
    }

    private static bool Overflows(EdgeGeometry edge) => edge.Label is { } box && edge.LabelText is { } text
        && (text.Width > box.Width + Tolerance || text.Height > box.Height + Tolerance);
}
