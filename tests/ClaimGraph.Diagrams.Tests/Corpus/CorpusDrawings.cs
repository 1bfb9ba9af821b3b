using System.Collections.Concurrent;
using ClaimGraph.Diagrams.Tests.Corpus;

[assembly: AssemblyFixture(typeof(CorpusDrawings))]

namespace ClaimGraph.Diagrams.Tests.Corpus;

/// <summary>Our drawings of the corpus, each made once for all tests, several at a time.</summary>
public sealed class CorpusDrawings : IDisposable
{
    private readonly DiagramRenderer _renderer = new();
    private readonly Lazy<IReadOnlyDictionary<string, Diagram>> _inRun;

    public CorpusDrawings() => _inRun = new(() => DrawAll(RatchetTests.InRun));

    /// <summary>The drawings of a test run, by the graph's name.</summary>
    public IReadOnlyDictionary<string, Diagram> InRun => _inRun.Value;

    /// <summary>Draws a graph with the options a user has without saying anything.</summary>
    internal Diagram Draw(CorpusGraph graph) => _renderer.Render(graph.Make(), new DiagramOptions { Title = graph.Name, TimeLimit = TimeSpan.FromMinutes(10) });

    public void Dispose() => _renderer.Dispose();

    // The largest first, so that no core waits for a late one.
    private ConcurrentDictionary<string, Diagram> DrawAll(IEnumerable<CorpusGraph> graphs)
    {
        ConcurrentDictionary<string, Diagram> drawings = new(StringComparer.Ordinal);
        Parallel.ForEach(
            Partitioner.Create(graphs.OrderByDescending(g => g.NodeCount).ToList(), loadBalance: true),
            new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount },
            graph => drawings[graph.Name] = Draw(graph));
        return drawings;
    }
}
