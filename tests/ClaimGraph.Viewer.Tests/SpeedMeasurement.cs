using System.Diagnostics;
using System.Globalization;
using System.Text;
using ClaimGraph.Graphs;
using ClaimGraph.Viewer.Tests.Browser;
using ClaimGraph.Viewer.Tests.Graphs;
using ClaimGraph.Viewer.Tests.Scripts;
using Microsoft.Playwright;
using Newtonsoft.Json.Linq;

namespace ClaimGraph.Viewer.Tests;

/// <summary>Figures rather than tests: run on request, printed, and held against nothing. See the README.</summary>
public sealed class SpeedMeasurement(Chromium chromium)
{
    private const string Watch =
        "new MutationObserver(() => { if (document.documentElement?.dataset.ready) window.readyAt ??= performance.now(); })"
        + ".observe(document, { attributes: true, subtree: true, childList: true });";

    private const string Frames =
        "() => { window.frames_ = []; let last = performance.now(); const step = now => { window.frames_.push(now - last); last = now; "
        + "if (window.frames_) requestAnimationFrame(step); }; requestAnimationFrame(step); }";

    [Theory(Explicit = true)]
    [InlineData(1_000)]
    [InlineData(10_000)]
    public async Task How_large_and_how_fast(int nodes)
    {
        KnowledgeGraph graph = LargeGraph.Of(nodes);
        Stopwatch clock = Stopwatch.StartNew();
        ViewerPage page = ViewerPages.Of(graph);
        Print($"{nodes} nodes: made in {clock.Elapsed.TotalSeconds:0.0} s, {Encoding.UTF8.GetByteCount(page.Html) / 1e6:0.00} MB; {string.Join(' ', page.Notes)}");
        JObject payload = PayloadObject.OfPage(page.Html);
        JToken times = await PageModule.CallAsync("search.ts", "time", payload, new[] { "north", "tiandi", "td", "玄黄", "harbor model", "riverr 42" }, 20);
        Print($"  search, the slowest of {times.Count()} queries: {times.Max(t => (double)t):0.0} ms");

        using TemporaryDirectory directory = new();
        string file = directory.PathOf("page.html");
        await File.WriteAllTextAsync(file, page.Html, TestContext.Current.CancellationToken);
        IBrowser browser = await chromium.RequireAsync();
        await using IBrowserContext context = await browser.NewContextAsync();
        await context.AddInitScriptAsync(Watch);
        IPage tab = await context.NewPageAsync();
        await tab.GotoAsync(new Uri(file).AbsoluteUri);
        await tab.WaitForFunctionAsync("window.readyAt && performance.getEntriesByName('first-contentful-paint').length > 0");
        double paint = await tab.EvaluateAsync<double>("performance.getEntriesByName('first-contentful-paint')[0].startTime");
        double ready = await tab.EvaluateAsync<double>("window.readyAt");
        Print($"  first paint {paint:0} ms, ready {ready:0} ms");
        Print($"  frames while panning: {await PanAsync(tab)}");
    }

    private static async Task<string> PanAsync(IPage tab)
    {
        LocatorBoundingBoxResult box = (await tab.Locator("#graph").BoundingBoxAsync())!;
        (float x, float y) = (box.X + (box.Width / 2), box.Y + (Math.Min(box.Height, 600) / 2));
        await tab.Mouse.MoveAsync(x, y);
        await tab.Mouse.DownAsync();
        await tab.EvaluateAsync(Frames);
        for (int i = 0; i < 120; i++)
        {
            await tab.Mouse.MoveAsync(x + (float)(150 * Math.Sin(i / 8.0)), y + (float)(100 * Math.Cos(i / 8.0)));
        }

        await tab.Mouse.UpAsync();
        double[] frames = [.. (await tab.EvaluateAsync<double[]>("() => { const all = window.frames_; window.frames_ = null; return all; }")).Skip(2).Order()];
        return string.Create(CultureInfo.InvariantCulture, $"{frames.Length}, median {frames[frames.Length / 2]:0.0} ms, p95 {frames[(int)(frames.Length * 0.95)]:0.0} ms");
    }

    private static void Print(FormattableString text) => TestContext.Current.TestOutputHelper!.WriteLine(FormattableString.Invariant(text));
}
