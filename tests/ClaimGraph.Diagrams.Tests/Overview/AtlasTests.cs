using ClaimGraph.Diagrams.Measures;
using ClaimGraph.Diagrams.Overview;
using ClaimGraph.Diagrams.Tests.Corpus;
using ClaimGraph.Diagrams.Tests.TestData;
using ClaimGraph.Identifiers;

namespace ClaimGraph.Diagrams.Tests.Overview;

public sealed class AtlasTests(SharedRenderer shared)
{
    public static TheoryData<string> Large => ["claims of 1000", "tree of 1000", "claims of 3000", "clusters of 240", "star of 5000", "no edges among 900", "two halves of 600"];

    [Theory]
    [MemberData(nameof(Large))]
    public void Every_node_stands_on_one_page_and_every_page_can_be_reached(string name)
    {
        DiagramGraph graph = GraphOf(name);
        Atlas atlas = Atlas.Of(graph, Language.English, cancellation: TestContext.Current.CancellationToken);
        Dictionary<string, AtlasPage> pages = atlas.Pages.ToDictionary(p => p.Id, StringComparer.Ordinal);
        HashSet<string> ids = [.. graph.Nodes.Select(n => n.Id)];

        Assert.Equal(graph.Nodes.Length, atlas.Overview.NodeCount);
        Assert.InRange(atlas.Overview.Graph.Nodes.Length, 2, Atlas.MostMarks);
        Assert.Null(atlas.Overview.Parent);
        Assert.All(atlas.Pages, p => Assert.All(p.Opens.Values, id => Assert.True(pages.ContainsKey(id))));
        Assert.All(atlas.Pages.Skip(1), p => Assert.Contains(p.Id, pages[p.Parent!].Opens.Values));
        AtlasPage[] leaves = [.. atlas.Pages.Where(p => atlas.Pages.All(child => child.Parent != p.Id))];
        Assert.All(leaves, p => Assert.InRange(p.NodeCount, 2, Atlas.MostNodes));
        HashSet<string> shown = [.. atlas.Pages.SelectMany(p => p.Graph.Nodes).Select(n => n.Id).Where(ids.Contains)];
        Assert.Equal(ids, shown);
    }

