using ClaimGraph.Benchmarks.Input;
using ClaimGraph.Graphs;

namespace ClaimGraph.Benchmarks.Tasks;

/// <summary>What the tasks are asked of: a graph, and identifiers as strings.</summary>
/// <param name="Graph">The graph.</param>
/// <param name="Seeds">The nodes that the hops start from.</param>
/// <param name="Pairs">The ends of the shortest paths.</param>
internal sealed record TaskInput(KnowledgeGraph Graph, IReadOnlyList<string> Seeds, IReadOnlyList<(string From, string To)> Pairs)
{
    /// <summary>The tasks over the seeds and pairs of a run, which are written as the peers write them.</summary>
    public static TaskInput Create(KnowledgeGraph graph, BenchmarkFiles files) => new(
        graph,
        Array.ConvertAll(files.ReadSeeds(), PeerNames.Slug),
        Array.ConvertAll(files.ReadPairs(), p => (PeerNames.Slug(p.From), PeerNames.Slug(p.To))));
}
