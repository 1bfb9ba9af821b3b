using ClaimGraph.Claims;
using ClaimGraph.Identifiers;
using ClaimGraph.Viewer.Tests.Browser;
using ClaimGraph.Viewer.Tests.Panels;
using Microsoft.Playwright;

namespace ClaimGraph.Viewer.Tests.Page;

/// <summary>Pointing at, choosing, following and folding, with the mouse.</summary>
public sealed class ExploringTests(Chromium chromium)
{
    [Fact]
    public async Task Pointing_at_a_node_dims_what_is_not_connected_with_it()
    {
        await chromium.ShowAsync(await MadePages.SmallAsync(), async tab =>
        {
            Canvas canvas = new(tab);
            Spot far = await canvas.PlaceAsync("f");
            Spot near = await canvas.PlaceAsync("d");
            int before = await canvas.InkAsync(far, 8);
            await canvas.PointAsync(await canvas.PlaceAsync("a"));
            Assert.True(await canvas.InkAsync(far, 8) < before / 2);
            Assert.True(await canvas.InkAsync(near, 8) > before * 0.9);
            await Assertions.Expect(tab.Locator(".graph-tooltip")).ToContainTextAsync("2 relations");
            await canvas.PointAsync(far.By(0, 80));
            Assert.Equal(before, await canvas.InkAsync(far, 8));
        }, fragment: "lang=en");
    }

    [Fact]
    public async Task Pointing_at_a_line_shows_all_that_it_stands_for()
    {
        await chromium.ShowAsync(await MadePages.SmallAsync(), async tab =>
        {
            Canvas canvas = new(tab);
            await canvas.PointAsync((await canvas.LineAsync("e-f")).By(25, 3));
            await Assertions.Expect(tab.Locator(".graph-tooltip")).ToContainTextAsync("Statement e-f.");
            await Assertions.Expect(tab.Locator(".graph-tooltip")).ToContainTextAsync("Statement e-f-again.");
        }, fragment: "lang=en");
    }

    [Fact]
    public async Task A_click_selects_a_node_or_a_claim_and_one_beside_them_nothing()
    {
        await chromium.ShowAsync(await MadePages.SmallAsync(), async tab =>
        {
            Canvas canvas = new(tab);
            Spot line = await canvas.LineAsync("e-f");
            await canvas.ClickAsync(await canvas.PlaceAsync("b"));
            Assert.Equal("""{"type":"node","id":"b"}""", await canvas.StateAsync("selection"));
            await canvas.ClickAsync(line.By(30, 3));
            Assert.Equal("""{"type":"claim","id":"e-f"}""", await canvas.StateAsync("selection"));
            await tab.WaitForTimeoutAsync(400);
            await canvas.ClickAsync(line.By(30, 3));
            Assert.Equal("""{"type":"claim","id":"e-f-again"}""", await canvas.StateAsync("selection"));
            await canvas.ClickAsync(line.By(30, -60));
            Assert.Equal("null", await canvas.StateAsync("selection"));
        });
    }

    [Fact]
    public async Task A_double_click_leaves_the_neighbourhood_and_Escape_brings_all_back()
    {
        await chromium.ShowAsync(await MadePages.SmallAsync(), async tab =>
        {
            Canvas canvas = new(tab);
            await canvas.DoubleClickAsync(await canvas.PlaceAsync("a"));
            Assert.NotNull(await canvas.FindAsync("b"));
            Assert.NotNull(await canvas.FindAsync("d"));
            Assert.Null(await canvas.FindAsync("c"));
            Assert.Null(await canvas.FindAsync("f"));
            await tab.EvaluateAsync("() => window.__claimgraph.view.store.update({ neighbourhood: { node: 'a', depth: 2 } })");
            Assert.NotNull(await canvas.FindAsync("c"));
            Assert.Null(await canvas.FindAsync("f"));
            await canvas.Surface.FocusAsync();
            await tab.Keyboard.PressAsync("Escape");
            await tab.Keyboard.PressAsync("Escape");
            Assert.NotNull(await canvas.FindAsync("f"));
        });
    }

    [Fact]
    public async Task Two_picks_show_the_shortest_path_between_them()
    {
        await chromium.ShowAsync(await MadePages.SmallAsync(), async tab =>
        {
            Canvas canvas = new(tab);
            await canvas.ClickAsync(await canvas.PlaceAsync("d"));
            await tab.Keyboard.DownAsync("Shift");
            await canvas.ClickAsync(await canvas.PlaceAsync("f"));
            await tab.Keyboard.UpAsync("Shift");
            Assert.Equal("""{"from":"d","to":"f"}""", await canvas.StateAsync("path"));
            string path = await tab.EvaluateAsync<string>("() => JSON.stringify(window.__claimgraph.view.path())");
            Assert.Equal("""{"nodes":[3,4,5],"steps":[[3],[5,6]]}""", path);
            await tab.Mouse.MoveAsync(640, 300);
            int on = await canvas.InkAsync(await canvas.PlaceAsync("e"), 8);
            Assert.True(await canvas.InkAsync(await canvas.PlaceAsync("b"), 8) < on / 2);
        });
    }

