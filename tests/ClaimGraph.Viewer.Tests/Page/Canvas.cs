using System.Globalization;
using System.Text.Json;
using Microsoft.Playwright;

namespace ClaimGraph.Viewer.Tests.Page;

/// <summary>The drawing of a page, as a reader's hand and eye have it.</summary>
internal sealed class Canvas(IPage page)
{
    public IPage Page => page;

    /// <summary>What has the keyboard's focus, read to those who hear it.</summary>
    public ILocator Surface => page.Locator("#graph [role=listbox]");

    /// <summary>What is read of the mark that the focus is on.</summary>
    public ILocator Spoken => page.Locator("#graph [role=option]");

    /// <summary>Waits until nothing moves and everything is painted.</summary>
    public async Task RestAsync() =>
        await page.EvaluateAsync(
            """
            async () => {
              for (let calm = 0; calm < 3; calm = window.__claimgraph.isSettled() ? calm + 1 : 0) {
                await new Promise(done => setTimeout(done, 30));
              }
            }
            """);

    /// <summary>Where the middle of a node is in the window, once all is at rest.</summary>
    public async Task<Spot> PlaceAsync(string node) =>
        await FindAsync(node) ?? throw new InvalidOperationException($"{node} is not shown.");

    /// <summary>Where the middle of a node is; null where it is not shown.</summary>
    public async Task<Spot?> FindAsync(string node) => await SpotAsync("place", node);

    /// <summary>Where the middle of a claim's line is.</summary>
    public async Task<Spot> LineAsync(string claim) =>
        await SpotAsync("line", claim) ?? throw new InvalidOperationException($"{claim} has no line.");

    public async Task<Look> CameraAsync()
    {
        await RestAsync();
        return Look.From(await page.EvaluateAsync<JsonElement>("() => window.__claimgraph.camera()"));
    }

    /// <summary>The labels in the window.</summary>
    public async Task<Label[]> LabelsAsync()
    {
        await RestAsync();
        return [.. (await page.EvaluateAsync<JsonElement>("() => window.__claimgraph.labels()")).EnumerateArray().Select(Label.From)];
    }

    /// <summary>How much a square around a spot differs from the ground: the greatest distance of a channel.</summary>
    public async Task<int> InkAsync(Spot spot, int around)
    {
        await RestAsync();
        return await page.EvaluateAsync<int>(
            """
            ([x, y, r]) => {
              const canvas = document.querySelector('#graph canvas.graph-canvas');
              const box = canvas.getBoundingClientRect();
              const ratio = canvas.width / box.width;
              const context = canvas.getContext('2d');
              const ground = context.getImageData(1, 1, 1, 1).data;
              const { data } = context.getImageData((x - box.left - r) * ratio, (y - box.top - r) * ratio, 2 * r * ratio, 2 * r * ratio);
              let most = 0;
              data.forEach((value, i) => { most = Math.max(most, Math.abs(value - ground[i % 4])); });
              return most;
            }
            """,
            new[] { spot.X, spot.Y, around });
    }

    /// <summary>A value of the state, as JSON; sets as arrays.</summary>
    public async Task<string> StateAsync(string field) => await page.EvaluateAsync<string>(
        "field => JSON.stringify(window.__claimgraph.view.store.state[field], (_, value) => value instanceof Set || value instanceof Map ? [...value] : value)",
        field);

    /// <summary>Presses the mouse on one spot and lets it go on another.</summary>
    public async Task DragAsync(Spot from, Spot to)
    {
        await page.Mouse.MoveAsync((float)from.X, (float)from.Y);
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync((float)to.X, (float)to.Y, new MouseMoveOptions { Steps = 5 });
        await page.Mouse.UpAsync();
    }

    public async Task ClickAsync(Spot at) => await page.Mouse.ClickAsync((float)at.X, (float)at.Y);

    public async Task DoubleClickAsync(Spot at) => await page.Mouse.DblClickAsync((float)at.X, (float)at.Y);

    public async Task PointAsync(Spot at) => await page.Mouse.MoveAsync((float)at.X, (float)at.Y);

    private async Task<Spot?> SpotAsync(string kind, string id)
    {
        await RestAsync();
        LocatorBoundingBoxResult box = await page.Locator("#graph").BoundingBoxAsync() ?? throw new InvalidOperationException("There is no drawing.");
        double[]? at = await page.EvaluateAsync<double[]?>(
            string.Create(CultureInfo.InvariantCulture, $"id => {{ const at = window.__claimgraph.{kind}(id); return at === null ? null : [at.x, at.y]; }}"),
            id);
        return at is null ? null : new Spot(box.X + at[0], box.Y + at[1]);
    }
}
