using System.Globalization;
using ClaimGraph.Viewer.Tests.Browser;
using Microsoft.Playwright;

namespace ClaimGraph.Viewer.Tests.Panels;

/// <summary>The slider over dated claims.</summary>
public sealed class TimeTests(Chromium chromium)
{
    [Fact]
    public async Task It_says_how_many_claims_have_a_date_and_how_many_have_none()
    {
        await chromium.ShowArticleAsync(async page =>
        {
            var claims = SharedPages.ArticleGraph().Claims;
            string dated = claims.Count(c => c.Time is not null).ToString(CultureInfo.InvariantCulture);
            string undated = claims.Count(c => c.Time is null).ToString(CultureInfo.InvariantCulture);
            await Assertions.Expect(page.Locator("#time")).ToContainTextAsync($"{dated} dated, {undated} undated");
        });
    }

    [Fact]
    public async Task Its_handles_move_by_keys_and_never_cross()
    {
        await chromium.ShowArticleAsync(async page =>
        {
            ILocator first = page.GetByRole(AriaRole.Slider, new() { Name = "From" });
            ILocator last = page.GetByRole(AriaRole.Slider, new() { Name = "Until" });
            await Assertions.Expect(first).ToHaveAttributeAsync("aria-valuetext", "2022-11");
            await first.FocusAsync();
            await page.Keyboard.PressAsync("ArrowRight");
            await Assertions.Expect(first).ToHaveAttributeAsync("aria-valuetext", "2022-12");
            await page.WaitForFunctionAsync("() => location.hash.includes('time=2022-12-01:')");
            await Assertions.Expect(page.Locator("#time")).ToContainTextAsync("undated hidden");

            await last.FocusAsync();
            await page.Keyboard.PressAsync("Home");
            await Assertions.Expect(last).ToHaveAttributeAsync("aria-valuetext", "2022-12");
            await page.AddressAsync("time=2022-12-01:2022-12-31");

            await page.GetByRole(AriaRole.Button, new() { Name = "All time" }).ClickAsync();
            await page.AddressAsync("time=2022-12-01:2022-12-31", isThere: false);
            await Assertions.Expect(last).ToHaveAttributeAsync("aria-valuetext", "2025-01");
        });
    }

    [Fact]
    public async Task Only_claims_of_the_chosen_time_are_listed()
    {
        await chromium.ShowStarterAsync(
            async page =>
            {
                await page.Locator("#table").GetByRole(AriaRole.Group).GetByRole(AriaRole.Button, new() { Name = "Claims" }).ClickAsync();
                string[] times = [.. await page.Locator("#table td.column-time").AllInnerTextsAsync()];
                Assert.Equal(["2024-05-03/..", "2026"], times.Order(StringComparer.Ordinal));
            },
            "lang=en&view=table&time=2026-01-01:2026-12-31");
    }

    [Fact]
    public async Task Playing_runs_to_the_end_of_the_scale_and_can_be_stopped()
    {
        await chromium.ShowStarterAsync(async page =>
        {
            await page.GetByRole(AriaRole.Button, new() { Name = "Play" }).ClickAsync();
            ILocator last = page.GetByRole(AriaRole.Slider, new() { Name = "Until" });
            string? start = await last.GetAttributeAsync("aria-valuetext");
            await Assertions.Expect(last).Not.ToHaveAttributeAsync("aria-valuetext", start!);
            await page.GetByRole(AriaRole.Button, new() { Name = "Pause" }).ClickAsync();
            await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Play" })).ToBeVisibleAsync();
        });
    }

    [Fact]
    public async Task Without_dates_there_is_no_slider()
    {
        string html = await PanelPage.WithDataAsync(data =>
        {
            foreach (var claim in data["claims"]!)
            {
                ((Newtonsoft.Json.Linq.JObject)claim).Remove("time");
            }
        });
        await chromium.ShowAsync(html, page => Assertions.Expect(page.Locator("#time")).ToBeHiddenAsync(), PanelPage.Window());
    }
}
