using System.Globalization;
using System.Text;
using ClaimGraph.Diagrams.Drawing;
using ClaimGraph.Diagrams.Geometry;
using Newtonsoft.Json.Linq;

namespace ClaimGraph.Diagrams.Tests.Corpus;

/// <summary>Graphviz <c>dot</c> on the boxes that we give it (https://graphviz.org/docs/outputs/json/).</summary>
/// <param name="program">The program.</param>
internal sealed class Graphviz(string program)
{
    private const double PixelsPerInch = 72;
    private const int Samples = 12;

    public async Task<DiagramGeometry> DrawAsync(Sketch sketch)
    {
        ToolResult result = await Tool.RunAsync(program, ["-Tjson0"], input: Written(sketch));
        Assert.Equal(0, result.ExitCode);
        JObject drawing = JObject.Parse(result.Output);
        Dictionary<string, JToken> nodes = drawing["objects"]!.ToDictionary(o => (string)o["name"]!, StringComparer.Ordinal);
        Dictionary<string, JToken> edges = (drawing["edges"] ?? new JArray()).ToDictionary(e => (string)e["id"]!, StringComparer.Ordinal);
        return Opponent.Page(
            sketch,
            [.. sketch.Cards.Select((c, i) => Box.Around(PointOf((string)nodes[$"n{i}"]["pos"]!), c.Form.Size))],
            [.. sketch.Edges.Select((_, i) => PathOf((string)edges[$"e{i}"]["pos"]!).ToArray())],
            [.. sketch.Edges.Select((e, i) => e.Label.Lines.IsEmpty ? (Box?)null : Box.Around(PointOf((string)edges[$"e{i}"]["lp"]!), LabelPlate.SizeOf(e.Label)))]);
    }

    // The tip of an arrow comes first, if there is one.
    private static IEnumerable<Point> PathOf(string position)
    {
        string[] parts = position.Split(' ');
        Point[] controls = [.. parts.Where(p => !p.StartsWith('e')).Select(PointOf)];
        return Flat(controls).Concat(parts.Where(p => p.StartsWith('e')).Select(p => PointOf(p[2..])));
    }

    // Graphviz has y upwards.
    private static Point PointOf(string pair)
    {
        string[] parts = pair.Split(',');
        return new Point(double.Parse(parts[0], CultureInfo.InvariantCulture), -double.Parse(parts[1], CultureInfo.InvariantCulture));
    }

    private static IEnumerable<Point> Flat(Point[] controls)
    {
        yield return controls[0];
        for (int i = 0; i + 3 < controls.Length; i += 3)
        {
            Bezier bezier = new(controls[i], controls[i + 1], controls[i + 2], controls[i + 3]);
            for (int k = 1; k <= Samples; k++)
            {
                yield return bezier.At((double)k / Samples);
            }
        }
    }

    // A label is an empty table of its size.
    private static string Written(Sketch sketch)
    {
        StringBuilder text = new("digraph {\nnode [shape=box, fixedsize=true, label=\"\"]\n");
        for (int i = 0; i < sketch.Cards.Length; i++)
        {
            Size size = sketch.Cards[i].Form.Size;
            text.Append(CultureInfo.InvariantCulture, $"n{i} [width={size.Width / PixelsPerInch:0.####}, height={size.Height / PixelsPerInch:0.####}]\n");
        }

        for (int i = 0; i < sketch.Edges.Length; i++)
        {
            DrawnEdge edge = sketch.Edges[i];
            Size size = LabelPlate.SizeOf(edge.Label);
            string arrow = edge.IsSymmetric ? ", dir=none" : "";
            text.Append(CultureInfo.InvariantCulture, $"n{edge.Source} -> n{edge.Target} [label=<<table border=\"0\" cellborder=\"0\" cellpadding=\"0\" cellspacing=\"0\" fixedsize=\"true\" width=\"{Math.Max(1, size.Width)}\" height=\"{Math.Max(1, size.Height)}\"><tr><td></td></tr></table>>, id=e{i}{arrow}]\n");
        }

        return text.Append("}\n").ToString();
    }
}
