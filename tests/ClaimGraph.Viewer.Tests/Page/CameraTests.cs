using System.Text.Json;
using ClaimGraph.Viewer.Tests.Browser;
using Microsoft.Playwright;

namespace ClaimGraph.Viewer.Tests.Page;

/// <summary>Moving through the drawing by wheel, hand, fingers and keys.</summary>
public sealed class CameraTests(Chromium chromium)
{
    private static readonly BrowserNewContextOptions Phone = new()
    {
        ViewportSize = new ViewportSize { Width = 390, Height = 844 },
        HasTouch = true,
    };

    [Fact]
    public async Task Everything_is_in_the_window_at_first()
    {
        await chromium.ShowAsync(await MadePages.SmallAsync(), async tab =>
        {
            Canvas canvas = new(tab);
            LocatorBoundingBoxResult box = (await tab.Locator("#graph").BoundingBoxAsync())!;
            foreach (string node in (string[])["a", "b", "c", "d", "e", "f"])
            {
                Spot at = await canvas.PlaceAsync(node);
                Assert.InRange(at.X, box.X, box.X + box.Width);
                Assert.InRange(at.Y, box.Y, box.Y + box.Height);
            }
        });
    }

    [Fact]
    public async Task The_wheel_zooms_and_what_is_under_the_pointer_stays_there()
    {
        await chromium.ShowAsync(await MadePages.SmallAsync(), async tab =>
        {
            Canvas canvas = new(tab);
            Look before = await canvas.CameraAsync();
            Spot at = await canvas.PlaceAsync("e");
            await canvas.PointAsync(at);
            await tab.Mouse.WheelAsync(0, -240);
            Look after = await canvas.CameraAsync();
            Assert.True(after.Scale > before.Scale * 1.3);
            Assert.True((await canvas.PlaceAsync("e")).DistanceTo(at) < 1);
        });
    }

    [Fact]
    public async Task Dragging_the_ground_moves_everything_with_the_hand()
    {
        await chromium.ShowAsync(await MadePages.SmallAsync(), async tab =>
        {
            Canvas canvas = new(tab);
            Spot before = await canvas.PlaceAsync("b");
            Spot ground = before.By(0, 90);
            await canvas.DragAsync(ground, ground.By(60, 35));
            Assert.True((await canvas.PlaceAsync("b")).DistanceTo(before.By(60, 35)) < 1.5);
        });
    }

    [Fact]
    public async Task Keys_zoom_pan_and_fit()
    {
        await chromium.ShowAsync(await MadePages.SmallAsync(), async tab =>
        {
            Canvas canvas = new(tab);
            Look fitted = await canvas.CameraAsync();
            await canvas.Surface.FocusAsync();
            await tab.Keyboard.PressAsync("+");
            Look near = await canvas.CameraAsync();
            Assert.True(near.Scale > fitted.Scale * 1.2);
            await tab.Keyboard.PressAsync("Control+ArrowRight");
            Assert.True((await canvas.CameraAsync()).X > near.X);
            await tab.Keyboard.PressAsync("-");
            await tab.Keyboard.PressAsync("0");
            Look again = await canvas.CameraAsync();
            Assert.Equal(fitted.Scale, again.Scale, 3);
            Assert.Equal(fitted.X, again.X, 1);
        });
    }

    [Fact]
    public async Task Two_fingers_pinch()
    {
        await chromium.ShowAsync(await MadePages.SmallAsync(), async tab =>
        {
            Canvas canvas = new(tab);
            Look before = await canvas.CameraAsync();
            Spot at = await canvas.PlaceAsync("e");
            await using ICDPSession session = await tab.Context.NewCDPSessionAsync(tab);
            await TouchAsync(session, "touchStart", at.By(-20, 60), at.By(20, 60));
            foreach (int apart in (int[])[30, 45, 60])
            {
                await TouchAsync(session, "touchMove", at.By(-apart, 60), at.By(apart, 60));
            }

            await TouchAsync(session, "touchEnd");
            Assert.InRange((await canvas.CameraAsync()).Scale / before.Scale, 2.5, 3.5);
        }, Phone);
    }

    [Fact]
    public async Task One_finger_pans_and_a_tap_selects()
    {
        await chromium.ShowAsync(await MadePages.SmallAsync(), async tab =>
        {
            Canvas canvas = new(tab);
            Spot before = await canvas.PlaceAsync("b");
            await using ICDPSession session = await tab.Context.NewCDPSessionAsync(tab);
            await TouchAsync(session, "touchStart", before);
            await TouchAsync(session, "touchMove", before.By(10, 20));
            await TouchAsync(session, "touchMove", before.By(20, 50));
            await TouchAsync(session, "touchEnd");
            Spot after = await canvas.PlaceAsync("b");
            Assert.True(after.DistanceTo(before.By(20, 50)) < 2);
            Assert.Equal("null", await canvas.StateAsync("selection"));
            await tab.Touchscreen.TapAsync((float)after.X + 8, (float)after.Y + 8);
            Assert.Contains("\"b\"", await canvas.StateAsync("selection"), StringComparison.Ordinal);
        }, Phone);
    }

