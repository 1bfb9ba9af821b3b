using ClaimGraph.Claims;
using ClaimGraph.Exchange.Formats;
using ClaimGraph.Exchange.Losses;
using ClaimGraph.Exchange.Properties;
using ClaimGraph.Graphs;

namespace ClaimGraph.Exchange.Dot;

/// <summary>
/// Graphviz DOT: a directed graph that <c>dot -Tsvg</c> draws as it is, nodes shaped by kind, lines styled by modality, with all that
/// nodes and edges have as attributes that Graphviz hands on. After https://graphviz.org/doc/info/lang.html.
/// </summary>
/// <remarks>
/// <c>label</c> is what is drawn, on several lines and cut where it is long; whole labels are in <c>label_en</c> and so on. Edges have
/// their claim's id as <c>key</c>, by which Graphviz tells parallel ones apart, and after <c>claim_</c> as <c>id</c>, which SVG gets.
/// </remarks>
internal sealed class GraphvizDot : IGraphFormat
{
    private const string Legend = """
        // Lines: solid, a fact; dashed, reported; dashed with an empty arrowhead, an opinion; dotted, a forecast;
        // dotted with an empty arrowhead, hypothetical; double, what should be. Red: denied.
        """;

    /// <inheritdoc/>
    public string Id => "dot";

    /// <inheritdoc/>
    public string Name => "Graphviz DOT";

    /// <inheritdoc/>
    public string ReadBy => "Graphviz, pydot, and NetworkX by way of it";

    /// <inheritdoc/>
    public ExportFeatures Features => ExportFeatures.Language | ExportFeatures.Records;

    /// <inheritdoc/>
    public FormatSupport Support(ExportOptions options) => PropertyGraph.Support(options, nested: false).Changing(
        "a list as JSON text",
        ModelField.NodeAliases,
        ModelField.EdgeSpeakers,
        ModelField.EdgeLinks,
        ModelField.EdgeEvidence,
        ModelField.EdgeEvidenceDigests);

    /// <inheritdoc/>
    public IEnumerable<ExportFile> Files(ExportRequest request) => [ExportText.File("graph.dot", text => Write(text, request))];

    private static void Write(TextWriter text, ExportRequest request)
    {
        PropertyGraph graph = new(request.Graph, request.Options);
        LossLog losses = request.Losses;
        string title = string.Join(", ", request.Graph.Sources.Select(s => s.Title.In(request.Options.Language)));
        text.WriteLine(Legend.ReplaceLineEndings("\n"));
        text.WriteLine("digraph {");
        text.WriteLine("  graph [rankdir=LR, labelloc=t, fontname=\"sans-serif\", fontsize=20, ranksep=1.2, nodesep=0.3];");
        text.WriteLine("  node [style=filled, color=\"#666666\", fontname=\"sans-serif\", fontsize=12, margin=\"0.15,0.08\"];");
        text.WriteLine("  edge [color=\"#333333\", fontname=\"sans-serif\", fontsize=10];");
        text.WriteLine($"  label={DotText.Line(title, losses)};");
        foreach (Property attribute in graph.Attributes)
        {
            text.WriteLine($"  {DotText.Name(attribute.Name)}={DotText.Kept(attribute.Value, losses)};");
        }

        foreach (PropertyNode node in graph.Nodes)
        {
            Write(text, node, request.Graph, losses);
        }

        foreach (Claim claim in request.Graph.Claims.Where(c => c.Object is NodeObject))
        {
            Write(text, claim, request);
        }

        text.WriteLine("}");
    }

    private static void Write(TextWriter text, PropertyNode node, KnowledgeGraph graph, LossLog losses)
    {
        text.WriteLine($"  {DotText.Id(node.Id.Value)} [");
        text.WriteLine($"    label={DotText.Label(node.Label, losses)}, {DotStyles.Of(graph.Schema, graph.Schema.FindKind(node.Kind)!)}");
        Write(text, node.Properties, losses);
        text.WriteLine("  ];");
    }

    private static void Write(TextWriter text, Claim claim, ExportRequest request)
    {
        PropertyEdge edge = EdgeProperties.Of(request.Graph, claim, request.Options);
        text.WriteLine($"  {DotText.Id(edge.Source.Value)} -> {DotText.Id(edge.Target.Value)} [");
        text.WriteLine($"    key={DotText.Id(edge.Id.Value)}, id={DotText.Id($"claim_{edge.Id}")}, label={DotText.Label(edge.Label, request.Losses)}");
        string style = DotStyles.Of(claim.Modality, claim.Polarity);
        if (style.Length > 0)
        {
            text.WriteLine($"    {style}");
        }

        if (!claim.Statement.IsEmpty)
        {
            text.WriteLine($"    tooltip={DotText.Line(claim.Statement.In(request.Options.Language), request.Losses)}");
        }

        Write(text, edge.Properties, request.Losses);
        text.WriteLine("  ];");
    }

    private static void Write(TextWriter text, IEnumerable<Property> properties, LossLog losses)
    {
        foreach (Property property in properties.Where(p => p.Name != "label"))
        {
            text.WriteLine($"    {DotText.Name(property.Name)}={DotText.Kept(property.Value, losses)}");
        }
    }
}
