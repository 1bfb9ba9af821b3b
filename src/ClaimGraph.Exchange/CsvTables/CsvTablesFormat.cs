using ClaimGraph.Exchange.Formats;
using ClaimGraph.Exchange.Losses;
using ClaimGraph.Identifiers;
using ClaimGraph.Json;

namespace ClaimGraph.Exchange.CsvTables;

/// <summary>
/// Normalized tables as CSV: a row for each node, edge and value, and tables of their own for what there may be several of. Names of
/// tables and columns depend on the schema and the languages alone.
/// </summary>
internal sealed class CsvTablesFormat : IGraphFormat
{
    /// <inheritdoc/>
    public string Id => "csv";

    /// <inheritdoc/>
    public string Name => "CSV tables (RFC 4180)";

    /// <inheritdoc/>
    public string ReadBy => "DuckDB, pandas, R, SQLite, spreadsheets, Gephi (edges.csv)";

    /// <inheritdoc/>
    public ExportFeatures Features => ExportFeatures.Language;

    /// <inheritdoc/>
    public FormatSupport Support(ExportOptions options) => FormatSupport.Everything.Changing("JSON in schema.json", ModelField.Schema);

    /// <inheritdoc/>
    public IEnumerable<ExportFile> Files(ExportRequest request)
    {
        Language[] languages = TextLanguages.Of(request.Graph);
        NodeTables nodes = new(request, languages);
        ClaimTables claims = new(request, languages);
        SourceTables sources = new(request, languages);
        return
        [
            nodes.Nodes, nodes.Aliases, nodes.ExternalIds,
            claims.Edges, claims.Values, claims.Speakers, claims.Evidence, claims.Links,
            sources.Sources, sources.Sections, sources.Paragraphs,
            ExportText.File("schema.json", text => text.WriteLine(GraphJson.ToLine(request.Graph.Schema))),
        ];
    }
}
