using ClaimGraph.Exchange.Formats;
using ClaimGraph.Exchange.Losses;
using ClaimGraph.Exchange.Properties;
using ClaimGraph.Exchange.Tables;
using ClaimGraph.Graphs;
using ClaimGraph.Query;

namespace ClaimGraph.Exchange.Neo4jCsv;

/// <summary>
/// CSV for Neo4j's bulk import (https://neo4j.com/docs/operations-manual/current/tools/import/file-header-format/). Labels and types are
/// those of this project's openCypher: a node has the labels of its kind and of the kinds it descends from.
/// </summary>
/// <remarks><c>import.args</c> has the options of <c>neo4j-admin database import full neo4j @import.args</c>.</remarks>
internal sealed class Neo4jCsvFormat : IGraphFormat
{
    // Items of lists may have any printed character in them: the usual semicolon would cut them.
    private const char ItemSeparator = '\u001F';

    /// <inheritdoc/>
    public string Id => "neo4j-csv";

    /// <inheritdoc/>
    public string Name => "Neo4j bulk import CSV";

    /// <inheritdoc/>
    public string ReadBy => "neo4j-admin database import";

    /// <inheritdoc/>
    public ExportFeatures Features => ExportFeatures.Language | ExportFeatures.Records;

    /// <inheritdoc/>
    public FormatSupport Support(ExportOptions options) => WithoutGraphProperties(PropertyGraph.Support(options, nested: false));

    /// <inheritdoc/>
    public IEnumerable<ExportFile> Files(ExportRequest request)
    {
        PropertyGraph graph = new(request.Graph, request.Options);
        return
        [
            CsvTable.File("nodes.csv", request.Losses, ["id:ID", ":LABEL", .. graph.NodeColumns.Select(Header)], t => WriteNodes(t, graph, request)),
            CsvTable.File(
                "relationships.csv",
                request.Losses,
                [":START_ID", ":END_ID", ":TYPE", "id:string", .. graph.EdgeColumns.Select(Header)],
                t => WriteEdges(t, graph, request)),
            ExportText.File("import.args", text =>
            {
                text.WriteLine("--nodes=nodes.csv");
                text.WriteLine("--relationships=relationships.csv");
                text.WriteLine("--id-type=string");
                text.WriteLine("--array-delimiter=U+001F");
                text.WriteLine("--multiline-fields=true");
            }),
        ];
    }

    /// <summary>The support of a property graph in a database, which has no place for properties of the graph as a whole.</summary>
    public static FormatSupport WithoutGraphProperties(FormatSupport support) => support.Omitting(
        "the database has nothing for the graph as a whole",
        ModelField.Schema,
        ModelField.SourceTitle,
        ModelField.SourceAuthor,
        ModelField.SourceLanguages,
        ModelField.SourcePublished,
        ModelField.SourceDigests,
        ModelField.SourceSections);

    /// <summary>The labels of a node: its kind first, then those it descends from.</summary>
    public static IEnumerable<string> LabelsOf(KnowledgeGraph graph, PropertyNode node) =>
        graph.Schema.Lineage(node.Kind).Select(k => QueryVocabulary.LabelOf(k.Id));

    private static void WriteNodes(CsvTable table, PropertyGraph graph, ExportRequest request)
    {
        PropertyRow row = new(graph.NodeColumns);
        foreach (PropertyNode node in graph.Nodes)
        {
            table.Plain(node.Id.Value).Plain(string.Join(ItemSeparator, LabelsOf(request.Graph, node)));
            Write(table, row.Of(node.Properties), request.Losses);
        }
    }

    private static void WriteEdges(CsvTable table, PropertyGraph graph, ExportRequest request)
    {
        PropertyRow row = new(graph.EdgeColumns);
        foreach (PropertyEdge edge in graph.Edges)
        {
            table.Plain(edge.Source.Value).Plain(edge.Target.Value).Plain(QueryVocabulary.TypeOf(edge.Relation)).Plain(edge.Id.Value);
            Write(table, row.Of(edge.Properties), request.Losses);
        }
    }

    private static string Header(PropertyColumn column) => column.Name + column.Type switch
    {
        PropertyType.Number => ":double",
        PropertyType.Texts or PropertyType.JsonList => ":string[]",
        _ => ":string",
    };

    private static void Write(CsvTable table, IEnumerable<(PropertyColumn Column, PropertyValue? Value)> row, LossLog losses)
    {
        foreach ((_, PropertyValue? value) in row)
        {
            table.Plain(value is null ? null : Field(value, losses));
        }

        table.EndRow();
    }

    private static string Field(PropertyValue value, LossLog losses)
    {
        if (value is NumberPropertyValue number)
        {
            PropertyText.NoteDigits(number, losses);
        }

        return value is ListPropertyValue list
            ? string.Join(ItemSeparator, list.Items.Select(i => Texts.Without(ItemSeparator, "U+001F in lists", i, losses)))
            : PropertyText.Of(value);
    }
}
