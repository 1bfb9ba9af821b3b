using BenchmarkDotNet.Attributes;
using ClaimGraph.Graphs;
using ClaimGraph.Query;

namespace ClaimGraph.Benchmarks.Micro;

/// <summary>The dataset that comes with the repository: a few hundred claims with all their evidence.</summary>
[MemoryDiagnoser]
public class ArticleBenchmarks
{
    private KnowledgeGraph? _graph;

    /// <summary>Loads what is asked.</summary>
    [GlobalSetup]
    public void Setup() => _graph = MicroGraphs.Article();

    /// <summary>Reads, checks and builds the dataset.</summary>
    [Benchmark]
    public object LoadAndBuild() => MicroGraphs.Article();

    /// <summary>What a row of two edges rests on, with its summary.</summary>
    [Benchmark]
    public string Why() => _graph!.Query("MATCH (a)-[r]->(b)-[s]->(c) RETURN a, c LIMIT 1").Single().Why().Summary;

    /// <summary>Everything that there is to say why an edge stands: speakers, modality, date, place.</summary>
    [Benchmark]
    public object Explain() => _graph!.Edges[0].Explain();
}
