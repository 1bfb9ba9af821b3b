using ClaimGraph.Benchmarks.Input;
using ClaimGraph.Benchmarks.Tasks;

namespace ClaimGraph.Benchmarks.Tests;

/// <summary>The answers to the tasks by nested loops over the list of edges; for small graphs.</summary>
internal static class NaiveAnswers
{
    public static Answer Of(string task, SyntheticGraph graph) => task switch
    {
        "load" => new Answer(graph.Nodes.Count, graph.Edges.Count),
        "two_hop_1000" => TwoHop(graph, "knows", "works_for"),
        "two_hop_any_1000" => TwoHop(graph, null, null),
        "shortest_200" => Shortest(graph),
        "pattern_2" => new Answer(Patterns(graph).Count()),
        "triangle" => new Answer(Patterns(graph).Sum(p => Along(graph, "works_for").Count(e => e.From == p.First && e.To == p.Last))),
        "components" => Components(graph),
        _ => throw new ArgumentOutOfRangeException(nameof(task), task, "There is no such task."),
    };

    private static IEnumerable<SyntheticEdge> Along(SyntheticGraph graph, string? relation) =>
        graph.Edges.Where(e => relation is null || e.Relation == relation);

    private static Answer TwoHop(SyntheticGraph graph, string? first, string? second) => new(graph.Seeds.Sum(seed =>
        (from one in Along(graph, first)
         where one.From == seed
         from two in Along(graph, second)
         where two.From == one.To
         select two.To).Distinct().LongCount()));

    private static IEnumerable<(string First, string Last)> Patterns(SyntheticGraph graph) =>
        from one in Along(graph, "knows")
        from two in Along(graph, "works_for")
        where two.From == one.To
        select (one.From, two.To);

    private static Answer Shortest(SyntheticGraph graph)
    {
        long total = 0;
        long unreachable = 0;
        foreach ((string from, string to) in graph.Pairs)
        {
            HashSet<string> seen = [from];
            int distance = 0;
            for (bool grew = true; grew && !seen.Contains(to); distance++)
            {
                int before = seen.Count;
                seen.UnionWith(graph.Edges.Where(e => seen.Contains(e.From)).Select(e => e.To).ToArray());
                grew = seen.Count > before;
            }

            total += seen.Contains(to) ? distance : 0;
            unreachable += seen.Contains(to) ? 0 : 1;
        }

        return new Answer(total, unreachable);
    }

    private static Answer Components(SyntheticGraph graph)
    {
        Dictionary<string, int> mark = graph.Nodes.Select((n, i) => (n.Id, i)).ToDictionary(p => p.Id, p => p.i);
        for (bool changed = true; changed;)
        {
            changed = false;
            foreach (SyntheticEdge edge in graph.Edges.Where(e => mark[e.From] != mark[e.To]))
            {
                mark[edge.From] = mark[edge.To] = Math.Min(mark[edge.From], mark[edge.To]);
                changed = true;
            }
        }

        int[] sizes = [.. mark.Values.CountBy(m => m).Select(c => c.Value)];
        return new Answer(sizes.Length, sizes.Max());
    }
}
