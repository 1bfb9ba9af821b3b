namespace ClaimGraph.Diagrams.Measures;

/// <summary>How edges cross that share no end.</summary>
/// <param name="Points">The number of places where two edges cross.</param>
/// <param name="Pairs">The number of pairs of edges that cross, however often.</param>
/// <param name="Rate">
/// 1 less the share of crossing pairs among the pairs that could cross, m(m-1)/2 less those with a common end, loops left out: 0 to 1, 1
/// without crossings (Purchase 2002, "Metrics for graph drawing aesthetics", section 3.1).
/// </param>
/// <param name="Angle">
/// 1 less the mean distance of crossing angles from 70 degrees, as a share of 70: 0.71 for right angles throughout, 1 for 70 degrees and
/// without crossings (Dunne et al. 2015, "Readability metric feedback for aiding node-link visualization designers").
/// </param>
/// <param name="SharpShare">The share of crossings at less than 20 degrees, 0 to 1.</param>
public sealed record CrossingMeasures(int Points, int Pairs, double Rate, double Angle, double SharpShare)
{
    private const double IdealAngle = 70;
    private const double SharpAngle = 20;

    internal static int Count(PathIndex paths)
    {
        int points = 0;
        paths.VisitCrossings((_, _, _) => points++);
        return points;
    }

    internal static CrossingMeasures Of(DiagramGeometry geometry, PathIndex paths)
    {
        int points = 0;
        int pairs = 0;
        int sharp = 0;
        double astray = 0;
        int[] lastCrossed = new int[geometry.Edges.Length];
        paths.VisitCrossings((edge, other, angle) =>
        {
            points++;
            astray += Math.Abs(IdealAngle - angle) / IdealAngle;
            sharp += angle < SharpAngle ? 1 : 0;
            if (lastCrossed[other] != edge + 1)
            {
                lastCrossed[other] = edge + 1;
                pairs++;
            }
        });
        double possible = Possible(geometry);
        return new CrossingMeasures(
            points,
            pairs,
            possible <= 0 ? 1 : 1 - (pairs / possible),
            points == 0 ? 1 : 1 - (astray / points),
            points == 0 ? 0 : (double)sharp / points);
    }

    // Pairs of edges without a common end; parallel edges share two, but are one pair.
    private static double Possible(DiagramGeometry geometry)
    {
        EdgeGeometry[] edges = [.. geometry.Edges.Where(e => e.Source != e.Target)];
        double pairs = edges.Length * (edges.Length - 1.0) / 2;
        double touching = edges.SelectMany(e => new[] { e.Source, e.Target })
            .GroupBy(n => n, StringComparer.Ordinal)
            .Sum(g => g.Count() * (g.Count() - 1.0) / 2);
        double parallel = edges
            .GroupBy(e => string.CompareOrdinal(e.Source, e.Target) < 0 ? (e.Source, e.Target) : (e.Target, e.Source))
            .Sum(g => g.Count() * (g.Count() - 1.0) / 2);
        return pairs - touching + parallel;
    }
}
