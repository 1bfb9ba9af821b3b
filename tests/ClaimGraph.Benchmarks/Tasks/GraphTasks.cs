using System.Collections.Immutable;
using ClaimGraph.Benchmarks.Input;
using ClaimGraph.Graphs;
using ClaimGraph.Identifiers;
using ClaimGraph.Query;

namespace ClaimGraph.Benchmarks.Tasks;

/// <summary>
/// The tasks of the comparison, each through the public library: identifiers as strings go in, typed rows come out. Every
/// public method does one task once.
/// </summary>
/// <param name="graph">The graph.</param>
/// <param name="seeds">The nodes that the hops start from, as their identifiers.</param>
/// <param name="pairs">The ends of the shortest paths.</param>
internal sealed class GraphTasks(KnowledgeGraph graph, IReadOnlyList<string> seeds, IReadOnlyList<(string From, string To)> pairs)
{
    private const string TwoHopText =
        "UNWIND $seeds AS seed MATCH (a {id: seed})-[:KNOWS]->()-[:WORKS_FOR]->(c) RETURN seed, count(DISTINCT c) AS found";

    private const string TwoHopAnyText =
        "UNWIND $seeds AS seed MATCH (a {id: seed})-->()-->(c) RETURN seed, count(DISTINCT c) AS found";

    private const string ShortestText =
        "UNWIND $pairs AS pair MATCH (a {id: pair[0]}), (b {id: pair[1]}), p = shortestPath((a)-[*0..]->(b)) RETURN length(p) AS length";

    private const string PatternText = "MATCH (a)-[:KNOWS]->(b)-[:WORKS_FOR]->(c) RETURN count(*) AS n";

    private const string TriangleText = "MATCH (a)-[:KNOWS]->(b)-[:WORKS_FOR]->(c), (a)-[:WORKS_FOR]->(c) RETURN count(*) AS n";

    private static readonly Traversal Knows = Traversal.Forward.Along(new RelationId("knows"));
    private static readonly Traversal WorksFor = Traversal.Forward.Along(new RelationId("works-for"));

    private readonly Dictionary<string, object?> _seeds = new() { ["seeds"] = seeds };

    private readonly Dictionary<string, object?> _pairs = new()
    {
        ["pairs"] = pairs.Select(p => ImmutableArray.Create(p.From, p.To)).ToArray(),
    };

    /// <summary>Makes the tasks over the seeds and pairs of a run, which are written as the peers write them.</summary>
    public static GraphTasks Create(KnowledgeGraph graph, BenchmarkFiles files) => new(
        graph,
        Array.ConvertAll(files.ReadSeeds(), PeerNames.Slug),
        Array.ConvertAll(files.ReadPairs(), p => (PeerNames.Slug(p.From), PeerNames.Slug(p.To))));

    /// <summary>Runs every task in every way.</summary>
    public void RunAll(TaskLog log)
    {
        log.Run("two_hop_1000_cypher", TwoHopCypher);
        log.Run("two_hop_1000_cypher_each", TwoHopCypherEach);
        log.Run("two_hop_1000_steps", TwoHopSteps);
        log.Run("two_hop_any_1000_cypher", TwoHopAnyCypher);
        log.Run("two_hop_any_1000_steps", TwoHopAnySteps);
        log.Run("shortest_200", Shortest);
        log.Run("shortest_200_cypher", ShortestCypher);
        log.Run("pattern_2_cypher", PatternCypher);
        log.Run("triangle_cypher", TriangleCypher);
        log.Run("components", FindComponents);
    }

    /// <summary>Per seed -knows-> -works_for->, distinct ends, summed: one query over all seeds.</summary>
    public Answer TwoHopCypher() => Sum(TwoHopText, _seeds);

    /// <summary>The same, a query for each seed.</summary>
    public Answer TwoHopCypherEach()
    {
        const string Text = "MATCH (a {id: $seed})-[:KNOWS]->()-[:WORKS_FOR]->(c) RETURN count(DISTINCT c) AS found";
        long total = 0;
        Dictionary<string, object?> parameters = [];
        foreach (string seed in seeds)
        {
            parameters["seed"] = seed;
            total += Single(Text, parameters);
        }

        return new Answer(total);
    }

    /// <summary>The same, step by step.</summary>
    public Answer TwoHopSteps() => HopBySteps(Knows, WorksFor);

    /// <summary>Per seed two hops over any relation, distinct ends, summed: one query over all seeds.</summary>
    public Answer TwoHopAnyCypher() => Sum(TwoHopAnyText, _seeds);

    /// <summary>The same, step by step.</summary>
    public Answer TwoHopAnySteps() => HopBySteps(Traversal.Forward, Traversal.Forward);

    /// <summary>The sum of the lengths of directed shortest paths, and the number of pairs without one.</summary>
    public Answer Shortest()
    {
        long total = 0;
        long unreachable = 0;
        foreach ((string from, string to) in pairs)
        {
            if (graph.FindShortestPath(new NodeId(from), new NodeId(to), Traversal.Forward) is { } path)
            {
                total += path.Length;
            }
            else
            {
                unreachable++;
            }
        }

        return new Answer(total, unreachable);
    }

    /// <summary>The same as one query over all pairs.</summary>
    public Answer ShortestCypher()
    {
        long total = 0;
        long unreachable = pairs.Count;
        foreach (QueryRow row in graph.Query(ShortestText, _pairs))
        {
            total += (long)row[0]!;
            unreachable--;
        }

        return new Answer(total, unreachable);
    }

    /// <summary>The number of ways (a)-knows->(b)-works_for->(c).</summary>
    public Answer PatternCypher() => new(Single(PatternText));

    /// <summary>The number of those that (a)-works_for->(c) closes.</summary>
    public Answer TriangleCypher() => new(Single(TriangleText));

    /// <summary>The number of weak components, and the size of the largest.</summary>
    public Answer FindComponents()
    {
        IReadOnlyList<Component> components = graph.WeakComponents();
        return new Answer(components.Count, components.Count == 0 ? 0 : components[0].Nodes.Length);
    }

    private Answer HopBySteps(Traversal first, Traversal second)
    {
        long total = 0;
        foreach (string seed in seeds)
        {
            HashSet<NodeId> ends = [];
            foreach (Step one in graph.Neighbors(new NodeId(seed), first))
            {
                foreach (Step two in graph.Neighbors(one.To, second))
                {
                    ends.Add(two.To);
                }
            }

            total += ends.Count;
        }

        return new Answer(total);
    }

    // Every row is a seed and the number of its ends; a seed without ends has no row.
    private Answer Sum(string text, Dictionary<string, object?> parameters)
    {
        long total = 0;
        foreach (QueryRow row in graph.Query(text, parameters))
        {
            total += (long)row["found"]!;
        }

        return new Answer(total);
    }

    private long Single(string text, Dictionary<string, object?>? parameters = null) => (long)graph.Query(text, parameters).Single()[0]!;
}
