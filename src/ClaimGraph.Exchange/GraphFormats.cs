using System.Collections.Immutable;
using ClaimGraph.Exchange.CsvTables;
using ClaimGraph.Exchange.CypherScript;
using ClaimGraph.Exchange.Cytoscape;
using ClaimGraph.Exchange.Dossier;
using ClaimGraph.Exchange.Dot;
using ClaimGraph.Exchange.Formats;
using ClaimGraph.Exchange.Gexf;
using ClaimGraph.Exchange.GraphMl;
using ClaimGraph.Exchange.GraphRag;
using ClaimGraph.Exchange.Graphology;
using ClaimGraph.Exchange.JsonGraphFormat;
using ClaimGraph.Exchange.Mermaid;
using ClaimGraph.Exchange.Native;
using ClaimGraph.Exchange.Neo4jCsv;
using ClaimGraph.Exchange.NodeLink;
using ClaimGraph.Exchange.Obsidian;
using ClaimGraph.Exchange.ParquetTables;
using ClaimGraph.Exchange.Rdf.JsonLd;
using ClaimGraph.Exchange.Rdf.NQuads;
using ClaimGraph.Exchange.Rdf.TriG;

namespace ClaimGraph.Exchange;

/// <summary>The formats that graphs are exported to.</summary>
public static class GraphFormats
{
    /// <summary>All of them, in the order they are listed in.</summary>
    public static ImmutableArray<IGraphFormat> All { get; } =
    [
        new NativeFormat(),
        new JsonGraph(),
        new CytoscapeJson(),
        new NodeLinkJson(),
        new GraphologyJson(),
        new GraphvizDot(),
        new MermaidFlowchart(),
        new GraphMlFormat(),
        new GexfFormat(),
        new CsvTablesFormat(),
        new Neo4jCsvFormat(),
        new CypherScriptFormat(),
        new ParquetFormat(),
        new GraphRagFormat(),
        new NQuadsFormat(),
        new TriGFormat(),
        new TurtleFormat(),
        new JsonLdFormat(),
        new DossierFormat(),
        new ObsidianFormat(),
    ];

    /// <summary>Finds a format.</summary>
    /// <param name="id">Its id.</param>
    /// <returns>The format, or null when there is none such.</returns>
    public static IGraphFormat? Find(string id) => All.FirstOrDefault(f => f.Id == id);
}
