using ClaimGraph.Viewer.Tests.Browser;
using ClaimGraph.Viewer.Tests.Page;
using Microsoft.Playwright;

namespace ClaimGraph.Viewer.Tests.Panels;

/// <summary>The page on a telephone.</summary>
public sealed class NarrowTests(Chromium chromium)
{
    [Theory]
    [InlineData(320, 640, "en")]
    [InlineData(320, 640, "zh")]
    [InlineData(390, 844, "both")]
    [InlineData(768, 1024, "en")]
    [InlineData(1100, 700, "both")]
    public async Task Nothing_stands_outside_the_window(int width, int height, string language)
    {
        foreach (string address in (string[])["", "&node=china", "&claim=lee-china-adoption-ahead", "&view=table", "&path=baidu:alibaba&around=baidu:2"])
        {
            await chromium.ShowArticleAsync(
                async page =>
                {
                    string outside = await page.EvaluateAsync<string>(
                        """
                        () => [...document.querySelectorAll('#toolbar *, #details *, #time *, .cards *')]
                          .filter(e => e.checkVisibility({ visibilityProperty: true }) && !e.closest('svg, .unseen, .hits'))
                          .map(e => [e, e.getBoundingClientRect()])
                          .filter(([, r]) => r.width > 1 && (r.left < -0.5 || r.right > innerWidth + 0.5))
                          .map(([e, r]) => `${e.outerHTML.slice(0, 90)} ${r.left} ${r.right}`).join('\n')
                        """);
                    Assert.Equal("", outside);
                    Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth && document.documentElement.scrollHeight <= innerHeight"));
                },
                $"lang={language}{address}",
                PanelPage.Window(width, height));
        }
    }

    [Fact]
    public async Task The_drawers_open_close_and_give_the_focus_back()
    {
        await chromium.ShowArticleAsync(
            async page =>
            {
                ILocator legend = page.Locator("#legend");
                await Assertions.Expect(legend).ToBeHiddenAsync();
                ILocator trigger = page.GetByRole(AriaRole.Button, new() { Name = "Legend and filters" });
                await trigger.ClickAsync();
                await Assertions.Expect(legend).ToBeVisibleAsync();
                await Assertions.Expect(legend.GetByRole(AriaRole.Button, new() { Name = "Close" })).ToBeFocusedAsync();
                await page.Keyboard.PressAsync("Escape");
                await Assertions.Expect(legend).ToBeHiddenAsync();
                await Assertions.Expect(trigger).ToBeFocusedAsync();

                await page.Locator("#search").FillAsync("Baidu");
                await page.Locator("#search").PressAsync("Enter");
                await Assertions.Expect(page.Locator("#details h2")).ToBeInViewportAsync();
                await page.Locator("#details").GetByRole(AriaRole.Button, new() { Name = "Close" }).ClickAsync();
                await Assertions.Expect(page.Locator("#details")).ToBeHiddenAsync();
            },
            window: PanelPage.Window(320, 640));
    }

    [Fact]
    public async Task The_tools_stand_behind_a_menu_button()
    {
        await chromium.ShowArticleAsync(
            async page =>
            {
                await Assertions.Expect(page.Locator("#theme")).ToBeHiddenAsync();
                await page.GetByRole(AriaRole.Button, new() { Name = "Menu" }).ClickAsync();
                await page.Locator("#theme").SelectOptionAsync("dark");
                await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("data-theme", "dark");
                await page.Keyboard.PressAsync("Escape");
                await Assertions.Expect(page.Locator("#theme")).ToBeHiddenAsync();
                await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Menu" })).ToBeFocusedAsync();
            },
            window: PanelPage.Window(320, 640));
    }

    [Fact]
    public async Task What_is_chosen_stands_beside_the_drawer_that_tells_of_it()
    {
        await chromium.ShowArticleAsync(
            async page =>
            {
                Canvas canvas = new(page);
                foreach (string node in (string[])["baidu", "six-tigers", "chen-yiran"])
                {
                    await page.EvaluateAsync("id => { location.hash = `lang=en&node=${id}`; }", node);
                    await Assertions.Expect(page.Locator("#details.open .identifier code")).ToHaveTextAsync(node);
                    Spot at = await canvas.PlaceAsync(node);
                    LocatorBoundingBoxResult stage = (await page.Locator("#graph").BoundingBoxAsync())!;
                    LocatorBoundingBoxResult drawer = (await page.Locator("#details").BoundingBoxAsync())!;
                    Assert.InRange(at.Y, stage.Y, drawer.Y);
                    Assert.InRange(at.X, stage.X, stage.X + stage.Width);
                }
            },
            "lang=en&node=baidu",
            PanelPage.Window(320, 640));
    }

    [Theory]
    [InlineData(320, 640)]
    [InlineData(768, 1024)]
    public async Task The_tools_are_reached_while_the_details_are_open(int width, int height)
    {
        await chromium.ShowArticleAsync(
            async page =>
            {
                await Assertions.Expect(page.Locator("#details.open")).ToBeVisibleAsync();
                await page.GetByRole(AriaRole.Button, new() { Name = "Menu" }).ClickAsync();
                await page.Locator("#tools").GetByRole(AriaRole.Button, new() { Name = "Around" }).ClickAsync();
                await page.AddressAsync("around=baidu:1");
            },
            "lang=en&node=baidu",
            PanelPage.Window(width, height));
    }

    [Fact]
    public async Task The_title_leads_to_what_is_said_of_the_whole_graph()
    {
        await chromium.ShowArticleAsync(
            async page =>
            {
                await page.Locator(".masthead button").ClickAsync();
                await Assertions.Expect(page.Locator("#details.open .about h2")).ToBeInViewportAsync();
            },
            window: PanelPage.Window(320, 640));
    }

    [Fact]
    public async Task Opening_and_closing_panels_moves_nothing_else()
    {
        await chromium.ShowArticleAsync(async page =>
        {
            const string Places = "JSON.stringify(['toolbar', 'legend', 'graph', 'details', 'time'].map(id => document.getElementById(id).getBoundingClientRect()))";
            string before = await page.EvaluateAsync<string>(Places);
            await page.Locator("#search").FillAsync("Baidu");
            await page.Locator("#search").PressAsync("Enter");
            await page.Locator("body").PressAsync("p");
            await page.Locator("body").PressAsync("n");
            Assert.Equal(before, await page.EvaluateAsync<string>(Places));
        });
    }

    [Fact]
    public async Task With_forced_colours_the_chosen_is_told_from_the_rest()
    {
        await chromium.ShowArticleAsync(async page =>
        {
            await page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active });
            string[] colours = await page.Locator("#toolbar .view button").EvaluateAllAsync<string[]>("all => all.map(b => getComputedStyle(b).backgroundColor)");
            Assert.NotEqual(colours[0], colours[1]);
        });
    }
}