    [Fact]
    public async Task The_path_keeps_to_what_is_visible_and_goes_against_the_arrows_too()
    {
        await chromium.ShowAsync(await MadePages.SmallAsync(), async tab =>
        {
            const string Ask = "() => JSON.stringify(window.__claimgraph.view.path()?.nodes ?? null)";
            await tab.EvaluateAsync("() => window.__claimgraph.view.store.update({ path: { from: 'f', to: 'd' } })");
            Assert.Equal("[5,4,3]", await tab.EvaluateAsync<string>(Ask));
            await tab.EvaluateAsync("() => { const { view } = window.__claimgraph; view.store.update({ hiddenKinds: new Set([view.model.payload.kinds[1].id]) }); }");
            Assert.Equal("null", await tab.EvaluateAsync<string>(Ask));
        });
    }

    [Fact]
    public async Task A_double_click_on_its_title_folds_a_cluster_into_one_mark_and_another_opens_it()
    {
        await chromium.ShowAsync(await MadePages.SmallAsync(), async tab =>
        {
            Canvas canvas = new(tab);
            Label title = Assert.Single(await canvas.LabelsAsync(), l => l.Text == "Left side");
            LocatorBoundingBoxResult box = (await tab.Locator("#graph").BoundingBoxAsync())!;
            await canvas.DoubleClickAsync(new Spot(box.X + title.X + (title.Width / 2), box.Y + title.Y + (title.Height / 2)));
            Assert.Equal("""["left"]""", await canvas.StateAsync("collapsed"));
            Spot mark = await canvas.PlaceAsync("a");
            Assert.Equal(mark, await canvas.PlaceAsync("d"));
            Label[] labels = await canvas.LabelsAsync();
            Assert.Contains(labels, l => l.Text == "Left side (2)");
            Assert.DoesNotContain(labels, l => l.Text == "Place a");
            await canvas.DoubleClickAsync(mark);
            Assert.Equal("[]", await canvas.StateAsync("collapsed"));
            Assert.NotEqual(await canvas.PlaceAsync("a"), await canvas.PlaceAsync("d"));
        }, fragment: "lang=en");
    }

    [Fact]
    public async Task Lines_between_folded_clusters_are_one_with_their_number()
    {
        await chromium.ShowAsync(await MadePages.SmallAsync(), async tab =>
        {
            Canvas canvas = new(tab);
            await tab.EvaluateAsync("() => window.__claimgraph.view.store.update({ collapsed: new Set(['right']) })");
            await canvas.RestAsync();
            await canvas.PointAsync((await canvas.LineAsync("e-f")).By(-10, 4));
            await Assertions.Expect(tab.Locator(".graph-tooltip")).ToContainTextAsync("×2");
        }, fragment: "lang=en");
    }

    [Fact]
    public async Task What_filters_leave_out_is_gone_or_a_shadow()
    {
        await chromium.ShowAsync(await MadePages.SmallAsync(), async tab =>
        {
            Canvas canvas = new(tab);
            await tab.EvaluateAsync("() => window.__claimgraph.view.store.update({ camera: { x: 460, y: 270, scale: 0.55 } })");
            Spot at = await canvas.PlaceAsync("b");
            int full = await canvas.InkAsync(at, 6);
            await tab.EvaluateAsync("() => { const { view } = window.__claimgraph; view.store.update({ hiddenKinds: new Set([view.model.payload.kinds[1].id]) }); }");
            Assert.Equal(0, await canvas.InkAsync(at, 6));
            await tab.EvaluateAsync("() => window.__claimgraph.view.store.update({ faded: true })");
            Assert.InRange(await canvas.InkAsync(at, 6), 1, full / 2);
        });
    }

    [Fact]
    public async Task What_no_shown_claim_speaks_of_is_left_out()
    {
        await chromium.ShowArticleAsync(
            async tab =>
            {
                const string Shown = "() => { const { scene, model } = window.__claimgraph.view; return model.payload.nodes.filter((_, i) => scene.visible.nodes[i] === 1).map(n => n.id).sort().join(); }";
                IEnumerable<Claim> forecasts = SharedPages.ArticleGraph().Claims.Where(c => c.Modality == Modality.Forecast);
                string[] expected = [.. forecasts.SelectMany(Named).Select(n => n.Value).Distinct().Order(StringComparer.Ordinal)];
                Assert.Equal(string.Join(',', expected), await tab.EvaluateAsync<string>(Shown));
            },
            "lang=en&no-modality=fact,reported,opinion,hypothetical,normative");

        static IEnumerable<NodeId> Named(Claim claim) => [claim.Subject, .. claim.SaidBy, .. claim.Object is NodeObject end ? [end.Node] : Array.Empty<NodeId>()];
    }

    [Fact]
    public async Task A_node_stays_where_it_is_dragged_until_all_are_put_back()
    {
        await chromium.ShowAsync(await MadePages.SmallAsync(), async tab =>
        {
            Canvas canvas = new(tab);
            Spot b = await canvas.PlaceAsync("b");
            Spot e = await canvas.PlaceAsync("e");
            await tab.EvaluateAsync("() => { const { view, camera } = window.__claimgraph; view.store.update({ camera: { ...camera() } }); }");
            await canvas.DragAsync(b, b.By(40, 70));
            Assert.True((await canvas.PlaceAsync("b")).DistanceTo(b.By(40, 70)) < 2);
            Assert.True((await canvas.PlaceAsync("e")).DistanceTo(e) < 1);
            await tab.EvaluateAsync("() => window.__claimgraph.view.resetPositions()");
            Assert.True((await canvas.PlaceAsync("b")).DistanceTo(b) < 1);
        });
    }
}
