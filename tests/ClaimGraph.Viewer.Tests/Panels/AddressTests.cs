using ClaimGraph.Viewer.Tests.Browser;
using Microsoft.Playwright;

namespace ClaimGraph.Viewer.Tests.Panels;

/// <summary>The address keeps the state, and gives it back.</summary>
public sealed class AddressTests(Chromium chromium)
{
    [Fact]
    public async Task A_state_is_restored_exactly_from_its_address()
    {
        const string State = "view=table&list=claims&order-nodes=name&order-claims=time:down&lang=both&theme=dark&claim=lee-china-adoption-ahead&search=%E7%99%BE%E5%BA%A6&no-kind=company,person"
            + "&no-relation=about&no-modality=forecast,opinion&no-speaker=kai-fu-lee&around=china:2:in&path=baidu:alibaba&time=2023-01-01:2024-05-31"
            + "&moved=baidu:10:20.5&faded=yes&at=120.5,-33.25,0.75";
        await chromium.ShowArticleAsync(
            async page =>
            {
                await Assertions.Expect(page.Locator("#table")).ToBeVisibleAsync();
                await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("data-theme", "dark");
                await Assertions.Expect(page.Locator("#search")).ToHaveValueAsync("百度");

                // Any change writes the whole state anew: all else has to be what it was.
                await page.Locator("#theme").SelectOptionAsync("light");
                await page.AddressAsync("theme=light");
                Assert.Equal(State.Replace("theme=dark", "theme=light", StringComparison.Ordinal), page.Fragment());
            },
            State);
    }

    [Theory]
    [InlineData("")]
    [InlineData("%%%&&==&node")]
    [InlineData("node=no-such-node&claim=none&lang=xx&theme=pink&view=42&around=baidu:9&path=:&time=2024:x&at=1,2&no-kind=,,%E0%A4%A")]
    [InlineData("node=%00%3Cscript%3E&at=NaN,Infinity,-1&moved=baidu:x:y,:1:1&time=9999-99-99:0000-00-00")]
    [InlineData("__proto__=1&constructor=2&node=__proto__&no-relation=constructor")]
    public async Task Rubbish_in_the_address_is_as_nothing(string rubbish)
    {
        await chromium.ShowStarterAsync(
            async page =>
            {
                await Assertions.Expect(page.Locator("#graph")).ToBeVisibleAsync();
                await Assertions.Expect(page.Locator("#details h2")).ToHaveTextAsync(await page.Locator("#details .about h2").InnerTextAsync());
                Assert.Equal(0, await page.Locator("#legend .entry.off").CountAsync());
            },
            rubbish);
    }

    [Fact]
    public async Task Back_and_forward_go_through_what_was_looked_at()
    {
        await chromium.ShowArticleAsync(async page =>
        {
            ILocator heading = page.Locator("#details h2 .first");
            await page.GetByRole(AriaRole.Button, new() { Name = "United States" }).First.ClickAsync();
            await Assertions.Expect(heading).ToHaveTextAsync("United States");
            await page.Locator("#toolbar").GetByRole(AriaRole.Button, new() { Name = "Table" }).ClickAsync();
            await Assertions.Expect(page.Locator("#table")).ToBeVisibleAsync();

            await page.GoBackAsync();
            await Assertions.Expect(page.Locator("#table")).ToBeHiddenAsync();
            await Assertions.Expect(heading).ToHaveTextAsync("United States");
            await page.GoBackAsync();
            await Assertions.Expect(page.Locator("#details .about")).ToBeVisibleAsync();
            await page.GoForwardAsync();
            await Assertions.Expect(heading).ToHaveTextAsync("United States");
            Assert.Contains("node=united-states", page.Fragment(), StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task An_address_that_is_typed_into_the_open_page_is_followed()
    {
        await chromium.ShowArticleAsync(async page =>
        {
            await page.EvaluateAsync("location.hash = 'lang=zh&node=baidu&no-modality=fact'");
            await Assertions.Expect(page.Locator("#details h2 .first")).ToHaveTextAsync("百度");
            await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("lang", "zh");
            await Assertions.Expect(page.Locator("#legend .entry.off")).ToHaveCountAsync(1);
        });
    }
}
