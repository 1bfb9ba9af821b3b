using System.Xml.Linq;
using ClaimGraph.Viewer.Tests.Browser;
using Microsoft.Playwright;

namespace ClaimGraph.Viewer.Tests.Page;

/// <summary>Colours for every eye and screen, and the drawing as a file.</summary>
public sealed class AppearanceTests(Chromium chromium)
{
    private const string Ground = "() => [...document.querySelector('canvas.graph-canvas').getContext('2d').getImageData(2, 2, 1, 1).data].slice(0, 3).join()";

    [Theory]
    [InlineData(ColorScheme.Light, "auto", "255,255,255")]
    [InlineData(ColorScheme.Dark, "auto", "18,22,29")]
    [InlineData(ColorScheme.Light, "dark", "18,22,29")]
    [InlineData(ColorScheme.Dark, "contrast", "255,255,255")]
    public async Task The_theme_is_the_readers_or_the_systems(ColorScheme scheme, string theme, string ground)
    {
        await chromium.ShowAsync(
            await MadePages.SmallAsync(),
            async tab =>
            {
                Canvas canvas = new(tab);
                await tab.EvaluateAsync("theme => window.__claimgraph.view.store.update({ theme })", theme);
                await canvas.RestAsync();
                Assert.Equal(ground, await tab.EvaluateAsync<string>(Ground));
            },
            new BrowserNewContextOptions { ColorScheme = scheme });
    }

    [Fact]
    public async Task The_drawing_follows_when_the_system_turns_dark()
    {
        await chromium.ShowAsync(await MadePages.SmallAsync(), async tab =>
        {
            Canvas canvas = new(tab);
            await canvas.RestAsync();
            await tab.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Dark });
            await canvas.RestAsync();
            Assert.Equal("18,22,29", await tab.EvaluateAsync<string>(Ground));
        });
    }

    [Fact]
    public async Task Forced_colours_are_kept_to()
    {
        await chromium.ShowAsync(
            await MadePages.SmallAsync(),
            async tab =>
            {
                Canvas canvas = new(tab);
                await canvas.RestAsync();
                string canvasColor = await tab.EvaluateAsync<string>("() => { document.body.style.backgroundColor = 'Canvas'; return getComputedStyle(document.body).backgroundColor.replace(/[^\\d,]/g, ''); }");
                Assert.Equal(canvasColor, await tab.EvaluateAsync<string>(Ground));
            },
            new BrowserNewContextOptions { ForcedColors = ForcedColors.Active });
    }

    [Fact]
    public async Task The_whole_drawing_is_exported_as_SVG_with_text_as_text()
    {
        await chromium.ShowAsync(await MadePages.SmallAsync(), async tab =>
        {
            await new Canvas(tab).RestAsync();
            XDocument svg = XDocument.Parse(await tab.EvaluateAsync<string>("() => window.__claimgraph.view.exportSvg(true)"));
            XElement root = svg.Root!;
            string[] texts = [.. root.Descendants().Where(e => e.Name.LocalName == "text").Select(e => e.Value)];
            Assert.All((string[])["Place a", "Place f", "leads to", "Left side"], text => Assert.Contains(text, texts));
            Assert.Equal("graphics-document", root.Attribute("role")?.Value);
            Assert.Contains(root.Elements(), e => e.Name.LocalName == "title" && e.Value.Length > 0);
            Assert.Contains(root.Elements(), e => e.Name.LocalName == "desc" && e.Value == "Graph of 6 nodes and 7 claims");
            Assert.Equal(6, root.Descendants().Count(e => e.Attribute("id")?.Value.StartsWith("node-", StringComparison.Ordinal) == true));
            Assert.Equal(6, root.Descendants().Count(e => e.Attribute("id")?.Value.StartsWith("edge-", StringComparison.Ordinal) == true));
            Assert.DoesNotContain(root.Descendants().Attributes(), a => a.Name.LocalName is "href" or "src");
        }, fragment: "lang=en");
    }

    [Fact]
    public async Task The_view_is_exported_as_SVG_without_what_is_out_of_sight()
    {
        await chromium.ShowAsync(await MadePages.SmallAsync(), async tab =>
        {
            Canvas canvas = new(tab);
            await tab.EvaluateAsync("() => window.__claimgraph.view.store.update({ camera: { x: 160, y: 120, scale: 3 } })");
            await canvas.RestAsync();
            string svg = await tab.EvaluateAsync<string>("() => window.__claimgraph.view.exportSvg(false)");
            Assert.Contains("node-a", svg, StringComparison.Ordinal);
            Assert.DoesNotContain("node-f", svg, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task Names_that_look_like_markup_stay_names_in_the_SVG()
    {
        string html = (await MadePages.SmallAsync()).Replace("Place a", "\\u003cscript>alert(1)\\u003c/script>&amp;\\u0001\\\"", StringComparison.Ordinal);
        await chromium.ShowAsync(html, async tab =>
        {
            await new Canvas(tab).RestAsync();
            XDocument svg = XDocument.Parse(await tab.EvaluateAsync<string>("() => window.__claimgraph.view.exportSvg(true)"));
            Assert.DoesNotContain(svg.Descendants(), e => e.Name.LocalName == "script");
            Assert.Contains(svg.Descendants(), e => e.Name.LocalName == "text" && e.Value.StartsWith("<script>alert(1)", StringComparison.Ordinal));
        }, fragment: "lang=en");
    }

    [Fact]
    public async Task The_view_is_exported_as_a_PNG_of_twice_its_size()
    {
        await chromium.ShowAsync(await MadePages.SmallAsync(), async tab =>
        {
            await new Canvas(tab).RestAsync();
            int[] sizes = await tab.EvaluateAsync<int[]>(
                """
                async () => {
                  const blob = await window.__claimgraph.view.exportPng(2);
                  const picture = await createImageBitmap(blob);
                  const canvas = document.querySelector('canvas.graph-canvas');
                  return [picture.width, picture.height, canvas.clientWidth, canvas.clientHeight];
                }
                """);
            Assert.Equal((2 * sizes[2], 2 * sizes[3]), (sizes[0], sizes[1]));
        });
    }
}
