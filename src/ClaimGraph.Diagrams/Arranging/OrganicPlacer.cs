using System.Collections.Immutable;
using ClaimGraph.Diagrams.Geometry;
using ClaimGraph.Diagrams.Layout;

namespace ClaimGraph.Diagrams.Arranging;

/// <summary>
/// Places things near what they are joined with: the engine's answer for each connected part, or rays for a tree, is relaxed, freed of
/// overlaps and annealed, or untangled where it is large; the parts are packed. How long it looks depends on the size of the part alone.
/// </summary>
internal sealed class OrganicPlacer(ILayoutEngine engine, CancellationToken cancellation)
{
    /// <summary>Up to so many things are annealed.</summary>
    public const int MostAnnealed = 320;

    private const double Gap = 44;
    private const int LargePart = MostAnnealed;
    private const int VeryLargePart = 1300;
    private const int MostRelaxed = 3500;
    private const int MostAttempts = 12;
    private const int MostAttemptsWithin = 4;
    private const int FewForMost = 25;
    private const int FewForFour = 40;
    private const int FewForTwo = 60;
    private const double Heat = 40;
    private const double HeatOfTrees = 8;
    private const double EffortForTrees = 2;
    private const double Warmth = 3;
    private const double Glance = 0.25;
    private const int RoundsOfVeryLarge = 24;
    private const int Rounds = 60;

    // What a screen of 1920 by 1080 leaves for the nodes of a drawing that is shown as a whole.
    private const double ScreenHeight = 780;
    private const int FewNodes = 8;
    private const double LeastRatio = 0.6;
    private const double GreatestRatio = 2.2;

    /// <summary>Places all things.</summary>
    /// <param name="network">The things.</param>
    /// <param name="method">How the engine is asked.</param>
    /// <param name="share">The share of a screen that is theirs to spread on.</param>
    /// <returns>The centre of each.</returns>
    public ImmutableArray<Point> Place(Network network, LayoutMethod method, double share = 1)
    {
        ImmutableArray<ImmutableArray<int>> components = network.Components();
        double room = Tension.Room(network.Sizes, network.Links());
        Point[][] places = new Point[components.Length][];
        ImmutableArray<Link>[] links = new ImmutableArray<Link>[components.Length];
        for (int c = 0; c < components.Length; c++)
        {
            Network part = components.Length == 1 ? network : network.Part(components[c]);
            links[c] = part.Links();
            double page = ScreenHeight * Math.Sqrt(share * Tension.Room(part.Sizes, links[c]) / room);
            Point[] refined = Refined(part, links[c], method, page, share < 1 ? MostAttemptsWithin : MostAttempts);
            places[c] = Shaped(refined, part, links[c]);
        }

        ImmutableArray<Point> moves = Packing.Pack(
            [
                .. components.Select((nodes, c) => Part.Of(
                    nodes.Select((v, i) => Box.Around(places[c][i], network.Sizes[v])),
                    links[c].Select(l => ImmutableArray.Create(places[c][l.A], places[c][l.B])))),
            ],
            Gap);
        Point[] centers = new Point[network.Sizes.Length];
        for (int c = 0; c < components.Length; c++)
        {
            for (int i = 0; i < components[c].Length; i++)
            {
                centers[components[c][i]] = places[c][i] + moves[c];
            }
        }

        return [.. centers];
    }

    // A long thin part is pressed together from its ends, until it has the shape of a page or does not come nearer to it.
    private Point[] Shaped(Point[] places, Network part, ImmutableArray<Link> links)
    {
        const int MostPresses = 8;
        for (int press = 0; press < MostPresses; press++)
        {
            Box bounds = places.Select((p, i) => Box.Around(p, part.Sizes[i])).Aggregate((a, b) => a.Union(b));
            double ratio = bounds.Width / bounds.Height;
            if (places.Length < FewNodes || places.Length > LargePart || (ratio >= LeastRatio && ratio <= GreatestRatio))
            {
                break;
            }

            double factor = ratio > 1 ? 0.8 : 1.25;
            Point[] pressed = [.. places.Select(p => new Point(p.X * factor, p.Y / factor))];
            Spacing spacing = new(part.Sizes, links);
            OverlapRemoval.Apply(pressed, spacing, cancellation);
            places = pressed;
        }

        return places;
    }

