using ClaimGraph.Viewer.Tests.Browser;
using ClaimGraph.Viewer.Tests.Page;
using Microsoft.Playwright;

namespace ClaimGraph.Viewer.Tests.Panels;

/// <summary>The page's main states held against axe-core: all its rules, in both languages, all themes, wide and narrow.</summary>
public sealed class AccessibilityTests(Chromium chromium)
{
    /// <summary>States by name: what the address says, and what is done then: a key, or a click on what a selector finds.</summary>
    private static readonly (string Name, string Address, string Act)[] States =
    [
        ("opened", "", ""),
        ("a node", "node=baidu", ""),
        ("a claim", "claim=lee-china-adoption-ahead", ""),
        ("a neighbourhood and a path", "node=baidu&around=baidu:2:out&path=baidu:alibaba", ""),
        ("an open path", "path=baidu:", "#path-to"),
        ("the table of nodes", "view=table&order-nodes=claims:down", ""),
        ("the table of claims", "view=table&list=claims&order-claims=time", ""),
        ("groups folded", "", "[data-key='fold all']"),
        ("the export menu", "", "[aria-controls=export-menu]"),
        ("the help", "", "?"),
        ("search results", "search=a", "/"),
        ("nothing left", "no-modality=fact,reported,opinion,forecast,hypothetical,normative", ""),
        ("hidden things", "no-kind=company&no-modality=fact&time=2023-01-01:2024-05-31&faded=yes", ""),
    ];

    /// <summary>Pairs of language, theme, and size.</summary>
    public static TheoryData<string, string, int, int> Looks => new()
    {
        { "en", "light", 1440, 900 }, { "zh", "dark", 1440, 900 }, { "both", "contrast", 1440, 900 },
        { "zh", "light", 320, 640 }, { "en", "dark", 320, 640 }, { "en", "contrast", 320, 640 },
    };

    [Theory]
    [MemberData(nameof(Looks))]
    public async Task Axe_finds_nothing(string language, string theme, int width, int height)
    {
        string axe = await AxeAsync();
        List<string> found = [];
        // What is opened by a click is looked at where nothing has to be opened before.
        foreach ((string name, string address, string act) in States.Where(s => width > 1000 || s.Act.Length < 2))
        {
            await chromium.ShowArticleAsync(
                async page =>
                {
                    await ActAsync(page, act);
                    found.AddRange((await ViolationsAsync(page, axe)).Select(v => $"{name}: {v}"));
                },
                $"lang={language}&theme={theme}&{address}",
                PanelPage.Window(width, height));
        }

        Assert.Empty(found);
    }

    [Theory]
    [InlineData("legend", 320)]
    [InlineData("details", 320)]
    [InlineData("legend", 768)]
    [InlineData("details", 768)]
    public async Task Axe_finds_nothing_with_a_drawer_open(string drawer, int width)
    {
        string axe = await AxeAsync();
        await chromium.ShowArticleAsync(
            async page =>
            {
                await page.Locator($"[data-drawer={drawer}]").ClickAsync();
                Assert.Empty(await ViolationsAsync(page, axe));
            },
            window: PanelPage.Window(width, 900));
    }

    [Fact]
    public async Task Axe_finds_nothing_with_the_article_loaded()
    {
        string axe = await AxeAsync();
        await chromium.ShowStarterAsync(
            async page =>
            {
                await page.Locator("#article-file").SetInputFilesAsync(PanelPage.StarterArticle);
                await page.Locator("#details .passage mark").WaitForAsync();
                Assert.Empty(await ViolationsAsync(page, axe));
            },
            "lang=en&claim=tern-cuts-noise");
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Axe_finds_nothing_with_forced_colours(ColorScheme scheme)
    {
        string axe = await AxeAsync();
        BrowserNewContextOptions window = PanelPage.Window();
        window.ForcedColors = ForcedColors.Active;
        window.ColorScheme = scheme;
        await chromium.ShowArticleAsync(async page => Assert.Empty(await ViolationsAsync(page, axe)), "lang=en&node=baidu", window);
    }

    [Fact]
    public async Task Axe_finds_nothing_on_the_sheet_to_print()
    {
        string axe = await AxeAsync();
        await chromium.ShowArticleAsync(async page =>
        {
            await page.EvaluateAsync("dispatchEvent(new Event('beforeprint'))");
            await page.EmulateMediaAsync(new() { Media = Media.Print });
            Assert.Empty(await ViolationsAsync(page, axe));
        });
    }

    [Theory]
    [InlineData(1000)]
    [InlineData(10_000)]
    public async Task Axe_finds_nothing_in_a_large_graph(int nodes)
    {
        string axe = await AxeAsync();
        string html = nodes == 1000 ? await MadePages.LargeAsync(nodes) : (await SharedPages.LargeAsync()).Html;
        await chromium.ShowAsync(html, async page => Assert.Empty(await ViolationsAsync(page, axe)), PanelPage.Window(), "lang=both");
    }

    [Theory]
    [InlineData(1440, "")]
    [InlineData(1440, "&view=table&list=claims")]
    [InlineData(1440, "&path=baidu:alibaba&around=baidu:2")]
    [InlineData(320, "")]
    [InlineData(320, "&path=baidu:alibaba&around=baidu:2")]
    [InlineData(768, "&claim=lee-china-adoption-ahead")]
    public async Task Every_target_is_at_least_24_pixels_wide_and_high(int width, string address)
    {
        await chromium.ShowArticleAsync(
            async page =>
            {
                foreach (string act in (string[])["", ".menu", "[aria-controls=export-menu]", "?"])
                {
                    if (act is "" or "?" || await page.Locator(act).IsVisibleAsync())
                    {
                        await ActAsync(page, act);
                    }

                    Assert.Equal("", await page.EvaluateAsync<string>(
                        """
                        () => [...document.querySelectorAll('button, select, input, a[href], summary, [role=option], label:has(input)')]
                          .filter(e => e.checkVisibility({ visibilityProperty: true }) && !e.closest('.unseen, .skip, #tree, #graph') && !(e.matches('input[type=checkbox]') && e.closest('label')))
                          .map(e => [e, e.getBoundingClientRect()])
                          .filter(([, r]) => r.width > 1 && (r.width < 24 || r.height < 24))
                          .map(([e, r]) => `${e.outerHTML.slice(0, 90)} ${r.width} x ${r.height}`).join('\n')
                        """));
                }
            },
            "lang=en&node=baidu" + address,
            PanelPage.Window(width, 800));
    }

    private static async Task ActAsync(IPage page, string act)
    {
        if (act is "?" or "/")
        {
            await page.Locator("body").PressAsync(act);
        }
        else if (act.Length > 0)
        {
            await page.Locator(act).ClickAsync();
        }
    }

    private static async Task<string[]> ViolationsAsync(IPage page, string axe)
    {
        await page.EvaluateAsync(axe);
        return await page.EvaluateAsync<string[]>(
            "async () => (await axe.run(document, { resultTypes: ['violations'] })).violations.map(v => `${v.id}: ${v.nodes.map(n => n.html).join(' ')}`)");
    }

    private static async Task<string> AxeAsync()
    {
        string file = Repository.PathOf("tests", "node_modules", "axe-core", "axe.min.js");
        if (!File.Exists(file))
        {
            Tool.SkipOrFail("axe-core is not installed: run \"npm ci\" in the directory tests.");
        }

        return await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
    }
}
