using System.Xml.Linq;
using ClaimGraph.Diagrams.Tests.Drawing.Painting;
using ClaimGraph.Diagrams.Tests.TestData;
using ClaimGraph.Identifiers;
using ClaimGraph.Schema;

namespace ClaimGraph.Diagrams.Tests.Drawing;

/// <summary>What a drawing says to those who do not see it, to programs, and to those who click.</summary>
public sealed class AccessibilityTests(SharedRenderer shared)
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Fact]
    public void Each_node_and_line_is_a_symbol_with_a_name_in_a_named_group()
    {
        XDocument document = Drawn(EveryMark.Graph, new DiagramOptions { Title = "Harbour" });

        Assert.Equal("graphics-document document", (string?)document.Root!.Attribute("role"));
        Assert.Equal("Harbour", Named(document, (string?)document.Root.Attribute("aria-labelledby")).Value);
        Assert.NotEmpty(Named(document, (string?)document.Root.Attribute("aria-describedby")).Value);
        Assert.Equal("Nodes", (string?)Named(document, "nodes").Attribute("aria-label"));
        Assert.Equal("Relations", (string?)Named(document, "edges").Attribute("aria-label"));
        XElement[] symbols = [.. Named(document, "nodes").Elements(), .. Named(document, "edges").Elements()];
        Assert.True(symbols.Length > 20);
        Assert.All(symbols, s => Assert.Equal("graphics-symbol img", (string?)s.Attribute("role")));
        Assert.All(symbols, s => Assert.NotEmpty((string?)s.Attribute("aria-label") ?? ""));
        Assert.All(symbols, s => Assert.NotEmpty(s.Element(Svg + "title")!.Value));
        Assert.Equal("true", (string?)Named(document, "labels").Attribute("aria-hidden"));
    }

    [Theory]
    [InlineData("en", "Ada Lind, Kind 4 类, 1 relation", "河口 — not owns → Fleet, opinion, denied", "河口 — guides through the narrow channel at night → Pilot, fact, 3 claims")]
    [InlineData("zh", "Ada Lind，Kind 4 类，1 条关系", "河口 — 不owns → Fleet，观点，否定", "河口 — guides through the narrow channel at night → Pilot，事实，3 条主张")]
    public void Names_say_what_is_to_be_seen(string language, string node, string denied, string bundle)
    {
        XDocument document = Drawn(EveryMark.Graph, new DiagramOptions { Language = new Language(language) });

        Assert.Equal(node, (string?)Named(document, "node-n04").Attribute("aria-label"));
        Assert.Equal(denied, (string?)Named(document, "edge-denied").Attribute("aria-label"));
        Assert.Equal(bundle, (string?)Named(document, "edge-same0").Attribute("aria-label"));
    }

    [Fact]
    public void Programs_find_kinds_relations_modalities_and_claims()
    {
        XDocument document = Drawn(EveryMark.Graph, new DiagramOptions());
        XElement edge = Named(document, "edge-same0");

        Assert.Equal("kind-4", (string?)Named(document, "node-n04").Attribute("data-kind"));
        Assert.Equal("n04", (string?)Named(document, "node-n04").Attribute("data-node"));
        Assert.Equal(
            ("n07", "n10", "guides", "fact", "affirmed", "same0 same1 same2"),
            ((string?)edge.Attribute("data-source"), (string?)edge.Attribute("data-target"), (string?)edge.Attribute("data-relation"),
                (string?)edge.Attribute("data-modality"), (string?)edge.Attribute("data-polarity"), (string?)edge.Attribute("data-claims")));
        Assert.Equal("denied", (string?)Named(document, "edge-denied").Attribute("data-polarity"));
    }

    [Fact]
    public void Any_id_becomes_an_xml_name_of_its_own()
    {
        DiagramKind kind = new("Ship", 0, Shape.Rectangle);
        string[] ids = ["a b", "a_b", "a_20_b", "a/b", "船", "A", "a", "é", "<&\">"];
        XDocument document = Drawn(new DiagramGraph(ids.Select(i => new DiagramNode(i, i, kind)), []), new DiagramOptions());
        string[] names = [.. Named(document, "nodes").Elements().Select(e => (string)e.Attribute("id")!)];

        Assert.Equal(ids.Length, names.Distinct(StringComparer.Ordinal).Count());
        Assert.All(names, n => Assert.Equal(n, System.Xml.XmlConvert.VerifyNCName(n)));
        Assert.Contains("node-_8239_", names);
    }

    [Fact]
    public void Edges_link_to_their_evidence_when_its_address_is_known()
    {
        XDocument document = Drawn(EveryMark.Graph, new DiagramOptions { EvidenceBase = EvidenceAddress.Parse("https://example.org/p{paragraph}#{claim}") });
        XElement edge = Named(document, "edge-m3").Element(Svg + "a")!;
        XElement label = Named(document, "label-m3").Element(Svg + "a")!;

        Assert.Equal("https://example.org/p4#m3", (string?)edge.Attribute("href"));
        Assert.Equal("Electric ferry 电动渡轮 — serves 服务 → 北港渡轮公司, forecast", (string?)edge.Attribute("aria-label"));
        Assert.Null(Named(document, "edge-m3").Attribute("role"));
        Assert.Equal(("https://example.org/p4#m3", "-1"), ((string?)label.Attribute("href"), (string?)label.Attribute("tabindex")));
        Assert.Null(Named(document, "edge-both").Element(Svg + "a"));
        Assert.Empty(Drawn(EveryMark.Graph, new DiagramOptions()).Descendants(Svg + "a"));
    }

    [Fact]
    public void A_drawing_says_where_it_comes_from_and_how_many_claims_it_is_made_of()
    {
        XDocument document = Drawn(EveryMark.Graph, new DiagramOptions { SourceLine = "Source: the harbour book · 1871-06" });
        XDocument counted = Drawn(EveryMark.Graph, new DiagramOptions { ClaimCount = 1, Language = Language.Chinese });

        Assert.Equal(["Source: the harbour book · 1871-06", "Drawn from 12 claims"], Named(document, "foot").Elements(Svg + "text").Select(t => t.Value));
        Assert.Equal(["依据 1 条主张绘制"], Named(counted, "foot").Elements(Svg + "text").Select(t => t.Value));
    }

    [Fact]
    public void Clusters_are_named_grounds_below_the_lines_with_their_titles_above()
    {
        DiagramKind kind = new("Ship", 0, Shape.Rectangle);
        DiagramGraph graph = new(
            Enumerable.Range(0, 6).Select(i => new DiagramNode($"n{i}", $"Ship {i}", kind) { Cluster = i < 3 ? "north" : "南" }),
            Enumerable.Range(0, 5).Select(i => new DiagramEdge($"e{i}", $"n{i}", $"n{i + 1}", "follows")),
            [new DiagramCluster("north", "North <port>"), new DiagramCluster("南", "南港")]);
        Diagram diagram = shared.Renderer.Render(graph, new DiagramOptions());
        XDocument document = XDocument.Parse(diagram.Svg);
        string[] order = [.. document.Root!.Elements(Svg + "g").Select(g => (string)g.Attribute("id")!)];
        XElement ground = Named(document, "cluster-north").Element(Svg + "rect")!;

        Assert.Equal(["clusters", "edges", "nodes", "cluster-titles", "labels", "legend", "foot"], order);
        Assert.Equal("North <port>", (string?)Named(document, "cluster-north").Attribute("aria-label"));
        Assert.Equal(diagram.Geometry.Clusters.Single(c => c.Id == "north").Box.Width, (double)ground.Attribute("width")!);
        Assert.Equal(["North <port>", "南港"], Named(document, "cluster-titles").Elements(Svg + "text").Select(t => t.Value).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Characters_from_a_readers_own_font_are_neither_pressed_nor_stretched_and_have_room()
    {
        DiagramKind kind = new("Ship", 0, Shape.Rectangle);
        Diagram diagram = shared.Renderer.Render(
            new DiagramGraph([new DiagramNode("a", "😀😀😀😀", kind), new DiagramNode("b", "سفينة", kind), new DiagramNode("c", "Tern", kind)], []), new DiagramOptions());
        XDocument document = XDocument.Parse(diagram.Svg);

        Assert.DoesNotContain(document.Descendants(), e => e.Attribute("textLength") is not null);
        Assert.True(diagram.Geometry.Nodes.Single(n => n.Id == "a").Box.Width >= (4 * 1.3 * 13) + 26, "four emoji in a font of which they fill 1.3 em squares");
        Assert.Equal("rtl", (string?)Named(document, "node-b").Element(Svg + "text")!.Attribute("direction"));
        Assert.Null(Named(document, "node-c").Element(Svg + "text")!.Attribute("direction"));
    }

    [Fact]
    public void Text_from_right_to_left_that_stands_at_its_left_end_ends_there()
    {
        XDocument document = Drawn(new DiagramGraph([], []), new DiagramOptions { Title = "נמל הצפון 24", Subtitle = "North port" });
        XElement[] texts = [.. document.Root!.Elements(Svg + "text")];

        Assert.Equal(("rtl", "end", "36"), ((string?)texts[0].Attribute("direction"), (string?)texts[0].Attribute("text-anchor"), (string?)texts[0].Attribute("x")));
        Assert.Equal((null, null, "36"), ((string?)texts[1].Attribute("direction"), (string?)texts[1].Attribute("text-anchor"), (string?)texts[1].Attribute("x")));
    }

    [Fact]
    public void Each_claim_of_a_line_that_stands_for_several_has_a_link_of_its_own()
    {
        XDocument document = Drawn(EveryMark.Graph, new DiagramOptions { EvidenceBase = EvidenceAddress.Parse("https://example.org/#{claim}") });
        XElement list = Named(document, "listing-same0");

        Assert.Equal(
            ["https://example.org/#same0", "https://example.org/#same1", "https://example.org/#same2"],
            list.Descendants(Svg + "a").Select(a => (string?)a.Attribute("href")));
        Assert.All(list.Descendants(Svg + "a"), a => Assert.True(a.Attribute("tabindex") is null && ((string?)a.Attribute("aria-label"))?.Length > 0));
        Assert.Equal("all", (string?)list.Element(Svg + "rect")!.Attribute("pointer-events"));
        Assert.Equal(Named(document, "edge-same0").Attribute("aria-label")!.Value, list.Attribute("aria-label")!.Value);
        Assert.Equal(Named(document, "edge-same0").Element(Svg + "title")!.Value, list.Element(Svg + "title")!.Value);
        Assert.Empty(Named(document, "edge-same0").Elements(Svg + "a"));
        Assert.Equal("claim-lists", (string?)document.Root!.Elements(Svg + "g").Last().Attribute("id"));
        Assert.DoesNotContain(Drawn(EveryMark.Graph, new DiagramOptions()).Descendants(), e => (string?)e.Attribute("class") == "over");
    }

    [Fact]
    public void A_list_of_very_many_claims_stays_on_the_page()
    {
        DiagramKind kind = new("Ship", 0, Shape.Rectangle);
        Diagram diagram = shared.Renderer.Render(
            new DiagramGraph(
                [new DiagramNode("a", "A", kind), new DiagramNode("b", "B", kind)],
                Enumerable.Range(0, 60).Select(i => new DiagramEdge($"e{i:00}", "a", "b", "hails") { Tooltip = $"A hails B for the {i}th time in a row, which it does not stop doing.\nlog book" })),
            new DiagramOptions { EvidenceBase = EvidenceAddress.Parse("#") });
        XElement list = Named(XDocument.Parse(diagram.Svg), "listing-e00");
        XElement ground = list.Element(Svg + "g")!.Element(Svg + "rect")!;
        double Number(string attribute) => (double)ground.Attribute(attribute)!;

        Assert.Equal(60, list.Descendants(Svg + "a").Count());
        Assert.True(Number("x") >= 0 && Number("x") + Number("width") <= diagram.Geometry.Width, $"{ground}");
        Assert.True(Number("y") >= 0 && Number("y") + Number("height") <= diagram.Geometry.Height, $"{ground}");
        Assert.EndsWith("\nand 20 more", list.Element(Svg + "title")!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Links_to_other_drawings_stand_above_and_below_the_heading()
    {
        XDocument document = Drawn(new DiagramGraph([], []), new DiagramOptions
        {
            Title = "Harbour <part>",
            Trail = [new PageLink("Overview", "../all.svg"), new PageLink("North & south", "n%20s.svg")],
            SeeAlso = [new PageLink("Docks", "docks.svg"), new PageLink("3 more parts", null)],
        });
        XElement[] order = [.. document.Root!.Elements().Where(e => e.Name == Svg + "text" || (string?)e.Attribute("id") is "trail" or "see-also")];

        Assert.Equal(["../all.svg", "n%20s.svg"], Named(document, "trail").Descendants(Svg + "a").Select(a => (string?)a.Attribute("href")));
        Assert.Equal(["Overview", "›", "North & south"], Named(document, "trail").Descendants(Svg + "text").Select(t => t.Value));
        Assert.Equal(["Next to:", "Docks", "·", "3 more parts"], Named(document, "see-also").Descendants(Svg + "text").Select(t => t.Value));
        Assert.Equal("docks.svg", (string?)Assert.Single(Named(document, "see-also").Descendants(Svg + "a")).Attribute("href"));
        Assert.Equal(["trail", "Harbour <part>", "see-also"], order.Select(e => (string?)e.Attribute("id") ?? e.Value));
    }

    private XDocument Drawn(DiagramGraph graph, DiagramOptions options) => XDocument.Parse(shared.Renderer.Render(graph, options).Svg);

    private static XElement Named(XDocument document, string? id) => document.Descendants().Single(e => (string?)e.Attribute("id") == id);
}
