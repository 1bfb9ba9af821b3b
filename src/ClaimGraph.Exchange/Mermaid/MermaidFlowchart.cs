using System.Globalization;
using ClaimGraph.Claims;
using ClaimGraph.Exchange.Formats;
using ClaimGraph.Exchange.Losses;
using ClaimGraph.Exchange.Pictures;
using ClaimGraph.Exchange.Properties;
using ClaimGraph.Graphs;
using ClaimGraph.Schema;

namespace ClaimGraph.Exchange.Mermaid;

/// <summary>
/// A Mermaid flowchart, as Markdown pages of GitHub and many others show it: nodes with label, shape and class of their kind, edges
/// with the label of their relation, line and class of their modality. After https://mermaid.js.org/syntax/flowchart.html, for
/// Mermaid 11.5 and later, which know ids of edges.
/// </summary>
/// <remarks>
/// A node is <c>n_</c> and its id, an edge <c>e_</c> and its claim's, so that none is a keyword. Mermaid draws up to 500 edges of 50,000
/// characters unless <c>initialize</c> is told otherwise, and pages like GitHub's tell it nothing: export a view or what a query names.
/// </remarks>
internal sealed class MermaidFlowchart : IGraphFormat
{
    private const string Legend = """
          %% Lines: solid, a fact; long dashes, reported; short dashes, an opinion; dots, a forecast;
          %% dashes and dots, hypothetical; thick, what should be. Red: denied.
        """;

    /// <inheritdoc/>
    public string Id => "mermaid";

    /// <inheritdoc/>
    public string Name => "Mermaid flowchart";

    /// <inheritdoc/>
    public string ReadBy => "Mermaid, and Markdown pages that show it";

    /// <inheritdoc/>
    public ExportFeatures Features => ExportFeatures.Language;

    /// <inheritdoc/>
    public FormatSupport Support(ExportOptions options) => FormatSupport.Everything
        .Omitting(
            "a flowchart has labels and classes alone",
            ModelField.Schema,
            ModelField.SourceAuthor,
            ModelField.SourceLanguages,
            ModelField.SourcePublished,
            ModelField.SourceDigests,
            ModelField.SourceSections,
            ModelField.NodeAliases,
            ModelField.NodeAliasDetails,
            ModelField.NodeExternalIds,
            ModelField.NodeDescription,
            ModelField.QuantityClaim,
            ModelField.DateClaim,
            ModelField.TextClaim,
            ModelField.EdgeSpeakers,
            ModelField.EdgeTime,
            ModelField.EdgeQualifiers,
            ModelField.EdgeLinks,
            ModelField.EdgeEvidence,
            ModelField.EdgeEvidenceDigests,
            ModelField.EdgeStatement,
            ModelField.EdgeNote,
            ModelField.EdgeSection)
        .Omitting("edges are in order among themselves", ModelField.ReadingOrder)
        .Changing("the title, in one language", ModelField.SourceTitle)
        .Changing("the node's id after `n_`", ModelField.NodeId)
        .Changing("the node's class after `k_`, with its shape and colour", ModelField.NodeKind)
        .Changing("the label, in one language", ModelField.NodeLabels)
        .Changing("an arrow labelled with the relation in one language, its id after `e_`", ModelField.Edge)
        .Changing("the edge's class after `m_`, none for a fact, with its line", ModelField.EdgeModality)
        .Changing("the edge's class `p_denied` where it is denied, with its colour", ModelField.EdgePolarity);

    /// <inheritdoc/>
    public IEnumerable<ExportFile> Files(ExportRequest request) => [ExportText.File("graph.mmd", text => Write(text, request))];

    private static void Write(TextWriter text, ExportRequest request)
    {
        KnowledgeGraph graph = request.Graph;
        string title = PictureText.OnOneLine(string.Join(", ", graph.Sources.Select(s => s.Title.In(request.Options.Language))), request.Losses);
        text.WriteLine("---");
        text.WriteLine($"title: {MermaidText.Title(title)}");

        // In the look that Mermaid 12 has by default, a dashed line that hops over another becomes a solid one.
        text.WriteLine("config:");
        text.WriteLine("  look: classic");
        text.WriteLine("---");
        text.WriteLine("flowchart LR");
        text.WriteLine(Legend.ReplaceLineEndings("\n"));
        text.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  %% {graph.EdgeCount} edges: above 500 Mermaid needs initialize with a greater maxEdges, and above 50000 characters a greater maxTextSize."));
        WriteClasses(text, graph);
        foreach (Node node in graph.Nodes)
        {
            Kind kind = graph.Schema.FindKind(node.Kind)!;
            string label = MermaidText.Label(node.Labels.In(request.Options.Language), request.Losses);
            text.WriteLine($"  {MermaidText.Id("n", node.Id.Value)}{MermaidStyles.Node(kind, label)}");
        }

        foreach (Claim claim in graph.Claims.Where(c => c.Object is NodeObject))
        {
            Write(text, claim, EdgeProperties.Of(graph, claim, request.Options), request.Losses);
        }
    }

    private static void WriteClasses(TextWriter text, KnowledgeGraph graph)
    {
        HashSet<Identifiers.KindId> used = [.. graph.Nodes.Select(n => n.Kind)];
        foreach (Kind kind in graph.Schema.Kinds.Where(k => used.Contains(k.Id)))
        {
            text.WriteLine($"  classDef k_{kind.Id} {MermaidStyles.Of(graph.Schema, kind)}");
        }

        foreach (Modality modality in Enum.GetValues<Modality>().Where(m => m != Modality.Fact))
        {
            text.WriteLine($"  classDef m_{Vocabulary.NameOf(modality)} {MermaidStyles.Of(modality)}");
        }

        text.WriteLine($"  classDef p_denied stroke:{PictureColors.Denied}");
    }

    private static void Write(TextWriter text, Claim claim, PropertyEdge edge, LossLog losses)
    {
        string arrow = MermaidStyles.ArrowOf(claim.Modality);
        string id = MermaidText.Id("e", edge.Id.Value);
        text.WriteLine($"  {MermaidText.Id("n", edge.Source.Value)} {id}@{arrow}|{MermaidText.Label(edge.Label, losses)}| {MermaidText.Id("n", edge.Target.Value)}");
        if (claim.Modality != Modality.Fact)
        {
            text.WriteLine($"  class {id} m_{Vocabulary.NameOf(claim.Modality)}");
        }

        if (claim.Polarity == Polarity.Denied)
        {
            text.WriteLine($"  class {id} p_denied");
        }
    }
}
