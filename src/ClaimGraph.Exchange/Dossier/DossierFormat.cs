using ClaimGraph.Claims;
using ClaimGraph.Exchange.Formats;
using ClaimGraph.Exchange.Losses;
using ClaimGraph.Exchange.Markdown;

namespace ClaimGraph.Exchange.Dossier;

/// <summary>Pages of Markdown to read: <c>index.md</c> of the whole, and a page for each node.</summary>
internal sealed class DossierFormat : IGraphFormat
{
    /// <inheritdoc/>
    public string Id => "markdown";

    /// <inheritdoc/>
    public string Name => "Markdown dossier (CommonMark)";

    /// <inheritdoc/>
    public string ReadBy => "people, in any viewer of Markdown";

    /// <inheritdoc/>
    public ExportFeatures Features => ExportFeatures.Language;

    /// <inheritdoc/>
    public FormatSupport Support(ExportOptions options) => MarkdownPages.Support;

    /// <inheritdoc/>
    public IEnumerable<ExportFile> Files(ExportRequest request)
    {
        MarkdownText text = new(request.Losses);
        yield return ExportText.File("index.md", page =>
            new SourcePage(request, text, new ClaimLines(request, text, new DossierStyle(text, "nodes/"))).Write(page));
        NodePage pages = new(request, text, new ClaimLines(request, text, new DossierStyle(text, "")));
        foreach (Node node in request.Graph.Nodes)
        {
            yield return ExportText.File($"nodes/{FileNames.Of(node.Id.Value)}.md", page => pages.Write(page, node));
        }
    }
}
