using System.Text;
using System.Text.RegularExpressions;
using ClaimGraph.Viewer.Tests.Browser;
using Microsoft.Playwright;

namespace ClaimGraph.Viewer.Tests.Panels;

/// <summary>The page on paper, however the reader asks for it: the browser's own menu gives the same sheet.</summary>
public sealed class PrintTests(Chromium chromium)
{
    private const string Begin = "dispatchEvent(new Event('beforeprint'))";
    private const string End = "dispatchEvent(new Event('afterprint'))";

    [Theory]
    [InlineData(true, "en")]
    [InlineData(false, "both")]
    public async Task The_whole_graph_with_title_legend_and_source_fits_one_page(bool isLandscape, string language)
    {
        await chromium.ShowArticleAsync(
            async page =>
            {
                byte[] pdf = await page.PdfAsync(new PagePdfOptions { Format = "A4", Landscape = isLandscape });
                Assert.Single(Regex.Matches(Encoding.Latin1.GetString(pdf), "/Type /Page\\b"));
            },
            $"lang={language}&at=900,600,3");
    }

    [Fact]
    public async Task The_sheet_holds_every_node_and_the_legend_of_what_is_shown()
    {
        await chromium.ShowArticleAsync(
            async page =>
            {
                await page.EvaluateAsync(Begin);
                await page.EmulateMediaAsync(new() { Media = Media.Print });
                ILocator sheet = page.Locator(".print-sheet");
                await Assertions.Expect(sheet.Locator("h1")).ToBeVisibleAsync();
                int shown = SharedPages.ArticleGraph().Nodes.Count(n => n.Kind.Value != "company");
                string[] drawn = await sheet.Locator("svg > g:nth-of-type(3) > g > title").AllTextContentsAsync() is { } titles ? [.. titles] : [];
                Assert.Equal(shown, drawn.Length);
                LocatorBoundingBoxResult window = new() { Width = page.ViewportSize!.Width, Height = page.ViewportSize.Height };
                LocatorBoundingBoxResult picture = (await sheet.Locator("svg[role=graphics-document]").BoundingBoxAsync())!;
                Assert.InRange(picture.Y + picture.Height, window.Height / 3, window.Height);
                await Assertions.Expect(sheet.Locator(".print-legend")).ToContainTextAsync("Model type");
                await Assertions.Expect(sheet.Locator(".print-legend li").GetByText("Company", new() { Exact = true })).ToHaveCountAsync(0);
                await Assertions.Expect(sheet.Locator(".print-source")).ToContainTextAsync("2024-10");
                foreach (string screen in (string[])["#toolbar", "#graph", "#legend", "#details", "#time"])
                {
                    await Assertions.Expect(page.Locator(screen)).ToBeHiddenAsync();
                }
            },
            "lang=en&no-kind=company&at=900,600,3");
    }

    [Fact]
    public async Task Paper_is_white_whatever_the_theme_which_comes_back_afterwards()
    {
        await chromium.ShowStarterAsync(
            async page =>
            {
                await page.EvaluateAsync(Begin);
                await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("data-theme", "light");
                await Assertions.Expect(page.Locator(".print-sheet svg > rect")).ToHaveAttributeAsync("fill", "rgb(255, 255, 255)");
                await page.EvaluateAsync(End);
                await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("data-theme", "dark");
                await Assertions.Expect(page.Locator(".print-sheet > *")).ToHaveCountAsync(0);
            },
            "lang=en&theme=dark");
    }

    [Fact]
    public async Task Every_row_of_the_table_is_printed()
    {
        await chromium.ShowArticleAsync(
            async page =>
            {
                int claims = SharedPages.ArticleGraph().Claims.Count;
                ILocator rows = page.Locator("#table tbody tr[data-id]");
                Assert.InRange(await rows.CountAsync(), 1, claims - 1);
                await page.EvaluateAsync(Begin);
                await Assertions.Expect(rows).ToHaveCountAsync(claims);
                await page.EvaluateAsync(End);
                Assert.InRange(await rows.CountAsync(), 1, claims - 1);
            },
            "lang=en&view=table&list=claims");
    }

    [Fact]
    public async Task The_menu_prints()
    {
        await chromium.ShowStarterAsync(async page =>
        {
            await page.EvaluateAsync("window.print = () => { window.printed = true; }");
            await page.Locator("#toolbar").GetByRole(AriaRole.Button, new() { Name = "Export" }).ClickAsync();
            await page.GetByRole(AriaRole.Button, new() { Name = "Print" }).ClickAsync();
            await page.WaitForFunctionAsync("() => window.printed === true");
        });
    }
}
