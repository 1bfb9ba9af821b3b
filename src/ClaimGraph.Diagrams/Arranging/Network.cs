using System.Collections.Immutable;
using ClaimGraph.Diagrams.Drawing;
using ClaimGraph.Diagrams.Geometry;

namespace ClaimGraph.Diagrams.Arranging;

/// <summary>Things of a size to be placed, and the edges between them: the nodes of a sketch, of one of its clusters, or the clusters.</summary>
/// <param name="Sizes">The room each takes.</param>
/// <param name="Ties">The edges, without loops.</param>
internal sealed record Network(ImmutableArray<Size> Sizes, ImmutableArray<Tie> Ties)
{
    private const double Crowd = 9;
    private const int MostStrands = 14;
    private const int MostStrandsOfGroups = 3;

    private int StrandLimit { get; init; } = MostStrands;

    /// <summary>The nodes and edges of a sketch.</summary>
    public static Network Of(Sketch sketch) => new(
        sketch.Footprints(),
        [
            .. sketch.Edges
                .Select((e, i) => new Tie(e.Source, e.Target, LabelPlate.SizeOf(e.Label), i))
                .Where(t => t.Source != t.Target),
        ]);

    /// <summary>Some of the things, in the order given, with the edges among them.</summary>
    public Network Part(ImmutableArray<int> members)
    {
        int[] index = new int[Sizes.Length];
        Array.Fill(index, -1);
        for (int i = 0; i < members.Length; i++)
        {
            index[members[i]] = i;
        }

        return new Network(
            [.. members.Select(v => Sizes[v])],
            [.. Ties.Where(t => index[t.Source] >= 0 && index[t.Target] >= 0).Select(t => t with { Source = index[t.Source], Target = index[t.Target] })])
        {
            StrandLimit = StrandLimit,
        };
    }

    /// <summary>Groups as things of their own, with the edges between different groups.</summary>
    /// <param name="groupOf">The group of each thing.</param>
    /// <param name="sizes">The size of each group.</param>
    public Network Grouped(ImmutableArray<int> groupOf, ImmutableArray<Size> sizes) => new(
        sizes,
        [.. Ties.Where(t => groupOf[t.Source] != groupOf[t.Target]).Select(t => t with { Source = groupOf[t.Source], Target = groupOf[t.Target] })])
    {
        StrandLimit = MostStrandsOfGroups,
    };

    /// <summary>The connected parts: the things of each in ascending order, the parts by their first.</summary>
    public ImmutableArray<ImmutableArray<int>> Components() => Arranging.Components.Of(Sizes.Length, Ties.Select(t => (t.Source, t.Target)));

    /// <summary>Each joined pair once, with the length its labels ask for.</summary>
    public ImmutableArray<Link> Links()
    {
        int[] degrees = new int[Sizes.Length];
        foreach (Tie tie in Ties)
        {
            degrees[tie.Source]++;
            degrees[tie.Target]++;
        }

        return
        [
            .. Ties
                .GroupBy(t => (A: Math.Min(t.Source, t.Target), B: Math.Max(t.Source, t.Target)))
                .OrderBy(g => g.Key)
                .Select(g => LinkOf(g.Key.A, g.Key.B, [.. g], degrees)),
        ];
    }

    private Link LinkOf(int a, int b, List<Tie> ties, int[] degrees)
    {
        int strands = Math.Min(ties.Count, StrandLimit);
        double label = ties.Max(t => t.Label.Width);
        double ends = (Sizes[a].Width + Sizes[b].Width + Sizes[a].Height + Sizes[b].Height) / 4;
        double crowd = Crowd * Math.Sqrt(Math.Max(degrees[a], degrees[b]));
        double length = ends + Math.Max(40, (label * 0.75) + 18) + crowd + (24 * (strands - 1));
        return new Link(a, b, length, strands, label, ties.Max(t => t.Label.Height));
    }
}
