using System.Collections.Immutable;

namespace ClaimGraph.Diagrams.Overview;

/// <summary>All edges between two things on a page, drawn as one.</summary>
/// <param name="From">The id of the one that more edges leave; of equals, the first.</param>
/// <param name="To">The id of the other.</param>
/// <param name="Along">How many edges run from the first to the second.</param>
/// <param name="Edges">The indexes of all its edges, ascending.</param>
internal sealed record Bundle(string From, string To, int Along, ImmutableArray<int> Edges)
{
    public int Against => Edges.Length - Along;

    /// <summary>Bundles the edges of a page.</summary>
    /// <param name="links">The ends of all edges.</param>
    /// <param name="places">The id on the page of each node; null for what is not on it.</param>
    /// <returns>The bundles between different ids, ordered by these.</returns>
    public static ImmutableArray<Bundle> Of(ImmutableArray<(int A, int B)> links, string?[] places) =>
    [
        .. links.Index()
            .Select(l => (l.Index, From: places[l.Item.A], To: places[l.Item.B]))
            .Where(l => l.From is not null && l.To is not null && l.From != l.To)
            .GroupBy(l => string.CompareOrdinal(l.From, l.To) < 0 ? (A: l.From!, B: l.To!) : (A: l.To!, B: l.From!))
            .OrderBy(g => g.Key.A, StringComparer.Ordinal).ThenBy(g => g.Key.B, StringComparer.Ordinal)
            .Select(g =>
            {
                int ahead = g.Count(l => l.From == g.Key.A);
                ImmutableArray<int> edges = [.. g.Select(l => l.Index)];
                return 2 * ahead >= edges.Length
                    ? new Bundle(g.Key.A, g.Key.B, ahead, edges)
                    : new Bundle(g.Key.B, g.Key.A, edges.Length - ahead, edges);
            }),
    ];

    /// <summary>The bundles that hold a page together, by falling thickness, and then the thickest others.</summary>
    /// <param name="bundles">All bundles.</param>
    /// <param name="most">How many to keep, if so many are not needed to hold it together.</param>
    /// <returns>The bundles to draw.</returns>
    public static ImmutableArray<Bundle> Strongest(ImmutableArray<Bundle> bundles, int most)
    {
        // Kruskal 1956, the greatest spanning forest.
        Dictionary<string, string> roots = new(StringComparer.Ordinal);
        string RootOf(string id)
        {
            while (roots.TryGetValue(id, out string? above))
            {
                id = above;
            }

            return id;
        }

        List<Bundle> kept = [];
        List<Bundle> others = [];
        foreach (Bundle bundle in bundles.OrderByDescending(b => b.Edges.Length))
        {
            (string a, string b) = (RootOf(bundle.From), RootOf(bundle.To));
            if (a == b)
            {
                others.Add(bundle);
                continue;
            }

            roots.Add(a, b);
            kept.Add(bundle);
        }

        return [.. kept, .. others.Take(Math.Max(0, most - kept.Count))];
    }
}
