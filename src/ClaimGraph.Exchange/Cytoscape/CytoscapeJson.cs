using ClaimGraph.Exchange.Formats;
using ClaimGraph.Exchange.Losses;
using ClaimGraph.Exchange.Properties;
using Newtonsoft.Json;

namespace ClaimGraph.Exchange.Cytoscape;

/// <summary>
/// Cytoscape.js JSON, as <c>cy.json()</c> takes it and Cytoscape opens it (<c>.cyjs</c>): nodes and edges under <c>elements</c>, everything
/// they have in <c>data</c>. After the notation of https://js.cytoscape.org/#notation/elements-json.
/// </summary>
/// <remarks>
/// Ids are unique over nodes and edges there, and those of nodes and claims need not differ: an edge's <c>id</c> is its claim's after
/// <c>claim_</c>, which no id of a node has, and the claim's own is in <c>claim</c>. Cytoscape shows <c>name</c> and <c>interaction</c>,
/// which are the label and the relation.
/// </remarks>
internal sealed class CytoscapeJson : IGraphFormat
{
    /// <inheritdoc/>
    public string Id => "cytoscape";

    /// <inheritdoc/>
    public string Name => "Cytoscape.js JSON";

    /// <inheritdoc/>
    public string ReadBy => "Cytoscape.js, Cytoscape";

    /// <inheritdoc/>
    public ExportFeatures Features => ExportFeatures.Language | ExportFeatures.Records | ExportFeatures.Looks;

    /// <inheritdoc/>
    public FormatSupport Support(ExportOptions options) => PropertyGraph.Support(options, nested: true);

    /// <inheritdoc/>
    public IEnumerable<ExportFile> Files(ExportRequest request) => [ExportText.Json("graph.cyjs", json => Write(json, request))];

    private static void Write(JsonTextWriter json, ExportRequest request)
    {
        PropertyGraph graph = new(request.Graph, request.Options);
        json.WriteStartObject();
        json.Field("format_version", "1.0");
        json.Field("generated_by", "ClaimGraph");
        json.Field("target_cytoscapejs_version", "~3");
        json.Field("data", graph.Attributes);
        json.WritePropertyName("elements");
        json.WriteStartObject();
        json.Field("nodes", graph.Nodes, node => Write(json, node, request.Options.Looks?.GetValueOrDefault(node.Id)));
        json.Field("edges", graph.Edges, edge => Write(json, edge));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Write(JsonTextWriter json, PropertyNode node, NodeLook? look)
    {
        json.WritePropertyName("data");
        json.WriteStartObject();
        json.Field("id", node.Id.Value);
        json.Field("name", node.Label);
        PropertyJson.Write(json, node.Properties);
        if (look is not null)
        {
            json.Field("width", look.Width);
            json.Field("height", look.Height);
            json.Field("color", look.Color);
        }

        json.WriteEndObject();
        if (look is not null)
        {
            json.WritePropertyName("position");
            json.WriteStartObject();
            json.Field("x", look.X);
            json.Field("y", look.Y);
            json.WriteEndObject();
        }
    }

    private static void Write(JsonTextWriter json, PropertyEdge edge)
    {
        json.WritePropertyName("data");
        json.WriteStartObject();
        json.Field("id", $"claim_{edge.Id}");
        json.Field("source", edge.Source.Value);
        json.Field("target", edge.Target.Value);
        json.Field("claim", edge.Id.Value);
        json.Field("interaction", edge.Relation.Value);
        PropertyJson.Write(json, edge.Properties);
        json.WriteEndObject();
    }
}