    [Fact]
    public async Task A_double_click_on_the_ground_comes_nearer()
    {
        await chromium.ShowAsync(await MadePages.SmallAsync(), async tab =>
        {
            Canvas canvas = new(tab);
            Look before = await canvas.CameraAsync();
            await canvas.DoubleClickAsync((await canvas.PlaceAsync("b")).By(0, 90));
            Assert.Equal(2, (await canvas.CameraAsync()).Scale / before.Scale, 1);
        });
    }

    [Fact]
    public async Task The_camera_is_kept_in_the_state_and_follows_it()
    {
        await chromium.ShowAsync(await MadePages.SmallAsync(), async tab =>
        {
            Canvas canvas = new(tab);
            await canvas.PointAsync(await canvas.PlaceAsync("e"));
            await tab.Mouse.WheelAsync(0, -300);
            await tab.WaitForFunctionAsync("() => window.__claimgraph.view.store.state.camera !== null");
            await tab.EvaluateAsync("() => window.__claimgraph.view.store.update({ camera: { x: 460, y: 420, scale: 1.5 } })");
            Look look = await canvas.CameraAsync();
            Assert.Equal((460, 420, 1.5), (look.X, look.Y, look.Scale));
        });
    }

    [Fact]
    public async Task The_map_appears_when_something_is_out_of_sight_and_moves_the_window()
    {
        await chromium.ShowAsync(await MadePages.SmallAsync(), async tab =>
        {
            Canvas canvas = new(tab);
            ILocator map = tab.Locator(".graph-map");
            await canvas.RestAsync();
            await Assertions.Expect(map).ToBeHiddenAsync();
            await canvas.PointAsync(await canvas.PlaceAsync("a"));
            await tab.Mouse.WheelAsync(0, -480);
            Look before = await canvas.CameraAsync();
            await Assertions.Expect(map).ToBeVisibleAsync();
            LocatorBoundingBoxResult box = (await map.BoundingBoxAsync())!;
            await canvas.DragAsync(new Spot(box.X + 30, box.Y + 20), new Spot(box.X + (box.Width * 0.8), box.Y + (box.Height * 0.8)));
            Look after = await canvas.CameraAsync();
            Assert.True(after.X > before.X + 100 && after.Y > before.Y + 100);
            Assert.Equal(before.Scale, after.Scale, 6);
        });
    }

    [Fact]
    public async Task The_drawing_follows_the_size_of_the_window_and_is_sharp_on_fine_screens()
    {
        await chromium.ShowAsync(
            await MadePages.SmallAsync(),
            async tab =>
            {
                Canvas canvas = new(tab);
                Look before = await canvas.CameraAsync();
                await tab.SetViewportSizeAsync(1600, 1000);
                await tab.WaitForFunctionAsync("() => { const c = document.querySelector('canvas.graph-canvas'); return Math.abs(c.width - 2 * c.clientWidth) <= 1 && c.clientWidth > 800; }");
                Assert.True((await canvas.CameraAsync()).Scale > before.Scale);
            },
            new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 1280, Height = 800 }, DeviceScaleFactor = 2 });
    }

    [Fact]
    public async Task Who_wants_things_still_gets_no_flights()
    {
        await chromium.ShowAsync(
            await MadePages.SmallAsync(),
            async tab =>
            {
                Canvas canvas = new(tab);
                Look before = await canvas.CameraAsync();
                double at = await tab.EvaluateAsync<double>("() => { window.__claimgraph.view.zoomBy(2); return window.__claimgraph.camera().scale; }");
                Assert.Equal(2 * before.Scale, at, 6);
            },
            new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 1280, Height = 800 }, ReducedMotion = ReducedMotion.Reduce });
    }

    private static Task<JsonElement?> TouchAsync(ICDPSession session, string type, params Spot[] fingers) => session.SendAsync(
        "Input.dispatchTouchEvent",
        new Dictionary<string, object>
        {
            ["type"] = type,
            ["touchPoints"] = fingers.Select((f, i) => new Dictionary<string, object> { ["x"] = f.X, ["y"] = f.Y, ["id"] = i }).ToArray(),
        });
}
