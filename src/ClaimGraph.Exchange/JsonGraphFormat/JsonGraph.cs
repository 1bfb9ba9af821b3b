using ClaimGraph.Exchange.Formats;
using ClaimGraph.Exchange.Losses;
using ClaimGraph.Exchange.Properties;
using Newtonsoft.Json;

namespace ClaimGraph.Exchange.JsonGraphFormat;

/// <summary>JSON Graph Format v2.1: nodes by id, edges in a list, everything else in <c>metadata</c>.</summary>
internal sealed class JsonGraph : IGraphFormat
{
    /// <inheritdoc/>
    public string Id => "jgf";

    /// <inheritdoc/>
    public string Name => "JSON Graph Format v2.1";

    /// <inheritdoc/>
    public string ReadBy => "programs that know the JSON Graph Format";

    /// <inheritdoc/>
    public ExportFeatures Features => ExportFeatures.Language | ExportFeatures.Records;

    /// <inheritdoc/>
    public FormatSupport Support(ExportOptions options) => PropertyGraph.Support(options, nested: true);

    /// <inheritdoc/>
    public IEnumerable<ExportFile> Files(ExportRequest request) => [ExportText.Json("graph.jgf.json", json => Write(json, request))];

    private static void Write(JsonTextWriter json, ExportRequest request)
    {
        PropertyGraph graph = new(request.Graph, request.Options);
        json.WriteStartObject();
        json.WritePropertyName("graph");
        json.WriteStartObject();
        Text(json, "label", string.Join(", ", request.Graph.Sources.Select(s => s.Title.In(request.Options.Language))));
        json.WritePropertyName("directed");
        json.WriteValue(true);
        Metadata(json, graph.Attributes);
        json.WritePropertyName("nodes");
        json.WriteStartObject();
        foreach (PropertyNode node in graph.Nodes)
        {
            json.WritePropertyName(node.Id.Value);
            json.WriteStartObject();
            Text(json, "label", node.Label);
            Metadata(json, node.Properties);
            json.WriteEndObject();
        }

        json.WriteEndObject();

        // The format's schema wants the list even where it is empty.
        json.WritePropertyName("edges");
        json.WriteStartArray();
        foreach (PropertyEdge edge in graph.Edges)
        {
            json.WriteStartObject();
            Text(json, "id", edge.Id.Value);
            Text(json, "source", edge.Source.Value);
            Text(json, "target", edge.Target.Value);
            Text(json, "relation", edge.Relation.Value);
            Text(json, "label", edge.Label);
            Metadata(json, edge.Properties);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Metadata(JsonTextWriter json, IEnumerable<Property> properties)
    {
        json.WritePropertyName("metadata");
        json.WriteStartObject();
        PropertyJson.Write(json, properties);
        json.WriteEndObject();
    }

    private static void Text(JsonTextWriter json, string name, string value)
    {
        json.WritePropertyName(name);
        json.WriteValue(value);
    }
}
