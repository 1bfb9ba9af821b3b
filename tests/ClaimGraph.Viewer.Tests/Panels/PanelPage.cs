using ClaimGraph.Diagrams;
using ClaimGraph.Graphs;
using ClaimGraph.Loading;
using ClaimGraph.Viewer.Tests.Browser;
using Microsoft.Playwright;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace ClaimGraph.Viewer.Tests.Panels;

/// <summary>The pages that the tests of the panels open, and windows to open them in.</summary>
internal static class PanelPage
{
    private static readonly Lazy<Task<string>> LazyStarter = new(() => Task.Run(MakeStarter));

    /// <summary>The copy of the starter's article.</summary>
    public static string StarterArticle { get; } = Repository.PathOf("src", "ClaimGraph.Cli", "Starter", "article.txt");

    /// <summary>A window of a size, in which nothing moves by itself.</summary>
    public static BrowserNewContextOptions Window(int width = 1440, int height = 900) => new()
    {
        ViewportSize = new ViewportSize { Width = width, Height = height },
        ReducedMotion = ReducedMotion.Reduce,
        Locale = "en-US",
    };

    /// <summary>Shows the first dataset.</summary>
    public static async Task ShowArticleAsync(this Chromium chromium, Func<IPage, Task> test, string fragment = "lang=en", BrowserNewContextOptions? window = null) =>
        await chromium.ShowAsync((await SharedPages.ArticleAsync()).Html, test, window ?? Window(), fragment);

    /// <summary>Shows the small dataset that users start from.</summary>
    public static async Task ShowStarterAsync(this Chromium chromium, Func<IPage, Task> test, string fragment = "lang=en", BrowserNewContextOptions? window = null) =>
        await chromium.ShowAsync(await LazyStarter.Value, test, window ?? Window(), fragment);

    /// <summary>The starter's page with other data.</summary>
    public static async Task<string> WithDataAsync(Action<JObject> change)
    {
        const string Start = "id=\"claimgraph-data\">";
        string html = await LazyStarter.Value;
        int start = html.IndexOf(Start, StringComparison.Ordinal) + Start.Length;
        int end = html.IndexOf("</script>", start, StringComparison.Ordinal);
        JObject data = PayloadObject.Read(html[start..end]);
        change(data);
        string json = data.ToString(Formatting.None).Replace("<", "\\u003c", StringComparison.Ordinal);
        return html[..start] + json + html[end..];
    }

    /// <summary>The state's part of the address.</summary>
    public static string Fragment(this IPage page) => page.Url.Contains('#', StringComparison.Ordinal) ? page.Url[(page.Url.IndexOf('#', StringComparison.Ordinal) + 1)..] : "";

    /// <summary>Waits until the address has, or has not, a part.</summary>
    public static Task AddressAsync(this IPage page, string part, bool isThere = true) =>
        page.WaitForFunctionAsync("([part, isThere]) => location.hash.slice(1).split('&').includes(part) === isThere", new object[] { part, isThere });

    private static string MakeStarter()
    {
        using DiagramRenderer renderer = new();
        using TemporaryDirectory directory = new();
        string starter = Repository.PathOf("src", "ClaimGraph.Cli", "Starter");
        foreach (string file in Directory.EnumerateFiles(starter, "*", SearchOption.AllDirectories))
        {
            string copy = directory.PathOf(Path.GetRelativePath(starter, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.WriteAllText(copy, File.ReadAllText(file).Replace("$NAME$", "starter", StringComparison.Ordinal));
        }

        KnowledgeGraph graph = KnowledgeGraph.Build(DatasetLoader.Load(directory.PathOf("")).Dataset!);
        return ViewerPage.Of(graph, renderer).Html;
    }
}
