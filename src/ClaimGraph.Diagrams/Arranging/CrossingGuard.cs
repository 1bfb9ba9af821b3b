using System.Collections.Immutable;
using ClaimGraph.Diagrams.Geometry;

namespace ClaimGraph.Diagrams.Arranging;

/// <summary>
/// Keeps the edges of a drawing from crossing while its nodes move (as Simonetto, Archambault, Auber and Bourqui 2011, "ImPrEd: an
/// improved force-directed algorithm that prevents nodes from crossing edges", does). Edges count as straight lines between centres.
/// </summary>
/// <param name="places">The centres of the nodes, as they are when it is asked.</param>
/// <param name="links">Which nodes are joined.</param>
internal sealed class CrossingGuard(Point[] places, ImmutableArray<Link> links)
{
    private readonly ImmutableArray<ImmutableArray<int>> _incident = Incident(places.Length, links);

    /// <summary>Tells whether none of a node's edges would cross another. Takes time in the order of its edges × all edges.</summary>
    /// <param name="node">The node.</param>
    /// <param name="to">Where it would be.</param>
    public bool Allows(int node, Point to)
    {
        foreach (int e in _incident[node])
        {
            int other = links[e].A == node ? links[e].B : links[e].A;
            Point end = places[other];
            (double left, double right) = (Math.Min(to.X, end.X), Math.Max(to.X, end.X));
            (double top, double bottom) = (Math.Min(to.Y, end.Y), Math.Max(to.Y, end.Y));
            foreach (Link link in links)
            {
                Point a = places[link.A];
                Point b = places[link.B];
                bool isApart = (a.X < left && b.X < left) || (a.X > right && b.X > right) || (a.Y < top && b.Y < top) || (a.Y > bottom && b.Y > bottom);
                if (!isApart && link.A != node && link.B != node && link.A != other && link.B != other && Segments.Cross(to, end, a, b))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static ImmutableArray<ImmutableArray<int>> Incident(int nodes, ImmutableArray<Link> links)
    {
        ImmutableArray<int>.Builder[] incident = [.. Enumerable.Range(0, nodes).Select(_ => ImmutableArray.CreateBuilder<int>())];
        for (int e = 0; e < links.Length; e++)
        {
            incident[links[e].A].Add(e);
            incident[links[e].B].Add(e);
        }

        return [.. incident.Select(i => i.ToImmutable())];
    }
}
