using ClaimGraph.Claims;
using ClaimGraph.Exchange.Dossier;
using ClaimGraph.Exchange.Formats;
using ClaimGraph.Exchange.Losses;
using ClaimGraph.Exchange.Markdown;
using Newtonsoft.Json;

namespace ClaimGraph.Exchange.Obsidian;

/// <summary>
/// A vault for Obsidian: a note for each node, under its id, with its names as aliases and its kind as a tag; claims are links of the
/// wiki's kind, named by their relation as Dataview reads them.
/// </summary>
internal sealed class ObsidianFormat : IGraphFormat
{
    /// <inheritdoc/>
    public string Id => "obsidian";

    /// <inheritdoc/>
    public string Name => "Obsidian vault";

    /// <inheritdoc/>
    public string ReadBy => "Obsidian, with its graph, its properties and Dataview";

    /// <inheritdoc/>
    public ExportFeatures Features => ExportFeatures.Language;

    /// <inheritdoc/>
    public FormatSupport Support(ExportOptions options) => MarkdownPages.Support;

    /// <inheritdoc/>
    public IEnumerable<ExportFile> Files(ExportRequest request)
    {
        MarkdownText text = new(request.Losses);
        ClaimLines lines = new(request, text, new VaultStyle(text, request.Losses));
        yield return ExportText.File("index.md", page => new SourcePage(request, text, lines).Write(page));
        NodePage pages = new(request, text, lines);
        foreach (Node node in request.Graph.Nodes)
        {
            yield return ExportText.File($"nodes/{FileNames.Of(node.Id.Value)}.md", page =>
            {
                WriteProperties(page, request, text, node);
                pages.Write(page, node);
            });
        }
    }

    // JSON strings are strings of YAML too; what is not printable is escaped in both.
    private static void WriteProperties(TextWriter page, ExportRequest request, MarkdownText text, Node node)
    {
        string[] names = [.. node.Labels.Entries.Select(e => e.Value).Concat(node.Aliases.Select(a => a.Text)).Select(text.OnOneLine).Where(n => n.Length > 0).Distinct(StringComparer.Ordinal)];
        page.WriteLine("---");
        page.WriteLine($"id: {Quoted(node.Id.Value)}");
        page.WriteLine($"kind: {Quoted(node.Kind.Value)}");
        page.WriteLine($"aliases: [{string.Join(", ", names.Select(Quoted))}]");
        page.WriteLine($"tags: [{string.Join(", ", request.Graph.Schema.Lineage(node.Kind).Select(k => Quoted(k.Id.Value)))}]");
        page.WriteLine("---");
        page.WriteLine();
    }

    private static string Quoted(string text) => JsonConvert.ToString(text, '"', StringEscapeHandling.Default);
}
