using ClaimGraph.Claims;
using ClaimGraph.Graphs;
using ClaimGraph.Loading;
using ClaimGraph.Tests.TestData;

namespace ClaimGraph.Exchange.Tests.Fixtures;

/// <summary>The graphs that every format is tried on.</summary>
internal static class SampleGraphs
{
    /// <summary>Their names, for theories: the real dataset, one with a bit of everything, one of all that is hard to write, and one of nothing.</summary>
    public static TheoryData<string> Names => ["real", "river", "nasty", "empty"];

    /// <summary>A graph by its name.</summary>
    public static KnowledgeGraph Get(string name) => KnowledgeGraph.Build(name switch
    {
        "real" => DatasetLoader.Load(Repository.Dataset, cancellationToken: TestContext.Current.CancellationToken).Dataset!,
        "river" => RiverDataset.Build(),
        "nasty" => NastyGraph.Build(),
        "empty" => RiverDataset.Build() with { Nodes = [], Claims = ClaimList.Empty },
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, null),
    });
}
