using ClaimGraph.Dates;
using ClaimGraph.Diagnostics;
using ClaimGraph.Diagrams.Drawing;
using ClaimGraph.Diagrams.Files;
using ClaimGraph.Diagrams.Layout;
using ClaimGraph.Diagrams.Tests.TestData;
using ClaimGraph.Graphs;
using ClaimGraph.Identifiers;

namespace ClaimGraph.Diagrams.Tests.Files;

public sealed class DiagramFilesTests
{
    [Fact]
    public void A_file_needs_an_id_and_a_title_and_then_shows_everything()
    {
        DiagramFile file = AnvilDataset.Diagram("");
        Assert.Equal("one", file.Id);
        Assert.Equal("一", file.Title.In(Language.Chinese));
        Assert.Equal(DiagramForm.Organic, file.Form);
        Assert.Equal(Theme.Light, file.Theme);
        Assert.Equal([DiagramFormat.Svg], file.Formats);
        Assert.Empty(file.Languages);
        Assert.Equal(AnvilDataset.Graph.Claims.Count, Shown(file).Claims.Count);
    }

    [Fact]
    public void Every_setting_is_read()
    {
        DiagramFile file = AnvilDataset.Diagram("""
            "subtitle": { "en": "All of it", "zh": "全部" }, "layout": "layered", "direction": "right", "groups": { "by": "qualifier", "qualifier": "dimension" },
            "labels": ["values"], "theme": "dark", "languages": ["zh"], "formats": ["svg", "geometry"]
            """);
        Assert.Equal("All of it", file.Subtitle.In(Language.English));
        Assert.Equal((DiagramForm.Layered, LayoutDirection.Right), (file.Form, file.Direction));
        Assert.Equal(new DiagramGrouping(GroupingRule.Qualifier, new QualifierId("dimension")), file.Grouping);
        Assert.Equal([DiagramLabelling.Values], file.Labels);
        Assert.Equal(Theme.Dark, file.Theme);
        Assert.Equal([Language.Chinese], file.Languages);
        Assert.Equal([DiagramFormat.Svg, DiagramFormat.Geometry], file.Formats);
    }

    [Fact]
    public void Settings_of_single_layouts_are_read()
    {
        ComparisonSettings compared = AnvilDataset.Diagram("""
            "layout": "comparison", "comparison": { "left": "acme", "right": "bolt-brothers", "rows": ["price", "based-in"] }, "size": { "width": 700 }
            """).Comparison!;
        Assert.Equal(new ComparisonSettings(new("acme"), new("bolt-brothers"), ["price", "based-in"]), compared);
        Assert.Equal(["acme", "company"], AnvilDataset.Diagram("""
            "layout": "timeline", "timeline": { "lanes": ["acme", "company"] }
            """).Lanes);
        DiagramFile said = AnvilDataset.Diagram("""
            "layout": "speakers", "speakers": { "most": 2 }, "size": { "width": 700 }
            """);
        Assert.Equal((2, 700), (said.MostClaims, said.Width));
    }

