using System.Security.Cryptography;
using System.Text;
using ClaimGraph.Claims;
using ClaimGraph.Identifiers;
using ClaimGraph.Viewer.Tests.Browser;
using Microsoft.Playwright;
using Newtonsoft.Json.Linq;

namespace ClaimGraph.Viewer.Tests.Panels;

/// <summary>The panel that tells everything about a node or a claim.</summary>
public sealed class DetailsTests(Chromium chromium)
{
    [Fact]
    public async Task A_node_shows_both_names_its_values_and_every_claim_by_relation()
    {
        await chromium.ShowArticleAsync(
            async page =>
            {
                ILocator panel = page.Locator("#details");
                await Assertions.Expect(panel.Locator("h2 [lang=en]")).ToHaveTextAsync("Baidu");
                await Assertions.Expect(panel.Locator("h2 [lang=zh]")).ToHaveTextAsync("百度");
                var claims = SharedPages.ArticleGraph().ClaimsAbout(new NodeId("baidu"));
                Assert.Equal(claims.Count, await panel.Locator(".link.claim").CountAsync() + await panel.Locator(".link.value").CountAsync());
                await Assertions.Expect(panel.Locator(".group-of-claims h3 .first").First).ToHaveTextAsync("offers");
            },
            "lang=en&node=baidu");
    }

    [Fact]
    public async Task A_claim_shows_who_says_it_how_it_is_meant_when_and_where_it_stands()
    {
        await chromium.ShowArticleAsync(
            async page =>
            {
                Claim claim = SharedPages.ArticleGraph().Claims.Single(c => c.Id.Value == "lee-china-adoption-ahead");
                ILocator panel = page.Locator("#details");
                await Assertions.Expect(panel.Locator("h2 [lang=en]")).ToHaveTextAsync(claim.Statement.In(Language.English)!);
                await Assertions.Expect(panel.Locator("h2 [lang=zh]")).ToHaveTextAsync(claim.Statement.In(Language.Chinese)!);
                await Assertions.Expect(panel.Locator(".chain")).ToContainTextAsync("Kai-Fu Lee");
                await Assertions.Expect(panel.Locator(".chain")).ToContainTextAsync("Jing Song");
                string facts = await panel.Locator(".facts").InnerTextAsync();
                Assert.Contains("forecast", facts, StringComparison.Ordinal);
                Assert.Contains("affirmed", facts, StringComparison.Ordinal);
                Assert.Contains("about January 2025", facts, StringComparison.Ordinal);
                Assert.Contains("speed of AI adoption", facts, StringComparison.Ordinal);
                await Assertions.Expect(panel.Locator(".where")).ToContainTextAsync("Paragraph 4, characters 63 to 101");
                await Assertions.Expect(panel.GetByText("is resolved against October 2024")).ToBeVisibleAsync();
            },
            "lang=en&claim=lee-china-adoption-ahead");
    }

    [Fact]
    public async Task Links_lead_from_claim_to_node_to_claim_and_the_focus_follows_into_the_panel()
    {
        await chromium.ShowStarterAsync(
            async page =>
            {
                ILocator panel = page.Locator("#details");
                await panel.Locator(".triple .link.node").First.ClickAsync();
                await Assertions.Expect(panel.Locator(".node-card")).ToBeVisibleAsync();
                Assert.True(await page.EvaluateAsync<bool>("document.activeElement.classList.contains('details-body')"));
                await Assertions.Expect(page.Locator("#live")).ToContainTextAsync("selected");
                await panel.Locator(".link.claim, .link.value").First.ClickAsync();
                await Assertions.Expect(panel.Locator(".claim-card")).ToBeVisibleAsync();
            },
            "lang=en&claim=tern-cuts-noise");
    }

    [Fact]
    public async Task A_claim_names_what_it_rests_on_and_the_other_knows_what_rests_on_it()
    {
        await chromium.ShowStarterAsync(
            async page =>
            {
                ILocator linked = page.Locator("#details .linked");
                await Assertions.Expect(linked.Locator("dt")).ToHaveTextAsync("Because");
                await linked.GetByRole(AriaRole.Button).ClickAsync();
                await page.AddressAsync("claim=tern-launched");
                await Assertions.Expect(page.Locator("#details .linked")).ToContainTextAsync("Reason for");
            },
            "lang=en&claim=tern-cuts-noise");
    }

