using System.Collections.Immutable;
using ClaimGraph.Diagrams.Geometry;
using ClaimGraph.Diagrams.Measures;

namespace ClaimGraph.Diagrams.Labelling;

/// <summary>
/// Judges where a label may stand, other labels aside. A label belongs to its line at a glance when it stands on it, and nearly so
/// right beside it; one that another line runs through, or is nearer to, misleads, which only a leader mends (Imhof 1975,
/// "Positioning names on maps"). Not safe for use from several threads.
/// </summary>
/// <param name="obstacles">Nodes and titles, which labels and their leaders keep off.</param>
/// <param name="lines">All lines.</param>
/// <param name="paths">The same lines, by index.</param>
internal sealed class LabelSites(BoxGrid obstacles, PathGrid lines, ImmutableArray<ImmutableArray<Point>> paths)
{
    /// <summary>What a flaw costs: more than any leader that is not very long.</summary>
    public const double FlawCost = 100;

    /// <summary>What a leader costs, before its length.</summary>
    public const double LeaderCost = 14;

    private const double NodeGap = 3;
    private const double Sight = 8;
    private const double Tolerance = 0.6;
    private const double ArrowLength = 10;
    private const double CostPerPixel = 0.25;
    private const double AcrossCost = 4;

    private readonly List<int> _met = [];

    /// <summary>Judges a place.</summary>
    /// <param name="edge">The edge whose label it is.</param>
    /// <param name="box">The label's box.</param>
    /// <param name="anchor">The point of the line that it stands at.</param>
    /// <param name="cost">What the place costs for how it stands to its line.</param>
    /// <returns>The place with all that it costs; null where a node or a title is in the way.</returns>
    public LabelPlace? Judge(int edge, Box box, Point anchor, double cost)
    {
        if (obstacles.Overlaps(box, -NodeGap))
        {
            return null;
        }

        LabelPlace place = new(box, anchor, cost, 0);
        ImmutableArray<Point> path = paths[edge];
        Surroundings others = lines.Around(box, edge, Sight);
        if (place.Leader is (Point from, Point to))
        {
            // A leader that ends where an edge meets its node touches that node.
            _met.Clear();
            obstacles.Crossed(from, to, -1, _met);
            return _met.Count > 0
                ? null
                : Priced(others.Crossing, Crowded(others) + (CostPerPixel * from.DistanceTo(to)) + (AcrossCost * lines.CountAcross(from, to, edge)));
        }

        double own = Distance.ToPath(box, path);
        bool isAmbiguous = own == 0
            ? others.Nearest == 0 && others.NearestToMiddle < Distance.ToPath(box.Center, path) + Tolerance
            : others.Nearest < own + Tolerance;
        return Priced(others.Crossing + (isAmbiguous ? 1 : 0), (own == 0 ? 0.25 : 1) * Crowded(others));

        LabelPlace Priced(int flaws, double more) => place with { Cost = cost + more + Hidden(path, box) + (FlawCost * flaws), Flaws = flaws };
    }

    private static double Crowded(Surroundings others) => 6 * (1 - (others.Nearest / Sight));

    // A label that hides its whole line, its tip or its tail says less than one beside it.
    private static double Hidden(ImmutableArray<Point> path, Box box)
    {
        Box near = box.Inflate(3);
        double length = DrawingMeasurer.LengthOf(path);
        double cost = near.Contains(path[^1]) || near.Contains(path.Along(Math.Max(0, length - ArrowLength)).Point) ? 4 : 0;
        cost += near.Contains(path[0]) ? 1 : 0;
        return cost + (12 * Math.Max(0, ShareWithin(path, length, box) - 0.5));
    }

    // Only a label about as long as its line can hide half of it.
    private static double ShareWithin(ImmutableArray<Point> path, double length, Box box)
    {
        const int Samples = 20;
        if (length > 4 * (box.Width + box.Height))
        {
            return 0;
        }

        int inside = 0;
        for (int i = 0; i <= Samples; i++)
        {
            inside += box.Contains(path.Along(length * i / Samples).Point) ? 1 : 0;
        }

        return (double)inside / (Samples + 1);
    }
}
