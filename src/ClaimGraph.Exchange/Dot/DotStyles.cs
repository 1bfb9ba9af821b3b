using ClaimGraph.Claims;
using ClaimGraph.Exchange.Pictures;
using ClaimGraph.Schema;

namespace ClaimGraph.Exchange.Dot;

/// <summary>How Graphviz draws nodes by their kind and edges by their modality.</summary>
internal static class DotStyles
{
    /// <summary>The attributes of nodes of a kind.</summary>
    public static string Of(GraphSchema schema, Kind kind) => $"{OfShape(kind.Shape)}, fillcolor=\"{PictureColors.FillOf(schema, kind)}\"";

    /// <summary>
    /// The attributes of the line of a claim: the surer, the fuller. Empty for a fact that is affirmed, which is drawn as lines are.
    /// </summary>
    public static string Of(Modality modality, Polarity polarity)
    {
        string color = polarity == Polarity.Denied ? PictureColors.Denied : PictureColors.Ink;
        string line = modality switch
        {
            Modality.Fact => "",
            Modality.Reported => "style=dashed",
            Modality.Opinion => "style=dashed, arrowhead=empty",
            Modality.Forecast => "style=dotted, penwidth=1.6",
            Modality.Hypothetical => "style=dotted, penwidth=1.6, arrowhead=empty",
            Modality.Normative => $"color=\"{color}:invis:{color}\"",
            _ => throw new ArgumentOutOfRangeException(nameof(modality), modality, null),
        };
        string denied = polarity == Polarity.Affirmed ? ""
            : modality == Modality.Normative ? $"fontcolor=\"{color}\""
            : $"color=\"{color}\", fontcolor=\"{color}\"";
        return line.Length > 0 && denied.Length > 0 ? $"{line}, {denied}" : line + denied;
    }

    private static string OfShape(Shape shape) => shape switch
    {
        Shape.Rectangle => "shape=box",
        Shape.Rounded or Shape.Stadium => "shape=box, style=\"filled,rounded\"",
        Shape.Ellipse => "shape=ellipse",
        Shape.Hexagon => "shape=hexagon",
        Shape.Octagon => "shape=octagon",
        Shape.Parallelogram => "shape=parallelogram, margin=\"0,0.08\"",
        Shape.Trapezoid => "shape=trapezium, margin=\"0,0.08\"",
        Shape.Tag => "shape=cds, margin=\"0.2,0.16\"",
        Shape.Document => "shape=note",
        Shape.CutCorner => "shape=box, style=\"filled,diagonals\"",
        _ => throw new ArgumentOutOfRangeException(nameof(shape), shape, null),
    };
}