    private Point[] Refined(Network part, ImmutableArray<Link> links, LayoutMethod method, double page, int mostAttempts)
    {
        int n = part.Sizes.Length;
        if (n == 1)
        {
            return [new Point(0, 0)];
        }

        bool isTree = method == LayoutMethod.Scaled && RadialTree.IsTree(n, links);
        Point[] places = isTree ? RadialTree.Place(n, links) : Asked(part, links, method);
        CrossingGuard? guard = isTree ? new CrossingGuard(places, links) : null;
        float[] distances = n <= LargePart || (n <= MostRelaxed && method == LayoutMethod.Scaled) ? StressModel.Distances(n, links, cancellation) : [];
        if (method == LayoutMethod.Scaled && distances.Length > 0)
        {
            StressModel.Relax(places, distances, n > VeryLargePart ? RoundsOfVeryLarge : Rounds, cancellation, guard);
        }

        Turn(places, links);
        Spacing spacing = new(part.Sizes, links);
        OverlapRemoval.Apply(places, spacing, cancellation, guard);
        if (n > MostRelaxed)
        {
            return places;
        }

        if (n > LargePart)
        {
            new Untangler(places, part.Sizes, links, spacing).Run(n > VeryLargePart ? 1 : 3, cancellation);
            return places;
        }

        // What is simple and small enough as it is keeps its shape; the rest is shaken through.
        Center(places);
        Point[] calm = [.. places];
        Annealer glance = new(calm, part.Sizes, links, spacing, page, distances);
        glance.Run(Warmth, cancellation, Glance);
        if (glance.IsClean())
        {
            return calm;
        }

        (double heat, double effort) = RadialTree.IsTree(n, links) ? (HeatOfTrees, EffortForTrees) : (Heat, 1);
        return Annealer.BestOf(
            places,
            Math.Min(mostAttempts, Attempts(n)),
            (shaken, sequence) => new Annealer(shaken, part.Sizes, links, spacing, page, distances, null, sequence),
            annealer => annealer.Run(heat, cancellation, effort));
    }

    private static int Attempts(int nodes) => nodes <= FewForMost ? MostAttempts : nodes <= FewForFour ? 4 : nodes <= FewForTwo ? 2 : 1;

    private Point[] Asked(Network part, ImmutableArray<Link> links, LayoutMethod method) =>
    [
        .. engine.Layout(
            new LayoutProblem(method, LayoutDirection.Down, part.Sizes, [.. links.Select(l => new LayoutEdge(l.A, l.B, default))], Gap, Gap),
            cancellation).Centers,
    ];

    private static void Center(Point[] places)
    {
        Point middle = new((places.Min(p => p.X) + places.Max(p => p.X)) / 2, (places.Min(p => p.Y) + places.Max(p => p.Y)) / 2);
        for (int i = 0; i < places.Length; i++)
        {
            places[i] -= middle;
        }
    }

    // Labels are wide: the greatest bundle is laid level, so that its labels stand above one another. And pages are wide, too.
    private static void Turn(Point[] places, ImmutableArray<Link> links)
    {
        Link greatest = links.MaxBy(l => l.Strands);
        Point level = greatest.Strands < 2 ? new Point(1, 0) : (places[greatest.B] - places[greatest.A]).Unit;
        for (int i = 0; i < places.Length; i++)
        {
            places[i] = new Point(places[i].Dot(level) * Untangler.StretchX, level.Cross(places[i]) * Untangler.StretchY);
        }
    }
}
