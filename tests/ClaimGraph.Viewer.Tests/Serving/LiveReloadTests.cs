using ClaimGraph.Viewer.Serving;
using ClaimGraph.Viewer.Tests.Browser;
using ClaimGraph.Viewer.Tests.Graphs;
using Microsoft.Playwright;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace ClaimGraph.Viewer.Tests.Serving;

/// <summary>The page in a browser while somebody edits the data.</summary>
public sealed class LiveReloadTests(Chromium chromium)
{
    private const string Claims = "claims/01-news.json";
    private const string Data = "#claimgraph-data";

    [Fact]
    public async Task A_changed_claim_shows_without_a_hand_on_the_browser_and_the_address_stays()
    {
        using EditedDataset dataset = new();
        await using ViewerServer server = ViewerServer.Start(dataset.Path, 0);
        await chromium.VisitAsync(server.Address.AbsoluteUri + "#here", async tab =>
        {
            dataset.Replace(Claims, "The mayor expects", "The mayor hopes for");
            await HasDataAsync(tab, "The mayor hopes for");
            Assert.EndsWith("#here", tab.Url, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task An_error_shows_with_its_place_over_the_last_good_graph_until_it_is_mended()
    {
        using EditedDataset dataset = new();
        await using ViewerServer server = ViewerServer.Start(dataset.Path, 0);
        await chromium.VisitAsync(server.Address.AbsoluteUri, async tab =>
        {
            string before = await tab.Locator(Data).TextContentAsync() ?? "";
            dataset.Replace(Claims, "\"relation\": \"launched\"", "\"relation\": \"lauched\"");
            ILocator problem = tab.Locator("#problems li");
            await Assertions.Expect(problem.First).ToContainTextAsync("error CG0104: unknown relation \"lauched\". Did you mean \"launched\"?");
            await Assertions.Expect(problem.First).ToContainTextAsync("01-news.json:");
            Assert.Equal(before, await tab.Locator(Data).TextContentAsync());
            dataset.Replace(Claims, "\"relation\": \"lauched\"", "\"relation\": \"launched\"");
            await Assertions.Expect(tab.Locator("#problems")).ToBeHiddenAsync();
        });
    }

    [Fact]
    public async Task A_new_node_and_claim_show_at_once_and_are_then_arranged_with_the_rest()
    {
        using EditedDataset dataset = new();
        await using ViewerServer server = ViewerServer.Start(dataset.Path, 0);
        await chromium.VisitAsync(server.Address.AbsoluteUri, async tab =>
        {
            dataset.Replace("nodes/nodes.json", "{ \"id\": \"tern\",", "{ \"id\": \"gull\", \"kind\": \"ferry\", \"labels\": { \"en\": \"Gull\" } },\n    { \"id\": \"tern\",");
            dataset.Replace(Claims, "\"subject\": \"northport-ferries\"", "\"subject\": \"northport-ferries\" /* still */");
            await HasDataAsync(tab, "\"gull\"");
            // In the end everything is where it is in a page made from scratch.
            JToken fresh = PayloadObject.OfPage(ViewerPages.Of(dataset.Graph()).Html)["layout"]!["boxes"]!;
            await HasDataAsync(tab, $"\"boxes\":{fresh.ToString(Formatting.None)}");
        });
    }

    [Fact]
    public async Task Several_datasets_are_one_page_and_a_change_of_any_shows()
    {
        using EditedDataset first = new("ferry");
        using EditedDataset second = new("gull-news");
        await using ViewerServer server = ViewerServer.Start([second.Path, first.Path], 0);
        await chromium.VisitAsync(server.Address.AbsoluteUri, async tab =>
        {
            await HasDataAsync(tab, "\"ferry:tern\"");
            await HasDataAsync(tab, "\"gull-news:tern\"");
            second.Replace(Claims, "The mayor expects", "The mayor hopes for");
            await HasDataAsync(tab, "The mayor hopes for");
            await HasDataAsync(tab, "The mayor expects");
        });
    }

    [Fact]
    public async Task Imported_datasets_are_watched_too()
    {
        using EditedDataset imported = new("ferry");
        using EditedDataset importing = new("gull-news");
        importing.Replace("source.json", "\"languages\"", $"\"imports\": [\"{Path.GetRelativePath(importing.Path, imported.Path).Replace('\\', '/')}\"],\n  \"languages\"");
        await using ViewerServer server = ViewerServer.Start(importing.Path, 0);
        await chromium.VisitAsync(server.Address.AbsoluteUri, async tab =>
        {
            imported.Replace(Claims, "The mayor expects", "The mayor hopes for");
            await HasDataAsync(tab, "The mayor hopes for");
        });
    }

    [Fact]
    public async Task Data_with_errors_from_the_start_shows_them_and_then_the_graph()
    {
        using EditedDataset dataset = new();
        dataset.Replace(Claims, "\"relation\": \"launched\"", "\"relation\": \"lauched\"");
        await using ViewerServer server = ViewerServer.Start(dataset.Path, 0);
        IBrowser browser = await chromium.RequireAsync();
        await using IBrowserContext context = await browser.NewContextAsync();
        IPage tab = await context.NewPageAsync();
        await tab.GotoAsync(server.Address.AbsoluteUri);
        await Assertions.Expect(tab.Locator("#problems li").First).ToContainTextAsync("CG0104");
        dataset.Replace(Claims, "\"relation\": \"lauched\"", "\"relation\": \"launched\"");
        await HasDataAsync(tab, "\"tern\"");
    }

    private static async Task HasDataAsync(IPage tab, string text) =>
        await tab.WaitForFunctionAsync("text => document.querySelector('#claimgraph-data')?.textContent.includes(text)", text);
}
