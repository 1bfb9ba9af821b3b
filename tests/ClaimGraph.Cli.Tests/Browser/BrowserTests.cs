using System.Net;
using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;

namespace ClaimGraph.Cli.Tests.Browser;

/// <summary>Drawings as a real browser shows them: with the font they carry, inside their boxes, without running anything.</summary>
public sealed partial class BrowserTests
{
    [Theory]
    [InlineData("--lang", "en")]
    [InlineData("--lang", "zh")]
    [InlineData("--section", "boom-and-bust", "--lang", "en")]
    [InlineData("--section", "differences", "--lang", "zh", "--theme", "dark")]
    [InlineData("--around", "baidu", "--depth", "2", "--lang", "zh", "--layout", "layered")]
    public async Task Every_text_stays_inside_its_box_in_the_font_the_drawing_carries(params string[] options)
    {
        using TemporaryDirectory directory = new();
        string svg = directory.PathOf("drawing.svg");
        Assert.Equal(0, Command.OnDataset(["render", .. options, "--out", svg]).ExitCode);
        JObject shown = await ShowAsync(directory, await File.ReadAllTextAsync(svg, TestContext.Current.CancellationToken));
        Assert.Equal(2, (int)shown["fonts"]!);
        Assert.True((int)shown["nodes"]! > 2);
        Assert.True((int)shown["labels"]! > 2);
        Assert.Empty(shown["overflowing"]!.Select(t => (string?)t));
        Assert.Empty(shown["external"]!);
    }

    [Fact]
    public async Task Hostile_names_are_shown_and_never_run()
    {
        using TemporaryDirectory directory = new();
        string dataset = directory.PathOf("hostile");
        Command.Run("new", dataset);
        string nodes = Path.Combine(dataset, "nodes", "nodes.json");
        string[] names =
        [
            "<script>window.hostile=1</script>", "\\\"><img src=x onerror=window.hostile=1>", "]]><svg onload=window.hostile=1>",
            "</text></svg><script>window.hostile=1</script>", "&lt;script&gt;window.hostile=1", "javascript:window.hostile=1",
        ];
        string text = await File.ReadAllTextAsync(nodes, TestContext.Current.CancellationToken);
        foreach ((string label, string hostile) in new[] { "Northport Ferries", "Tern", "Ada Lind", "Sam Reed", "The Northport Post" }.Zip(names))
        {
            text = text.Replace($"\"{label}\"", $"\"{hostile}\"", StringComparison.Ordinal);
        }

        await File.WriteAllTextAsync(nodes, text, TestContext.Current.CancellationToken);
        string svg = directory.PathOf("drawing.svg");
        CommandResult rendered = Command.Run("render", "--data", dataset, "--title", names[3], "--out", svg);
        Assert.Equal((0, ""), (rendered.ExitCode, rendered.Error));
        JObject shown = await ShowAsync(directory, await File.ReadAllTextAsync(svg, TestContext.Current.CancellationToken));
        Assert.Equal(0, (int)shown["hostile"]!);
        Assert.Equal(0, (int)shown["scripts"]!);
        Assert.Equal(7, (int)shown["nodes"]!);
        Assert.Empty(shown["overflowing"]!.Select(t => (string?)t));
    }

    private static async Task<JObject> ShowAsync(TemporaryDirectory directory, string svg)
    {
        string browser = await Tool.RequireAsync(["chromium", "chromium-browser", "google-chrome"], "--version");
        string script = await File.ReadAllTextAsync(
            Repository.PathOf("tests", "ClaimGraph.Cli.Tests", "Browser", "measure.js"), TestContext.Current.CancellationToken);
        string page = directory.PathOf("page.html");
        await File.WriteAllTextAsync(
            page, $"<!doctype html><meta charset=\"utf-8\"><body>{svg}<script>{script}</script></body>", TestContext.Current.CancellationToken);
        ToolResult shown = await Tool.RunAsync(
            browser,
            [
                "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking",
                "--disable-component-update", "--disable-sync", "--user-data-dir=" + directory.PathOf("profile"),
                "--virtual-time-budget=10000", "--dump-dom", new Uri(page).AbsoluteUri,
            ]);
        Match result = Result().Match(shown.Output);
        Assert.True(result.Success, shown.Output.Length > 2000 ? shown.Output[^2000..] : shown.Output + shown.Error);
        return JObject.Parse(WebUtility.HtmlDecode(result.Groups[1].Value));
    }

    [GeneratedRegex("<pre id=\"result\">(.*?)</pre>", RegexOptions.Singleline)]
    private static partial Regex Result();
}
