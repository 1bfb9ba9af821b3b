using ClaimGraph.Query;

namespace ClaimGraph.Benchmarks.Tasks;

/// <summary>The tasks as openCypher text, which goes through the cache of plans at every call.</summary>
/// <param name="input">What they are asked of.</param>
internal sealed class TextTasks(TaskInput input)
{
    private readonly Dictionary<string, object?> _seeds = new() { ["seeds"] = input.Seeds };

    private readonly Dictionary<string, object?> _pairs = new()
    {
        ["pairs"] = input.Pairs.Select(p => new[] { p.From, p.To }).ToArray(),
    };

    /// <summary>Per seed -knows-> -works_for->, distinct ends, summed: one query over all seeds.</summary>
    public Answer TwoHop() =>
        Sum("UNWIND $seeds AS seed MATCH (a {id: seed})-[:KNOWS]->()-[:WORKS_FOR]->(c) RETURN seed, count(DISTINCT c) AS found");

    /// <summary>The same, a query for each seed.</summary>
    public Answer TwoHopEach() => Each("MATCH (a {id: $seed})-[:KNOWS]->()-[:WORKS_FOR]->(c) RETURN count(DISTINCT c) AS found");

    /// <summary>Per seed two hops over any relation, distinct ends, summed: one query over all seeds.</summary>
    public Answer TwoHopAny() => Sum("UNWIND $seeds AS seed MATCH (a {id: seed})-->()-->(c) RETURN seed, count(DISTINCT c) AS found");

    /// <summary>The same, a query for each seed.</summary>
    public Answer TwoHopAnyEach() => Each("MATCH (a {id: $seed})-->()-->(c) RETURN count(DISTINCT c) AS found");

    /// <summary>The sum of the lengths of directed shortest paths, and the number of pairs without one: one query over all pairs.</summary>
    public Answer Shortest()
    {
        const string Text = """
            UNWIND $pairs AS pair
            MATCH (a {id: pair[0]}), (b {id: pair[1]})
            MATCH p = shortestPath((a)-[*0..]->(b))
            RETURN length(p) AS length
            """;
        long total = 0;
        long unreachable = input.Pairs.Count;
        foreach (QueryRow row in input.Graph.Query(Text, _pairs))
        {
            total += (long)row[0]!;
            unreachable--;
        }

        return new Answer(total, unreachable);
    }

    /// <summary>The number of ways (a)-knows->(b)-works_for->(c).</summary>
    public Answer Pattern() => new(Single("MATCH (a)-[:KNOWS]->(b)-[:WORKS_FOR]->(c) RETURN count(*) AS n"));

    /// <summary>The number of those that (a)-works_for->(c) closes.</summary>
    public Answer Triangle() => new(Single("MATCH (a)-[:KNOWS]->(b)-[:WORKS_FOR]->(c), (a)-[:WORKS_FOR]->(c) RETURN count(*) AS n"));

    // Every row is a seed and the number of its ends; a seed without ends has no row.
    private Answer Sum(string text)
    {
        long total = 0;
        foreach (QueryRow row in input.Graph.Query(text, _seeds))
        {
            total += (long)row["found"]!;
        }

        return new Answer(total);
    }

    private Answer Each(string text)
    {
        long total = 0;
        Dictionary<string, object?> parameters = [];
        foreach (string seed in input.Seeds)
        {
            parameters["seed"] = seed;
            total += Single(text, parameters);
        }

        return new Answer(total);
    }

    private long Single(string text, Dictionary<string, object?>? parameters = null) =>
        (long)input.Graph.Query(text, parameters).Single()[0]!;
}
