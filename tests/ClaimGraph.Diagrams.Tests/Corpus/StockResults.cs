namespace ClaimGraph.Diagrams.Tests.Corpus;

/// <summary>What the stock engines made of the corpus; they depend on the pinned package alone.</summary>
internal static class StockResults
{
    public static CorpusTable Table { get; } = new("stock.tsv");

    /// <summary>The graphs the stock engines are held against.</summary>
    public static IEnumerable<CorpusGraph> Graphs => DiagramCorpus.All.Where(g => g.NodeCount <= DiagramCorpus.MostForStock);

    public static IEnumerable<string> Rows => Graphs.SelectMany(g => StockMsagl.Engines.Select(e => Row(g.Name, e)));

    public static string Row(string graph, string engine) => $"{graph} | {engine}";
}
