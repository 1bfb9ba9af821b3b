using System.Collections.Immutable;
using System.Globalization;
using ClaimGraph.Diagrams.Geometry;
using Newtonsoft.Json;

namespace ClaimGraph.Diagrams;

/// <summary>Where the parts of a drawing are, in pixels with y downwards, rounded to hundredths.</summary>
/// <param name="Width">The width of the drawing.</param>
/// <param name="Height">The height of the drawing.</param>
/// <param name="Nodes">The nodes, ordered by id.</param>
/// <param name="Edges">The drawn edges, ordered by id.</param>
public sealed record DiagramGeometry(double Width, double Height, ImmutableArray<NodeGeometry> Nodes, ImmutableArray<EdgeGeometry> Edges)
{
    /// <summary>The clusters, ordered by id.</summary>
    public ImmutableArray<ClusterGeometry> Clusters { get; init; } = [];

    /// <summary>The texts that belong to no node and no edge, such as those of an axis of time, in the order they are drawn.</summary>
    public ImmutableArray<TextGeometry> Texts { get; init; } = [];

    /// <summary>
    /// Writes the geometry as JSON: <c>{"width","height","nodes":[{"id","x","y","width","height","shape","outline":[[x,y],…],
    /// "kind","cluster","text":{"x","y","width","height"},"fontSize"}],"edges":[{"id","source","target","points":[[x,y],…],
    /// "directed","label":{"x","y","width","height"},"labelled","text":{"width","height"},"fontSize","leader":[[x,y],[x,y]]}],
    /// "clusters":[{"id","x","y","width","height","title":{"x","y","width","height"}}]}</c>.
    /// What is not known or not there is left out, as are a rectangle's shape and outline, <c>"directed":true</c>,
    /// <c>"labelled"</c> where it says no more than <c>"label"</c>, and an empty list of clusters.
    /// </summary>
    /// <returns>One line of JSON for each node and edge; lines end with a line feed.</returns>
    public string ToJson()
    {
        using StringWriter text = new(CultureInfo.InvariantCulture);
        text.Write("{\"width\":");
        text.Write(Number(Width));
        text.Write(",\"height\":");
        text.Write(Number(Height));
        text.Write(",\"nodes\":[");
        WriteAll(text, Nodes, Written);
        text.Write("],\"edges\":[");
        WriteAll(text, Edges, Written);
        if (!Clusters.IsEmpty)
        {
            text.Write("],\"clusters\":[");
            WriteAll(text, Clusters, c => $"{{\"id\":{JsonConvert.ToString(c.Id)},{Written(c.Box)},\"title\":{{{Written(c.Title)}}}}}");
        }

        text.Write("]}\n");
        return text.ToString();
    }

    private static void WriteAll<T>(StringWriter text, ImmutableArray<T> items, Func<T, string> written)
    {
        for (int i = 0; i < items.Length; i++)
        {
            text.Write(i == 0 ? "\n" : ",\n");
            text.Write(written(items[i]));
        }

        text.Write(items.IsEmpty ? "" : "\n");
    }

    private static string Written(NodeGeometry node)
    {
        string shape = node.Shape == Schema.Shape.Rectangle ? "" : $",\"shape\":\"{Vocabulary.NameOf(node.Shape)}\"";
        string outline = node.Outline.IsEmpty ? "" : $",\"outline\":[{Written(node.Outline)}]";
        string kind = node.Kind.Length == 0 ? "" : $",\"kind\":{JsonConvert.ToString(node.Kind)}";
        string cluster = node.Cluster is { } id ? $",\"cluster\":{JsonConvert.ToString(id)}" : "";
        string text = node.Text is { } box ? $",\"text\":{{{Written(box)}}}" : "";
        return $"{{\"id\":{JsonConvert.ToString(node.Id)},{Written(node.Box)}{shape}{outline}{kind}{cluster}{text}{FontSize(node.FontSize)}}}";
    }

    private static string Written(EdgeGeometry edge)
    {
        string directed = edge.HasArrow ? "" : ",\"directed\":false";
        string label = edge.Label is { } box ? $",\"label\":{{{Written(box)}}}" : "";
        string labelled = edge.IsLabelled == edge.Label is not null ? "" : $",\"labelled\":{(edge.IsLabelled ? "true" : "false")}";
        string text = edge.LabelText is { } size ? $",\"text\":{{\"width\":{Number(size.Width)},\"height\":{Number(size.Height)}}}" : "";
        string leader = edge.Leader.IsEmpty ? "" : $",\"leader\":[{Written(edge.Leader)}]";
        return $"{{\"id\":{JsonConvert.ToString(edge.Id)},\"source\":{JsonConvert.ToString(edge.Source)},"
            + $"\"target\":{JsonConvert.ToString(edge.Target)},\"points\":[{Written(edge.Points)}]"
            + $"{directed}{label}{labelled}{text}{FontSize(edge.FontSize)}{leader}}}";
    }

    private static string FontSize(double? em) => em is { } size ? $",\"fontSize\":{Number(size)}" : "";

    private static string Written(ImmutableArray<Point> points) => string.Join(',', points.Select(p => $"[{Number(p.X)},{Number(p.Y)}]"));

    private static string Written(Box box) =>
        $"\"x\":{Number(box.X)},\"y\":{Number(box.Y)},\"width\":{Number(box.Width)},\"height\":{Number(box.Height)}";

    private static string Number(double value) => (Math.Round(value, 2) + 0.0).ToString("0.##", CultureInfo.InvariantCulture);
}
