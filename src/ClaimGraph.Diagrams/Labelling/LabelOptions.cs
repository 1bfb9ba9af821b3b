using System.Collections.Immutable;
using ClaimGraph.Diagrams.Geometry;
using ClaimGraph.Diagrams.Measures;

namespace ClaimGraph.Diagrams.Labelling;

/// <summary>The places a label may take along its line, clear of nodes and titles: on it, beside it, and a little further away.</summary>
/// <param name="obstacles">Nodes and titles.</param>
/// <param name="lines">All lines.</param>
/// <param name="gap">The room labels keep from nodes, in pixels.</param>
/// <param name="crossedCost">What another line through a label costs.</param>
/// <param name="edges">How many lines there are: where there are many, each has fewer places.</param>
internal sealed class LabelOptions(BoxGrid obstacles, PathGrid lines, double gap, double crossedCost, int edges)
{
    private const int ManyEdges = 700;
    private const int VeryManyEdges = 3000;

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
            double off = 12 * (share - 0.5) * (share - 0.5);
            Add(at, at, off);
            Point normal = direction.Normal;
            double clear = (Math.Abs(normal.X) * size.Width / 2) + (Math.Abs(normal.Y) * size.Height / 2) + 3;
            Add(at + (normal * clear), at, 5 + off);
            Add(at - (normal * clear), at, 5 + off);
            if (k % 3 == 0 && edges <= VeryManyEdges)
            {
                foreach (double further in Further)
                {
                    Add(at + (normal * (clear + further)), at, 14 + (further / 4) + off);
                    Add(at - (normal * (clear + further)), at, 14 + (further / 4) + off);
                }
            }
        }

        return [.. options.OrderBy(o => o.Cost)];

        void Add(Point center, Point anchor, double cost)
        {
            Box box = Box.Around(center, size);
            if (obstacles.Overlaps(box, -gap))
            {
                return;
            }

            int crossed = lines.CountThrough(box.Inflate(1), edge);

            // A label that hides its whole line, its tip or its tail says less than one beside it.
            double hidden = 12 * Math.Max(0, ShareWithin(path, length, box) - 0.5);
            hidden += box.Inflate(3).Contains(path[^1]) ? 4 : 0;
            hidden += box.Inflate(3).Contains(path[0]) ? 1 : 0;
            options.Add(new LabelPlace(box, anchor, cost + (crossedCost * crossed) + hidden, crossed));
        }
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
