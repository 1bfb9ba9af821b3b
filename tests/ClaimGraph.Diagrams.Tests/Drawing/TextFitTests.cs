using System.Globalization;
using System.Xml.Linq;
using ClaimGraph.Diagrams.Geometry;
using ClaimGraph.Diagrams.Tests.Drawing.Painting;
using ClaimGraph.Diagrams.Tests.TestData;
using ClaimGraph.Diagrams.Typography;

namespace ClaimGraph.Diagrams.Tests.Drawing;

public sealed class TextFitTests(SharedRenderer shared)
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    public static TheoryData<string> Some =>
        ["every line and shape", "random 25", "long labels", "very long labels without spaces", "nodes with attributes", "random tree of 60", "labels of one letter"];

    [Theory]
    [MemberData(nameof(Some))]
    public void Every_line_of_text_lies_within_its_node_or_label(string name)
    {
        Diagram diagram = shared.Renderer.Render(name == EveryMark.Name ? EveryMark.Graph : GraphCorpus.Get(name), new DiagramOptions());
        XDocument document = XDocument.Parse(diagram.Svg);
        using Fonts fonts = new();
        foreach (NodeGeometry node in diagram.Geometry.Nodes)
        {
            XElement group = document.Descendants(Svg + "g").Single(g => (string?)g.Attribute("id") == $"node-{node.Id}");
            Assert.All(group.Elements(Svg + "text").SelectMany(t => Lines(t, fonts)), line => AssertWithin(line, node.Box));
        }

        XElement[] labels = [.. document.Descendants(Svg + "g").Single(g => (string?)g.Attribute("id") == "labels").Elements(Svg + "g")];
        Box[] boxes = [.. diagram.Geometry.Edges.Select(e => e.Label).OfType<Box>()];
        Assert.Equal(boxes.Length, labels.Length);
        Assert.All(labels.Zip(boxes), p => Assert.All(p.First.Elements(Svg + "text").SelectMany(t => Lines(t, fonts)), line => AssertWithin(line, p.Second)));
    }

    private static void AssertWithin(Box line, Box box) => Assert.True(
        line.X >= box.X - 0.05 && line.Right <= box.Right + 0.05 && line.Y >= box.Y - 0.05 && line.Bottom <= box.Bottom + 0.05,
        $"{line} sticks out of {box}");

    // From the top of capitals and Chinese characters to the baseline.
    private static IEnumerable<Box> Lines(XElement text, Fonts fonts)
    {
        double size = Number(text, "font-size");
        FontWeight weight = (string?)text.Attribute("class") == "b" ? FontWeight.SemiBold : FontWeight.Regular;
        foreach (XElement line in text.HasElements ? text.Elements(Svg + "tspan") : [text])
        {
            double width = fonts.Measure(line.Value, new TextStyle(weight, size));
            double x = Number(line, "x") - ((string?)text.Attribute("text-anchor") == "middle" ? width / 2 : 0);
            yield return new Box(x, Number(line, "y") - (size * 0.85), width, size * 0.95);
        }
    }

    private static double Number(XElement element, string attribute) => double.Parse(element.Attribute(attribute)!.Value, CultureInfo.InvariantCulture);
}
