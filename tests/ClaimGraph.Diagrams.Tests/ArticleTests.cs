using ClaimGraph.Diagrams.Drawing;
using ClaimGraph.Diagrams.Subjects;
using ClaimGraph.Diagrams.Tests.TestData;
using ClaimGraph.Graphs;
using ClaimGraph.Identifiers;
using ClaimGraph.Loading;
using ClaimGraph.Query;

namespace ClaimGraph.Diagrams.Tests;

/// <summary>The repository's own article, drawn whole and by section.</summary>
public sealed class ArticleTests(SharedRenderer shared)
{
    private static readonly Lazy<KnowledgeGraph> Graph = new(() => KnowledgeGraph.Build(
        DatasetLoader.Load(Repository.Dataset).Dataset!));

    public static TheoryData<string, string> Languages => new() { { "en", "light" }, { "zh", "dark" } };

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_overview_has_no_overlap_and_the_shape_of_a_page(string tag, string theme)
    {
        Language language = new(tag);
        Caption caption = Caption.Of(Graph.Value, language);
        Diagram diagram = shared.Renderer.Render(
            Graph.Value.ToDiagramGraph(language),
            new DiagramOptions { Title = caption.Title, Subtitle = caption.Subtitle, Language = language, Theme = theme == "dark" ? Theme.Dark : Theme.Light });

        Assert.Empty(DrawnGeometry.Faults(diagram.Geometry.ToJson()));
        Assert.InRange(diagram.Measures.AspectRatio, 0.7, 2);
        Assert.Empty(diagram.Notes);
    }

    [Theory]
    [InlineData("en", DiagramLayout.Organic)]
    [InlineData("zh", DiagramLayout.Organic)]
    [InlineData("zh", DiagramLayout.Layered)]
    public void Every_section_and_the_neighbourhoods_of_the_busiest_nodes_have_no_faults(string tag, DiagramLayout layout)
    {
        Language language = new(tag);
        IEnumerable<KnowledgeGraph> parts = Graph.Value.Sources[0].Sections
            .Select(s => Graph.Value.View(GraphView.OfSection(s.Id)))
            .Concat(Graph.Value.Nodes
                .OrderByDescending(n => Graph.Value.Neighbors(n.Id).Count)
                .Take(4)
                .Select(n => Graph.Value.Around(n.Id, 1)));
        foreach (KnowledgeGraph part in parts)
        {
            Diagram diagram = shared.Renderer.Render(
                part.ToDiagramGraph(language, DiagramContent.Detailed),
                new DiagramOptions { Language = language, Layout = layout });
            Assert.Empty(DrawnGeometry.Faults(diagram.Geometry.ToJson()));
        }
    }
}
