using System.Collections.Immutable;
using ClaimGraph.Diagrams.Geometry;
using ClaimGraph.Diagrams.Measures;

namespace ClaimGraph.Diagrams.Labelling;

/// <summary>The last resort: places around a line that only a leader joins with it, in widening squares about its middle.</summary>
/// <param name="sites">Judges places.</param>
internal sealed class LeaderPlaces(LabelSites sites)
{
    private const double Step = 12;
    private const int Near = 12;
    private const int Furthest = 40;

    /// <summary>The places near a line at which no other line misleads, in no order.</summary>
    /// <param name="edge">The edge.</param>
    /// <param name="path">Its line.</param>
    /// <param name="size">The label's size.</param>
    public IEnumerable<LabelPlace> Around(int edge, ImmutableArray<Point> path, Size size) =>
        Enumerable.Range(1, Near).SelectMany(ring => Ring(ring, edge, path, size)).Where(p => p.Flaws == 0);

    /// <summary>The best free place near a line; where there is none, the nearest beyond.</summary>
    /// <param name="board">Where labels stand, the one to be placed nowhere.</param>
    /// <param name="edge">The edge.</param>
    /// <param name="path">Its line.</param>
    /// <param name="size">The label's size.</param>
    /// <returns>The place; null where there is no room.</returns>
    public LabelPlace? Free(LabelBoard board, int edge, ImmutableArray<Point> path, Size size)
    {
        LabelPlace? best = null;
        for (int ring = 1; ring <= Furthest && (best is null || ring <= Near); ring++)
        {
            best = Ring(ring, edge, path, size).Where(p => p.Cost < (best?.Cost ?? double.MaxValue) && board.Conflicts(p) == 0).MinBy(p => p.Cost) ?? best;
        }

        return best;
    }

    private IEnumerable<LabelPlace> Ring(int ring, int edge, ImmutableArray<Point> path, Size size)
    {
        Point middle = path.Along(DrawingMeasurer.LengthOf(path) / 2).Point;
        for (int x = -ring; x <= ring; x++)
        {
            for (int y = -ring; y <= ring; y += Math.Abs(x) == ring ? 1 : 2 * ring)
            {
                Box box = Box.Around(middle + new Point(x * Step, y * Step), size);
                if (sites.Judge(edge, box, path.NearestTo(box.Center), LabelSites.LeaderCost) is { } place)
                {
                    yield return place;
                }
            }
        }
    }
}
