using ClaimGraph.Viewer.Tests.Browser;
using Microsoft.Playwright;

namespace ClaimGraph.Viewer.Tests.Panels;

/// <summary>The same data as a tree for screen readers, and the landmarks around it.</summary>
public sealed class OutlineTests(Chromium chromium)
{
    [Fact]
    public async Task The_tree_goes_from_kinds_to_nodes_to_claims_by_keys()
    {
        await chromium.ShowStarterAsync(async page =>
        {
            await page.Locator("body").PressAsync("o");
            await FocusedAsync(page, "Person: 2 nodes");
            await page.Keyboard.PressAsync("ArrowRight");
            await page.Keyboard.PressAsync("ArrowRight");
            await FocusedAsync(page, "Ada Lind, Person, ");
            await page.Keyboard.PressAsync("Enter");
            await Assertions.Expect(page.Locator("#details h2")).ToContainTextAsync("Ada Lind");
            await page.Keyboard.PressAsync("ArrowDown");
            Assert.Equal("3", await page.EvaluateAsync<string>("document.activeElement.ariaLevel"));
            await page.Keyboard.PressAsync("Enter");
            await Assertions.Expect(page.Locator("#details .claim-card")).ToBeVisibleAsync();
            await page.Keyboard.PressAsync("ArrowLeft");
            await FocusedAsync(page, "Ada Lind, Person, ");
            await page.Keyboard.PressAsync("ArrowLeft");
            await Assertions.Expect(page.Locator("#tree [aria-level='2'][aria-expanded='true']")).ToHaveCountAsync(0);
            await page.Keyboard.PressAsync("End");
            Assert.Equal("1", await page.EvaluateAsync<string>("document.activeElement.ariaLevel"));
            await page.Keyboard.PressAsync("Escape");
            Assert.True(await page.EvaluateAsync<bool>("document.getElementById('graph').contains(document.activeElement)"));
        });
    }

    [Fact]
    public async Task It_is_made_only_as_far_as_it_is_opened_and_follows_the_filters()
    {
        await chromium.ShowArticleAsync(async page =>
        {
            ILocator items = page.Locator("#tree [role=treeitem]");
            int kinds = await items.CountAsync();
            Assert.InRange(kinds, 10, 31);
            await page.EvaluateAsync("location.hash = 'lang=en&no-kind=company'");
            await Assertions.Expect(items).ToHaveCountAsync(kinds - 1);
        });
    }

    [Fact]
    public async Task Each_part_of_the_page_is_a_landmark_with_a_name()
    {
        await chromium.ShowStarterAsync(async page =>
        {
            await Assertions.Expect(page.GetByRole(AriaRole.Banner)).ToBeVisibleAsync();
            await Assertions.Expect(page.GetByRole(AriaRole.Search)).ToBeVisibleAsync();
            await Assertions.Expect(page.GetByRole(AriaRole.Main)).ToHaveCountAsync(1);
            await Assertions.Expect(page.GetByRole(AriaRole.Complementary, new() { Name = "Legend and filters" })).ToBeVisibleAsync();
            await Assertions.Expect(page.GetByRole(AriaRole.Complementary, new() { Name = "Details" })).ToBeVisibleAsync();
            await Assertions.Expect(page.GetByRole(AriaRole.Navigation, new() { Name = "Outline" })).ToHaveCountAsync(1);
            await page.Locator("body").PressAsync("t");
            await Assertions.Expect(page.GetByRole(AriaRole.Main, new() { Name = "Table" })).ToBeVisibleAsync();
            await Assertions.Expect(page.GetByRole(AriaRole.Main)).ToHaveCountAsync(1);
        });
    }

    private static async Task FocusedAsync(IPage page, string start) =>
        Assert.StartsWith(start, await page.EvaluateAsync<string>("document.activeElement.ariaLabel"), StringComparison.Ordinal);
}
