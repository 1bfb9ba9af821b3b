using ClaimGraph.Exchange.Formats;
using ClaimGraph.Exchange.Losses;
using ClaimGraph.Exchange.Properties;
using ClaimGraph.Exchange.Tables;

namespace ClaimGraph.Exchange.ParquetTables;

/// <summary>
/// Apache Parquet with the column names of GraphFrames: <c>id</c> of nodes; <c>src</c>, <c>dst</c> and <c>relationship</c> of edges, with
/// their <c>id</c>. All else is called as in other property graphs.
/// </summary>
internal sealed class ParquetFormat : IGraphFormat
{
    private const string Relation = "relation";

    /// <inheritdoc/>
    public string Id => "parquet";

    /// <inheritdoc/>
    public string Name => "Apache Parquet with GraphFrames column names";

    /// <inheritdoc/>
    public string ReadBy => "GraphFrames on Spark, DuckDB, pandas, Polars, Kuzu";

    /// <inheritdoc/>
    public ExportFeatures Features => ExportFeatures.Language | ExportFeatures.Records;

    /// <inheritdoc/>
    public FormatSupport Support(ExportOptions options) => PropertyGraph.Support(options, nested: false).Changing(
        "JSON texts in the metadata of nodes.parquet",
        ModelField.Schema,
        ModelField.SourceTitle,
        ModelField.SourceAuthor,
        ModelField.SourceLanguages,
        ModelField.SourcePublished,
        ModelField.SourceDigests,
        ModelField.SourceSections);

    /// <inheritdoc/>
    public IEnumerable<ExportFile> Files(ExportRequest request)
    {
        PropertyGraph graph = new(request.Graph, request.Options);
        ParquetColumn id = ParquetColumn.OfText("id");
        return
        [
            ParquetTable.File(
                "nodes.parquet",
                [id, .. graph.NodeColumns.Select(ColumnOf)],
                graph.Attributes.ToDictionary(a => a.Name, a => PropertyText.Of(a.Value)),
                table =>
                {
                    PropertyRow row = new(graph.NodeColumns);
                    foreach (PropertyNode node in graph.Nodes)
                    {
                        table.Add(node.Id.Value);
                        Write(table, row.Of(node.Properties), request.Losses);
                    }
                }),
            ParquetTable.File(
                "edges.parquet",
                [
                    ParquetColumn.OfText("src"), ParquetColumn.OfText("dst"), ParquetColumn.OfText("relationship"), id,
                    .. graph.EdgeColumns.Where(c => c.Name != Relation).Select(ColumnOf),
                ],
                new Dictionary<string, string>(),
                table =>
                {
                    PropertyRow row = new(graph.EdgeColumns.Where(c => c.Name != Relation));
                    foreach (PropertyEdge edge in graph.Edges)
                    {
                        table.Add(edge.Source.Value).Add(edge.Target.Value).Add(edge.Relation.Value).Add(edge.Id.Value);
                        Write(table, row.Of(edge.Properties.Where(p => p.Name != Relation)), request.Losses);
                    }
                }),
        ];
    }

    private static ParquetColumn ColumnOf(PropertyColumn column) => new(column.Name, column.Type switch
    {
        PropertyType.Number => ParquetColumnType.Double,
        PropertyType.Texts or PropertyType.JsonList => ParquetColumnType.Texts,
        _ => ParquetColumnType.Text,
    });

    private static void Write(ParquetTable table, IEnumerable<(PropertyColumn Column, PropertyValue? Value)> row, LossLog losses)
    {
        foreach ((PropertyColumn column, PropertyValue? value) in row)
        {
            Write(table, column.Type, value, losses);
        }

        table.EndRow();
    }

    private static void Write(ParquetTable table, PropertyType type, PropertyValue? value, LossLog losses)
    {
        switch (type)
        {
            case PropertyType.Number:
                if (value is NumberPropertyValue number)
                {
                    PropertyText.NoteDigits(number, losses);
                    table.Add(double.Parse(number.Digits, System.Globalization.CultureInfo.InvariantCulture));
                }
                else
                {
                    table.Add((double?)null);
                }

                break;
            case PropertyType.Texts or PropertyType.JsonList:
                table.Add((value as ListPropertyValue)?.Items);
                break;
            default:
                table.Add(value is null ? null : PropertyText.Of(value));
                break;
        }
    }
}
