using System.Globalization;
using ClaimGraph.Viewer.Tests.Browser;
using Microsoft.Playwright;
using Newtonsoft.Json.Linq;

namespace ClaimGraph.Viewer.Tests.Panels;

/// <summary>The data as tables of nodes and of claims.</summary>
public sealed class TableTests(Chromium chromium)
{
    private const string Table = "lang=en&view=table";

    [Fact]
    public async Task Every_column_sorts_both_ways_and_says_so()
    {
        await chromium.ShowArticleAsync(
            async page =>
            {
                foreach (string list in (string[])["Nodes", "Claims"])
                {
                    await page.Locator("#table").GetByRole(AriaRole.Group).GetByRole(AriaRole.Button, new() { Name = list }).ClickAsync();
                    int columns = await page.Locator("#table thead th").CountAsync();
                    for (int i = 0; i < columns; i++)
                    {
                        foreach (string direction in (string[])["ascending", "descending"])
                        {
                            await page.Locator("#table thead th button").Nth(i).ClickAsync();
                            await Assertions.Expect(page.Locator("#table thead th").Nth(i)).ToHaveAttributeAsync("aria-sort", direction);
                            await Assertions.Expect(page.Locator("#table thead th[aria-sort=none]")).ToHaveCountAsync(columns - 1);
                        }
                    }
                }
            },
            Table);
    }

    [Fact]
    public async Task Numbers_sort_by_size_and_texts_by_code_point()
    {
        await chromium.ShowArticleAsync(
            async page =>
            {
                await page.Locator("#table").GetByRole(AriaRole.Button, new() { Name = "Claims", Exact = true }).Last.ClickAsync();
                int[] counts = [.. (await page.Locator("#table td.column-claims").AllInnerTextsAsync()).Select(t => int.Parse(t, CultureInfo.InvariantCulture))];
                Assert.Equal(counts.Order(), counts);
                Assert.True(counts[^1] > counts[0]);
                await page.Locator("#table").GetByRole(AriaRole.Button, new() { Name = "Name", Exact = true }).ClickAsync();
                string[] names = [.. (await page.Locator("#table tbody th .first").AllInnerTextsAsync()).Select(n => n.ToLowerInvariant())];
                Assert.Equal(names.Order(StringComparer.Ordinal), names);
            },
            Table);
    }

    [Fact]
    public async Task The_list_and_its_order_are_in_the_address_and_come_back_from_it()
    {
        await chromium.ShowArticleAsync(
            async page =>
            {
                ILocator first = page.Locator("#table tbody tr[data-at='0']");
                await page.Locator("#table [data-value=claims]").ClickAsync();
                await page.AddressAsync("list=claims");
                ILocator time = page.Locator("#table th.column-time");
                await time.GetByRole(AriaRole.Button).ClickAsync();
                await time.GetByRole(AriaRole.Button).ClickAsync();
                await page.AddressAsync("order-claims=time:down");
                string latest = await first.GetAttributeAsync("data-id") ?? "";
                // What has no date comes last, whichever way the column runs.
                Assert.NotEqual("", await first.Locator(".column-time").InnerTextAsync());
                await page.ReloadAsync();
                await Assertions.Expect(page.Locator("#table [data-value=claims]")).ToHaveAttributeAsync("aria-pressed", "true");
                await Assertions.Expect(time).ToHaveAttributeAsync("aria-sort", "descending");
                await Assertions.Expect(first).ToHaveAttributeAsync("data-id", latest);
                await page.GoBackAsync();
                await Assertions.Expect(page.Locator("#table [data-value=nodes]")).ToHaveAttributeAsync("aria-pressed", "true");
            },
            Table);
    }

