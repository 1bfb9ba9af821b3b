using ClaimGraph.Graphs;
using ClaimGraph.Identifiers;
using ClaimGraph.Query;
using ClaimGraph.Viewer.Tests.Browser;
using ClaimGraph.Viewer.Tests.Page;
using Microsoft.Playwright;

namespace ClaimGraph.Viewer.Tests.Panels;

/// <summary>What stands around a node, so many steps far, along the arrows, against them, or both.</summary>
public sealed class NeighbourhoodTests(Chromium chromium)
{
    private const string Shown = "() => { const { scene, model } = window.__claimgraph.view; return model.payload.nodes.filter((_, i) => scene.visible.nodes[i] === 1).map(n => n.id).sort().join(); }";

    [Theory]
    [InlineData("b:1", "a,b,c")]
    [InlineData("b:1:out", "b,c")]
    [InlineData("b:1:in", "a,b")]
    [InlineData("b:2:out", "b,c,f")]
    [InlineData("a:3:out", "a,b,c,d,e,f")]
    [InlineData("f:3:in", "a,b,c,d,e,f")]
    [InlineData("a:3:in", "a")]
    public async Task The_direction_decides_what_is_near(string around, string nodes) =>
        await chromium.ShowAsync(
            await MadePages.SmallAsync(),
            async page => Assert.Equal(nodes, await page.EvaluateAsync<string>(Shown)),
            fragment: $"lang=en&around={around}");

    [Fact]
    public async Task It_is_what_the_library_finds()
    {
        // A symmetric relation has no direction on the page; the library keeps to the one it was written in.
        KnowledgeGraph graph = SharedPages.ArticleGraph();
        HashSet<RelationId> bothWays = [.. graph.Schema.Relations.Where(r => r.IsSymmetric).Select(r => r.Id)];
        string hidden = string.Join(',', bothWays.Select(r => r.Value));
        KnowledgeGraph directed = graph.Where(c => !bothWays.Contains(c.Relation));
        await chromium.ShowArticleAsync(
            async page =>
            {
                foreach ((string direction, Traversal traversal) in ((string, Traversal)[])[("out", Traversal.Forward), ("in", Traversal.Backward)])
                {
                    await page.EvaluateAsync("hash => { location.hash = hash; }", $"lang=en&no-relation={hidden}&around=china:2:{direction}");
                    await Assertions.Expect(page.Locator($".card.near [data-value={direction}]")).ToHaveAttributeAsync("aria-pressed", "true");
                    string[] expected = [.. directed.Within(new NodeId("china"), 2, traversal).Select(r => r.Node.Value).Order(StringComparer.Ordinal)];
                    Assert.Equal(string.Join(',', expected), await page.EvaluateAsync<string>(Shown));
                }
            });
    }

    [Fact]
    public async Task Along_the_arrows_only_claims_that_lead_on_are_drawn()
    {
        await chromium.ShowAsync(
            await MadePages.SmallAsync(),
            async page =>
            {
                const string Lines = "() => { const { scene, model } = window.__claimgraph.view; return model.payload.claims.filter((_, i) => scene.visible.claims[i] === 1).map(c => c.id).join(); }";
                Assert.Equal("a-b,a-d", await page.EvaluateAsync<string>(Lines));
            },
            fragment: "lang=en&around=a:1:out");
    }

    [Fact]
    public async Task It_is_turned_on_its_card_and_by_a_key_and_kept_in_the_address()
    {
        await chromium.ShowArticleAsync(
            async page =>
            {
                ILocator card = page.Locator(".card.near");
                await card.GetByRole(AriaRole.Button, new() { Name = "Outgoing" }).ClickAsync();
                await page.AddressAsync("around=baidu:2:out");
                await Assertions.Expect(page.Locator("#live")).ToContainTextAsync("Around Baidu: 2 steps, Outgoing.");
                await page.Locator("#graph [role=listbox]").PressAsync("d");
                await page.AddressAsync("around=baidu:2:in");
                await card.GetByRole(AriaRole.Button, new() { Name = "3 steps" }).ClickAsync();
                await page.AddressAsync("around=baidu:3:in");
                await page.Locator("#graph [role=listbox]").PressAsync("d");
                await page.AddressAsync("around=baidu:3");
                await Assertions.Expect(card.GetByRole(AriaRole.Button, new() { Name = "Both ways" })).ToHaveAttributeAsync("aria-pressed", "true");
            },
            "lang=en&node=baidu&around=baidu:2");
    }

    [Fact]
    public async Task In_a_folded_graph_it_shows_the_nodes_themselves()
    {
        await chromium.ShowAsync(
            await MadePages.SmallAsync(),
            async page =>
            {
                Canvas canvas = new(page);
                Assert.True((await canvas.PlaceAsync("a")).DistanceTo(await canvas.PlaceAsync("d")) > 50);
                await page.EvaluateAsync("() => window.__claimgraph.view.store.update({ neighbourhood: null })");
                Assert.Equal(await canvas.PlaceAsync("a"), await canvas.PlaceAsync("d"));
            },
            fragment: "lang=en&folded=left,right&around=a:1");
    }
}
