using ClaimGraph.Claims;
using ClaimGraph.Graphs;
using ClaimGraph.Loading;
using ClaimGraph.Tests.TestData;

namespace ClaimGraph.Exchange.Tests.Fixtures;

/// <summary>The graphs that every format is tried on.</summary>
internal static class SampleGraphs
{
    /// <summary>
    /// Their names, for theories: the real dataset, one with a bit of everything, one of all that is hard to write, one of nothing, and one of
    /// two sources in two languages with ids that both have. There is one more, <c>unified</c>: the last with two nodes judged to be one.
    /// </summary>
    public static TheoryData<string> Names => ["real", "river", "nasty", "empty", "sources"];

    // Names that only hyphens and a colon tell apart, in the second source's own language too.
    private static SmallSources Sources => new SmallSources()
        .Add("a", "con makes b-c", "con makes 12 @2024-05", "b-c called \"B\" forecast", "con borders con")
        .Add("a-b", ["zh"], "schema", "a:con makes a:b-c", "c makes con opinion near=a:con", "con makes a:b-c !", "c counts 3 restates=a:c2")
        .Judge("a:b-c same a-b:c", "a:con different a-b:con", "a:author unsure a-b:author");

    /// <summary>A graph by its name.</summary>
    public static KnowledgeGraph Get(string name) => name == "unified" ? Sources.Graph().Unified(Sources.Judgements()) : KnowledgeGraph.Build(name switch
    {
        "real" => DatasetLoader.Load(Repository.Dataset, cancellationToken: TestContext.Current.CancellationToken).Dataset!,
        "river" => RiverDataset.Build(),
        "nasty" => NastyGraph.Build(),
        "sources" => Sources.Load(),
        "empty" => RiverDataset.Build() with { Nodes = [], Claims = ClaimList.Empty },
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, null),
    });
}
