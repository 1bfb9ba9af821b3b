using ClaimGraph.Viewer.Tests.Browser;
using ClaimGraph.Viewer.Tests.Panels;

namespace ClaimGraph.Viewer.Tests.Page;

/// <summary>Names and labels at every distance.</summary>
public sealed class LabelTests(Chromium chromium)
{
    private static readonly double[] Scales = [0.15, 0.3, 0.5, 0.8, 1.4];

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    [InlineData("both")]
    public async Task No_label_of_the_article_lies_on_another_from_far_to_near(string language)
    {
        ViewerPage page = await SharedPages.ArticleAsync();
        await chromium.ShowAsync(page.Html, tab => CheckAsync(new Canvas(tab)), fragment: $"lang={language}");
    }

    [Fact]
    public async Task No_label_of_a_thousand_nodes_lies_on_another_from_far_to_near() =>
        await chromium.ShowAsync(await MadePages.LargeAsync(1000), tab => CheckAsync(new Canvas(tab)), fragment: "lang=both");

    [Fact]
    public async Task No_label_of_ten_thousand_nodes_in_groups_lies_on_another_from_far_to_near() =>
        await chromium.ShowAsync((await SharedPages.LargeAsync()).Html, tab => CheckAsync(new Canvas(tab), isAroundFit: true), fragment: "lang=en");

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public async Task Names_of_folded_groups_are_broken_into_lines_before_they_are_cut(string language)
    {
        ViewerPage page = await SharedPages.ArticleAsync();
        await chromium.ShowAsync(page.Html, async tab =>
        {
            Canvas canvas = new(tab);
            await tab.EvaluateAsync("() => { const { view } = window.__claimgraph; view.store.update({ collapsed: new Set(view.model.payload.layout.clusters.map(c => c.id)) }); }");
            string[] names = [.. (await canvas.LabelsAsync()).Select(l => l.Text).Where(t => t.Contains('(', StringComparison.Ordinal) || t.Contains('…', StringComparison.Ordinal))];
            Assert.True(names.Length > 8);
            Assert.InRange(names.Count(n => n.Contains('…', StringComparison.Ordinal)), 0, names.Length / 3);
            Assert.Contains(names, n => n.Contains('\n', StringComparison.Ordinal));
        }, PanelPage.Window(), $"lang={language}");
    }

    [Fact]
    public async Task The_nodes_with_most_claims_are_named_first()
    {
        ViewerPage page = await SharedPages.ArticleAsync();
        await chromium.ShowAsync(page.Html, async tab =>
        {
            Canvas canvas = new(tab);
            await tab.EvaluateAsync("() => window.__claimgraph.view.store.update({ camera: { x: 1200, y: 900, scale: 0.12 } })");
            Label[] labels = await canvas.LabelsAsync();
            Assert.Contains(labels, l => l.Text == "China");
            Assert.InRange(labels.Length, 3, 60);
        }, fragment: "lang=en");
    }

    [Fact]
    public async Task Near_enough_lines_say_their_relation_in_the_language_chosen()
    {
        await chromium.ShowAsync(await MadePages.SmallAsync(), async tab =>
        {
            Canvas canvas = new(tab);
            await tab.EvaluateAsync("() => window.__claimgraph.view.store.update({ language: 'en', camera: { x: 460, y: 270, scale: 1 } })");
            Assert.Contains(await canvas.LabelsAsync(), l => l.Text == "leads to");
            await tab.EvaluateAsync("() => window.__claimgraph.view.store.update({ language: 'zh' })");
            Label[] chinese = await canvas.LabelsAsync();
            Assert.Contains(chinese, l => l.Text == "通往");
            Assert.Contains(chinese, l => l.Text == "地点b");
            await tab.EvaluateAsync("() => window.__claimgraph.view.store.update({ camera: { x: 460, y: 270, scale: 0.3 } })");
            Assert.DoesNotContain(await canvas.LabelsAsync(), l => l.Text == "通往");
        });
    }

    private static async Task CheckAsync(Canvas canvas, bool isAroundFit = false)
    {
        await canvas.RestAsync();
        Look fitted = await canvas.CameraAsync();
        foreach (double scale in isAroundFit ? Scales.Select(s => s / 0.3 * fitted.Scale) : Scales)
        {
            await canvas.Page.EvaluateAsync(
                "([x, y, scale]) => window.__claimgraph.view.store.update({ camera: { x, y, scale } })",
                new[] { fitted.X, fitted.Y, scale });
            Label[] labels = await canvas.LabelsAsync();
            Assert.NotEmpty(labels);
            string[] faults =
            [
                .. from i in Enumerable.Range(0, labels.Length)
                   from j in Enumerable.Range(i + 1, labels.Length - i - 1)
                   where labels[i].Overlaps(labels[j])
                   select $"{labels[i].Text} / {labels[j].Text} at {scale}",
            ];
            Assert.Empty(faults);
        }
    }
}
