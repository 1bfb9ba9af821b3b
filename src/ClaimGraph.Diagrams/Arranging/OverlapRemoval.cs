using ClaimGraph.Diagrams.Geometry;

namespace ClaimGraph.Diagrams.Arranging;

/// <summary>
/// Pushes boxes apart until each two have a gap between them, along the axis on which they overlap less. Pairs are found by a sweep
/// from left to right.
/// </summary>
internal static class OverlapRemoval
{
    private const double Growth = 1.08;
    private const double Enough = 0.01;
    private const int RoundsOfGuarded = 12;
    private const int MostGuarded = 40;

    /// <summary>Moves the centres of boxes.</summary>
    /// <param name="places">The centres, which are changed.</param>
    /// <param name="spacing">How far apart they must be.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <param name="guard">Has to allow a move, for as long as all is not spread to many times its size; null to allow all.</param>
    public static void Apply(Point[] places, Spacing spacing, CancellationToken cancellation, CrossingGuard? guard = null)
    {
        int roundsBeforeGrowth = guard is null ? Math.Clamp(90_000 / Math.Max(1, places.Length), 12, 300) : RoundsOfGuarded;
        int[] order = [.. Enumerable.Range(0, places.Length)];
        int round = 0;
        while (Push(places, order, spacing, round < MostGuarded * RoundsOfGuarded ? guard : null))
        {
            cancellation.ThrowIfCancellationRequested();
            if (++round % roundsBeforeGrowth == 0)
            {
                for (int i = 0; i < places.Length; i++)
                {
                    places[i] *= Growth;
                }
            }
        }
    }

    private static bool Push(Point[] places, int[] order, Spacing spacing, CrossingGuard? guard)
    {
        bool moved = false;
        foreach (Link link in spacing.Links)
        {
            (double x, double y) = spacing.Of(link);
            moved |= Part(places, link.A, link.B, x, y, guard);
        }

        Sort(order, places);
        for (int i = 0; i < order.Length; i++)
        {
            int a = order[i];

            // Places move while the sweep goes on; those moved far enough to be missed are found in the next round.
            for (int j = i + 1; j < order.Length && places[order[j]].X - places[a].X < spacing.Widest; j++)
            {
                int b = order[j];
                (double x, double y) = spacing.Of(a, b);
                moved |= Part(places, Math.Min(a, b), Math.Max(a, b), x, y, guard);
            }
        }

        return moved;
    }

    // Places hardly change their order from round to round, so insertion sort takes about linear time.
    private static void Sort(int[] order, Point[] places)
    {
        for (int i = 1; i < order.Length; i++)
        {
            int item = order[i];
            int j = i - 1;
            while (j >= 0 && (places[order[j]].X > places[item].X || (places[order[j]].X == places[item].X && order[j] > item)))
            {
                order[j + 1] = order[j];
                j--;
            }

            order[j + 1] = item;
        }
    }

    private static bool Part(Point[] places, int a, int b, double spaceX, double spaceY, CrossingGuard? guard)
    {
        double dx = places[b].X - places[a].X;
        double dy = places[b].Y - places[a].Y;
        double overX = spaceX - Math.Abs(dx);
        double overY = spaceY - Math.Abs(dy);
        if (overX <= Enough || overY <= Enough)
        {
            return false;
        }

        Point step = overX < overY
            ? new Point((dx < 0 ? -1 : 1) * ((overX / 2) + Enough), 0)
            : new Point(0, (dy < 0 ? -1 : 1) * ((overY / 2) + Enough));
        Move(places, a, places[a] - step, guard);
        Move(places, b, places[b] + step, guard);
        return true;
    }

    private static void Move(Point[] places, int node, Point to, CrossingGuard? guard)
    {
        if (guard is null || guard.Allows(node, to))
        {
            places[node] = to;
        }
    }
}
