using System.Xml.Linq;
using ClaimGraph.Claims;
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
        Assert.Equal((string?)Named(document, "edge-m3").Attribute("aria-label"), (string?)edge.Attribute("aria-label"));
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
    public void Characters_from_a_readers_own_font_get_the_room_that_was_measured()
    {
        DiagramKind kind = new("Ship", 0, Shape.Rectangle);
        XDocument document = Drawn(new DiagramGraph([new DiagramNode("a", "Tern 😀", kind), new DiagramNode("b", "سفينة", kind), new DiagramNode("c", "Tern", kind)], []), new DiagramOptions());

        Assert.All(new[] { "node-a", "node-b" }, id => Assert.True((double)Named(document, id).Element(Svg + "text")!.Attribute("textLength")! > 10));
        Assert.Null(Named(document, "node-c").Element(Svg + "text")!.Attribute("textLength"));
    }

    private XDocument Drawn(DiagramGraph graph, DiagramOptions options) => XDocument.Parse(shared.Renderer.Render(graph, options).Svg);

    private static XElement Named(XDocument document, string? id) => document.Descendants().Single(e => (string?)e.Attribute("id") == id);
}
