using System.Collections.Immutable;

namespace ClaimGraph.Viewer.Arranging;

/// <summary>
/// Joins groups until they can be looked over at once: again and again the smallest joins the one that it shares most lines with.
/// Takes time linear in lines, and quadratic in groups.
/// </summary>
internal static class FewGroups
{
    /// <summary>The most groups that are left: with one of all others, sixty can be looked over at once.</summary>
    public const int Most = 59;

    /// <summary>Joins groups until at most <see cref="Most"/> are left.</summary>
    /// <param name="groups">The groups; a node is in one at most.</param>
    /// <param name="ends">The lines, by the nodes that they join.</param>
    /// <returns>The groups that are left, each with the name of the one that others joined, and small ones that share no line with any.</returns>
    public static (ImmutableArray<PageGroup> Groups, ImmutableArray<PageGroup> Apart) Of(
        ImmutableArray<PageGroup> groups, IEnumerable<(int Source, int Target)> ends)
    {
        Dictionary<int, int> groupOf = groups.SelectMany((g, i) => g.Nodes.Select(n => (Node: n, Group: i))).ToDictionary(p => p.Node, p => p.Group);
        Dictionary<int, int>[] shared = [.. groups.Select(_ => new Dictionary<int, int>())];
        foreach ((int source, int target) in ends)
        {
            if (groupOf.TryGetValue(source, out int one) && groupOf.TryGetValue(target, out int other) && one != other)
            {
                shared[one][other] = shared[one].GetValueOrDefault(other) + 1;
                shared[other][one] = shared[other].GetValueOrDefault(one) + 1;
            }
        }

        PageGroup[] merged = [.. groups];
        SortedSet<int> left = new(Enumerable.Range(0, groups.Length), Comparer<int>.Create((a, b) => (merged[a].Nodes.Length, a).CompareTo((merged[b].Nodes.Length, b))));
        List<PageGroup> apart = [];
        while (left.Count > Most)
        {
            int smallest = left.Min;
            left.Remove(smallest);
            if (shared[smallest].Count == 0)
            {
                apart.Add(merged[smallest]);
                continue;
            }

            int host = shared[smallest].Keys.MaxBy(g => (shared[smallest][g], -merged[g].Nodes.Length, -g));
            left.Remove(host);
            merged[host] = merged[host] with { Nodes = [.. merged[host].Nodes.Concat(merged[smallest].Nodes).Order()] };
            left.Add(host);
            Move(shared, smallest, host);
        }

        return ([.. left.Order().Select(g => merged[g])], [.. apart]);
    }

    // What a group shared with others, its host shares from now on.
    private static void Move(Dictionary<int, int>[] shared, int from, int to)
    {
        foreach ((int other, int count) in shared[from])
        {
            shared[other].Remove(from);
            if (other != to)
            {
                shared[other][to] = shared[other].GetValueOrDefault(to) + count;
                shared[to][other] = shared[to].GetValueOrDefault(other) + count;
            }
        }

        shared[from].Clear();
    }
}
