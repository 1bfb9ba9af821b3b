using System.Collections.Immutable;
using ClaimGraph.Query.Plans.Fused;
using ClaimGraph.Query.Plans.Statistics;

namespace ClaimGraph.Query.Plans.Optimizing;

/// <summary>
/// Takes off a pattern what nobody asks about: trees that hang on one node become its branches, nodes between two others meetings,
/// and where it does not matter how often, nodes on the way to the end of a path a chain.
/// </summary>
/// <param name="graph">The pattern.</param>
/// <param name="kept">The columns that somebody reads.</param>
/// <param name="demand">What is asked of its matches.</param>
/// <param name="isFree">False to keep the order in which matches are first found: nodes found early may then not wait for later ones.</param>
/// <param name="statistics">What the root of a part that nobody asks about is chosen by.</param>
internal sealed class PatternFolding(
    PatternGraph graph, HashSet<int> kept, Demand demand, bool isFree, SourceStatistics statistics)
{
    private readonly HashSet<int> _kept =
    [
        .. kept,
        .. graph.Tests.SelectMany(t => t.Uses),
        .. graph.Nodes.Values.Where(n => n.Key is not null).SelectMany(n => n.Key!.Uses),
        .. graph.Edges.Where(e => !e.Unlike.IsEmpty).SelectMany(e => e.Unlike.Add(e.Column)),
        .. graph.Nodes.Values.Where(n => n.IsInput || n.Key is not null).Select(n => n.Column),
    ];

    /// <summary>Simplifies the pattern.</summary>
    public void Run()
    {
        HashSet<int> done = [];
        foreach (int start in graph.Nodes.Keys.Order().ToArray())
        {
            if (done.Contains(start) || !graph.Nodes.ContainsKey(start))
            {
                continue;
            }

            HashSet<int> part = graph.Around(start);
            done.UnionWith(part);
            int? root = part.Overlaps(_kept) ? null : isFree ? BestRoot(part) : part.Min();
            if (root is { } kept)
            {
                _kept.Add(kept);
            }

            FoldTrees(graph, part);
            FoldMeetings(part, root);
        }

        if (demand == Demand.Set && isFree)
        {
            FoldChains();
        }
    }

    // The node to keep of a part that nobody asks about at all: the one from which the rest is counted with the least work.
    private int BestRoot(HashSet<int> part)
    {
        int best = part.Min();
        double least = double.MaxValue;
        foreach (int root in part.Order())
        {
            PatternGraph trial = graph.Copy();
            _kept.Add(root);
            FoldTrees(trial, part);
            _kept.Remove(root);
            PatternNode node = trial.Nodes[root];
            double work = statistics.Nodes(node.Labels) * (1 + node.Branches.Sum(Work))
                * trial.EdgesAt(root).Select(e => 1 + statistics.Degree(e.Seen(root), e.Types)).DefaultIfEmpty(1).Min();
            if (work < least)
            {
                (best, least) = (root, work);
            }
        }

        return best;
    }

    private double Work(Branch branch) => branch.Labels.IsEmpty && branch.Further.IsEmpty
        ? 1
        : statistics.Degree(branch.Direction, branch.Types) * (2 + branch.Further.Sum(Work));

    private void FoldTrees(PatternGraph target, HashSet<int> part)
    {
        while (part.Order().Select(c => Leaf(target, c)).FirstOrDefault(l => l.Edge is not null) is (var leaf, { } edge))
        {
            int on = edge.Other(leaf.Column);
            PatternNode node = target.Nodes[on];
            node.Branches = node.Branches.Add(BranchTo(leaf, edge, on));
            target.Nodes.Remove(leaf.Column);
            target.Edges.Remove(edge);
        }
    }

    private (PatternNode Leaf, PatternEdge? Edge) Leaf(PatternGraph target, int column)
    {
        if (_kept.Contains(column) || !target.Nodes.TryGetValue(column, out PatternNode? node)
            || target.Meetings.Exists(m => m.First == column || m.Second == column))
        {
            return (null!, null);
        }

        PatternEdge[] edges = [.. target.EdgesAt(column)];
        return edges is [var only] && IsFree(only) && (isFree || only.Other(column) < column) ? (node, only) : (null!, null);
    }

    private bool IsFree(PatternEdge edge) => edge.From != edge.To && edge.Unlike.IsEmpty && !_kept.Contains(edge.Column);

    private static Branch BranchTo(PatternNode node, PatternEdge edge, int from) =>
        new(edge.Seen(from), edge.Types, node.Labels, node.Branches);

    // A node on two others is taken out where those hang together without it, which closes a circle. In a circle that nobody asks
    // about no node is better to keep than another.
    private void FoldMeetings(HashSet<int> part, int? root)
    {
        if (isFree && root is { } free)
        {
            _kept.Remove(free);
        }

        foreach (int column in part.OrderBy(ClosingWork).ThenByDescending(c => c))
        {
            if (!Between(column, out PatternNode? node, out PatternEdge? first, out PatternEdge? second))
            {
                continue;
            }

            (int a, int b) = (first.Other(column), second.Other(column));
            if (graph.Around(a, without: column).Contains(b) && (isFree || (a < column && b < column)))
            {
                graph.Nodes.Remove(column);
                graph.Edges.Remove(first);
                graph.Edges.Remove(second);
                graph.Meetings.Add(new PatternMeeting(a, BranchTo(node, first, a), b, BranchTo(node, second, b)));
            }
        }

        if (isFree && root is { } kept)
        {
            _kept.Add(graph.Nodes.ContainsKey(kept) ? kept : part.Where(graph.Nodes.ContainsKey).Min());
        }
    }

    // How many hops it takes to close a triangle at a node, from the better one of the others; 0 where there is no triangle.
    private double ClosingWork(int column)
    {
        if (!isFree || !Between(column, out _, out PatternEdge? first, out PatternEdge? second))
        {
            return 0;
        }

        (int a, int b) = (first.Other(column), second.Other(column));
        return graph.EdgesAt(a).FirstOrDefault(e => e.Other(a) == b && e.Chain.IsEmpty) is { } side
            ? Math.Min(
                statistics.Walks(side.Seen(b), side.Types, second.Seen(b), second.Types),
                statistics.Walks(side.Seen(a), side.Types, first.Seen(a), first.Types))
            : 0;
    }

    private bool Between(
        int column,
        [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out PatternNode? node,
        [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out PatternEdge? first,
        [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out PatternEdge? second)
    {
        (node, first, second) = (null, null, null);
        if (_kept.Contains(column) || !graph.Nodes.TryGetValue(column, out node)
            || graph.Meetings.Exists(m => m.First == column || m.Second == column)
            || graph.EdgesAt(column).ToArray() is not [var one, var other]
            || !IsFree(one) || !IsFree(other) || one.Other(column) == other.Other(column)
            || !one.Chain.IsEmpty || !other.Chain.IsEmpty)
        {
            return false;
        }

        (first, second) = (one, other);
        return true;
    }

    // A path to a node on which nothing else hangs becomes one chain, if nobody asks about the nodes between.
    private void FoldChains()
    {
        foreach (int end in graph.Nodes.Keys.OrderDescending().ToArray())
        {
            if (!graph.Nodes.TryGetValue(end, out PatternNode? node) || node.IsInput || node.Key is not null || graph.EdgesAt(end).ToArray() is not [var last] || !IsFree(last))
            {
                continue;
            }

            Chain chain = Follow(end);
            if (chain.Edges.Count > 1)
            {
                chain.Edges.ForEach(e => graph.Edges.Remove(e));
                chain.Between.ForEach(c => graph.Nodes.Remove(c));
                graph.Edges.Add(new PatternEdge(-1, chain.Start, end, EdgeDirection.Out, [], []) { Chain = chain.Hops(graph, end) });
            }
        }
    }

    /// <summary>The path from a node inwards over nodes that nobody asks about; the hops lead from its other end to the node.</summary>
    private Chain Follow(int end)
    {
        Chain chain = new(end);
        HashSet<int> passed = [end];
        while (graph.EdgesAt(chain.Start).Where(e => !chain.Edges.Contains(e)).ToArray() is [var edge]
            && IsFree(edge) && edge.Chain.IsEmpty
            && (chain.Edges.Count == 0 || Between(chain.Start, out _, out _, out _))
            && passed.Add(edge.Other(chain.Start)))
        {
            chain.Add(graph, edge);
        }

        return chain;
    }

    private sealed class Chain(int end)
    {
        private readonly List<(PatternEdge Edge, int From, PatternNode To)> _hops = [];

        public int Start { get; private set; } = end;

        public List<PatternEdge> Edges { get; } = [];

        public List<int> Between { get; } = [];

        public void Add(PatternGraph graph, PatternEdge edge)
        {
            if (Edges.Count > 0)
            {
                Between.Add(Start);
            }

            Edges.Add(edge);
            int from = edge.Other(Start);
            _hops.Insert(0, (edge, from, graph.Nodes[Start]));
            Start = from;
        }

        // What the end must have is tested where it is reached, as for any node.
        public ImmutableArray<Branch> Hops(PatternGraph graph, int end)
        {
            ImmutableArray<Branch> hops = [.. _hops.Select(h => BranchTo(h.To, h.Edge, h.From))];
            PatternNode node = graph.Nodes[end];
            node.Labels = [];
            node.Branches = [];
            return hops;
        }
    }
}
