using System.Globalization;
using BenchmarkDotNet.Attributes;
using ClaimGraph.Graphs;
using ClaimGraph.Query;
using ClaimGraph.Query.Cypher;

namespace ClaimGraph.Benchmarks.Micro;

/// <summary>From text to plan: goals are 300 µs for a text never seen before and 20 µs for one in the cache of plans.</summary>
[MemoryDiagnoser]
public class ParseBenchmarks
{
    private const string Text =
        """
        MATCH (company:Company)-[member:MEMBER_OF]->(group)
        WHERE group.id = $group AND member.modality <> 'forecast'
        OPTIONAL MATCH (model)-[:DEVELOPED_BY]->(company)
        RETURN company.name AS company, count(DISTINCT model) AS models ORDER BY models DESC, company LIMIT 10
        """;

    private static readonly Dictionary<string, object?> Parameters = new() { ["group"] = "six-tigers" };

    private KnowledgeGraph? _graph;
    private int _count;

    /// <summary>Loads what is asked.</summary>
    [GlobalSetup]
    public void Setup() => _graph = MicroGraphs.Article();

    /// <summary>A text that no cache knows: read, bound, planned.</summary>
    [Benchmark]
    public object ParseUnknownText() => Parse(Text + "/* " + (_count++).ToString(CultureInfo.InvariantCulture) + " */");

    /// <summary>A text that was read before.</summary>
    [Benchmark]
    public object ParseKnownText() => Parse(Text);

    /// <summary>A text that no cache knows, asked of a graph, with all that must be prepared before the first row.</summary>
    [Benchmark]
    public int AskUnknownText() => _graph!.Query(Text + "/* " + (_count++).ToString(CultureInfo.InvariantCulture) + " */", Parameters).Count();

    /// <summary>A text that was asked before.</summary>
    [Benchmark]
    public int AskKnownText() => _graph!.Query(Text, Parameters).Count();

    private static CypherQuery Parse(string text) => CypherQuery.TryParse(text, out CypherQuery? query, out CypherProblem? problem)
        ? query
        : throw new InvalidOperationException(problem.ToString());
}
