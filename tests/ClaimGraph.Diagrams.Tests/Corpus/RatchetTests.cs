using System.Collections.Immutable;

namespace ClaimGraph.Diagrams.Tests.Corpus;

/// <summary>Our drawings of the corpus against those on record in ratchet.tsv; CLAIMGRAPH_ACCEPT=1 writes the record anew.</summary>
public sealed class RatchetTests(CorpusDrawings drawings)
{
    internal static CorpusTable Record { get; } = new("ratchet.tsv");

    /// <summary>The graphs drawn in every run.</summary>
    internal static ImmutableArray<CorpusGraph> InRun { get; } =
        [.. DiagramCorpus.All.Where(g => g.NodeCount <= DiagramCorpus.MostInRun || g.Name == "claims of 1000")];

    public static TheoryData<string> Names => [.. InRun.Select(g => g.Name)];

    public static TheoryData<string> LargeNames => [.. DiagramCorpus.All.Except(InRun).Select(g => g.Name)];

    [Fact]
    public void The_corpus_has_sixty_graphs_of_ten_to_ten_thousand_nodes()
    {
        Assert.True(DiagramCorpus.All.Length >= 60);
        Assert.Equal(10, DiagramCorpus.All[0].NodeCount);
        Assert.Equal(10_000, DiagramCorpus.All[^1].NodeCount);
        Assert.All(DiagramCorpus.All, g => Assert.Equal(g.NodeCount, g.Make().Nodes.Length));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void No_measure_is_worse_than_on_record(string name) => Check(name, drawings.InRun[name]);

    [Theory(Explicit = true)]
    [MemberData(nameof(LargeNames))]
    public void No_measure_of_a_large_graph_is_worse_than_on_record(string name) => Check(name, drawings.Draw(DiagramCorpus.Get(name)));

    [Theory]
    [InlineData("crossings", 40, 44, false)]
    [InlineData("crossings", 40, 45, true)]
    [InlineData("nodeOverlaps", 0, 1, true)]
    [InlineData("stress", 0.2, 0.24, false)]
    [InlineData("stress", 0.2, 0.26, true)]
    [InlineData("neighborhood", 0.5, 0.4, true)]
    [InlineData("neighborhood", 0.5, 0.6, false)]
    [InlineData("aspectRatio", 0.8, 2.1, false)]
    [InlineData("aspectRatio", 2.1, 2.3, true)]
    [InlineData("aspectRatio", 4.4, 4.5, false)]
    public void A_step_back_is_told_from_a_step_aside(string measure, double record, double now, bool isWorse)
    {
        Dictionary<string, double?> row = CorpusTable.Columns.ToDictionary(c => c.Id, _ => (double?)1, StringComparer.Ordinal);

        Assert.Equal(
            isWorse ? 1 : 0,
            Ratchet.Worse(new Dictionary<string, double?>(row) { [measure] = record }, new Dictionary<string, double?>(row) { [measure] = now }).Count());
    }

    private static void Check(string name, Diagram drawing)
    {
        IReadOnlyDictionary<string, double?> now = CorpusTable.RowOf(drawing.Geometry);
        if (CorpusTable.IsAccepting)
        {
            Record.Write(
                new Dictionary<string, IReadOnlyDictionary<string, double?>>(StringComparer.Ordinal) { [name] = now },
                DiagramCorpus.All.Select(g => g.Name));
            return;
        }

        Assert.True(Record.Read().TryGetValue(name, out IReadOnlyDictionary<string, double?>? record), $"ratchet.tsv has no row for {name}.");
        Assert.Empty(Ratchet.Worse(record, now));
    }
}
