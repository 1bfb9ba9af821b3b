using ClaimGraph.Viewer.Tests.Browser;
using Newtonsoft.Json.Linq;

namespace ClaimGraph.Viewer.Tests.Panels;

/// <summary>The page's main states held against axe-core: all its rules, in both languages, all themes, wide and narrow.</summary>
public sealed class AccessibilityTests(Chromium chromium)
{
    /// <summary>States by name: what the address says, and what is pressed then.</summary>
    private static readonly (string Name, string Address, string Press)[] States =
    [
        ("opened", "", ""),
        ("a node", "node=baidu", ""),
        ("a claim", "claim=lee-china-adoption-ahead", ""),
        ("a neighbourhood and a path", "node=baidu&around=baidu:2&path=baidu:alibaba", ""),
        ("the table of nodes", "view=table", ""),
        ("the help", "", "?"),
        ("search results", "search=a", "/"),
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
        foreach ((string name, string address, string press) in States)
        {
            await chromium.ShowArticleAsync(
                async page =>
                {
                    if (press.Length > 0)
                    {
                        await page.Locator("body").PressAsync(press);
                    }

                    await page.EvaluateAsync(axe);
                    string violations = await page.EvaluateAsync<string>(
                        "async () => JSON.stringify((await axe.run(document, { resultTypes: ['violations'] })).violations.map(v => `${v.id}: ${v.nodes.map(n => n.html).join(' ')}`))");
                    found.AddRange(JArray.Parse(violations).Select(v => $"{name}: {v}"));
                },
                $"lang={language}&theme={theme}&{address}",
                PanelPage.Window(width, height));
        }

        Assert.Empty(found);
    }

    [Theory]
    [InlineData("legend")]
    [InlineData("details")]
    public async Task Axe_finds_nothing_with_a_drawer_open(string drawer)
    {
        string axe = await AxeAsync();
        await chromium.ShowArticleAsync(
            async page =>
            {
                await page.Locator($"[data-drawer={drawer}]").ClickAsync();
                await page.EvaluateAsync(axe);
                Assert.Equal("[]", await page.EvaluateAsync<string>("async () => JSON.stringify((await axe.run(document)).violations.map(v => v.id))"));
            },
            window: PanelPage.Window(320, 640));
    }

    [Fact]
    public async Task Every_target_is_at_least_24_pixels_wide_and_high_or_stands_apart()
    {
        await chromium.ShowArticleAsync(
            async page =>
            {
                string small = await page.EvaluateAsync<string>(
                    """
                    () => [...document.querySelectorAll('#toolbar button, #toolbar select, #toolbar input, #legend button, #legend label, #details button, #time button, #time input')]
                      .map(e => [e, e.getBoundingClientRect()])
                      .filter(([e, r]) => r.width > 0 && getComputedStyle(e).visibility === 'visible' && (r.width < 24 || r.height < 24))
                      .map(([e, r]) => `${e.outerHTML.slice(0, 80)} ${r.width} x ${r.height}`).join('\n')
                    """);
                Assert.Equal("", small);
            },
            "lang=en&node=baidu");
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
