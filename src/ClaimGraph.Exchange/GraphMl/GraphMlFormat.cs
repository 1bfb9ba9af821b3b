using ClaimGraph.Exchange.Formats;
using ClaimGraph.Exchange.Losses;
using ClaimGraph.Exchange.Properties;

namespace ClaimGraph.Exchange.GraphMl;

/// <summary>
/// GraphML 1.0 (http://graphml.graphdrawing.org/specification.html): all keys first, then one directed graph. It has numbers and
/// texts alone, so lists are JSON arrays in texts.
/// </summary>
internal sealed class GraphMlFormat : IGraphFormat
{
    private const string Xmlns = "http://graphml.graphdrawing.org/xmlns";

    /// <inheritdoc/>
    public string Id => "graphml";

    /// <inheritdoc/>
    public string Name => "GraphML 1.0";

    /// <inheritdoc/>
    public string ReadBy => "NetworkX, igraph, Gephi, yEd, Cytoscape";

    /// <inheritdoc/>
    public ExportFeatures Features => ExportFeatures.Language | ExportFeatures.Records;

    /// <inheritdoc/>
    public FormatSupport Support(ExportOptions options) => PropertyGraph.Support(options, nested: false).Changing(
        "JSON arrays in texts",
        ModelField.NodeAliases,
        ModelField.EdgeSpeakers,
        ModelField.EdgeLinks,
        ModelField.EdgeEvidence,
        ModelField.EdgeEvidenceDigests);

    /// <inheritdoc/>
    public IEnumerable<ExportFile> Files(ExportRequest request) =>
        [XmlText.File("graph.graphml", request.Losses, xml => Write(xml, request))];

    private static void Write(XmlText xml, ExportRequest request)
    {
        PropertyGraph graph = new(request.Graph, request.Options);
        xml.Root("graphml", Xmlns).SchemaLocation(Xmlns, $"{Xmlns}/1.0/graphml.xsd");
        foreach (Property attribute in graph.Attributes)
        {
            Key(xml, "graph", attribute.Name, attribute.Value.Type);
        }

        foreach (PropertyColumn column in graph.NodeColumns)
        {
            Key(xml, "node", column.Name, column.Type);
        }

        foreach (PropertyColumn column in graph.EdgeColumns)
        {
            Key(xml, "edge", column.Name, column.Type);
        }

        xml.Start("graph").With("id", "claims").With("edgedefault", "directed");
        Data(xml, "graph", graph.Attributes, request.Losses);
        foreach (PropertyNode node in graph.Nodes)
        {
            xml.Start("node").With("id", node.Id.Value);
            Data(xml, "node", node.Properties, request.Losses);
            xml.End();
        }

        foreach (PropertyEdge edge in graph.Edges)
        {
            xml.Start("edge").With("id", edge.Id.Value).With("source", edge.Source.Value).With("target", edge.Target.Value);
            Data(xml, "edge", edge.Properties, request.Losses);
            xml.End();
        }

        xml.End().End();
    }

    // Names of properties are NMTOKENs by themselves; ids of keys are unique in the document, whatever they are for.
    private static void Key(XmlText xml, string owner, string name, PropertyType type) => xml.Start("key")
        .With("id", $"{owner}.{name}")
        .With("for", owner)
        .With("attr.name", name)
        .With("attr.type", type == PropertyType.Number ? "double" : "string")
        .End();

    private static void Data(XmlText xml, string owner, IEnumerable<Property> properties, LossLog losses)
    {
        foreach (Property property in properties)
        {
            if (property.Value is NumberPropertyValue number)
            {
                PropertyText.NoteDigits(number, losses);
            }

            xml.Start("data").With("key", $"{owner}.{property.Name}").Text(PropertyText.Of(property.Value)).End();
        }
    }
}
