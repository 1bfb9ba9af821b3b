using System.Globalization;
using ClaimGraph.Viewer.Tests.Browser;
using Microsoft.Playwright;

namespace ClaimGraph.Viewer.Tests.Page;

/// <summary>
/// How fast the drawing is. Figures depend on the machine, so nothing is asserted and nothing runs unasked:
/// <c>ClaimGraph.Viewer.Tests -class ClaimGraph.Viewer.Tests.Page.SpeedMeasurements -explicit only -showLiveOutput</c>.
/// </summary>
public sealed class SpeedMeasurements(Chromium chromium, ITestOutputHelper output)
{
    private const string Record =
        """
        () => {
          window.frames_ = [];
          let last = performance.now();
          const tick = now => { window.frames_.push(now - last); last = now; requestAnimationFrame(tick); };
          requestAnimationFrame(tick);
        }
        """;

    /// <summary>Opens a graph, waits for the first picture of it, and pans it by hand: far out, and near.</summary>
    [Theory(Explicit = true)]
    [InlineData(1000)]
    [InlineData(10000)]
    public async Task Paint_and_pan(int nodes)
    {
        await chromium.ShowAsync(await MadePages.LargeAsync(nodes), async tab =>
        {
            Canvas canvas = new(tab);
            await canvas.RestAsync();
            double paint = await tab.EvaluateAsync<double>("() => performance.getEntriesByName('first-contentful-paint')[0].startTime");
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{nodes} nodes: first paint {paint:0} ms"));
            await tab.EvaluateAsync(Record);
            await PanAsync(canvas, "far out");
            await tab.EvaluateAsync("() => { const { view, camera } = window.__claimgraph; view.store.update({ camera: { ...camera(), scale: 0.6 } }); }");
            await PanAsync(canvas, "near");
        });
    }

    private async Task PanAsync(Canvas canvas, string distance)
    {
        await canvas.RestAsync();
        LocatorBoundingBoxResult box = (await canvas.Page.Locator("#graph").BoundingBoxAsync())!;
        Spot start = new(box.X + (box.Width * 0.8), box.Y + 12);
        await canvas.Page.EvaluateAsync("() => { window.frames_.length = 0; }");
        for (int round = 0; round < 4; round++)
        {
            await canvas.Page.Mouse.MoveAsync((float)start.X, (float)start.Y);
            await canvas.Page.Mouse.DownAsync();
            for (int step = 1; step <= 60; step++)
            {
                await canvas.Page.Mouse.MoveAsync((float)(start.X - (step * 6)), (float)(start.Y + (step * 5)));
            }

            await canvas.Page.Mouse.UpAsync();
        }

        double[] frames = await canvas.Page.EvaluateAsync<double[]>("() => [...window.frames_].sort((a, b) => a - b)");
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"  panning {distance}: {frames.Length} frames, median {frames[frames.Length / 2]:0.0} ms, 95 % within {frames[frames.Length * 95 / 100]:0.0} ms"));
    }
}
