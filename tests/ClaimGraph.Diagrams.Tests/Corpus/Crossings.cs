namespace ClaimGraph.Diagrams.Tests.Corpus;

/// <summary>How many crossings our drawings have beside the best of the stock engines' on the same boxes.</summary>
/// <param name="Graph">The graph.</param>
/// <param name="Ours">Our crossings, on record.</param>
/// <param name="Best">The fewest of the stock engines.</param>
internal sealed record Crossings(string Graph, int Ours, int Best)
{
    /// <summary>The graphs that both have drawn.</summary>
    public static IReadOnlyList<Crossings> OnRecord()
    {
        IReadOnlyDictionary<string, IReadOnlyDictionary<string, double?>> ours = RatchetTests.Record.Read();
        IReadOnlyDictionary<string, IReadOnlyDictionary<string, double?>> stock = StockResults.Table.Read();
        return
        [
            .. StockResults.Graphs.Where(g => ours.ContainsKey(g.Name)).Select(g => new Crossings(
                g.Name,
                (int)ours[g.Name]["crossings"]!.Value,
                StockMsagl.Engines.Min(e => (int)stock[StockResults.Row(g.Name, e)]["crossings"]!.Value))),
        ];
    }

    /// <summary>The median of our crossings as a share of the best, over graphs that anybody crossed; none to none is left out.</summary>
    public static double MedianShare(IEnumerable<Crossings> all)
    {
        double[] shares = [.. all.Where(c => c.Best > 0 || c.Ours > 0).Select(c => c.Ours / Math.Max(1.0, c.Best)).Order()];
        return (shares[(shares.Length - 1) / 2] + shares[shares.Length / 2]) / 2;
    }
}
