using System.Collections.Immutable;
using ClaimGraph.Diagrams.Drawing;
using ClaimGraph.Diagrams.Files;
using ClaimGraph.Diagrams.Geometry;
using ClaimGraph.Diagrams.Tests.TestData;
using ClaimGraph.Graphs;
using ClaimGraph.Identifiers;
using ClaimGraph.Loading;

namespace ClaimGraph.Diagrams.Tests.Files;

/// <summary>All diagrams of the repository's article, and one of each layout of a small dataset.</summary>
public sealed class DescribedDiagramTests(SharedRenderer shared)
{
    private static readonly Lazy<KnowledgeGraph> Article = new(() => KnowledgeGraph.Build(DatasetLoader.Load(Repository.Dataset).Dataset!));

    public static TheoryData<string, string> ArticleDiagrams
    {
        get
        {
            TheoryData<string, string> data = [];
            foreach (DiagramFile file in DiagramFiles.Load(Repository.Dataset, Article.Value).Diagrams)
            {
                data.Add(file.Id, "en");
                data.Add(file.Id, "zh");
            }

            return data;
        }
    }

    public static TheoryData<string> Settings =>
    [
        """ "layout": "comparison", "comparison": { "left": "acme", "right": "bolt-brothers" } """,
        """ "layout": "timeline" """,
        """ "layout": "timeline", "timeline": { "lanes": ["company"] }, "labels": ["statements"] """,
        """ "layout": "speakers", "speakers": { "most": 3 } """,
        """ "layout": "speakers", "labels": ["statements"], "size": { "width": 480 } """,
        """ "layout": "layered", "groups": { "by": "kind" } """,
        """ "labels": [] """,
    ];

    [Fact]
    public void The_diagrams_of_the_article_are_free_of_faults_in_both_languages()
    {
        DiagramFilesResult result = DiagramFiles.Load(Repository.Dataset, Article.Value);
        Assert.Empty(result.Diagnostics);
        Assert.Equal(["at-a-glance", "two-countries", "shake-out", "who-says-what", "policies", "forecasts"], result.Diagrams.Select(d => d.Id));
    }

    [Theory]
    [MemberData(nameof(ArticleDiagrams))]
    public void Nothing_overlaps_in_a_diagram_of_the_article(string id, string tag)
    {
        DiagramFile file = DiagramFiles.Load(Repository.Dataset, Article.Value).Diagrams.Single(d => d.Id == id);
        AssertSound(DescribedDiagram.Of(file, Article.Value, new Language(tag)));
    }

    [Theory]
    [MemberData(nameof(Settings))]
    public void Nothing_overlaps_in_any_layout(string settings)
    {
        DiagramFile file = AnvilDataset.Diagram(settings);
        AssertSound(DescribedDiagram.Of(file, AnvilDataset.Graph, Language.English));
        AssertSound(DescribedDiagram.Of(file, AnvilDataset.Graph, Language.Chinese));
    }

    [Theory]
    [MemberData(nameof(Settings))]
    public void The_same_diagram_is_drawn_with_the_same_bytes(string settings)
    {
        Diagram Draw() => DescribedDiagram.Of(AnvilDataset.Diagram(settings), AnvilDataset.Graph, Language.English).Render(shared.Renderer);
        Assert.Equal(Draw().Svg, Draw().Svg);
    }

    [Fact]
    public void A_theme_that_is_asked_for_goes_before_that_of_the_file()
    {
        DescribedDiagram diagram = DescribedDiagram.Of(AnvilDataset.Diagram("\"layout\": \"timeline\", \"theme\": \"dark\""), AnvilDataset.Graph, Language.English);
        Assert.Contains(Theme.Dark.Background, diagram.Render(shared.Renderer).Svg, StringComparison.Ordinal);
        Assert.DoesNotContain(Theme.Dark.Background, diagram.Render(shared.Renderer, new DiagramOptions { Theme = Theme.Light }).Svg, StringComparison.Ordinal);
    }

    [Fact]
    public void The_subtitle_of_the_file_takes_the_place_of_source_and_counts()
    {
        DescribedDiagram usual = DescribedDiagram.Of(AnvilDataset.Diagram("\"layout\": \"timeline\""), AnvilDataset.Graph, Language.English);
        DescribedDiagram own = DescribedDiagram.Of(
            AnvilDataset.Diagram("\"layout\": \"timeline\", \"subtitle\": { \"en\": \"Year by year\", \"zh\": \"逐年\" }"), AnvilDataset.Graph, Language.English);
        Assert.StartsWith("The anvil wars · ", usual.Caption.Subtitle, StringComparison.Ordinal);
        Assert.Equal("Year by year", own.Caption.Subtitle);
        Assert.Equal("Another", own.Titled("Another").Caption.Title);
    }

    private void AssertSound(DescribedDiagram described)
    {
        Assert.False(described.IsEmpty);
        Diagram diagram = described.Render(shared.Renderer);
        Assert.Empty(DrawnGeometry.Faults(diagram.Geometry.ToJson()));
        Assert.Equal(0, diagram.Measures.Faults);
        Assert.Empty(diagram.Notes);
        ImmutableArray<Box> nodes = [.. diagram.Geometry.Nodes.Select(n => n.Box)];
        ImmutableArray<TextGeometry> texts = diagram.Geometry.Texts;
        for (int i = 0; i < texts.Length; i++)
        {
            Assert.All(nodes, n => Assert.False(n.Overlaps(texts[i].Box, 0.5), texts[i].Text));
            Assert.All(diagram.Geometry.Edges, e => Assert.False(e.Label?.Overlaps(texts[i].Box, 0.5) ?? false, texts[i].Text));
            Assert.All(diagram.Geometry.Edges, e => Assert.False(ClaimGraph.Diagrams.Measures.DrawingMeasurer.Meets(e.Points, texts[i].Box), texts[i].Text));
            Assert.All(texts.Skip(i + 1), t => Assert.False(t.Box.Overlaps(texts[i].Box, 0.5), $"{texts[i].Text} and {t.Text}"));
        }

        // Paths of stages end at the cards they join; those of graphs are the router's, which has tests of its own.
        bool isStage = described.File.Form is not (DiagramForm.Organic or DiagramForm.Layered);
        Assert.All(isStage ? diagram.Geometry.Edges : [], e =>
        {
            Box target = diagram.Geometry.Nodes.Single(n => n.Id == e.Target).Box;
            Assert.True(target.Inflate(1).Contains(e.Points[^1]), e.Id);
        });
    }
}
