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
        json.Field("label", string.Join(", ", request.Graph.Sources.Select(s => s.Title.In(request.Options.Language))));
        json.Field("directed", true);
        json.Field("metadata", graph.Attributes);
        json.WritePropertyName("nodes");
        json.WriteStartObject();
        foreach (PropertyNode node in graph.Nodes)
        {
            json.WritePropertyName(node.Id.Value);
            json.WriteStartObject();
            json.Field("label", node.Label);
            json.Field("metadata", node.Properties);
            json.WriteEndObject();
        }

        json.WriteEndObject();

        // The format's schema wants the list even where it is empty.
        json.Field("edges", graph.Edges, edge =>
        {
            json.Field("id", edge.Id.Value);
            json.Field("source", edge.Source.Value);
            json.Field("target", edge.Target.Value);
            json.Field("relation", edge.Relation.Value);
            json.Field("label", edge.Label);
            json.Field("metadata", edge.Properties);
        });
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
