using System.Collections.Immutable;
using ClaimGraph.Diagrams.Geometry;

namespace ClaimGraph.Diagrams.Arranging;

/// <summary>Puts the parts of a drawing side by side, so that the whole comes near a wanted shape.</summary>
internal static class Packing
{
    private const double Ratio = 1.5;
    private const int Trials = 24;
    private const double WorthIt = 0.88;
    private const int MostParts = 60;
    private const int MostTaken = 6000;

    /// <summary>
    /// Packs parts: in rows, the tallest first, unless the free corners around the largest part hold the others on a page that is
    /// smaller by an eighth, which is tried where parts are few.
    /// </summary>
    /// <param name="parts">The parts.</param>
    /// <param name="gap">The room between parts, in pixels.</param>
    /// <returns>How far to move each part.</returns>
    public static ImmutableArray<Point> Pack(ImmutableArray<Part> parts, double gap)
    {
        if (parts.Length < 2)
        {
            return [.. parts.Select(_ => new Point(0, 0))];
        }

        int largest = Enumerable.Range(0, parts.Length).MaxBy(i => parts[i].Area);
        ImmutableArray<Point> corners = Rows([.. parts.Select(p => new Size(p.Bounds.Width, p.Bounds.Height))], gap);
        if (parts.Length <= MostParts && parts[largest].Occupied.Length <= MostTaken
            && parts[largest].Area * 2 > parts.Sum(p => p.Area)
            && Corners(parts, largest, gap) is { } around
            && SideOf(PageOf(parts, around)) < WorthIt * SideOf(PageOf(parts, corners)))
        {
            corners = around;
        }

        return [.. corners.Select((c, i) => c - new Point(parts[i].Bounds.X, parts[i].Bounds.Y))];
    }

    /// <summary>Puts parts in rows, the tallest first.</summary>
    /// <returns>The centre of each part.</returns>
    public static ImmutableArray<Point> InRows(ImmutableArray<Part> parts, double gap) =>
        [.. Rows([.. parts.Select(p => new Size(p.Bounds.Width, p.Bounds.Height))], gap).Select((c, i) => (parts[i].Bounds with { X = c.X, Y = c.Y }).Center)];

    private static ImmutableArray<Point> Corners(ImmutableArray<Part> parts, int largest, double gap)
    {
        Box page = parts[largest].Bounds;
        List<Box> taken = [.. parts[largest].Occupied];
        Point[] corners = new Point[parts.Length];
        corners[largest] = new Point(page.X, page.Y);
        foreach (int i in Enumerable.Range(0, parts.Length).Where(i => i != largest).OrderByDescending(i => parts[i].Area).ThenBy(i => i))
        {
            Box bounds = parts[i].Bounds;
            Point corner = FreeCorner(page, taken, new Size(bounds.Width, bounds.Height), gap);
            corners[i] = corner;
            Box placed = new(corner.X, corner.Y, bounds.Width, bounds.Height);
            taken.Add(placed);
            page = page.Union(placed);
        }

        return [.. corners];
    }

    // The place that makes the page grow least, and of those the furthest from its middle.
    private static Point FreeCorner(Box page, List<Box> taken, Size size, double gap)
    {
        const double Step = 24;
        Point best = new(page.Right + gap, page.Y);
        double bestSide = SideOf(page.Union(new Box(best.X, best.Y, size.Width, size.Height)));
        double bestDistance = 0;
        double right = page.Right + gap;
        double bottom = page.Bottom + gap;
        for (double y = page.Y - gap - size.Height; y <= bottom; y += Step)
        {
            for (double x = page.X - gap - size.Width; x <= right; x += Step)
            {
                // The page's own edges are tried as well as the steps between them.
                Box trial = new(Snapped(x, page.X, page.Right - size.Width, Step), Snapped(y, page.Y, page.Bottom - size.Height, Step), size.Width, size.Height);
                double side = SideOf(page.Union(trial));
                double distance = trial.Center.DistanceTo(page.Center);
                if ((side < bestSide - 0.01 || (side < bestSide + 0.01 && distance > bestDistance + 0.01))
                    && !taken.Exists(t => t.Overlaps(trial, -gap)))
                {
                    (best, bestSide, bestDistance) = (new Point(trial.X, trial.Y), side, distance);
                }
            }
        }

        return best;
    }

    private static double Snapped(double value, double low, double high, double step) =>
        Math.Abs(value - low) < step / 2 ? low : Math.Abs(value - high) < step / 2 ? high : value;

    // The height that a page of the wanted shape needs to hold it all.
    private static double SideOf(Box page) => Math.Max(page.Width / Ratio, page.Height);

    private static Box PageOf(ImmutableArray<Part> parts, ImmutableArray<Point> corners) => parts
        .Select((p, i) => p.Bounds with { X = corners[i].X, Y = corners[i].Y })
        .Aggregate((a, b) => a.Union(b));

    private static ImmutableArray<Point> Rows(ImmutableArray<Size> sizes, double gap)
    {
        int[] order = [.. Enumerable.Range(0, sizes.Length).OrderByDescending(i => sizes[i].Height).ThenByDescending(i => sizes[i].Width)];
        double widest = sizes.Max(s => s.Width);
        double all = sizes.Sum(s => s.Width + gap);
        ImmutableArray<Point> best = [];
        double bestSide = double.MaxValue;
        for (int i = 0; i <= Trials; i++)
        {
            double width = widest + ((all - widest) * i / Trials);
            (ImmutableArray<Point> corners, Size size) = RowsOf(sizes, order, width, gap);
            double side = SideOf(new Box(0, 0, size.Width, size.Height));
            if (side < bestSide - 0.01)
            {
                (best, bestSide) = (corners, side);
            }
        }

        return best;
    }

    private static (ImmutableArray<Point> Corners, Size Size) RowsOf(ImmutableArray<Size> sizes, int[] order, double width, double gap)
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

            // Smaller parts stand in the middle of their row, whose first part is the tallest.
            rowHeight = Math.Max(rowHeight, sizes[i].Height);
            corners[i] = new Point(x, y + ((rowHeight - sizes[i].Height) / 2));
            right = Math.Max(right, x + sizes[i].Width);
            x += sizes[i].Width + gap;
        }

        return ([.. corners], new Size(right, y + rowHeight));
    }
}
