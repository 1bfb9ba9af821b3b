using ClaimGraph.Claims;
using ClaimGraph.Diagrams.Subjects;
using ClaimGraph.Graphs;
using ClaimGraph.Identifiers;
using ClaimGraph.Query;
using ClaimGraph.Schema;

namespace ClaimGraph.Diagrams.Tests.Subjects;

public sealed class ClaimDiagramsTests
{
    private static readonly KnowledgeGraph Graph = FerryGraph.Build();

    [Fact]
    public void Nodes_and_edge_claims_are_drawn_in_the_language_asked_for()
    {
        DiagramGraph english = Graph.ToDiagramGraph(Language.English);
        DiagramGraph chinese = Graph.ToDiagramGraph(Language.Chinese);

        Assert.Equal(["Bridge", "The editor", "Ferry", "Ms Oduya"], english.Nodes.Select(n => n.Label));
        Assert.Equal(["桥", "编辑", "渡船", "欧杜亚女士"], chinese.Nodes.Select(n => n.Label));
        Assert.Equal(["ferry-faster", "ferry-near"], english.Edges.Select(e => e.Id));
        Assert.Equal(["快于", "邻近"], chinese.Edges.Select(e => e.Label));
        Assert.Equal(new DiagramKind("人物", 1, Shape.Ellipse) { Id = "person" }, chinese.Nodes[1].Kind);
    }

    [Fact]
    public void An_edge_says_how_its_claim_is_meant()
    {
        DiagramGraph graph = Graph.ToDiagramGraph(Language.English);

        Assert.Equal((Modality.Opinion, Polarity.Denied, false), (graph.Edges[0].Modality, graph.Edges[0].Polarity, graph.Edges[0].IsSymmetric));
        Assert.Equal((Modality.Fact, Polarity.Affirmed, true), (graph.Edges[1].Modality, graph.Edges[1].Polarity, graph.Edges[1].IsSymmetric));
        Assert.Equal("Statement of ferry-faster.\nMs Oduya ← The editor · opinion · denied · 1871-05 · ¶1:3–9", graph.Edges[0].Tooltip);
        Assert.Equal("Ferry · Thing\nold ferry", graph.Nodes[2].Tooltip);
    }

    [Theory]
    [InlineData("en", "faster than (by night)")]
    [InlineData("zh", "快于（夜间）")]
    public void Qualifiers_are_written_where_asked_for(string language, string label) =>
        Assert.Equal(label, Graph.ToDiagramGraph(new Language(language), DiagramContent.Detailed).Edges[0].Label);

    [Fact]
    public void Where_much_is_said_of_two_nodes_a_line_names_all_terms_and_none_where_there_are_too_many_lines()
    {
        string[] routes = ["north", "south", "west", "east", "night", "noon", "dusk"];
        IEnumerable<string> Labels(KnowledgeGraph graph) =>
            graph.ToDiagramGraph(Language.English, DiagramContent.Detailed).Edges.Where(e => e.Id.StartsWith("faster-", StringComparison.Ordinal)).Select(e => e.Label);

        Assert.Equal("faster than (south)", Labels(FerryGraph.Build(routes[..6].Select(r => (r, Modality.Fact, Polarity.Affirmed)))).ElementAt(1));
        Assert.All(
            Labels(FerryGraph.Build(routes.Select(r => (r, Modality.Fact, Polarity.Affirmed)))),
            l => Assert.Equal("faster than (north, south, west, east, by night, noon, dusk)", l));
        Assert.All(
            Labels(FerryGraph.Build(Enum.GetValues<Modality>().SelectMany(m => Enum.GetValues<Polarity>().Select(p => ("noon", m, p))))),
            l => Assert.Equal("faster than", l));
    }

    [Fact]
    public void Literal_claims_stand_under_the_name_numbers_first_and_what_is_no_fact_says_so()
    {
        DiagramGraph graph = Graph.ToDiagramGraph(Language.English, DiagramContent.Detailed with { Focus = new NodeId("ferry") });

        Assert.Equal(["costs: > 2.50 coins", "costs: ≈ 30% · 1872 (forecast)", "costs: 1870", "and 2 more"], graph.Nodes[2].Attributes);
        Assert.Equal(["not costs: nothing (opinion)"], graph.Nodes[0].Attributes);
        Assert.Equal(["ferry"], graph.Nodes.Where(n => n.IsFocus).Select(n => n.Id));
        Assert.Equal(["价格为：> 2.50枚", "价格为：≈ 30% · 1872（预测）", "价格为：1870", "另有 2 条"], Graph.ToDiagramGraph(Language.Chinese, DiagramContent.Detailed).Nodes[2].Attributes);
        Assert.Empty(Graph.ToDiagramGraph(Language.English).Nodes[2].Attributes);
    }

    [Fact]
    public void A_view_draws_its_own_claims_and_still_names_every_speaker()
    {
        DiagramGraph graph = Graph.View(GraphView.Opinions).ToDiagramGraph(Language.English, DiagramContent.Detailed);

        Assert.Equal(["ferry-faster"], graph.Edges.Select(e => e.Id));
        Assert.Equal(["bridge", "ferry"], graph.Nodes.Select(n => n.Id));
        Assert.Contains("Ms Oduya ← The editor", graph.Edges[0].Tooltip, StringComparison.Ordinal);
    }

    [Fact]
    public void The_caption_names_subject_source_publisher_date_and_counts()
    {
        Assert.Equal(new Caption("The river paper", "4 nodes, 8 claims"), Caption.Of(Graph, Language.English));
        Assert.Equal(new Caption("观点", "河报 · 2 个节点，2 条主张"), Caption.Of(Graph.View(GraphView.Opinions), Language.Chinese, "观点"));
    }
}
