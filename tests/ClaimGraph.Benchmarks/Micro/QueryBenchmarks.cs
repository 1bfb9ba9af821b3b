using BenchmarkDotNet.Attributes;
using ClaimGraph.Graphs;
using ClaimGraph.Identifiers;
using ClaimGraph.Query;
using ClaimGraph.Query.Cypher;
using ClaimGraph.Query.Fluent;

namespace ClaimGraph.Benchmarks.Micro;

/// <summary>Questions to a graph of 10 000 nodes and 100 000 edges that is built and was asked before.</summary>
[MemoryDiagnoser]
public class QueryBenchmarks
{
    private const string TwoHops = "MATCH ({id: $id})-[:KNOWS]->()-[:WORKS_FOR]->(c) RETURN c";

    private static readonly Traversal Knows = Traversal.Forward.Along(new RelationId("knows"));

    private readonly Dictionary<string, object?> _parameters = [];
    private string _start = "";
    private string _end = "";
    private KnowledgeGraph? _graph;
    private CypherQuery? _twoHops;
    private Query<ClaimGraph.Claims.Node>? _fluentTwoHops;

    /// <summary>Makes the graph and reads the queries.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _graph = MicroGraphs.Synthetic();
        QueryRow ends = _graph.Query("MATCH (a)-[:KNOWS]->()-[:WORKS_FOR]->(c) RETURN a.id AS start, c.id AS last LIMIT 1").Single();
        _start = (string)ends["start"]!;
        _end = (string)ends["last"]!;
        _parameters["id"] = _start;
        _twoHops = CypherQuery.TryParse(TwoHops, out CypherQuery? query, out _) ? query : throw new InvalidOperationException(TwoHops);
        _fluentTwoHops = _graph.Match(out NodeVariable start).Out("knows").To().Out("works-for").To(out NodeVariable end)
            .Where(start.Id == new Parameter<string>("id"))
            .Select(end)
            .Bind(new Parameter<string>("id"), _start);
    }

    /// <summary>Follows the edges of one relation from a node, in C#.</summary>
    [Benchmark]
    public int OneTypedHop() => _graph!.Neighbors(new NodeId(_start), Knows).Count;

    /// <summary>Looks at each of the 30 000 edges of a relation once; what it allocates is divided by that.</summary>
    [Benchmark(OperationsPerInvoke = 30_000)]
    public long ManyTypedHops() => One("MATCH (a)-[k:KNOWS]->(b) WHERE a.id < b.id RETURN count(k)");

    /// <summary>Two typed hops from an id with a query that was read before.</summary>
    [Benchmark]
    public int PreparedTwoHops() => _graph!.Query(_twoHops!, _parameters).Count();

    /// <summary>The same as a query in C# that is kept.</summary>
    [Benchmark]
    public int FluentTwoHops() => _fluentTwoHops!.Count();

    /// <summary>The same as text.</summary>
    [Benchmark]
    public int TextTwoHops() =>
        _graph!.Query(TwoHops, _parameters).Count();

    /// <summary>A directed shortest path between two nodes, as a path with its claims.</summary>
    [Benchmark]
    public int ShortestPath() =>
        _graph!.FindShortestPath(new NodeId(_start), new NodeId(_end), Traversal.Forward)?.Length ?? -1;

    /// <summary>One property of one node.</summary>
    [Benchmark]
    public object? PropertyRead() => _graph!.Query("MATCH (a {id: $id}) RETURN a.name", _parameters).Single()[0];

    /// <summary>A property of each of the 10 000 nodes.</summary>
    [Benchmark(OperationsPerInvoke = 10_000)]
    public long ManyPropertyReads() => One("MATCH (a) WHERE a.name ENDS WITH '7' RETURN count(*)");

    /// <summary>Counts the nodes of each kind.</summary>
    [Benchmark]
    public int SmallAggregation() => _graph!.Query("MATCH (a) RETURN a.kind AS kind, count(*) AS n ORDER BY n DESC").Count();

    private long One(string text) => (long)_graph!.Query(text).Single()[0]!;
}
