using System.Collections.Immutable;
using ClaimGraph.Exchange.CsvTables;
using ClaimGraph.Exchange.CypherScript;
using ClaimGraph.Exchange.Formats;
using ClaimGraph.Exchange.Gexf;
using ClaimGraph.Exchange.GraphMl;
using ClaimGraph.Exchange.GraphRag;
using ClaimGraph.Exchange.JsonGraphFormat;
using ClaimGraph.Exchange.Native;
using ClaimGraph.Exchange.Neo4jCsv;
using ClaimGraph.Exchange.ParquetTables;

namespace ClaimGraph.Exchange;

/// <summary>The formats that graphs are exported to.</summary>
public static class GraphFormats
{
    /// <summary>All of them, in the order they are listed in.</summary>
    public static ImmutableArray<IGraphFormat> All { get; } =
    [
        new NativeFormat(),
        new JsonGraph(),
        new GraphMlFormat(),
        new GexfFormat(),
        new CsvTablesFormat(),
        new Neo4jCsvFormat(),
        new CypherScriptFormat(),
        new ParquetFormat(),
        new GraphRagFormat(),
    ];

    /// <summary>Finds a format.</summary>
    /// <param name="id">Its id.</param>
    /// <returns>The format, or null when there is none such.</returns>
    public static IGraphFormat? Find(string id) => All.FirstOrDefault(f => f.Id == id);
}
