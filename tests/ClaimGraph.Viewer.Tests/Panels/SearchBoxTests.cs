using ClaimGraph.Viewer.Tests.Browser;
using Microsoft.Playwright;

namespace ClaimGraph.Viewer.Tests.Panels;

/// <summary>The field that finds nodes while one types.</summary>
public sealed class SearchBoxTests(Chromium chromium)
{
    [Theory]
    [InlineData("Baidu", "Baidu")]
    [InlineData("百度", "Baidu")]
    [InlineData("likaifu", "Kai-Fu Lee")]
    [InlineData("李開復", "Kai-Fu Lee")]
    public async Task A_name_is_found_and_chosen_with_the_keyboard_alone(string query, string name)
    {
        await chromium.ShowArticleAsync(async page =>
        {
            await page.Locator("body").PressAsync("/");
            ILocator field = page.GetByRole(AriaRole.Combobox, new() { Name = "Search nodes" });
            await Assertions.Expect(field).ToBeFocusedAsync();
            await page.Keyboard.InsertTextAsync(query);
            await Assertions.Expect(field).ToHaveAttributeAsync("aria-expanded", "true");
            await page.Keyboard.PressAsync("ArrowDown");
            string? active = await field.GetAttributeAsync("aria-activedescendant");
            await Assertions.Expect(page.Locator($"#{active}")).ToHaveAttributeAsync("aria-selected", "true");
            await Assertions.Expect(page.Locator($"#{active}")).ToContainTextAsync(name);
            await page.Keyboard.PressAsync("Enter");
            await Assertions.Expect(page.Locator("#details h2 [lang=en]")).ToHaveTextAsync(name);
            await Assertions.Expect(page.Locator("#search-list")).ToBeHiddenAsync();
        });
    }

    [Fact]
    public async Task The_number_of_results_is_announced_and_so_is_their_absence()
    {
        await chromium.ShowArticleAsync(async page =>
        {
            await page.Locator("#search").FillAsync("baidu");
            await Assertions.Expect(page.Locator("#live")).ToHaveTextAsync(new System.Text.RegularExpressions.Regex("^[0-9]+ results?$"));
            await page.Locator("#search").FillAsync("zzzzzzzz");
            await Assertions.Expect(page.Locator("#live")).ToHaveTextAsync("Nothing is called “zzzzzzzz”");
            await Assertions.Expect(page.Locator("#search-list")).ToContainTextAsync("Nothing is called");
        });
    }

    [Fact]
    public async Task Escape_closes_the_list_and_then_empties_the_field()
    {
        await chromium.ShowArticleAsync(async page =>
        {
            ILocator field = page.Locator("#search");
            await field.FillAsync("baidu");
            await field.PressAsync("Escape");
            await Assertions.Expect(page.Locator("#search-list")).ToBeHiddenAsync();
            await Assertions.Expect(field).ToHaveValueAsync("baidu");
            await field.PressAsync("Escape");
            await Assertions.Expect(field).ToHaveValueAsync("");
            await page.AddressAsync("search=baidu", isThere: false);
        });
    }

    [Fact]
    public async Task A_result_is_chosen_by_a_click()
    {
        await chromium.ShowArticleAsync(async page =>
        {
            await page.Locator("#search").FillAsync("alibaba");
            await page.GetByRole(AriaRole.Option).First.ClickAsync();
            await Assertions.Expect(page.Locator("#details h2")).ToContainTextAsync("Alibaba");
        });
    }
}
