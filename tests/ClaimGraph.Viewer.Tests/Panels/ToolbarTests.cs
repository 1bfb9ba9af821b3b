using ClaimGraph.Viewer.Tests.Browser;
using Microsoft.Playwright;

namespace ClaimGraph.Viewer.Tests.Panels;

/// <summary>Languages, themes, help, export, and the keys.</summary>
public sealed class ToolbarTests(Chromium chromium)
{
    [Fact]
    public async Task The_page_speaks_english_and_chinese_and_shows_both_at_once()
    {
        await chromium.ShowArticleAsync(async page =>
        {
            ILocator language = page.Locator("#toolbar .language");
            await language.GetByRole(AriaRole.Button, new() { Name = "中文" }).ClickAsync();
            await Assertions.Expect(page.Locator("#legend h2")).ToHaveTextAsync("图例与筛选");
            await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("lang", "zh");
            await Assertions.Expect(page.Locator("#legend .name").First).ToHaveTextAsync("国家");
            await Assertions.Expect(language.GetByRole(AriaRole.Button, new() { Name = "中文" })).ToHaveAttributeAsync("aria-pressed", "true");
            await Assertions.Expect(language.GetByRole(AriaRole.Button, new() { Name = "中文" })).ToBeFocusedAsync();

            await language.GetByRole(AriaRole.Button, new() { Name = "双语" }).ClickAsync();
            await Assertions.Expect(page.Locator("#legend .name").First.Locator("[lang=en]")).ToHaveTextAsync("Country");
            await Assertions.Expect(page.Locator("#legend .name").First.Locator("[lang=zh]")).ToHaveTextAsync("国家");
        });
    }

    [Fact]
    public async Task No_word_of_the_page_is_left_in_the_other_language()
    {
        await chromium.ShowArticleAsync(
            async page =>
            {
                // What the data says is marked with its language; what is left is the page's own.
                string[] english = await page.Locator("#toolbar button, #legend h2, #legend h3, #legend .small, #details h3, #details p, #time h2, #time p, #time button").EvaluateAllAsync<string[]>(
                    "all => all.filter(e => !e.closest('[lang=en]') && !e.querySelector('[lang=en]') && e.lang !== 'en').map(e => e.textContent.trim()).filter(t => /^[a-z ]{3,}$/i.test(t))");
                Assert.Empty(english);
            },
            "lang=zh");
    }

    [Theory]
    [InlineData("dark", "dark")]
    [InlineData("contrast", "contrast")]
    [InlineData("light", "light")]
    public async Task A_theme_is_chosen_and_kept(string choice, string theme)
    {
        await chromium.ShowStarterAsync(async page =>
        {
            await page.Locator("#theme").SelectOptionAsync(choice);
            await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("data-theme", theme);
            await page.AddressAsync($"theme={choice}");
            await page.ReloadAsync();
            await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("data-theme", theme);
            await Assertions.Expect(page.Locator("#theme")).ToHaveValueAsync(choice);
        });
    }

