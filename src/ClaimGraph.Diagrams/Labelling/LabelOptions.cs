using System.Collections.Immutable;
using ClaimGraph.Diagrams.Geometry;
using ClaimGraph.Diagrams.Measures;

namespace ClaimGraph.Diagrams.Labelling;

/// <summary>The places a label may take along its line: on it, leaning to a side of it, beside it, and a little further away.</summary>
/// <param name="sites">Judges places.</param>
/// <param name="edges">How many lines there are: where there are many, each has fewer places.</param>
internal sealed class LabelOptions(LabelSites sites, int edges)
{
    private const int ManyEdges = 700;
    private const int VeryManyEdges = 3000;
    private const double Gap = 3;
    private const double OffMiddle = 12;
    private const double Leaning = 2.5;
    private const double Beside = 5;

    private static readonly ImmutableArray<double> Further = [12, 26, 44];

    /// <summary>The places of one label, the cheapest first.</summary>
    public List<LabelPlace> Of(ImmutableArray<Point> path, int edge, Size size)
    {
        List<LabelPlace> options = [];
        double length = DrawingMeasurer.LengthOf(path);
        int steps = Math.Clamp((int)(length / 7), 4, edges > VeryManyEdges ? 16 : edges > ManyEdges ? 36 : 80);
        for (int k = 0; k <= steps; k++)
        {
            double share = 0.06 + (0.88 * k / steps);
            (Point at, Point direction) = path.Along(length * share);
            double off = OffMiddle * (share - 0.5) * (share - 0.5);
            Point normal = direction.Normal;
            double half = (Math.Abs(normal.X) * size.Width / 2) + (Math.Abs(normal.Y) * size.Height / 2);
            Add(at, at, off);
            foreach (int side in (ReadOnlySpan<int>)[1, -1])
            {
                Add(at + (normal * (side * (half + Gap))), at, Beside + off);
                if (edges > VeryManyEdges)
                {
                    continue;
                }

                // The line still runs under the label, nearer to one of its sides.
                Add(at + (normal * (side * half * 0.5)), at, Leaning + off);
                foreach (double further in k % 3 == 0 ? Further : [])
                {
                    Add(at + (normal * (side * (half + Gap + further))), at, LabelSites.LeaderCost + off);
                }
            }
        }

        return [.. options.OrderBy(o => o.Cost)];

        void Add(Point center, Point anchor, double cost)
        {
            if (sites.Judge(edge, Box.Around(center, size), anchor, cost) is { } place)
            {
                options.Add(place);
            }
        }
    }
}
