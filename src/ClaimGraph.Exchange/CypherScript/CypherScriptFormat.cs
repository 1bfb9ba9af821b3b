using ClaimGraph.Exchange.Formats;
using ClaimGraph.Exchange.Losses;
using ClaimGraph.Exchange.Neo4jCsv;
using ClaimGraph.Exchange.Properties;
using ClaimGraph.Query;
using ClaimGraph.Schema;

namespace ClaimGraph.Exchange.CypherScript;

/// <summary>
/// A script of openCypher that makes the graph in a database, one statement a line: a constraint for each kind, which gives an index, then
/// <c>MERGE</c> by id for each node and edge. Running it again changes nothing. Labels and types are those of this project's queries.
/// </summary>
internal sealed class CypherScriptFormat : IGraphFormat
{
    /// <inheritdoc/>
    public string Id => "cypher";

    /// <inheritdoc/>
    public string Name => "openCypher script";

    /// <inheritdoc/>
    public string ReadBy => "Neo4j, Memgraph; without its first lines Apache AGE and others";

    /// <inheritdoc/>
    public ExportFeatures Features => ExportFeatures.Language | ExportFeatures.Records;

    /// <inheritdoc/>
    public FormatSupport Support(ExportOptions options) => Neo4jCsvFormat.WithoutGraphProperties(PropertyGraph.Support(options, nested: false));

    /// <inheritdoc/>
    public IEnumerable<ExportFile> Files(ExportRequest request) => [ExportText.File("graph.cypher", text => Write(text, request))];

    private static void Write(TextWriter text, ExportRequest request)
    {
        PropertyGraph graph = new(request.Graph, request.Options);
        CypherText cypher = new(text, request.Losses);
        foreach (Kind kind in request.Graph.Schema.Kinds.Where(k => !k.IsAbstract))
        {
            string label = QueryVocabulary.LabelOf(kind.Id);
            cypher.Raw("CREATE CONSTRAINT ").Name($"{label}_id").Raw(" IF NOT EXISTS FOR (n:").Name(label).Raw(") REQUIRE n.id IS UNIQUE").End();
        }

        foreach (PropertyNode node in graph.Nodes)
        {
            Write(cypher, node, [.. Neo4jCsvFormat.LabelsOf(request.Graph, node)]);
        }

        foreach (PropertyEdge edge in graph.Edges)
        {
            Write(
                cypher,
                edge,
                QueryVocabulary.LabelOf(request.Graph.GetNode(edge.Source).Kind),
                QueryVocabulary.LabelOf(request.Graph.GetNode(edge.Target).Kind));
        }
    }

    private static void Write(CypherText cypher, PropertyNode node, string[] labels)
    {
        cypher.Raw("MERGE (n:").Name(labels[0]).Raw(" {id: ").Text(node.Id.Value).Raw("})");
        if (labels.Length > 1)
        {
            cypher.Raw(" SET n");
            foreach (string label in labels[1..])
            {
                cypher.Raw(":").Name(label);
            }
        }

        cypher.Raw(" SET n += ").Map(node.Properties).End();
    }

    // The id is part of what is merged: else parallel edges would become one. Both ends are found by the index of their kind.
    private static void Write(CypherText cypher, PropertyEdge edge, string source, string target) => cypher
        .Raw("MATCH (a:").Name(source).Raw(" {id: ").Text(edge.Source.Value)
        .Raw("}), (b:").Name(target).Raw(" {id: ").Text(edge.Target.Value)
        .Raw("}) MERGE (a)-[r:").Name(QueryVocabulary.TypeOf(edge.Relation)).Raw(" {id: ").Text(edge.Id.Value)
        .Raw("}]->(b) SET r += ").Map(edge.Properties).End();
}
