using ClaimGraph.Identifiers;
using ClaimGraph.Query;
using ClaimGraph.Viewer.Tests.Browser;
using ClaimGraph.Viewer.Tests.Page;
using Microsoft.Playwright;

namespace ClaimGraph.Viewer.Tests.Panels;

/// <summary>The shortest path between two picks.</summary>
public sealed class PathTests(Chromium chromium)
{
    [Fact]
    public async Task Two_names_are_picked_and_the_path_is_told_with_its_claims()
    {
        await chromium.ShowArticleAsync(async page =>
        {
            await page.Locator("#toolbar").GetByRole(AriaRole.Button, new() { Name = "Path" }).ClickAsync();
            ILocator from = page.GetByRole(AriaRole.Combobox, new() { Name = "From" });
            await Assertions.Expect(from).ToBeFocusedAsync();
            await page.Keyboard.InsertTextAsync("Baidu");
            await page.Keyboard.PressAsync("Enter");
            await Assertions.Expect(page.GetByRole(AriaRole.Combobox, new() { Name = "To", Exact = true })).ToBeFocusedAsync();
            await page.Keyboard.InsertTextAsync("Alibaba");
            await page.Keyboard.PressAsync("Enter");
            await page.AddressAsync("path=baidu:alibaba");

            int steps = SharedPages.ArticleGraph().FindShortestPath(new NodeId("baidu"), new NodeId("alibaba"), Traversal.Both)!.Steps.Length;
            ILocator card = page.Locator(".card.path");
            await Assertions.Expect(card.Locator(".count").First).ToHaveTextAsync(steps == 1 ? "1 step" : $"{steps} steps");
            await Assertions.Expect(card.Locator(".answer > ol > li")).ToHaveCountAsync(steps + 1);
            await Assertions.Expect(card.Locator(".link.claim").First).ToBeVisibleAsync();
            await Assertions.Expect(page.Locator("#live")).ToContainTextAsync("Baidu to Alibaba");

            await card.GetByRole(AriaRole.Button, new() { Name = "Swap ends" }).ClickAsync();
            await page.AddressAsync("path=alibaba:baidu");
            await from.PressAsync("Escape");
            await Assertions.Expect(card).ToBeHiddenAsync();
            await page.AddressAsync("path=alibaba:baidu", isThere: false);
        });
    }

    [Theory]
    [InlineData(1440, 900)]
    [InlineData(320, 640)]
    public async Task The_path_stands_beside_its_card(int width, int height)
    {
        await chromium.ShowArticleAsync(
            async page =>
            {
                Canvas canvas = new(page);
                await Assertions.Expect(page.Locator(".card.path .answer li").First).ToBeVisibleAsync();
                LocatorBoundingBoxResult stage = (await page.Locator("#graph").BoundingBoxAsync())!;
                LocatorBoundingBoxResult card = (await page.Locator(".card.path").BoundingBoxAsync())!;
                string[] nodes = await page.EvaluateAsync<string[]>("() => { const { view } = window.__claimgraph; return view.path().nodes.map(n => view.model.payload.nodes[n].id); }");
                Assert.True(nodes.Length > 2);
                foreach (string node in nodes)
                {
                    Spot at = await canvas.PlaceAsync(node);
                    Assert.InRange(at.X, stage.X, stage.X + stage.Width);
                    Assert.InRange(at.Y, stage.Y, stage.Y + stage.Height);
                    Assert.False(at.X < card.X + card.Width && at.Y < card.Y + card.Height, node);
                }
            },
            "lang=en&path=baidu:alibaba",
            PanelPage.Window(width, height));
    }

    [Fact]
    public async Task A_path_opens_the_groups_that_it_leads_through()
    {
        await chromium.ShowAsync(
            await MadePages.SmallAsync(),
            async page =>
            {
                Canvas canvas = new(page);
                Assert.True((await canvas.PlaceAsync("a")).DistanceTo(await canvas.PlaceAsync("d")) > 50);
                Assert.Equal("[\"right\"]", await canvas.StateAsync("collapsed"));
            },
            fragment: "lang=en&folded=left,right&path=a:e");
    }

    [Fact]
    public async Task From_a_node_the_other_end_is_whatever_is_selected_next()
    {
        await chromium.ShowArticleAsync(
            async page =>
            {
                await page.Locator("#details").GetByRole(AriaRole.Button, new() { Name = "Path from here" }).ClickAsync();
                await page.Locator("#search").FillAsync("Alibaba");
                await page.Locator("#search").PressAsync("Enter");
                await page.AddressAsync("path=baidu:alibaba");
            },
            "lang=en&node=baidu");
    }

    [Fact]
    public async Task That_filters_leave_no_path_is_said()
    {
        await chromium.ShowArticleAsync(
            page => Assertions.Expect(page.Locator(".card.path")).ToContainTextAsync("No path joins the two in what is shown."),
            "lang=en&path=baidu:alibaba&no-modality=fact,reported,opinion,forecast,hypothetical,normative");
    }

    [Fact]
    public async Task A_neighbourhood_is_widened_and_left_from_its_card()
    {
        await chromium.ShowArticleAsync(
            async page =>
            {
                await page.Locator("#details").GetByRole(AriaRole.Button, new() { Name = "Around it" }).ClickAsync();
                ILocator card = page.Locator(".card.near");
                await card.GetByRole(AriaRole.Button, new() { Name = "2 steps" }).ClickAsync();
                await page.AddressAsync("around=baidu:2");
                await Assertions.Expect(card.GetByRole(AriaRole.Button, new() { Name = "2 steps" })).ToHaveAttributeAsync("aria-pressed", "true");
                await card.GetByRole(AriaRole.Button, new() { Name = "Show all" }).ClickAsync();
                await page.AddressAsync("around=baidu:2", isThere: false);
            },
            "lang=en&node=baidu");
    }
}
