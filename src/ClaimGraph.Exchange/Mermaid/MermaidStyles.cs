using ClaimGraph.Claims;
using ClaimGraph.Exchange.Pictures;
using ClaimGraph.Schema;

namespace ClaimGraph.Exchange.Mermaid;

/// <summary>How Mermaid draws nodes by their kind and edges by their modality.</summary>
internal static class MermaidStyles
{
    /// <summary>What the class of a kind looks like.</summary>
    public static string Of(GraphSchema schema, Kind kind) => $"fill:{PictureColors.FillOf(schema, kind)},stroke:#666666,color:{PictureColors.Ink}";

    /// <summary>What the class of a modality other than a fact looks like, with the dashes of ClaimGraph's own drawings.</summary>
    public static string Of(Modality modality) => modality switch
    {
        Modality.Reported => "stroke-dasharray:13 4",
        Modality.Opinion => "stroke-dasharray:5 3.5",
        Modality.Forecast => "stroke-dasharray:0 5,stroke-linecap:round,stroke-width:2.3px",
        Modality.Hypothetical => "stroke-dasharray:10 4 1.6 4",
        Modality.Normative => "stroke-width:3.5px",
        _ => throw new ArgumentOutOfRangeException(nameof(modality), modality, null),
    };

    /// <summary>The arrow of a modality, for renderers that give edges no classes.</summary>
    public static string ArrowOf(Modality modality) => modality switch
    {
        Modality.Fact => "-->",
        Modality.Normative => "==>",
        _ => "-.->",
    };

    /// <summary>A node's label in the brackets of a shape, then its class, then the shape where no brackets mean it.</summary>
    public static string Node(Kind kind, string label)
    {
        (string opening, string closing, string named) = kind.Shape switch
        {
            Shape.Rectangle => ("[", "]", ""),
            Shape.Rounded => ("(", ")", ""),
            Shape.Stadium or Shape.Ellipse => ("([", "])", ""),
            Shape.Hexagon => ("{{", "}}", ""),
            Shape.Octagon => ("[[", "]]", ""),
            Shape.Parallelogram => ("[/", "/]", ""),
            Shape.Trapezoid => ("[/", "\\]", ""),
            Shape.Tag => (">", "]", ""),
            Shape.Document => ("[", "]", "doc"),
            Shape.CutCorner => ("[", "]", "notch-rect"),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind.Shape, null),
        };
        return $"{opening}{label}{closing}:::k_{kind.Id}{(named.Length == 0 ? "" : $"@{{ shape: {named} }}")}";
    }
}
