using System.Collections.Immutable;
using ClaimGraph.Diagrams.Geometry;

namespace ClaimGraph.Diagrams.Arranging;

/// <summary>Pushes boxes apart until each two have a gap between them, along the axis on which they overlap less.</summary>
internal static class OverlapRemoval
{
    private const int RoundsBeforeGrowth = 300;
    private const double Growth = 1.08;

    /// <summary>Moves the centres of boxes.</summary>
    /// <param name="places">The centres, which are changed.</param>
    /// <param name="sizes">The sizes of the boxes.</param>
    /// <param name="gapX">The gap between boxes beside one another, in pixels.</param>
    /// <param name="gapY">The gap between boxes above one another, in pixels.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static void Apply(Point[] places, ImmutableArray<Size> sizes, double gapX, double gapY, CancellationToken cancellation)
    {
        int round = 0;
        while (Push(places, sizes, gapX, gapY))
        {
            cancellation.ThrowIfCancellationRequested();
            if (++round % RoundsBeforeGrowth == 0)
            {
                for (int i = 0; i < places.Length; i++)
                {
                    places[i] *= Growth;
                }
            }
        }
    }

    private static bool Push(Point[] places, ImmutableArray<Size> sizes, double gapX, double gapY)
    {
        const double Enough = 0.01;
        bool moved = false;
        for (int i = 0; i < places.Length; i++)
        {
            for (int j = i + 1; j < places.Length; j++)
            {
                double dx = places[j].X - places[i].X;
                double dy = places[j].Y - places[i].Y;
                double overX = ((sizes[i].Width + sizes[j].Width) / 2) + gapX - Math.Abs(dx);
                double overY = ((sizes[i].Height + sizes[j].Height) / 2) + gapY - Math.Abs(dy);
                if (overX <= Enough || overY <= Enough)
                {
                    continue;
                }

                moved = true;
                if (overX < overY)
                {
                    double step = (dx < 0 ? -1 : 1) * ((overX / 2) + Enough);
                    places[i] = places[i] with { X = places[i].X - step };
                    places[j] = places[j] with { X = places[j].X + step };
                }
                else
                {
                    double step = (dy < 0 ? -1 : 1) * ((overY / 2) + Enough);
                    places[i] = places[i] with { Y = places[i].Y - step };
                    places[j] = places[j] with { Y = places[j].Y + step };
                }
            }
        }

        return moved;
    }
}
