using ClaimGraph.Diagrams.Drawing;

namespace ClaimGraph.Diagrams.Tests.Corpus;

/// <summary>Our drawings on record against Graphviz on the same boxes, where it is installed.</summary>
public sealed class GraphvizTests
{
    // Beyond this size dot takes seconds for a graph.
    private const int MostNodes = 60;

    [Fact]
    public async Task Our_drawings_have_fewer_faults_than_those_of_graphviz_and_no_more_crossings()
    {
        Graphviz dot = new(await Tool.RequireAsync(["dot"], "-V"));
        List<(IReadOnlyDictionary<string, double?> Ours, IReadOnlyDictionary<string, double?> Theirs)> pairs = [];
        foreach (CorpusGraph graph in DiagramCorpus.All.Where(g => g.NodeCount <= MostNodes))
        {
            Sketch sketch = graph.Sketch();
            pairs.Add((RatchetTests.Record.Read()[graph.Name], CorpusTable.RowOf(await dot.DrawAsync(sketch))));
        }

        double ours = pairs.Sum(p => Faults(p.Ours));
        double theirs = pairs.Sum(p => Faults(p.Theirs));
        int atMost = pairs.Count(p => p.Ours["crossings"] <= p.Theirs["crossings"]);
        TestContext.Current.SendDiagnosticMessage("Faults {0} to {1}; crossings at most dot's in {2} of {3}", ours, theirs, atMost, pairs.Count);
        Assert.True(ours <= theirs, $"{ours} faults to {theirs}");
        Assert.True(atMost >= 0.7 * pairs.Count, $"{atMost} of {pairs.Count}");
    }

    private static double Faults(IReadOnlyDictionary<string, double?> row) =>
        new[] { "nodeOverlaps", "labelOverlaps", "labelNodeOverlaps", "edgesThroughNodes", "labelEdgeOverlaps" }.Sum(c => row[c] ?? 0);
}
