using ClaimGraph.Viewer.Tests.Browser;
using Microsoft.Playwright;

namespace ClaimGraph.Viewer.Tests;

/// <summary>The page from a disk, without a network, under its content policy.</summary>
public sealed class OpeningTests(Chromium chromium)
{
    [Fact]
    public async Task The_page_opens_from_a_file_without_a_network_and_shows_every_node()
    {
        ViewerPage page = await SharedPages.ArticleAsync();
        await chromium.ShowAsync(page.Html, async tab =>
        {
            int nodes = await tab.EvaluateAsync<int>("JSON.parse(document.getElementById('claimgraph-data').textContent).nodes.length");
            Assert.Equal(SharedPages.ArticleGraph().Nodes.Length, nodes);
            await Assertions.Expect(tab.Locator("#graph")).ToBeVisibleAsync();
        });
    }
}