    [Theory]
    [InlineData("""{ "view": "denied" }""", "bolt-not-based-in-paris")]
    [InlineData("""{ "relations": ["launched", "part-of"] }""", "acme-launched-anvil-2 anvil-in-kit")]
    [InlineData("""{ "section": "outlook", "view": "factual" }""", "bolt-founded bolt-not-based-in-paris")]
    [InlineData("""{ "around": "forge-kit", "depth": 1 }""", "anvil-in-kit")]
    [InlineData("""{ "around": "forge-kit", "depth": 2 }""", "acme-launched-anvil-2 anvil-in-kit share-grows")]
    [InlineData("""{ "query": "MATCH (:Company)-[r:LAUNCHED]->(n) RETURN r" }""", "acme-launched-anvil-2 share-grows")]
    [InlineData("""{ "query": "MATCH p = (:Company {id: $who})-[:LAUNCHED]->()-[:PART_OF]->() RETURN p", "parameters": { "who": "acme" } }""", "acme-launched-anvil-2 anvil-in-kit share-grows")]
    [InlineData("""{ "query": ["MATCH (n)", "WHERE n.id IN $ids", "RETURN collect(n)"], "parameters": { "ids": ["bolt-brothers", "paris"] } }""", "bolt-founded")]
    [InlineData("""{ "query": "MATCH (n) WHERE n.id IN ['bolt-brothers', 'paris'] RETURN n", "between": true }""", "bolt-founded bolt-not-based-in-paris")]
    [InlineData("""{ "query": "MATCH (n {id: 'paris'}) RETURN n", "add": ["bolt-brothers"] }""", "bolt-founded bolt-not-based-in-paris")]
    [InlineData("""{ "leaveOut": ["acme"] }""", "anvil-in-kit bolt-founded bolt-not-based-in-paris")]
    public void What_is_selected_is_shown_with_the_values_of_its_nodes(string select, string claims)
    {
        KnowledgeGraph shown = Shown(AnvilDataset.Diagram($"\"select\": {select}"));
        Assert.Equal(claims.Split(' '), shown.Claims.Select(c => c.Id.Value).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Parameters_may_be_of_every_sort_that_queries_know()
    {
        DiagramFile file = AnvilDataset.Diagram("""
            "select": { "query": "MATCH (n) WHERE $a = 'x' OR $b OR $c > 0 OR $d > 0.5 OR $e IS NULL OR size($f) > 0 OR $g.h = 1 OR $i < date('2024') RETURN n",
              "parameters": { "a": "x", "b": true, "c": 3, "d": 1.5, "e": null, "f": ["y"], "g": { "h": 1 }, "i": { "date": "2023-05" } } }
            """);
        Assert.Equal(3L, file.Selection.Parameters["c"]);
        Assert.Equal(1.5, file.Selection.Parameters["d"]);
        Assert.Equal(EdtfDate.Parse("2023-05"), file.Selection.Parameters["i"]);
    }

    [Theory]
    [InlineData("kind", "city company person product unnamed-source")]
    [InlineData("section", "opening outlook")]
    public void Nodes_are_grouped(string by, string clusters)
    {
        DiagramFile file = AnvilDataset.Diagram($$"""
            "select": { "query": "MATCH (n) RETURN n", "between": true }, "groups": { "by": "{{by}}" }
            """);
        SelectedPart part = SelectedPart.Of(file.Selection, AnvilDataset.Graph, leavesOutNodes: true);
        Grouped grouped = Grouped.Of(file.Grouping, part, Language.English);
        Assert.Equal(clusters.Split(' '), grouped.Clusters.Select(c => c.Id));
        Assert.All(grouped.Clusters, c => Assert.NotEmpty(c.Label));
    }

    [Fact]
    public void A_community_is_called_after_its_most_central_node_and_a_term_after_itself()
    {
        SelectedPart part = SelectedPart.Of(new DiagramSelection(), AnvilDataset.Graph, leavesOutNodes: true);
        Grouped communities = Grouped.Of(new DiagramGrouping(GroupingRule.Community), part, Language.Chinese);
        Assert.Contains(communities.Clusters, c => c.Label == AnvilDataset.Graph.GetNode(new NodeId(c.Id)).Labels.In(Language.Chinese));
        Grouped terms = Grouped.Of(new DiagramGrouping(GroupingRule.Qualifier, new QualifierId("dimension")), part, Language.English);
        Assert.Equal("Price", Assert.Single(terms.Clusters).Label);
        Assert.Equal(["acme", "bolt-brothers"], terms.ClusterOf.Keys.Select(n => n.Value).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_file_that_cannot_be_drawn_is_no_reason_to_lose_the_others_diagnostics()
    {
        DiagramFilesResult result = AnvilDataset.Read("\"theme\": \"blue\", \"labels\": [\"statments\"]");
        Assert.Equal(2, result.Diagnostics.Length);
        Assert.True(result.HasErrors);
        Assert.All(result.Diagnostics, d => Assert.Equal(Severity.Error, d.Severity));
        Assert.Contains("Did you mean \"statements\"?", result.Diagnostics[1].Advice, StringComparison.Ordinal);
    }

    private static KnowledgeGraph Shown(DiagramFile file) => DescribedDiagram.Of(file, AnvilDataset.Graph, Language.English).Graph;
}
