using ClaimGraph.Exchange.Formats;
using ClaimGraph.Exchange.Losses;
using ClaimGraph.Exchange.Properties;
using Newtonsoft.Json;

namespace ClaimGraph.Exchange.Graphology;

/// <summary>
/// A graph as graphology imports it, and with it Sigma.js and Gephi Lite: a directed graph with parallel edges and loops. After
/// https://graphology.github.io/serialization.html.
/// </summary>
/// <remarks>Where looks are given, nodes have <c>x</c>, <c>y</c>, <c>size</c> and <c>color</c> as Sigma.js draws them, with y growing upwards.</remarks>
internal sealed class GraphologyJson : IGraphFormat
{
    /// <inheritdoc/>
    public string Id => "graphology";

    /// <inheritdoc/>
    public string Name => "Graphology JSON";

    /// <inheritdoc/>
    public string ReadBy => "graphology, Sigma.js, Gephi Lite";

    /// <inheritdoc/>
    public ExportFeatures Features => ExportFeatures.Language | ExportFeatures.Records | ExportFeatures.Looks;

    /// <inheritdoc/>
    public FormatSupport Support(ExportOptions options) => PropertyGraph.Support(options, nested: true);

    /// <inheritdoc/>
    public IEnumerable<ExportFile> Files(ExportRequest request) => [ExportText.Json("graph.graphology.json", json => Write(json, request))];

    private static void Write(JsonTextWriter json, ExportRequest request)
    {
        PropertyGraph graph = new(request.Graph, request.Options);
        json.WriteStartObject();
        json.Field("attributes", graph.Attributes);
        json.WritePropertyName("options");
        json.WriteStartObject();
        json.Field("type", "directed");
        json.Field("multi", true);
        json.Field("allowSelfLoops", true);
        json.WriteEndObject();
        json.Field("nodes", graph.Nodes, node => Write(json, node, request.Options.Looks?.GetValueOrDefault(node.Id)));
        json.Field("edges", graph.Edges, edge =>
        {
            json.Field("key", edge.Id.Value);
            json.Field("source", edge.Source.Value);
            json.Field("target", edge.Target.Value);
            json.Field("attributes", edge.Properties);
        });
        json.WriteEndObject();
    }

    private static void Write(JsonTextWriter json, PropertyNode node, NodeLook? look)
    {
        json.Field("key", node.Id.Value);
        json.WritePropertyName("attributes");
        json.WriteStartObject();
        PropertyJson.Write(json, node.Properties);
        if (look is not null)
        {
            json.Field("x", look.X);
            json.Field("y", 0 - look.Y);
            json.Field("size", look.Height / 2);
            json.Field("color", look.Color);
        }

        json.WriteEndObject();
    }
}
