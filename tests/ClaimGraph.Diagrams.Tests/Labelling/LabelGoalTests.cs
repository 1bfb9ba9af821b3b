using System.Collections.Immutable;
using ClaimGraph.Diagrams.Tests.Corpus;

namespace ClaimGraph.Diagrams.Tests.Labelling;

/// <summary>What labels and the ends of edges have to reach over the whole corpus, on the results on record.</summary>
public sealed class LabelGoalTests
{
    private const int Middle = 300;

    private static readonly ImmutableArray<(string Name, int Nodes, IReadOnlyDictionary<string, double?> Row)> Rows =
        [.. RatchetTests.Record.Read().Select(r => (r.Key, DiagramCorpus.Get(r.Key).NodeCount, r.Value))];

    [Fact]
    public void No_label_is_nearer_to_another_edge_than_to_its_own_in_graphs_of_up_to_three_hundred() =>
        Assert.Empty(Rows.Where(r => r.Nodes <= Middle && r.Row["labelsAmbiguous"] > 0).Select(r => r.Name));

    [Fact]
    public void At_most_a_fiftieth_of_the_labels_is_crossed_by_another_edge_in_graphs_of_up_to_three_hundred() =>
        Assert.Empty(Rows.Where(r => r.Nodes <= Middle && r.Row["labelEdgeOverlaps"] > 0.02 * r.Row["labelsWanted"]).Select(r => r.Name));

    [Fact]
    public void Every_label_is_drawn_and_attached_to_its_edge() =>
        Assert.Empty(Rows.Where(r => r.Row["labelsDrawnShare"] < 1 || r.Row["labelsDetached"] > 0).Select(r => r.Name));

    [Fact]
    public void Arrows_touch_and_parallel_edges_keep_apart_at_every_size() =>
        Assert.Empty(Rows.Where(r => r.Row["arrowGap"] > 0.5 || r.Row["parallelSeparation"] < 8).Select(r => r.Name));
}
