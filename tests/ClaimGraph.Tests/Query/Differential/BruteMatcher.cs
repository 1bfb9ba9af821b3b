using System.Collections.Immutable;

namespace ClaimGraph.Tests.Query.Differential;

/// <summary>
/// All ways to lay patterns over a graph: at each node of a pattern every node of the graph is tried, at each step every edge.
/// Within one MATCH no edge is used twice.
/// </summary>
internal sealed class BruteMatcher(ModelGraph graph, BruteExpressions expressions, BruteBudget budget)
{
    /// <summary>All rows that extend a row by a match of all patterns.</summary>
    public IEnumerable<ImmutableDictionary<string, object?>> Match(ImmutableDictionary<string, object?> row, IReadOnlyList<PatternModel> patterns) =>
        All(patterns, 0, row, []);

    private IEnumerable<ImmutableDictionary<string, object?>> All(
        IReadOnlyList<PatternModel> patterns, int at, ImmutableDictionary<string, object?> row, ImmutableHashSet<int> used)
    {
        if (at == patterns.Count)
        {
            yield return row;
            yield break;
        }

        foreach ((ImmutableDictionary<string, object?> next, ImmutableHashSet<int> nowUsed) in One(patterns[at], row, used))
        {
            foreach (ImmutableDictionary<string, object?> whole in All(patterns, at + 1, next, nowUsed))
            {
                yield return whole;
            }
        }
    }

    private IEnumerable<(ImmutableDictionary<string, object?> Row, ImmutableHashSet<int> Used)> One(
        PatternModel pattern, ImmutableDictionary<string, object?> row, ImmutableHashSet<int> used)
    {
        for (int node = 0; node < graph.Nodes.Count; node++)
        {
            if (Bind(pattern.Start, node, row) is { } bound)
            {
                foreach (var found in Steps(pattern, 0, bound, used, new WalkRef([node], [])))
                {
                    yield return found;
                }
            }
        }
    }

    private IEnumerable<(ImmutableDictionary<string, object?> Row, ImmutableHashSet<int> Used)> Steps(
        PatternModel pattern, int at, ImmutableDictionary<string, object?> row, ImmutableHashSet<int> used, WalkRef walk)
    {
        if (at == pattern.Steps.Count)
        {
            yield return (pattern.Path is null ? row : row.SetItem(pattern.Path, walk), used);
            yield break;
        }

        (StepModel step, NodeModel end) = pattern.Steps[at];
        foreach (WalkRef way in step.Hops is { } hops ? Walks(step, walk.Nodes[^1], hops.Least, hops.Most ?? int.MaxValue, used) : Walks(step, walk.Nodes[^1], 1, 1, used))
        {
            object? relationships = step.Hops is null ? new EdgeRef(way.Edges[0]) : way.Edges.Select(object? (e) => new EdgeRef(e)).ToArray();
            ImmutableDictionary<string, object?>? bound = step.Name is null ? row
                : !row.TryGetValue(step.Name, out object? old) ? row.Add(step.Name, relationships)
                : Equals(old, relationships) ? row
                : null;
            if (bound is not null && Bind(end, way.Nodes[^1], bound) is { } next)
            {
                WalkRef longer = new([.. walk.Nodes, .. way.Nodes.Skip(1)], [.. walk.Edges, .. way.Edges]);
                foreach (var found in Steps(pattern, at + 1, next, used.Union(way.Edges), longer))
                {
                    yield return found;
                }
            }
        }
    }

    // The walks of a length between the bounds that use no edge twice.
    private IEnumerable<WalkRef> Walks(StepModel step, int from, int least, int most, ImmutableHashSet<int> used)
    {
        if (least <= 0)
        {
            yield return new WalkRef([from], []);
        }

        if (most == 0)
        {
            yield break;
        }

        for (int e = 0; e < graph.Edges.Count; e++)
        {
            budget.Spend();
            ModelEdge edge = graph.Edges[e];
            bool fits = !used.Contains(e)
                && (step.Relations.Count == 0 || step.Relations.Contains(edge.Relation))
                && (step.Has is not { } has || ModelValues.AreEqual(expressions.OfEdge(edge, has.Key), has.Value) == true);
            if (!fits)
            {
                continue;
            }

            List<int> ends = [];
            if (step.Way != Way.In && edge.From == from)
            {
                ends.Add(edge.To);
            }

            // A loop is one way, not two.
            if (step.Way != Way.Out && edge.To == from && !(step.Way == Way.Both && edge.From == edge.To))
            {
                ends.Add(edge.From);
            }

            foreach (int end in ends)
            {
                foreach (WalkRef rest in Walks(step, end, least - 1, most == int.MaxValue ? most : most - 1, used.Add(e)))
                {
                    yield return new WalkRef([from, .. rest.Nodes], [e, .. rest.Edges]);
                }
            }
        }
    }

    private ImmutableDictionary<string, object?>? Bind(NodeModel pattern, int node, ImmutableDictionary<string, object?> row)
    {
        budget.Spend();
        bool fits = (pattern.Kind is null || ModelGraph.Lineage(graph.Nodes[node].Kind).Contains(pattern.Kind))
            && (pattern.Has is not { } has || ModelValues.AreEqual(expressions.OfNode(graph.Nodes[node], has.Key), has.Value) == true);
        return !fits ? null
            : pattern.Name is null ? row
            : !row.TryGetValue(pattern.Name, out object? old) ? row.Add(pattern.Name, new NodeRef(node))
            : Equals(old, new NodeRef(node)) ? row
            : null;
    }
}
