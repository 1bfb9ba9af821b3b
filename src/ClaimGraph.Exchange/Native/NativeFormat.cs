using ClaimGraph.Exchange.Formats;
using ClaimGraph.Exchange.Losses;
using ClaimGraph.Json;

namespace ClaimGraph.Exchange.Native;

/// <summary>Graph JSON, the project's own format: everything there is, schema included.</summary>
internal sealed class NativeFormat : IGraphFormat
{
    /// <inheritdoc/>
    public string Id => "graph-json";

    /// <inheritdoc/>
    public string Name => GraphJson.Format;

    /// <inheritdoc/>
    public string ReadBy => "ClaimGraph, and any program by the JSON Schema of it";

    /// <inheritdoc/>
    public ExportFeatures Features => ExportFeatures.None;

    /// <inheritdoc/>
    public FormatSupport Support(ExportOptions options) => FormatSupport.Everything;

    /// <inheritdoc/>
    public IEnumerable<ExportFile> Files(ExportRequest request) =>
        [new("graph.json", stream => GraphJson.Write(request.Graph, stream))];
}