    [Fact]
    public async Task Ten_thousand_rows_are_there_without_being_in_the_page()
    {
        string html = await PanelPage.WithDataAsync(data =>
        {
            JArray nodes = (JArray)data["nodes"]!;
            JArray boxes = (JArray)data["layout"]!["boxes"]!;
            for (int i = nodes.Count; i < 10_000; i++)
            {
                nodes.Add(new JObject { ["id"] = $"n{i}", ["kind"] = nodes[0]!["kind"], ["labels"] = new JObject { ["en"] = $"Node {i:D5}" } });
                foreach (int value in (int[])[i % 100 * 120, i / 100 * 60, 100, 34])
                {
                    boxes.Add(value);
                }
            }
        });
        await chromium.ShowAsync(
            html,
            async page =>
            {
                await Assertions.Expect(page.Locator("#table table")).ToHaveAttributeAsync("aria-rowcount", "10001");
                Assert.InRange(await page.Locator("#table tbody tr").CountAsync(), 10, 80);
                await page.Locator("#table tbody tr[data-at='0'] button").FocusAsync();
                await page.Keyboard.PressAsync("End");
                await Assertions.Expect(page.Locator("#table tbody tr[data-at='9999'] button")).ToBeFocusedAsync();
                await Assertions.Expect(page.Locator("#table tbody tr[data-at='9999']")).ToHaveAttributeAsync("aria-rowindex", "10001");
                await page.Keyboard.PressAsync("PageUp");
                await page.Keyboard.PressAsync("ArrowUp");
                await page.Keyboard.PressAsync("Enter");
                await Assertions.Expect(page.Locator("#table tbody tr.selected")).ToHaveCountAsync(1);
                await Assertions.Expect(page.Locator("#details h2")).ToContainTextAsync("Node 099");
            },
            PanelPage.Window(),
            Table);
    }

    [Fact]
    public async Task What_is_listed_is_saved_as_csv_and_json()
    {
        await chromium.ShowArticleAsync(
            async page =>
            {
                int companies = SharedPages.ArticleGraph().Nodes.Count(n => n.Kind.Value == "company");
                JArray json = JArray.Parse(await SavedAsync(page, "JSON"));
                Assert.Equal(SharedPages.ArticleGraph().Nodes.Length - companies, json.Count);
                Assert.Contains(json, n => (string?)n["id"] == "china" && (string?)n["labels"]!["zh"] == "中国");

                string csv = await SavedAsync(page, "CSV");
                Assert.StartsWith("\uFEFFid,kind,label_", csv, StringComparison.Ordinal);
                Assert.Equal(json.Count + 1, csv.Split("\r\n").Length - 1);
            },
            Table + "&no-kind=company");
    }

    [Fact]
    public async Task A_cell_that_a_spreadsheet_would_run_is_disarmed()
    {
        string html = await PanelPage.WithDataAsync(data =>
        {
            data["nodes"]![0]!["labels"] = new JObject { ["en"] = "=HYPERLINK(\"http://example.org\")" };
            data["nodes"]![1]!["labels"] = new JObject { ["en"] = "\"quoted\", and\nbroken" };
            data["nodes"]![2]!["labels"] = new JObject { ["en"] = "-12.5" };
        });
        await chromium.ShowAsync(
            html,
            async page =>
            {
                string csv = await SavedAsync(page, "CSV");
                Assert.Contains(",\"'=HYPERLINK(\"\"http://example.org\"\")\"", csv, StringComparison.Ordinal);
                Assert.Contains(",\"\"\"quoted\"\", and\nbroken\"", csv, StringComparison.Ordinal);
                Assert.Contains(",-12.5", csv, StringComparison.Ordinal);
            },
            PanelPage.Window(),
            Table);
    }

    private static async Task<string> SavedAsync(IPage page, string format)
    {
        IDownload download = await page.RunAndWaitForDownloadAsync(() => page.Locator("#table").GetByRole(AriaRole.Button, new() { Name = format, Exact = true }).ClickAsync());
        Assert.EndsWith("." + format.ToLowerInvariant(), download.SuggestedFilename, StringComparison.Ordinal);
        await using Stream stream = await download.CreateReadStreamAsync();
        using MemoryStream copy = new();
        await stream.CopyToAsync(copy, TestContext.Current.CancellationToken);
        return System.Text.Encoding.UTF8.GetString(copy.ToArray());
    }
}