    [Theory]
    [MemberData(nameof(Large))]
    public void Bundles_and_notes_together_count_every_edge_between_parts(string name)
    {
        DiagramGraph graph = GraphOf(name);
        Atlas atlas = Atlas.Of(graph, Language.English, 20, cancellation: TestContext.Current.CancellationToken);
        Dictionary<string, string> partOf = PartsOf(atlas, graph);

        int between = graph.Edges.Count(e => partOf[e.Source] != partOf[e.Target]);
        int drawn = atlas.Overview.Graph.Edges.Sum(e => e.Label.Replace(" back", "", StringComparison.Ordinal).Split(", ").Sum(n => int.Parse(n.Replace(",", "", StringComparison.Ordinal), System.Globalization.CultureInfo.InvariantCulture)));
        int hidden = atlas.Overview.Notes.Sum(n => int.Parse(n.Split("with ")[1].Split(' ')[0].Replace(",", "", StringComparison.Ordinal), System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(between, drawn + hidden);
    }

    [Fact]
    public void A_bundle_points_where_most_of_its_edges_lead_and_lists_them()
    {
        DiagramKind kind = GraphCorpus.KindOf(0);
        DiagramNode[] nodes = [.. Enumerable.Range(0, 320).Select(i => new DiagramNode($"n{i:000}", $"Boat {i}", kind) { Cluster = i < 160 ? "east" : "west" })];
        DiagramEdge[] edges =
        [
            new("a", "n000", "n200", "tows"), new("b", "n001", "n200", "tows"), new("c", "n300", "n001", "hails"),
            .. Enumerable.Range(0, 100).Select(i => new DiagramEdge($"d{i:000}", "n000", $"n{i + 1:000}", "leads")),
            .. Enumerable.Range(0, 100).Select(i => new DiagramEdge($"e{i:000}", "n200", $"n{i + 201:000}", "leads")),
        ];
        AtlasPage page = Atlas.Of(new DiagramGraph(nodes, edges, [new("east", "East"), new("west", "West")]), Language.English, cancellation: TestContext.Current.CancellationToken).Overview;

        DiagramEdge bundle = Assert.Single(page.Graph.Edges);
        Assert.Equal("2, 1 back", bundle.Label);
        Assert.Equal("Boat 0", page.Graph.Nodes.Single(n => n.Id == bundle.Source).Label);
        Assert.Equal("Boat 200", page.Graph.Nodes.Single(n => n.Id == bundle.Target).Label);
        Assert.Equal(
            ["Boat 0 → Boat 200: 2, 1 back", "Boat 0 — tows → Boat 200", "Boat 1 — tows → Boat 200", "Boat 300 — hails → Boat 1"],
            bundle.Tooltip.Split('\n'));
        Assert.Equal(["160 nodes"], page.Graph.Nodes[0].Attributes);
        Assert.Equal("Boat 0 and 159 more\nKind 0 160\n3 with Boat 200", page.Graph.Nodes.Single(n => n.Label == "Boat 0").Tooltip);
    }

    [Fact]
    public void A_page_shows_the_parts_next_to_it_as_stubs_that_open_them()
    {
        Atlas atlas = Atlas.Of(GraphOf("claims of 1000"), Language.Chinese, cancellation: TestContext.Current.CancellationToken);
        AtlasPage page = atlas.Pages.First(p => p.Parent is not null && p.Opens.Count > 0);
        DiagramGraph linked = page.Linked(id => $"{id}.svg");

        foreach ((string node, string opened) in page.Opens)
        {
            Assert.Equal($"{opened}.svg", linked.Nodes.Single(n => n.Id == node).Link);
            Assert.Contains("个节点", linked.Nodes.Single(n => n.Id == node).Attributes[0], StringComparison.Ordinal);
            Assert.Contains(linked.Edges, e => e.Source == node || e.Target == node);
        }

        Assert.All(linked.Nodes.Where(n => !page.Opens.ContainsKey(n.Id)), n => Assert.Null(n.Link));
    }

    [Theory]
    [InlineData("claims of 3000", "en", "Overview")]
    [InlineData("claims of 1000", "zh", "总览")]
    public void Each_page_leads_up_to_the_overview_and_across_to_the_pages_next_to_it(string name, string language, string overview)
    {
        DiagramGraph graph = GraphOf(name);
        Atlas atlas = Atlas.Of(graph, new Language(language), 20, TestContext.Current.CancellationToken);
        Dictionary<string, AtlasPage> pages = atlas.Pages.ToDictionary(p => p.Id, StringComparer.Ordinal);
        foreach (AtlasPage page in atlas.Pages.Skip(1))
        {
            DiagramOptions look = atlas.Look(page, new DiagramOptions { Language = new Language(language), SourceLine = "log book" }, id => $"{id}.svg");

            Assert.Equal((page.Title, "log book", page.EdgeCount), (look.Title, look.SourceLine, look.ClaimCount));
            Assert.Equal(new PageLink(overview, "overview.svg"), look.Trail[0]);
            Assert.Equal($"{page.Parent}.svg", look.Trail[^1].Address);
            Assert.All(page.Neighbors, id => Assert.True(pages.ContainsKey(id) && id != page.Id));
            Assert.Equal(page.Neighbors.Take(12).Select(id => $"{id}.svg"), look.SeeAlso.Select(l => l.Address).OfType<string>());
            Assert.Equal(page.Neighbors.Length > 12, look.SeeAlso.Any(l => l.Address is null));
        }

        Assert.Contains(atlas.Pages, p => p.Neighbors.Length > 1);
        Assert.Empty(atlas.Look(atlas.Overview, new DiagramOptions(), id => id).Trail);
    }

    [Fact]
    public void The_order_of_nodes_and_edges_has_no_influence()
    {
        DiagramGraph graph = GraphOf("claims of 1000");
        Random random = new(3);
        DiagramNode[] nodes = [.. graph.Nodes];
        DiagramEdge[] edges = [.. graph.Edges];
        random.Shuffle(nodes);
        random.Shuffle(edges);

        AtlasPage[] again = [.. Atlas.Of(new DiagramGraph(nodes, edges), Language.English, cancellation: TestContext.Current.CancellationToken).Pages];

        Assert.Equal(
            Atlas.Of(graph, Language.English, cancellation: TestContext.Current.CancellationToken).Pages.SelectMany(Facts),
            again.SelectMany(Facts));
    }

    [Fact]
    public void A_small_graph_is_a_single_page_of_itself()
    {
        DiagramGraph graph = GraphOf("clusters of 90");

        AtlasPage page = Assert.Single(Atlas.Of(graph, Language.English, cancellation: TestContext.Current.CancellationToken).Pages);

        Assert.Equal(graph.Nodes, page.Graph.Nodes.AsEnumerable());
        Assert.Equal(graph.Edges, page.Graph.Edges.AsEnumerable());
        Assert.Equal(graph.Clusters, page.Graph.Clusters.AsEnumerable());
        Assert.Empty(Assert.Single(Atlas.Of(new DiagramGraph([], []), Language.English, cancellation: TestContext.Current.CancellationToken).Pages).Graph.Nodes);
    }

    [Theory]
    [InlineData("claims of 1000")]
    [InlineData("claims of 10000")]
    public void The_overview_of_a_large_graph_is_free_of_faults_and_can_be_read_on_a_screen(string name)
    {
        OverviewDrawing overview = OverviewDrawing.Of(
            shared.Renderer, GraphOf(name), new DiagramOptions { Title = name }, id => $"parts/{id}.svg", TestContext.Current.CancellationToken);
        QualityReport report = QualityReport.Of(overview.Diagram.Geometry);

        Assert.Equal(0, report.Faults.Faults);
        Assert.Equal(0, report.Labels.TextOverflows);
        Assert.InRange(report.Nodes, 2, Atlas.MostMarks);
        Assert.True(report.Page.ScreenText >= 9, $"the smallest text is {report.Page.ScreenText} px high");
        Assert.Contains("<a href=\"parts/part-01.svg\"", overview.Diagram.Svg, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Facts(AtlasPage page) =>
    [
        page.Id, page.Parent ?? "", page.Title, .. page.Notes,
        .. page.Graph.Nodes.Select(n => $"{n.Id} {n.Label} {n.Tooltip} {string.Join('|', n.Attributes)}"),
        .. page.Graph.Edges.Select(e => $"{e.Id} {e.Source} {e.Target} {e.Label} {e.Tooltip}"),
    ];

    private static Dictionary<string, string> PartsOf(Atlas atlas, DiagramGraph graph)
    {
        Dictionary<string, string> parts = graph.Nodes.ToDictionary(n => n.Id, n => n.Id, StringComparer.Ordinal);
        Dictionary<string, AtlasPage> pages = atlas.Pages.ToDictionary(p => p.Id, StringComparer.Ordinal);
        foreach (AtlasPage page in atlas.Pages.Skip(1))
        {
            AtlasPage top = page;
            while (top.Parent != atlas.Overview.Id)
            {
                top = pages[top.Parent!];
            }

            bool isLeaf = atlas.Pages.All(p => p.Parent != page.Id);
            foreach (DiagramNode node in page.Graph.Nodes.Where(n => isLeaf && !page.Opens.ContainsKey(n.Id)))
            {
                // A single node of another part may stand on the page as a stub.
                parts[node.Id] = atlas.Overview.Graph.Nodes.Any(n => n.Id == node.Id) ? node.Id : top.Id;
            }
        }

        return parts;
    }

    private static DiagramGraph GraphOf(string name) => name switch
    {
        "star of 5000" => GraphOf(5000, Edges.Star(5000)),
        "no edges among 900" => GraphOf(900, []),
        "two halves of 600" => GraphOf(600, [.. Edges.Tree(300, 2, 1), .. Edges.Tree(300, 2, 2).Select(e => (e.A + 300, e.B + 300))]),
        _ => DiagramCorpus.Get(name).Make(),
    };

    private static DiagramGraph GraphOf(int nodes, IEnumerable<(int A, int B)> edges) => new(
        Enumerable.Range(0, nodes).Select(i => new DiagramNode($"n{i:0000}", $"Boat {i}", GraphCorpus.KindOf(i % 3))),
        edges.Select((e, i) => new DiagramEdge($"e{i:0000}", $"n{e.A:0000}", $"n{e.B:0000}", "tows")));
}
