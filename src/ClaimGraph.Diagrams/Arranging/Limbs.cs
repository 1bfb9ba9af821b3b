using System.Collections.Immutable;

namespace ClaimGraph.Diagrams.Arranging;

/// <summary>What hangs on the rest by a single edge (a bridge): it can be moved as a whole and stretches that edge alone.</summary>
internal static class Limbs
{
    /// <summary>The smaller side of each bridge, where it has two nodes or more and at most so many. Takes time in the order of links × (nodes + links).</summary>
    /// <param name="nodes">How many nodes there are.</param>
    /// <param name="links">Which are joined.</param>
    /// <param name="most">How many nodes a limb has at most.</param>
    /// <returns>The nodes of each limb in ascending order, in the order of the bridges.</returns>
    public static ImmutableArray<ImmutableArray<int>> Of(int nodes, ImmutableArray<Link> links, int most)
    {
        List<(int To, int Link)>[] around = [.. Enumerable.Range(0, nodes).Select(_ => new List<(int, int)>())];
        for (int e = 0; e < links.Length; e++)
        {
            around[links[e].A].Add((links[e].B, e));
            around[links[e].B].Add((links[e].A, e));
        }

        ImmutableArray<ImmutableArray<int>>.Builder limbs = ImmutableArray.CreateBuilder<ImmutableArray<int>>();
        for (int e = 0; e < links.Length; e++)
        {
            foreach (int root in new[] { links[e].A, links[e].B })
            {
                List<int> limb = Side(root, e, around, most);
                if (limb.Count > 1 && limb.Count <= most && 2 * limb.Count <= nodes && !limb.Contains(root == links[e].A ? links[e].B : links[e].A))
                {
                    limb.Sort();
                    limbs.Add([.. limb]);
                }
            }
        }

        return limbs.ToImmutable();
    }

    // What can be reached without a link; gives up once it is too much.
    private static List<int> Side(int root, int without, List<(int To, int Link)>[] around, int most)
    {
        List<int> reached = [root];
        HashSet<int> known = [root];
        for (int i = 0; i < reached.Count && reached.Count <= most; i++)
        {
            foreach ((int to, int link) in around[reached[i]])
            {
                if (link != without && known.Add(to))
                {
                    reached.Add(to);
                }
            }
        }

        return reached;
    }
}