    [Theory]
    [InlineData("en", "Theme", "System colours,Light,Dark,High contrast")]
    [InlineData("zh", "主题", "跟随系统,浅色,深色,高对比度")]
    public async Task The_choice_of_themes_says_what_it_chooses(string language, string name, string themes)
    {
        await chromium.ShowArticleAsync(
            async page =>
            {
                await Assertions.Expect(page.Locator("#theme")).ToHaveAccessibleNameAsync(name);
                await Assertions.Expect(page.Locator("#theme")).ToHaveAttributeAsync("title", name);
                Assert.Equal(themes, string.Join(',', await page.Locator("#theme option").AllInnerTextsAsync()));
            },
            $"lang={language}");
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public async Task A_long_title_is_read_whole(string language)
    {
        await chromium.ShowArticleAsync(
            async page =>
            {
                ILocator title = page.Locator(".masthead .first");
                Assert.True(await title.EvaluateAsync<bool>("e => e.scrollHeight <= e.clientHeight + 1 && e.scrollWidth <= e.clientWidth + 1"));
                await Assertions.Expect(page.Locator(".masthead button")).ToHaveAttributeAsync("title", await title.InnerTextAsync());
            },
            $"lang={language}");
    }

    [Fact]
    public async Task Dragged_nodes_are_put_back_from_the_menu()
    {
        await chromium.ShowArticleAsync(
            async page =>
            {
                await page.Locator("#toolbar").GetByRole(AriaRole.Button, new() { Name = "Export" }).ClickAsync();
                await page.GetByRole(AriaRole.Button, new() { Name = "Put dragged nodes back" }).ClickAsync();
                await Assertions.Expect(page.Locator("#live")).ToHaveTextAsync("All nodes are back in their places");
                await page.AddressAsync("moved=baidu:10:20", isThere: false);
            },
            "lang=en&moved=baidu:10:20");
    }

    [Fact]
    public async Task The_automatic_theme_follows_the_device()
    {
        await chromium.ShowStarterAsync(async page =>
        {
            await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
            await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("data-theme", "dark");
            await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
            await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("data-theme", "light");
        });
    }

    [Fact]
    public async Task Help_opens_by_its_key_and_closes_by_escape()
    {
        await chromium.ShowStarterAsync(async page =>
        {
            await page.Locator("body").PressAsync("?");
            ILocator help = page.GetByRole(AriaRole.Dialog, new() { Name = "Help" });
            await Assertions.Expect(help).ToBeVisibleAsync();
            await Assertions.Expect(help).ToContainTextAsync("Undo the last filter");
            await page.Keyboard.PressAsync("Escape");
            await Assertions.Expect(help).ToBeHiddenAsync();
        });
    }

    [Fact]
    public async Task Single_letters_do_nothing_while_one_types()
    {
        await chromium.ShowArticleAsync(async page =>
        {
            await page.Locator("#search").FocusAsync();
            await page.Keyboard.TypeAsync("t/?n");
            await Assertions.Expect(page.Locator("#search")).ToHaveValueAsync("t/?n");
            await Assertions.Expect(page.Locator("#table")).ToBeHiddenAsync();
            await Assertions.Expect(page.Locator("#help")).ToBeHiddenAsync();
        });
    }

    [Fact]
    public async Task Letters_switch_the_view_and_show_the_neighbourhood_in_three_steps_and_not()
    {
        await chromium.ShowArticleAsync(
            async page =>
            {
                ILocator body = page.Locator("body");
                foreach (string address in (string[])["around=baidu:1", "around=baidu:2", "around=baidu:3"])
                {
                    await body.PressAsync("n");
                    await page.AddressAsync(address);
                }

                await Assertions.Expect(page.Locator(".card.near")).ToContainTextAsync("Around Baidu");
                await body.PressAsync("n");
                await page.AddressAsync("around=baidu:3", isThere: false);
                await Assertions.Expect(page.Locator(".card.near")).ToBeHiddenAsync();
                await body.PressAsync("t");
                await Assertions.Expect(page.Locator("#table")).ToBeVisibleAsync();
                await body.PressAsync("g");
                await Assertions.Expect(page.Locator("#graph")).ToBeVisibleAsync();
            },
            "lang=en&node=baidu");
    }

    [Fact]
    public async Task The_drawing_is_saved_as_svg_and_png()
    {
        await chromium.ShowStarterAsync(async page =>
        {
            string svg = await SavedAsync(page, "Whole graph as SVG", ".svg");
            Assert.Contains("<svg", svg, StringComparison.Ordinal);
            Assert.Contains("Northport", svg, StringComparison.Ordinal);
            Assert.StartsWith("\uFFFDPNG", await SavedAsync(page, "This view as PNG, 2×", "@2x.png"), StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task Zoom_and_fit_move_the_camera_that_the_address_keeps()
    {
        await chromium.ShowStarterAsync(async page =>
        {
            await page.GetByRole(AriaRole.Button, new() { Name = "Zoom in" }).ClickAsync();
            await page.WaitForFunctionAsync("() => location.hash.includes('at=')");
            await page.GetByRole(AriaRole.Button, new() { Name = "Fit everything" }).ClickAsync();
            await page.WaitForFunctionAsync("() => !location.hash.includes('at=')");
        });
    }

    [Fact]
    public async Task Skip_links_come_first_and_lead_past_the_tools()
    {
        await chromium.ShowStarterAsync(async page =>
        {
            await page.Keyboard.PressAsync("Tab");
            ILocator first = page.GetByRole(AriaRole.Button, new() { Name = "Skip to graph" });
            await Assertions.Expect(first).ToBeFocusedAsync();
            Assert.True((await first.BoundingBoxAsync())!.Width > 50);
            await page.Keyboard.PressAsync("Enter");
            Assert.True(await page.EvaluateAsync<bool>("document.getElementById('graph').contains(document.activeElement)"));
        });
    }

    private static async Task<string> SavedAsync(IPage page, string item, string end)
    {
        await page.Locator("#toolbar").GetByRole(AriaRole.Button, new() { Name = "Export" }).ClickAsync();
        IDownload download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Button, new() { Name = item }).ClickAsync());
        Assert.EndsWith(end, download.SuggestedFilename, StringComparison.Ordinal);
        await using Stream stream = await download.CreateReadStreamAsync();
        using StreamReader reader = new(stream);
        return await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
    }
}
