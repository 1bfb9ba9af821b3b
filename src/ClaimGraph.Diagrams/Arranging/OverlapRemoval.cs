using ClaimGraph.Diagrams.Geometry;

namespace ClaimGraph.Diagrams.Arranging;

/// <summary>Pushes boxes apart until each two have a gap between them, along the axis on which they overlap less.</summary>
internal static class OverlapRemoval
{
    private const int RoundsBeforeGrowth = 300;
    private const double Growth = 1.08;

    /// <summary>Moves the centres of boxes.</summary>
    /// <param name="places">The centres, which are changed.</param>
    /// <param name="spacing">How far apart they must be.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static void Apply(Point[] places, Spacing spacing, CancellationToken cancellation)
    {
        int round = 0;
        while (Push(places, spacing))
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

    private static bool Push(Point[] places, Spacing spacing)
    {
        const double Enough = 0.01;
        bool moved = false;
        for (int i = 0; i < places.Length; i++)
        {
            for (int j = i + 1; j < places.Length; j++)
            {
                double dx = places[j].X - places[i].X;
                double dy = places[j].Y - places[i].Y;
                double overX = spacing.X(i, j) - Math.Abs(dx);
                double overY = spacing.Y(i, j) - Math.Abs(dy);
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
