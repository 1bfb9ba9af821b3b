using System.Collections.Immutable;
using ClaimGraph.Diagrams.Geometry;

namespace ClaimGraph.Diagrams.Arranging;

/// <summary>
/// Gives a layered drawing the shape of a page: layers that are too long are drawn in several rows, a few nodes each in turn, and
/// too many layers are wrapped like lines of text (after Rüegg and von Hanxleden 2018, "Wrapping layered graphs").
/// </summary>
internal static class Folding
{
    private const double Ratio = 1.45;
    private const double LeastRatio = 0.65;
    private const double GreatestRatio = 2.1;
    private const double NodeGap = 34;
    private const double RowGap = 58;
    private const double ColumnGap = 90;
    private const double SameLayer = 6;

    /// <summary>Folds a placed part, if it is too wide or too high.</summary>
    /// <param name="centers">The centres, layer by layer.</param>
    /// <param name="sizes">The size of each node.</param>
    /// <param name="isDown">True when layers follow from top to bottom, false when from left to right.</param>
    /// <returns>New centres, or null where the shape is fine.</returns>
    public static ImmutableArray<Point>? Fold(ImmutableArray<Point> centers, ImmutableArray<Size> sizes, bool isDown)
    {
        Box bounds = centers.Select((c, i) => Box.Around(c, sizes[i])).Aggregate((a, b) => a.Union(b));
        double ratio = bounds.Width / bounds.Height;
        if (centers.Length < 4 || (ratio >= LeastRatio && ratio <= GreatestRatio))
        {
            return null;
        }

        // Seen so that layers follow from top to bottom.
        ImmutableArray<Point> seen = isDown ? centers : [.. centers.Select(Swapped)];
        ImmutableArray<Size> extents = isDown ? sizes : [.. sizes.Select(s => new Size(s.Height, s.Width))];
        double wanted = isDown ? Ratio : 1 / Ratio;
        List<List<int>> layers = Layers(seen);
        bool hasLongLayers = (ratio > GreatestRatio) == isDown;
        Point[] folded = hasLongLayers ? Staggered(layers, seen, extents, wanted) : Wrapped(layers, seen, extents, wanted);
        return isDown ? [.. folded] : [.. folded.Select(Swapped)];
    }

    private static Point Swapped(Point point) => new(point.Y, point.X);

    // The nodes of each layer from left to right, the layers from top to bottom.
    private static List<List<int>> Layers(ImmutableArray<Point> centers)
    {
        List<List<int>> layers = [];
        double last = double.NegativeInfinity;
        foreach (int v in Enumerable.Range(0, centers.Length).OrderBy(v => centers[v].Y).ThenBy(v => v))
        {
            if (centers[v].Y - last > SameLayer)
            {
                layers.Add([]);
            }

            layers[^1].Add(v);
            last = centers[v].Y;
        }

        return [.. layers.Select(l => l.OrderBy(v => centers[v].X).ThenBy(v => v).ToList())];
    }

    // Narrower and narrower, until the rows that each layer then needs make the whole a page.
    private static Point[] Staggered(List<List<int>> layers, ImmutableArray<Point> centers, ImmutableArray<Size> sizes, double wanted)
    {
        double left = centers.Min(c => c.X);
        double all = Math.Max(1, centers.Max(c => c.X) - left);
        Point[] best = [];
        for (double width = all; ; width *= 0.88)
        {
            Point[] places = new Point[centers.Length];
            double y = 0;
            double right = 0;
            foreach (List<int> layer in layers)
            {
                double needed = layer.Sum(v => sizes[v].Width + NodeGap);
                int rows = Math.Clamp((int)Math.Ceiling(needed / width), 1, layer.Count);
                for (int row = 0; row < rows; row++)
                {
                    int[] members = [.. layer.Where((_, i) => i % rows == row)];
                    double height = members.Max(v => sizes[v].Height);
                    right = Math.Max(right, Set(members, places, [.. members.Select(v => (centers[v].X - left) * width / all)], sizes, y + (height / 2)));
                    y += height + (row == rows - 1 ? RowGap : RowGap / 2);
                }
            }

            best = places;
            if (right / y <= wanted || width < all / 40)
            {
                return best;
            }
        }
    }

    // Nodes of a row where they want to be, but apart: from left to right, and then moved back by what was added on average.
    private static double Set(int[] members, Point[] places, double[] wanted, ImmutableArray<Size> sizes, double y)
    {
        double[] x = new double[members.Length];
        double edge = double.NegativeInfinity;
        for (int i = 0; i < members.Length; i++)
        {
            double half = sizes[members[i]].Width / 2;
            x[i] = Math.Max(wanted[i], edge + half);
            edge = x[i] + half + NodeGap;
        }

        double back = x.Select((value, i) => value - wanted[i]).Average();
        double right = 0;
        for (int i = 0; i < members.Length; i++)
        {
            places[members[i]] = new Point(x[i] - back, y);
            right = Math.Max(right, x[i] - back + sizes[members[i]].Width);
        }

        return right;
    }

    // Columns of layers, as many as make the whole a page.
    private static Point[] Wrapped(List<List<int>> layers, ImmutableArray<Point> centers, ImmutableArray<Size> sizes, double wanted)
    {
        (double Top, double Bottom, double Left, double Right)[] bands =
        [
            .. layers.Select(l => (
                l.Min(v => centers[v].Y - (sizes[v].Height / 2)),
                l.Max(v => centers[v].Y + (sizes[v].Height / 2)),
                l.Min(v => centers[v].X - (sizes[v].Width / 2)),
                l.Max(v => centers[v].X + (sizes[v].Width / 2)))),
        ];
        double height = bands[^1].Bottom - bands[0].Top;
        Point[] best = [.. centers];
        double bestError = double.MaxValue;
        for (int columns = 1; columns <= layers.Count; columns++)
        {
            double limit = height / columns;
            Point[] places = new Point[centers.Length];
            double x = 0;
            double lowest = 0;
            for (int first = 0; first < layers.Count;)
            {
                int end = first + 1;
                while (end < layers.Count && bands[end].Bottom - bands[first].Top <= limit)
                {
                    end++;
                }

                double left = bands[first..end].Min(b => b.Left);
                foreach (int v in layers.Skip(first).Take(end - first).SelectMany(l => l))
                {
                    places[v] = centers[v] + new Point(x - left, -bands[first].Top);
                }

                x += bands[first..end].Max(b => b.Right) - left + ColumnGap;
                lowest = Math.Max(lowest, bands[end - 1].Bottom - bands[first].Top);
                first = end;
            }

            double error = Math.Abs(Math.Log((x - ColumnGap) / lowest / wanted));
            if (error < bestError)
            {
                (best, bestError) = (places, error);
            }
        }

        return best;
    }
}
