using ClaimGraph.Query.Plans.Fused;

namespace ClaimGraph.Query.Plans.Optimizing;

/// <summary>
/// Finds aggregates that count the distinct nodes at the end of a path between whose ends nobody asks about anything: those are
/// counted group by group without listing the ways there.
/// </summary>
internal static class ChainCount
{
    /// <summary>Rewrites an aggregate.</summary>
    /// <param name="plan">The aggregate.</param>
    /// <param name="graph">The pattern below it; taken apart only when it fits.</param>
    /// <param name="makeMatch">Makes the plan of what is left of the pattern, of which the columns given are read.</param>
    /// <returns>The new plan; null when the aggregate is another one.</returns>
    public static PlanOperator? TryMake(
        Aggregate plan, PatternGraph graph, Func<PatternGraph, HashSet<int>, PlanOperator> makeMatch)
    {
        if (EndOf(plan) is not { } end || !graph.Nodes.TryGetValue(end, out PatternNode? node) || node.IsInput)
        {
            return null;
        }

        HashSet<int> needed = ColumnUse.Of(plan.Keys.Select(k => k.Expression));
        HashSet<int> kept =
        [
            .. needed,
            .. graph.Tests.SelectMany(t => t.Uses),
            .. graph.Nodes.Values.Where(n => n.Key is not null).SelectMany(n => n.Key!.Uses.Append(n.Column)),
            .. graph.Nodes.Values.Where(n => n.IsInput).Select(n => n.Column),
            .. graph.Edges.Where(e => !e.Unlike.IsEmpty).SelectMany(e => e.Unlike.Add(e.Column)),
        ];
        List<PatternEdge> path = Path(graph, end, kept);
        if (path.Count == 0)
        {
            return null;
        }

        int start = end;
        List<Branch> hops = [];
        foreach (PatternEdge edge in path)
        {
            PatternNode to = graph.Nodes[start];
            start = edge.Other(start);
            hops.Insert(0, new Branch(edge.Seen(start), edge.Types, to.Labels, []));
            graph.Edges.Remove(edge);
            graph.Nodes.Remove(to.Column);
        }

        needed.Add(start);
        return new CountReached(
            makeMatch(graph, needed), plan.Keys, start, [.. hops], [.. plan.Items.Select(i => i.Name)]);
    }

    private static int? EndOf(Aggregate plan)
    {
        int? end = null;
        foreach (AggregateItem item in plan.Items)
        {
            if (item is not { Function.Name: "count", IsDistinct: true, Arguments: [ColumnExpression column] }
                || (end is not null && end != column.Column))
            {
                return null;
            }

            end = column.Column;
        }

        return end;
    }

    // The relationships from the end inwards, as far as nothing else hangs on the nodes between.
    private static List<PatternEdge> Path(PatternGraph graph, int end, HashSet<int> kept)
    {
        List<PatternEdge> path = [];
        int at = end;
        while (!kept.Contains(at)
            && graph.EdgesAt(at).Where(e => !path.Contains(e)).ToArray() is [var edge]
            && edge.From != edge.To && edge.Unlike.IsEmpty && !kept.Contains(edge.Column)
            && !path.Exists(e => e.From == edge.Other(at) || e.To == edge.Other(at)))
        {
            path.Add(edge);
            at = edge.Other(at);
        }

        return path;
    }
}
