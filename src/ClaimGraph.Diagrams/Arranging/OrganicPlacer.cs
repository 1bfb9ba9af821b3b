using System.Collections.Immutable;
using ClaimGraph.Diagrams.Geometry;
using ClaimGraph.Diagrams.Layout;

namespace ClaimGraph.Diagrams.Arranging;

/// <summary>
/// Places things near what they are joined with: the engine's answer for each connected part is relaxed, freed of overlaps and
/// untangled, then shaken up and settled again; the parts are packed. How long it looks depends on the size of the part alone.
/// </summary>
internal sealed class OrganicPlacer(ILayoutEngine engine, CancellationToken cancellation)
{
    private const double Gap = 44;
    private const int LargePart = 270;
    private const int VeryLargePart = 1300;
    private const int MostRelaxed = 3500;

    /// <summary>Places all things.</summary>
    /// <returns>The centre of each.</returns>
    public ImmutableArray<Point> Place(Network network, LayoutMethod method)
    {
        ImmutableArray<ImmutableArray<int>> components = network.Components();
        Point[][] places = new Point[components.Length][];
        ImmutableArray<Link>[] links = new ImmutableArray<Link>[components.Length];
        for (int c = 0; c < components.Length; c++)
        {
            Network part = components.Length == 1 ? network : network.Part(components[c]);
            links[c] = part.Links();
            places[c] = Refined(part, links[c], method);
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

    private Point[] Refined(Network part, ImmutableArray<Link> links, LayoutMethod method)
    {
        int n = part.Sizes.Length;
        if (n == 1)
        {
            return [new Point(0, 0)];
        }

        LayoutSolution solution = engine.Layout(
            new LayoutProblem(method, LayoutDirection.Down, part.Sizes, [.. links.Select(l => new LayoutEdge(l.A, l.B, default))], Gap, Gap),
            cancellation);
        Point[] places = [.. solution.Centers];
        float[] distances = n <= LargePart || (n <= MostRelaxed && method == LayoutMethod.Scaled) ? StressModel.Distances(n, links, cancellation) : [];
        if (method == LayoutMethod.Scaled && distances.Length > 0)
        {
            StressModel.Relax(places, distances, n > VeryLargePart ? 24 : 60, cancellation);
        }

        Turn(places, links);
        Spacing spacing = new(part.Sizes, links);
        Shaker shaker = new(links.Average(l => l.Length));
        double bestCost = double.MaxValue;
        Point[] best = places;
        for (int shake = 0; shake < Shakes(n); shake++)
        {
            OverlapRemoval.Apply(places, spacing, cancellation);
            if (n > MostRelaxed)
            {
                return places;
            }

            Untangler untangler = new(places, part.Sizes, links, spacing);
            untangler.Run(n > VeryLargePart ? 1 : n > LargePart ? 3 : 6, cancellation);
            if (Shakes(n) == 1)
            {
                return places;
            }

            double cost = untangler.Cost();
            if (cost < bestCost)
            {
                (best, bestCost) = ([.. places], cost);
            }

            // What was pulled apart is drawn together now and then, and otherwise shaken.
            places = [.. best];
            if (shake % 4 == 1)
            {
                StressModel.Relax(places, distances, 3 + shake, cancellation);
            }
            else
            {
                shaker.Shake(places);
            }
        }

        return best;
    }

    private static int Shakes(int nodes) => nodes > LargePart ? 1 : 14;

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
