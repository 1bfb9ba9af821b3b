using System.Text.RegularExpressions;
using ClaimGraph.Viewer.Tests.Browser;
using Microsoft.Playwright;

namespace ClaimGraph.Viewer.Tests.Page;

/// <summary>The drawing without a pointer, and without sight.</summary>
public sealed class KeyboardTests(Chromium chromium)
{
    [Fact]
    public async Task Arrows_go_to_the_nearest_node_in_their_direction_and_it_is_read_out()
    {
        await chromium.ShowAsync(await MadePages.SmallAsync(), async tab =>
        {
            Canvas canvas = new(tab);
            await tab.EvaluateAsync("() => window.__claimgraph.view.store.update({ selection: { type: 'node', id: 'a' } })");
            await canvas.Surface.FocusAsync();
            await Assertions.Expect(canvas.Spoken).ToHaveTextAsync(Reading("Place a", 2));
            foreach ((string key, string name, int relations) in ((string, string, int)[])[("ArrowRight", "Place b", 2), ("ArrowDown", "Place e", 3), ("ArrowLeft", "Place d", 2), ("ArrowUp", "Place a", 2)])
            {
                await tab.Keyboard.PressAsync(key);
                await Assertions.Expect(canvas.Spoken).ToHaveTextAsync(Reading(name, relations));
            }

            string active = await canvas.Surface.GetAttributeAsync("aria-activedescendant") ?? "";
            await Assertions.Expect(canvas.Spoken).ToHaveIdAsync(active);
            await Assertions.Expect(canvas.Spoken).ToHaveAttributeAsync("aria-setsize", "6");
        }, fragment: "lang=en");
    }

    [Fact]
    public async Task The_drawing_says_what_it_is()
    {
        await chromium.ShowAsync(await MadePages.SmallAsync(), async tab =>
        {
            Canvas canvas = new(tab);
            await Assertions.Expect(canvas.Surface).ToHaveAccessibleNameAsync("Graph of 6 nodes and 7 claims");
            await tab.EvaluateAsync("() => window.__claimgraph.view.store.update({ language: 'zh' })");
            await Assertions.Expect(canvas.Surface).ToHaveAccessibleNameAsync("由 6 个节点和 7 条主张组成的图");
        }, fragment: "lang=en");
    }

    [Fact]
    public async Task Space_selects_Enter_opens_and_Escape_goes_back_step_by_step()
    {
        await chromium.ShowAsync(await MadePages.SmallAsync(), async tab =>
        {
            Canvas canvas = new(tab);
            await tab.EvaluateAsync("() => window.__claimgraph.view.store.update({ selection: { type: 'node', id: 'a' } })");
            await canvas.Surface.FocusAsync();
            await tab.Keyboard.PressAsync("ArrowRight");
            await tab.Keyboard.PressAsync("Space");
            Assert.Equal("""{"type":"node","id":"b"}""", await canvas.StateAsync("selection"));
            await Assertions.Expect(canvas.Spoken).ToHaveAttributeAsync("aria-selected", "true");
            await tab.Keyboard.PressAsync("Enter");
            Assert.Equal("""{"node":"b","depth":1}""", await canvas.StateAsync("neighbourhood"));
            await tab.Keyboard.PressAsync("Escape");
            Assert.Equal("null", await canvas.StateAsync("selection"));
            await tab.Keyboard.PressAsync("Escape");
            Assert.Equal("null", await canvas.StateAsync("neighbourhood"));
        });
    }

    [Fact]
    public async Task Brackets_go_through_the_claims_of_a_node()
    {
        await chromium.ShowAsync(await MadePages.SmallAsync(), async tab =>
        {
            Canvas canvas = new(tab);
            await tab.EvaluateAsync("() => window.__claimgraph.view.store.update({ selection: { type: 'node', id: 'a' } })");
            await canvas.Surface.FocusAsync();
            await tab.Keyboard.PressAsync("]");
            string first = await canvas.StateAsync("selection");
            await tab.Keyboard.PressAsync("]");
            string second = await canvas.StateAsync("selection");
            await tab.Keyboard.PressAsync("[");
            Assert.Equal(first, await canvas.StateAsync("selection"));
            Assert.Equal(["""{"type":"claim","id":"a-b"}""", """{"type":"claim","id":"a-d"}"""], new[] { first, second }.Order(StringComparer.Ordinal));
        });
    }

    [Fact]
    public async Task Shift_with_arrows_moves_a_node_and_Delete_puts_it_back()
    {
        await chromium.ShowAsync(await MadePages.SmallAsync(), async tab =>
        {
            Canvas canvas = new(tab);
            await tab.EvaluateAsync("() => { const { view, camera } = window.__claimgraph; view.store.update({ camera: { ...camera() }, selection: { type: 'node', id: 'b' } }); }");
            Spot before = await canvas.PlaceAsync("b");
            await canvas.Surface.FocusAsync();
            await tab.Keyboard.PressAsync("Shift+ArrowDown");
            Assert.True((await canvas.PlaceAsync("b")).Y > before.Y + 5);
            await tab.Keyboard.PressAsync("Delete");
            Assert.True((await canvas.PlaceAsync("b")).DistanceTo(before) < 1);
        });
    }

    [Fact]
    public async Task A_key_folds_and_opens_the_cluster_of_a_node()
    {
        await chromium.ShowAsync(await MadePages.SmallAsync(), async tab =>
        {
            Canvas canvas = new(tab);
            await tab.EvaluateAsync("() => window.__claimgraph.view.store.update({ selection: { type: 'node', id: 'a' } })");
            await canvas.Surface.FocusAsync();
            await tab.Keyboard.PressAsync("c");
            Assert.Equal("""["left"]""", await canvas.StateAsync("collapsed"));
            await Assertions.Expect(canvas.Spoken).ToContainTextAsync("closed cluster of 2 nodes");
            await tab.Keyboard.PressAsync("Enter");
            Assert.Equal("[]", await canvas.StateAsync("collapsed"));
        }, fragment: "lang=en");
    }

    [Fact]
    public async Task Tab_leaves_the_drawing_both_ways()
    {
        await chromium.ShowAsync(await MadePages.SmallAsync(), async tab =>
        {
            Canvas canvas = new(tab);
            foreach (string key in (string[])["Tab", "Shift+Tab"])
            {
                await canvas.Surface.FocusAsync();
                await tab.Keyboard.PressAsync("ArrowRight");
                await tab.Keyboard.PressAsync(key);
                await Assertions.Expect(canvas.Surface).Not.ToBeFocusedAsync();
            }
        });
    }

    private static Regex Reading(string name, int relations) => new($"^{name}, .+, {relations} relations$");
}
