using System.Globalization;
using ClaimGraph.Exchange.Formats;
using ClaimGraph.Exchange.Losses;
using ClaimGraph.Exchange.Properties;

namespace ClaimGraph.Exchange.Gexf;

/// <summary>
/// GEXF 1.3 (https://gexf.net/1.3): a graph with spells where claims are dated, relations as kinds of edges so that parallel ones
/// stay apart, lists as <c>liststring</c>, and positions and colours where a layout gives them.
/// </summary>
internal sealed class GexfFormat : IGraphFormat
{
    private const string Xmlns = "http://gexf.net/1.3";
    private const string Viz = "http://gexf.net/1.3/viz";

    // What the format has an attribute of its own for.
    private const string Label = "label";

    /// <inheritdoc/>
    public string Id => "gexf";

    /// <inheritdoc/>
    public string Name => "GEXF 1.3";

    /// <inheritdoc/>
    public string ReadBy => "Gephi, Gephi Lite, NetworkX, graphology, Sigma";

    /// <inheritdoc/>
    public ExportFeatures Features => ExportFeatures.Language | ExportFeatures.Records | ExportFeatures.Looks;

    /// <inheritdoc/>
    public FormatSupport Support(ExportOptions options) => PropertyGraph.Support(options, nested: false).Omitting(
        "the format has nothing for the graph as a whole",
        ModelField.Schema,
        ModelField.SourceAuthor,
        ModelField.SourceLanguages,
        ModelField.SourcePublished,
        ModelField.SourceDigests,
        ModelField.SourceSections)
        .Changing("the titles in one language, in the file's description", ModelField.SourceTitle);

    /// <inheritdoc/>
    public IEnumerable<ExportFile> Files(ExportRequest request) =>
        [XmlText.File("graph.gexf", request.Losses, xml => Write(xml, request))];

    private static void Write(XmlText xml, ExportRequest request)
    {
        PropertyGraph graph = new(request.Graph, request.Options);
        bool isDated = graph.EdgeColumns.Any(c => c.Name == "time");
        xml.Root("gexf", Xmlns);
        if (request.Options.Looks is not null)
        {
            xml.Declare("viz", Viz);
        }

        xml.SchemaLocation(Xmlns, $"{Xmlns}/gexf.xsd").With("version", "1.3");
        xml.Start("meta").Start("creator").Text("ClaimGraph").End();
        xml.Start("description").Text(string.Join(", ", request.Graph.Sources.Select(s => s.Title.In(request.Options.Language)))).End().End();
        xml.Start("graph").With("defaultedgetype", "directed").With("idtype", "string").With("mode", isDated ? "dynamic" : "static");
        if (isDated)
        {
            xml.With("timeformat", "date").With("timerepresentation", "interval");
        }

        Declare(xml, "node", graph.NodeColumns);
        Declare(xml, "edge", graph.EdgeColumns);
        xml.Start("nodes").With("count", Count(request.Graph.Nodes.Length));
        foreach (PropertyNode node in graph.Nodes)
        {
            xml.Start("node").With("id", node.Id.Value).With(Label, node.Label);
            Values(xml, node.Properties, request.Losses);
            if (request.Options.Looks?.GetValueOrDefault(node.Id) is { } look)
            {
                Write(xml, look);
            }

            xml.End();
        }

        xml.End().Start("edges").With("count", Count(request.Graph.EdgeCount));
        foreach (PropertyEdge edge in graph.Edges)
        {
            xml.Start("edge").With("id", edge.Id.Value).With("source", edge.Source.Value).With("target", edge.Target.Value)
                .With("kind", edge.Relation.Value).With(Label, edge.Label);
            Values(xml, edge.Properties, request.Losses);
            Spell(xml, edge, request.Losses);
            xml.End();
        }

        xml.End().End().End();
    }

    private static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);

    private static void Declare(XmlText xml, string owner, IEnumerable<PropertyColumn> columns)
    {
        xml.Start("attributes").With("class", owner).With("mode", "static");
        foreach (PropertyColumn column in columns.Where(c => c.Name != Label))
        {
            xml.Start("attribute").With("id", column.Name).With("title", column.Name).With("type", TypeOf(column.Type)).End();
        }

        xml.End();
    }

    private static string TypeOf(PropertyType type) => type switch
    {
        PropertyType.Number => "double",
        PropertyType.Texts => "liststring",
        _ => "string",
    };

    // A list in brackets with quoted texts, as the primer writes it, is a JSON array of texts.
    private static void Values(XmlText xml, IEnumerable<Property> properties, LossLog losses)
    {
        xml.Start("attvalues");
        foreach (Property property in properties.Where(p => p.Name != Label))
        {
            if (property.Value is NumberPropertyValue number)
            {
                PropertyText.NoteDigits(number, losses);
            }

            xml.Start("attvalue").With("for", property.Name).With("value", PropertyText.Of(property.Value)).End();
        }

        xml.End();
    }

    // The format's times are whole days: a month is its first to its last day, an open end is left out.
    private static void Spell(XmlText xml, PropertyEdge edge, LossLog losses)
    {
        (string Name, string? Day)[] bounds = [("start", DayOf(edge, "time_earliest", losses)), ("end", DayOf(edge, "time_latest", losses))];
        if (bounds.All(b => b.Day is null))
        {
            return;
        }

        xml.Start("spells").Start("spell");
        foreach ((string name, string? day) in bounds)
        {
            if (day is not null)
            {
                xml.With(name, day);
            }
        }

        xml.End().End();
    }

    private static string? DayOf(PropertyEdge edge, string name, LossLog losses)
    {
        if (edge.Properties.FirstOrDefault(p => p.Name == name)?.Value is not TextPropertyValue { Text: string day })
        {
            return null;
        }

        if (DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
        {
            return day;
        }

        losses.Changed("bounds of time outside of the years 1 to 9999", "an open end of the spell; `time` has them");
        return null;
    }

    // Up is up in Gephi, and down in the layout.
    private static void Write(XmlText xml, NodeLook look)
    {
        xml.Start("viz", "color", Viz)
            .With("r", Channel(look.Color, 1)).With("g", Channel(look.Color, 3)).With("b", Channel(look.Color, 5)).End();
        xml.Start("viz", "position", Viz)
            .With("x", Number(look.X)).With("y", Number(look.Y == 0 ? 0 : -look.Y)).With("z", "0").End();
        xml.Start("viz", "size", Viz).With("value", Number(look.Height / 2)).End();
    }

    private static string Channel(string color, int at) =>
        int.Parse(color.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture);

    private static string Number(double value) => value.ToString("R", CultureInfo.InvariantCulture);
}
