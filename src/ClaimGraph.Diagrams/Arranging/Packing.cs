using System.Collections.Immutable;
using ClaimGraph.Diagrams.Geometry;

namespace ClaimGraph.Diagrams.Arranging;

/// <summary>Puts boxes side by side in rows, so that the whole comes near a wanted shape.</summary>
internal static class Packing
{
    private const double Ratio = 1.5;
    private const int Trials = 24;

    /// <summary>Packs boxes, the tallest first.</summary>
    /// <param name="sizes">The sizes of the boxes.</param>
    /// <param name="gap">The room between boxes, in pixels.</param>
    /// <returns>The top-left corner of each box.</returns>
    public static ImmutableArray<Point> Pack(ImmutableArray<Size> sizes, double gap)
    {
        if (sizes.Length < 2)
        {
            return [.. sizes.Select(_ => new Point(0, 0))];
        }

        int[] order = [.. Enumerable.Range(0, sizes.Length).OrderByDescending(i => sizes[i].Height).ThenByDescending(i => sizes[i].Width)];
        double widest = sizes.Max(s => s.Width);
        double all = sizes.Sum(s => s.Width + gap);
        ImmutableArray<Point> best = [];
        double bestSide = double.MaxValue;
        for (int i = 0; i <= Trials; i++)
        {
            double width = widest + ((all - widest) * i / Trials);
            (ImmutableArray<Point> corners, Size size) = Rows(sizes, order, width, gap);

            // The height a page of the wanted shape needs to hold it all.
            double side = Math.Max(size.Width / Ratio, size.Height);
            if (side < bestSide - 0.01)
            {
                (best, bestSide) = (corners, side);
            }
        }

        return best;
    }

    private static (ImmutableArray<Point> Corners, Size Size) Rows(ImmutableArray<Size> sizes, int[] order, double width, double gap)
    {
        Point[] corners = new Point[sizes.Length];
        double x = 0;
        double y = 0;
        double rowHeight = 0;
        double right = 0;
        foreach (int i in order)
        {
            if (x > 0 && x + sizes[i].Width > width)
            {
                y += rowHeight + gap;
                (x, rowHeight) = (0, 0);
            }

            // Smaller boxes stand in the middle of their row.
            rowHeight = Math.Max(rowHeight, sizes[i].Height);
            corners[i] = new Point(x, y + ((rowHeight - sizes[i].Height) / 2));
            right = Math.Max(right, x + sizes[i].Width);
            x += sizes[i].Width + gap;
        }

        return ([.. corners], new Size(right, y + rowHeight));
    }
}
