using System.Globalization;
using ClaimGraph.Viewer.Tests.Browser;
using Microsoft.Playwright;

namespace ClaimGraph.Viewer.Tests.Panels;

/// <summary>The legend is the filter.</summary>
public sealed class LegendTests(Chromium chromium)
{
    [Fact]
    public async Task Kinds_and_modalities_stand_with_what_is_drawn_and_how_often()
    {
        await chromium.ShowArticleAsync(async page =>
        {
            var graph = SharedPages.ArticleGraph();
            ILocator company = Line(page, "Company");
            await Assertions.Expect(company.Locator(".count")).ToHaveTextAsync(graph.Nodes.Count(n => n.Kind.Value == "company").ToString(CultureInfo.InvariantCulture));
            await Assertions.Expect(company.Locator("svg path")).ToHaveCountAsync(1);
            ILocator forecast = Line(page, "forecast");
            await Assertions.Expect(forecast.Locator("svg path")).ToHaveAttributeAsync("stroke-dasharray", "0 5");
            await Assertions.Expect(forecast.Locator(".count")).ToHaveTextAsync(graph.Claims.Count(c => c.Modality == Claims.Modality.Forecast).ToString(CultureInfo.InvariantCulture));
        });
    }

    [Fact]
    public async Task Hiding_soloing_and_showing_all_change_what_is_shown_and_undo_takes_it_back()
    {
        await chromium.ShowArticleAsync(async page =>
        {
            ILocator off = page.Locator("#legend .entry.off");
            await Line(page, "Company").GetByRole(AriaRole.Checkbox).UncheckAsync();
            await page.AddressAsync("no-kind=company");
            await Assertions.Expect(page.Locator("#live")).ToContainTextAsync("shown");

            await Line(page, "fact").HoverAsync();
            await page.GetByRole(AriaRole.Button, new() { Name = "Show only fact" }).ClickAsync();
            await Assertions.Expect(off).ToHaveCountAsync(6);

            // Once more is all of them again.
            await page.GetByRole(AriaRole.Button, new() { Name = "Show only fact" }).ClickAsync();
            await Assertions.Expect(off).ToHaveCountAsync(1);
            await page.GetByRole(AriaRole.Button, new() { Name = "Undo" }).ClickAsync();
            await Assertions.Expect(off).ToHaveCountAsync(6);
            await page.GetByRole(AriaRole.Button, new() { Name = "Show all", Exact = true }).ClickAsync();
            await Assertions.Expect(off).ToHaveCountAsync(0);
            await page.GetByRole(AriaRole.Button, new() { Name = "None: Who says so" }).ClickAsync();
            Assert.NotEqual(0, await off.CountAsync());
            await page.GetByRole(AriaRole.Button, new() { Name = "All: Who says so" }).ClickAsync();
            await Assertions.Expect(off).ToHaveCountAsync(0);
        });
    }

    [Fact]
    public async Task Relations_and_speakers_filter_the_table()
    {
        await chromium.ShowArticleAsync(
            async page =>
            {
                await page.Locator("#table").GetByRole(AriaRole.Group).GetByRole(AriaRole.Button, new() { Name = "Claims" }).ClickAsync();
                int all = SharedPages.ArticleGraph().Claims.Count;
                int his = SharedPages.ArticleGraph().Claims.Count(c => c.SaidBy[0].Value == "kai-fu-lee");
                Assert.NotEqual(0, his);
                await Line(page, "Kai-Fu Lee").GetByRole(AriaRole.Checkbox).UncheckAsync();
                await Assertions.Expect(page.Locator("[data-role=rows]")).ToHaveTextAsync($"{all - his} of {all} rows");
            },
            "lang=en&view=table");
    }

    [Fact]
    public async Task The_focus_stays_where_it_was_when_the_language_changes_the_legend()
    {
        await chromium.ShowArticleAsync(async page =>
        {
            await Line(page, "Company").GetByRole(AriaRole.Checkbox).FocusAsync();
            await page.EvaluateAsync("location.hash = 'lang=zh'");
            await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("lang", "zh");
            Assert.Equal("hiddenKinds company", await page.EvaluateAsync<string>("document.activeElement.dataset.key"));
        });
    }

    private static ILocator Line(IPage page, string name) =>
        page.Locator("#legend .entry", new() { Has = page.Locator(".name").GetByText(name, new() { Exact = true }) });
}
