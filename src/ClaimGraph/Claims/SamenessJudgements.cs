using System.Collections.Immutable;
using ClaimGraph.Identifiers;

namespace ClaimGraph.Claims;

/// <summary>
/// Judgements that go together: no two nodes are held to be different that others make the same, directly or over other nodes.
/// Immutable. Applied to a graph by its method <c>Unified</c>; leaving one out undoes all that it did.
/// </summary>
public sealed class SamenessJudgements
{
    private readonly Dictionary<NodeId, ImmutableArray<NodeId>> _groupByNode = [];

    /// <summary>Collects judgements.</summary>
    /// <param name="judgements">The judgements, in any order.</param>
    /// <exception cref="ArgumentException">One contradicts the others: see <see cref="FindContradictions"/>.</exception>
    public SamenessJudgements(IEnumerable<SamenessJudgement> judgements)
    {
        All = [.. judgements];
        foreach ((SamenessJudgement wrong, _) in FindContradictions(All))
        {
            throw new ArgumentException($"\"{wrong.First}\" and \"{wrong.Second}\" are judged different, and the same.", nameof(judgements));
        }

        Groups = Grouped(All);
        foreach (ImmutableArray<NodeId> group in Groups)
        {
            foreach (NodeId node in group)
            {
                _groupByNode.Add(node, group);
            }
        }
    }

    /// <summary>No judgements.</summary>
    public static SamenessJudgements None { get; } = new([]);

    /// <summary>The judgements, in the order they were given.</summary>
    public ImmutableArray<SamenessJudgement> All { get; }

    /// <summary>The sets of nodes judged to be one thing: each of two nodes or more, ordered by id, in the order of their first nodes.</summary>
    public ImmutableArray<ImmutableArray<NodeId>> Groups { get; }

    /// <summary>Finds the nodes that are one thing with a node.</summary>
    /// <param name="node">A node, with its source before the id.</param>
    /// <returns>All of them, the node too, ordered by id; empty when nobody judged it the same as another.</returns>
    public ImmutableArray<NodeId> GroupOf(NodeId node) => _groupByNode.GetValueOrDefault(node, []);

    /// <summary>Finds judgements that cannot all be right.</summary>
    /// <param name="judgements">The judgements.</param>
    /// <returns>
    /// Each judgement that two nodes are different while others lead from one to the other by sameness, and those others in the order
    /// of the way, which is a shortest one. In the order of <paramref name="judgements"/>.
    /// </returns>
    /// <remarks>Takes time linear in the judgements for each of the nodes judged different.</remarks>
    public static IEnumerable<(SamenessJudgement Different, ImmutableArray<SamenessJudgement> Same)> FindContradictions(
        IReadOnlyCollection<SamenessJudgement> judgements)
    {
        ILookup<NodeId, (NodeId To, SamenessJudgement By)> same = Same(judgements)
            .SelectMany(j => new[] { (From: j.First, (j.Second, j)), (From: j.Second, (j.First, j)) })
            .ToLookup(a => a.From, a => a.Item2);
        foreach (SamenessJudgement different in judgements.Where(j => j.Verdict == SamenessVerdict.Different))
        {
            if (Way(different.First, different.Second, same) is { } way)
            {
                yield return (different, way);
            }
        }
    }

    private static IEnumerable<SamenessJudgement> Same(IEnumerable<SamenessJudgement> judgements) =>
        judgements.Where(j => j.Verdict == SamenessVerdict.Same);

    private static ImmutableArray<SamenessJudgement>? Way(NodeId from, NodeId to, ILookup<NodeId, (NodeId To, SamenessJudgement By)> same)
    {
        Dictionary<NodeId, (NodeId From, SamenessJudgement By)?> reached = new() { [from] = null };
        Queue<NodeId> open = new([from]);
        while (open.TryDequeue(out NodeId node))
        {
            if (node == to)
            {
                List<SamenessJudgement> way = [];
                while (reached[node] is { } step)
                {
                    way.Insert(0, step.By);
                    node = step.From;
                }

                return [.. way];
            }

            foreach ((NodeId next, SamenessJudgement by) in same[node])
            {
                if (reached.TryAdd(next, (node, by)))
                {
                    open.Enqueue(next);
                }
            }
        }

        return null;
    }

    // Each node points to another of its set, the least at the end of the way (Galler and Fischer 1964, "An improved equivalence algorithm").
    private static ImmutableArray<ImmutableArray<NodeId>> Grouped(IEnumerable<SamenessJudgement> judgements)
    {
        SortedDictionary<NodeId, NodeId> parents = [];
        foreach (SamenessJudgement judgement in Same(judgements))
        {
            (NodeId first, NodeId second) = (Root(judgement.First), Root(judgement.Second));
            (NodeId least, NodeId other) = first.CompareTo(second) <= 0 ? (first, second) : (second, first);
            parents[other] = least;
        }

        return
        [
            .. parents.Keys.ToArray().GroupBy(Root).Select(g => ImmutableArray.CreateRange(g)).Where(g => g.Length > 1).OrderBy(g => g[0]),
        ];

        NodeId Root(NodeId node)
        {
            parents.TryAdd(node, node);
            while (parents[node] != node)
            {
                node = parents[node] = parents[parents[node]];
            }

            return node;
        }
    }
}
