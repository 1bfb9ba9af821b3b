using ClaimGraph.Exchange.Formats;
using ClaimGraph.Exchange.Losses;
using ClaimGraph.Exchange.Properties;
using Newtonsoft.Json;

namespace ClaimGraph.Exchange.NodeLink;

/// <summary>
/// Node-link JSON, as <c>node_link_graph</c> of NetworkX reads it and the force layouts of D3 take it. Parallel edges keep apart by
/// <c>key</c>, the id of the claim.
/// </summary>
/// <remarks>
/// The list of edges is <c>edges</c>, which NetworkX reads from 3.4 on; <see cref="ExportOptions.UsesLinksKey"/> makes it <c>links</c>, for
/// D3 and older versions. A program that looks for the other one reads a graph without edges and says nothing.
/// </remarks>
internal sealed class NodeLinkJson : IGraphFormat
{
    /// <inheritdoc/>
    public string Id => "node-link";

    /// <inheritdoc/>
    public string Name => "Node-link JSON";

    /// <inheritdoc/>
    public string ReadBy => "NetworkX, igraph from its lists; with --links D3";

    /// <inheritdoc/>
    public ExportFeatures Features => ExportFeatures.Language | ExportFeatures.LinksKey | ExportFeatures.Records;

    /// <inheritdoc/>
    public FormatSupport Support(ExportOptions options) => PropertyGraph.Support(options, nested: true);

    /// <inheritdoc/>
    public IEnumerable<ExportFile> Files(ExportRequest request) => [ExportText.Json("graph.node-link.json", json => Write(json, request))];

    private static void Write(JsonTextWriter json, ExportRequest request)
    {
        PropertyGraph graph = new(request.Graph, request.Options);
        json.WriteStartObject();
        json.Field("directed", true);
        json.Field("multigraph", true);
        json.Field("graph", graph.Attributes);
        json.Field("nodes", graph.Nodes, node =>
        {
            json.Field("id", node.Id.Value);
            PropertyJson.Write(json, node.Properties);
        });
        json.Field(request.Options.UsesLinksKey ? "links" : "edges", graph.Edges, edge =>
        {
            json.Field("source", edge.Source.Value);
            json.Field("target", edge.Target.Value);
            json.Field("key", edge.Id.Value);
            PropertyJson.Write(json, edge.Properties);
        });
        json.WriteEndObject();
    }
}
