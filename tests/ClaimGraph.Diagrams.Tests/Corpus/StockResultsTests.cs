namespace ClaimGraph.Diagrams.Tests.Corpus;

public sealed class StockResultsTests
{
    [Fact]
    public void Every_graph_that_stock_engines_are_held_against_has_a_row_for_each() =>
        Assert.Equal(StockResults.Rows, StockResults.Table.Read().Keys);

    // A package that is changed without its results would be seen here.
    [Theory]
    [InlineData("bipartite 5 by 7")]
    [InlineData("many edges and loops")]
    public void The_pinned_package_still_draws_as_the_file_says(string name)
    {
        using StockMsagl stock = new();
        foreach (string engine in StockMsagl.Engines)
        {
            Assert.Equal(
                StockResults.Table.Read()[StockResults.Row(name, engine)].Where(c => c.Value is not null),
                CorpusTable.RowOf(stock.Draw(DiagramCorpus.Get(name).Sketch(), engine)).Where(c => c.Value is not null));
        }
    }

    [Fact(Explicit = true)]
    public void Draw_the_corpus_with_the_stock_engines()
    {
        Assert.SkipUnless(CorpusTable.IsAccepting, "Set CLAIMGRAPH_ACCEPT=1 to write the file.");
        using StockMsagl stock = new();
        foreach (CorpusGraph graph in StockResults.Graphs)
        {
            Dictionary<string, IReadOnlyDictionary<string, double?>> rows = new(StringComparer.Ordinal);
            foreach (string engine in StockMsagl.Engines)
            {
                rows.Add(StockResults.Row(graph.Name, engine), CorpusTable.RowOf(stock.Draw(graph.Sketch(), engine)));
            }

            StockResults.Table.Write(rows, StockResults.Rows);
        }
    }
}
