using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using ClaimGraph.Claims;
using ClaimGraph.Diagrams.Drawing;
using ClaimGraph.Diagrams.Tests.TestData;
using ClaimGraph.Identifiers;

namespace ClaimGraph.Diagrams.Tests.Drawing;

public sealed partial class SvgTests(SharedRenderer shared)
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    public static TheoryData<string> Hostile =>
    [
        "<script>alert(1)</script>",
        "\"><image href=x onerror=alert(1)>",
        "]]><!--",
        "</title></svg><svg onload=alert(1)>",
        "&lt;b&gt; &amp; &#60;",
        "javascript:alert('x')",
        "a\u0000b\u0001c\u001b[31md\u0085e\u009bf",
        "lone \ud800 and \udc00 surrogates",
        "noncharacters \ufffe \uffff \ufdd0",
        "right\u202eto\u2066left\u200f",
        "line\r\nbreaks\tand\u2028more",
        "{{7*7}} ${x} url(http://example.org) @import",
        "😀 emoji and 👩‍👩‍👧 families",
        "combining e\u0301\u0302\u0303\u0304 marks",
    ];

    public static TheoryData<string> Corpus => [.. GraphCorpus.Names];

    [Theory]
    [MemberData(nameof(Corpus))]
    public void Every_drawing_is_well_formed_and_refers_to_nothing_outside(string name)
    {
        string svg = shared.Renderer.Render(GraphCorpus.Get(name), new DiagramOptions { Title = name, Layout = DiagramLayout.Layered }).Svg;
        XDocument document = Parsed(svg);

        Assert.Equal("graphics-document document", (string?)document.Root!.Attribute("role"));
        Assert.Equal(name, document.Root.Element(Svg + "title")!.Value);
        Assert.NotEmpty(document.Root.Element(Svg + "desc")!.Value);
        Assert.All(Reference().Matches(svg), m => Assert.StartsWith("url(data:font/ttf;base64,", m.Value, StringComparison.Ordinal));
        Assert.DoesNotContain(document.Descendants(), e => e.Name.LocalName is "script" or "foreignObject" or "image" or "use" or "a");
        Assert.DoesNotContain(document.Descendants().Attributes(), a => a.Name.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase) || a.Name.LocalName is "href" or "src");
        string[] ids = [.. document.Descendants().Attributes("id").Select(a => a.Value)];
        Assert.Equal(ids.Length, ids.Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Hostile_text_stays_text(string text)
    {
        DiagramKind kind = GraphCorpus.KindOf(1) with { Label = text };
        DiagramGraph graph = new(
            [new DiagramNode(text, text, kind) { Attributes = [text], Tooltip = text }, new DiagramNode("other", "", kind)],
            [new DiagramEdge(text + "e", text, "other", text) { Tooltip = text, Polarity = Polarity.Denied }]);
        Diagram diagram = shared.Renderer.Render(graph, new DiagramOptions { Title = text, Subtitle = text });
        XDocument document = Parsed(diagram.Svg);

        Assert.DoesNotContain(document.Descendants(), e => e.Name.LocalName is "script" or "image" or "b");
        Assert.DoesNotContain(document.Descendants().Attributes(), a => a.Name.LocalName.StartsWith("on", StringComparison.Ordinal));
        Assert.Single(document.Descendants(Svg + "svg"));
        Assert.DoesNotContain(diagram.Svg, c => char.GetUnicodeCategory(c) == UnicodeCategory.Control && c != '\n');
        Assert.DoesNotContain(diagram.Svg, c => c is '\u202e' or '\u2066' or '\u200f' or '\ufffe');
        Newtonsoft.Json.Linq.JObject.Parse(diagram.Geometry.ToJson());
    }

    [Fact]
    public void Text_is_real_text_in_elements_named_after_nodes_and_edges()
    {
        DiagramKind kind = GraphCorpus.KindOf(0);
        DiagramGraph graph = new(
            [new DiagramNode("river-port", "River port", kind), new DiagramNode("fleet", "渔船队", kind) { Tooltip = "渔船队 · 组织\n另名" }],
            [new DiagramEdge("port-owns", "river-port", "fleet", "owns") { Tooltip = "The port owns the fleet.\nharbour master · fact" }]);
        XDocument document = Parsed(shared.Renderer.Render(graph, new DiagramOptions { Language = Language.English }).Svg);

        Assert.Equal("River port", Group(document, "node-river-port").Element(Svg + "text")!.Value);
        Assert.Equal("渔船队", Group(document, "node-fleet").Element(Svg + "text")!.Value);
        Assert.Equal("渔船队 · 组织\n另名", Group(document, "node-fleet").Element(Svg + "title")!.Value);
        Assert.Equal("The port owns the fleet.\nharbour master · fact", Group(document, "edge-port-owns").Element(Svg + "title")!.Value);
        Assert.Equal("owns", Group(document, "label-port-owns").Element(Svg + "text")!.Value);
    }

    [Fact]
    public void Characters_the_font_lacks_are_noted()
    {
        DiagramKind kind = GraphCorpus.KindOf(0);
        Diagram diagram = shared.Renderer.Render(new DiagramGraph([new DiagramNode("a", "Ferry 😀 港", kind)], []), new DiagramOptions());

        Assert.EndsWith(": 😀", Assert.Single(diagram.Notes), StringComparison.Ordinal);
    }

    [Fact]
    public void Edges_that_say_the_same_are_drawn_once_with_their_number_and_all_tooltips()
    {
        DiagramKind kind = GraphCorpus.KindOf(0);
        DiagramGraph graph = new(
            [new DiagramNode("a", "A", kind), new DiagramNode("b", "B", kind)],
            [
                new DiagramEdge("e2", "a", "b", "beats") { Tooltip = "in speed" },
                new DiagramEdge("e1", "a", "b", "beats") { Tooltip = "in price" },
                new DiagramEdge("e3", "a", "b", "beats") { Modality = Modality.Opinion },
                new DiagramEdge("e4", "b", "a", "beats"),
                new DiagramEdge("e5", "b", "a", "meets") { IsSymmetric = true },
                new DiagramEdge("e6", "a", "b", "meets") { IsSymmetric = true },
            ]);
        Diagram diagram = shared.Renderer.Render(graph, new DiagramOptions());
        XDocument document = Parsed(diagram.Svg);

        Assert.Equal(["e1", "e3", "e4", "e5"], diagram.Geometry.Edges.Select(e => e.Id));
        Assert.Equal("in price\nin speed", Group(document, "edge-e1").Element(Svg + "title")!.Value);
        Assert.Equal(["beats", "×2"], Group(document, "label-e1").Elements(Svg + "text").Select(t => t.Value));
        Assert.Equal(["beats"], Group(document, "label-e3").Elements(Svg + "text").Select(t => t.Value));
        Assert.Equal(["meets", "×2"], Group(document, "label-e5").Elements(Svg + "text").Select(t => t.Value));
        Assert.Equal("e1 e2", (string?)Group(document, "edge-e1").Attribute("data-claims"));
    }

    [Fact]
    public void Each_modality_has_a_line_of_its_own_and_only_directed_edges_have_heads()
    {
        DiagramKind kind = GraphCorpus.KindOf(0);
        DiagramGraph graph = new(
            Enumerable.Range(0, 7).Select(i => new DiagramNode($"n{i}", $"N{i}", kind)),
            Enum.GetValues<Modality>().Select(m => new DiagramEdge($"e{(int)m}", "n6", $"n{(int)m}", "x") { Modality = m, IsSymmetric = m == Modality.Fact }));
        XDocument document = Parsed(shared.Renderer.Render(graph, new DiagramOptions()).Svg);
        string[] styles =
        [
            .. Enum.GetValues<Modality>().Select(m => string.Join('|', Group(document, $"edge-e{(int)m}").Elements(Svg + "path")
                .Where(p => (string?)p.Attribute("class") == "m")
                .Select(p => $"{p.Attribute("stroke-width")?.Value} {p.Attribute("stroke-dasharray")?.Value} {p.Attribute("stroke-linecap")?.Value}"))),
        ];

        Assert.Equal(styles.Length, styles.Distinct(StringComparer.Ordinal).Count());
        Assert.DoesNotContain(Group(document, "edge-e0").Elements(Svg + "path"), p => p.Attribute("fill") is not null);
        Assert.Contains(Group(document, "edge-e1").Elements(Svg + "path"), p => p.Attribute("fill") is not null);
    }

    [Theory]
    [InlineData("en", "not owns")]
    [InlineData("zh", "不owns")]
    public void A_denied_edge_is_said_to_be_denied_and_crossed_out(string language, string label)
    {
        DiagramKind kind = GraphCorpus.KindOf(0);
        DiagramGraph graph = new(
            [new DiagramNode("a", "A", kind), new DiagramNode("b", "B", kind)],
            [new DiagramEdge("e", "a", "b", "owns") { Polarity = Polarity.Denied }]);
        XDocument document = Parsed(shared.Renderer.Render(graph, new DiagramOptions { Language = new Language(language) }).Svg);

        Assert.Equal(label, Group(document, "label-e").Element(Svg + "text")!.Value);
        Assert.Single(Group(document, "edge-e").Elements(Svg + "ellipse"));
        Assert.Contains(Group(document, "edge-e").Elements(Svg + "path"), p => (string?)p.Attribute("stroke") == Theme.Light.Denied);
    }

    [Fact]
    public void The_legend_explains_what_occurs_and_nothing_else()
    {
        DiagramGraph graph = new(
            [new DiagramNode("a", "A", new DiagramKind("Harbour", 2, Schema.Shape.Tag)), new DiagramNode("b", "B", new DiagramKind("Ship", 1, Schema.Shape.Document))],
            [new DiagramEdge("e", "a", "b", "owns") { Modality = Modality.Forecast }]);
        XDocument document = Parsed(shared.Renderer.Render(graph, new DiagramOptions()).Svg);
        XDocument without = Parsed(shared.Renderer.Render(graph, new DiagramOptions { ShowsLegend = false }).Svg);

        Assert.Equal(["Ship", "Harbour", "forecast"], Group(document, "legend").Elements(Svg + "text").Select(t => t.Value));
        Assert.DoesNotContain(without.Descendants(), e => (string?)e.Attribute("id") is "legend" or "foot");
    }

    [Fact]
    public void Kinds_that_look_alike_on_paper_share_an_entry_of_the_legend()
    {
        DiagramGraph graph = new(
            [
                new DiagramNode("a", "A", new DiagramKind("Harbour", 1, Schema.Shape.Tag)),
                new DiagramNode("b", "B", new DiagramKind("Ship", 3, Schema.Shape.Tag)),
                new DiagramNode("c", "C", new DiagramKind("Claim: Ships", 1, Schema.Shape.Rectangle)),
                new DiagramNode("d", "D", new DiagramKind("Claim: Winds", 3, Schema.Shape.Rectangle)),
            ],
            []);
        IEnumerable<string> Entries(Theme theme) =>
            Group(Parsed(shared.Renderer.Render(graph, new DiagramOptions { Theme = theme }).Svg), "legend").Elements(Svg + "text").Select(t => t.Value);

        Assert.Equal(["Claim: Ships", "Harbour", "Claim: Winds", "Ship"], Entries(Theme.Light));
        Assert.Equal(["Claim: Ships, Winds", "Harbour, Ship"], Entries(Theme.Print));
    }

    private static XDocument Parsed(string svg)
    {
        using XmlReader reader = XmlReader.Create(new StringReader(svg), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        return XDocument.Load(reader, LoadOptions.PreserveWhitespace);
    }

    private static XElement Group(XDocument document, string id) => document.Descendants(Svg + "g").Single(g => (string?)g.Attribute("id") == id);

    [GeneratedRegex(@"url\([^)]{0,40}")]
    private static partial Regex Reference();
}