    [Fact]
    public async Task Outside_ids_become_links_only_of_the_https_scheme()
    {
        string html = await PanelPage.WithDataAsync(data =>
        {
            data["nodes"]![0]!["externalIds"] = new Newtonsoft.Json.Linq.JObject
            {
                ["wikidata"] = "Q42",
                ["homepage"] = "https://example.org/a?b=c",
                ["evil"] = "javascript:alert(1)",
                ["plain"] = "http://example.org/",
                ["user"] = "https://somebody@example.org/",
            };
        });
        string id = (await IdOfFirstNodeAsync())!;
        await chromium.ShowAsync(
            html,
            async page =>
            {
                await Assertions.Expect(page.Locator("#details .outside")).ToHaveCountAsync(5);
                string[] links = await page.Locator("#details a.outside").EvaluateAllAsync<string[]>("all => all.map(a => a.href + ' ' + a.rel)");
                Assert.Equal(
                    ["https://example.org/a?b=c noopener noreferrer external", "https://www.wikidata.org/wiki/Q42 noopener noreferrer external"],
                    links.Order(StringComparer.Ordinal));
            },
            PanelPage.Window(),
            $"lang=en&node={id}");
    }

    [Fact]
    public async Task The_readers_own_copy_shows_each_passage_in_its_place()
    {
        await chromium.ShowStarterAsync(
            async page =>
            {
                await page.Locator("#article-file").SetInputFilesAsync(PanelPage.StarterArticle);
                ILocator mark = page.Locator("#details .passage mark");
                await Assertions.Expect(mark).ToBeVisibleAsync();
                string paragraph = (await File.ReadAllLinesAsync(PanelPage.StarterArticle, TestContext.Current.CancellationToken))[2];
                Assert.Equal(paragraph[..88], await mark.InnerTextAsync());
                await Assertions.Expect(page.Locator("#live")).ToContainTextAsync("article.txt is the article that was read.");
            },
            "lang=en&claim=tern-cuts-noise");
    }

    [Fact]
    public async Task Of_several_sources_each_copy_shows_its_own_passages()
    {
        const string Second = "Another page.\n";
        string html = await PanelPage.WithDataAsync(data =>
        {
            JObject other = (JObject)data["sources"]![0]!.DeepClone();
            other["id"] = "other";
            other["title"] = new JObject { ["en"] = "Another title" };
            other["sha256"] = Digest(Second);
            other["paragraphs"] = new JArray(Digest(Second.TrimEnd()));
            ((JArray)data["sources"]!).Add(other);
            data["claims"]!.First(c => (string?)c["id"] == "tern-launched")["evidence"] =
                new JArray(new JObject { ["source"] = 1, ["paragraph"] = 1, ["start"] = 0, ["end"] = 7, ["sha256"] = Digest(Second[..7]) });
        });
        await chromium.ShowAsync(
            html,
            async page =>
            {
                ILocator mark = page.Locator("#details .passage mark");
                await page.Locator("#article-file").SetInputFilesAsync(new FilePayload { Name = "other.txt", MimeType = "text/plain", Buffer = Encoding.UTF8.GetBytes(Second) });
                await Assertions.Expect(page.Locator("#details .desk")).ToContainTextAsync("other.txt is the article that was read. Another title");
                await Assertions.Expect(mark).ToHaveCountAsync(0);
                await page.Locator("#article-file").SetInputFilesAsync(PanelPage.StarterArticle);
                await Assertions.Expect(mark).ToHaveCountAsync(1);
                await Assertions.Expect(page.Locator("#details .desk")).ToContainTextAsync("other.txt is the article that was read.");
                await page.Locator("#article-file").SetInputFilesAsync(new FilePayload { Name = "third.txt", MimeType = "text/plain", Buffer = "Something else.\n"u8.ToArray() });
                await Assertions.Expect(page.Locator("#details .desk .warning")).ToHaveTextAsync("third.txt is another file, not the article that was read.");
                await Assertions.Expect(mark).ToHaveCountAsync(1);
                await page.EvaluateAsync("location.hash = 'lang=en&claim=tern-launched'");
                await Assertions.Expect(mark).ToHaveTextAsync("Another");
                await page.Locator("#details [data-key=unload]").ClickAsync();
                await Assertions.Expect(mark).ToHaveCountAsync(0);
            },
            PanelPage.Window(),
            "lang=en&claim=tern-cuts-noise");

        static string Digest(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }

    [Fact]
    public async Task Another_file_is_said_to_be_one_and_shows_nothing()
    {
        await chromium.ShowStarterAsync(
            async page =>
            {
                await page.Locator("#article-file").SetInputFilesAsync(new FilePayload { Name = "other.txt", MimeType = "text/plain", Buffer = "Something else.\n"u8.ToArray() });
                await Assertions.Expect(page.Locator("#details .warning")).ToHaveTextAsync("other.txt is another file, not the article that was read.");
                await Assertions.Expect(page.Locator("#details .passage")).ToHaveCountAsync(0);
            },
            "lang=en&claim=tern-cuts-noise");
    }

    private static async Task<string?> IdOfFirstNodeAsync()
    {
        string? id = null;
        await PanelPage.WithDataAsync(data => id = (string?)data["nodes"]![0]!["id"]);
        return id;
    }
}
