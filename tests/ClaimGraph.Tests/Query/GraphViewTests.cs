using ClaimGraph.Claims;
using ClaimGraph.Graphs;
using ClaimGraph.Identifiers;
using ClaimGraph.Query;
using ClaimGraph.Tests.TestData;
using CsCheck;

namespace ClaimGraph.Tests.Query;

public sealed class GraphViewTests
{
    [Fact]
    public void The_factual_view_shows_facts_alone_and_keeps_a_denial_a_denial()
    {
        KnowledgeGraph graph = EveryModality();

        Claim claim = Assert.Single(graph.View(GraphView.Factual).Claims);

        Assert.Equal((Modality.Fact, Polarity.Denied), (claim.Modality, claim.Polarity));
    }

    [Fact]
    public void A_view_of_one_modality_never_shows_another() => Gen.Select(RandomGraphs.Any, Gen.Enum<Modality>()).Sample((graph, modality) =>
    {
        KnowledgeGraph view = graph.View(GraphView.OfModality(modality));

        Assert.Equal(graph.Claims.Where(c => c.Modality == modality), view.Claims);
        Assert.All(view.Edges, e => Assert.Equal(modality, e.Claim.Modality));
        Assert.All(view.Vertices.SelectMany(view.Literals), c => Assert.Equal(modality, c.Modality));
        Assert.All(view.Vertices, v => Assert.NotEmpty(view.ClaimsAbout(v)));
    });

    [Fact]
    public void A_speaker_is_looked_for_in_the_whole_chain_or_at_its_near_end()
    {
        KnowledgeGraph graph = new TestDataset()
            .Claim("a likes b", saidBy: ["kim", "author"]).Claim("a likes c", saidBy: ["author"]).Claim("a likes d", saidBy: ["lee", "kim"]).Graph();

        Assert.Equal(["c1", "c3"], Ids(graph, GraphView.SaidBy(new NodeId("kim"))));
        Assert.Equal(["c1"], Ids(graph, GraphView.SaidBy(new NodeId("kim"), nearest: true)));
    }

    [Theory]
    [InlineData(null, true)]
    [InlineData("2024-05-20", true)]
    [InlineData("2024-05-21", true)]
    [InlineData("2024-05-22", false)]
    [InlineData("2024-05", true)]
    [InlineData("2024-06", false)]
    [InlineData("2019", true)]
    [InlineData("2020/2023", false)]
    [InlineData("2020/2024-05-21", true)]
    [InlineData("2020/2024-05-20", false)]
    [InlineData("2020/..", true)]
    [InlineData("2025/..", false)]
    [InlineData("../2024-06", true)]
    public void As_of_a_day_a_claim_shows_that_has_begun_and_not_ended(string? time, bool shown)
    {
        KnowledgeGraph graph = new TestDataset().Claim("a likes b", time: time).Graph();

        Assert.Equal(shown ? 1 : 0, graph.View(GraphView.AsOf(new DateOnly(2024, 5, 21))).EdgeCount);
    }

    [Fact]
    public void Views_join_into_narrower_ones()
    {
        KnowledgeGraph graph = EveryModality();
        GraphView view = GraphView.Forecasts.And(GraphView.OfSection(new SectionId("opening"))).And(GraphView.OfSource(TestDataset.Source));

        Assert.Equal(["c4"], Ids(graph, view));
        Assert.Empty(Ids(graph, view.And(GraphView.Factual)));
        Assert.Empty(Ids(graph, view.And(GraphView.OfSection(new SectionId("ending")))));
        Assert.Empty(Ids(graph, GraphView.OfSource(new SourceId("another"))));
    }

    [Fact]
    public void A_view_keeps_all_nodes_only_when_asked()
    {
        KnowledgeGraph graph = EveryModality();

        Assert.Equal(2, graph.View(GraphView.Factual).VertexCount);
        Assert.Equal(graph.Vertices, graph.View(GraphView.Factual with { KeepsAllNodes = true }).Vertices);
    }

    [Theory]
    [InlineData("factual", "factual")]
    [InlineData("fact", "factual")]
    [InlineData("forecasts", "forecasts")]
    [InlineData("opinions,denied", "opinions,denied")]
    [InlineData("reported", "reported")]
    [InlineData("said-by:kai-fu-lee", "said-by:kai-fu-lee")]
    [InlineData("nearest:kai-fu-lee", "nearest:kai-fu-lee")]
    [InlineData("as-of:2024-05-21", "as-of:2024-05-21")]
    [InlineData("as-of:2024-02", "as-of:2024-02-29")]
    [InlineData("as-of:2024", "as-of:2024-12-31")]
    [InlineData("section:opening, source:article , factual, factual", "section:opening,source:article,factual")]
    [InlineData("everything", "everything")]
    public void A_view_is_read_from_text_and_written_so_that_it_reads_the_same(string text, string written)
    {
        Assert.True(GraphView.TryParse(text, out GraphView? view, out _));
        Assert.Equal(written, view.ToString());
        Assert.True(GraphView.TryParse(written, out GraphView? again, out _));
        Assert.Equal(view, again);
    }

    [Theory]
    [InlineData("fictional", "\"fictional\" is not a view. Write factual, reported, opinions, ")]
    [InlineData("", "\"\" is not a view. Write factual, ")]
    [InlineData("factual,", "\"\" is not a view. Write factual, ")]
    [InlineData("said-by:", "\"\" in \"said-by:\" is not an id. Write lower-case letters, digits and hyphens")]
    [InlineData("said-by:Kai Fu Lee", "\"Kai Fu Lee\" in \"said-by:Kai Fu Lee\" is not an id.")]
    [InlineData("author:kim", "\"author:kim\" is not a view. Write factual, ")]
    [InlineData("as-of:May", "\"May\" is not a date. ")]
    [InlineData("as-of:2020/2024", "\"2020/2024\" does not name a day to look from. Write a day, month or year")]
    public void A_text_that_is_no_view_is_answered_with_what_to_write(string text, string problem)
    {
        Assert.False(GraphView.TryParse(text, out _, out string? told));
        Assert.StartsWith(problem, told, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("factual,said-by:kim,section:opening,source:article", "")]
    [InlineData("said-by:kin", "There is no node \"kin\". Did you mean \"kim\"?")]
    [InlineData("said-by:zzzzzz", "There is no node \"zzzzzz\". Use \"kim\".")]
    [InlineData("said-by:a", "No claim is said by \"a\".")]
    [InlineData("section:opning", "There is no section \"opning\". Did you mean \"opening\"?")]
    [InlineData("source:article-2", "There is no source \"article-2\". Did you mean \"article\"?")]
    public void Names_that_a_graph_does_not_have_are_told_with_the_nearest_it_has(string text, string problem)
    {
        KnowledgeGraph graph = new TestDataset().Claim("a likes b", saidBy: ["kim"]).Graph();
        Assert.True(GraphView.TryParse(text, out GraphView? view, out _));

        Assert.Equal(problem, string.Join(' ', view.FindUnknownNames(graph)));
    }

    private static KnowledgeGraph EveryModality()
    {
        TestDataset dataset = new TestDataset().Claim("a likes b", change: c => c with { Polarity = Polarity.Denied });
        foreach (Modality modality in Enum.GetValues<Modality>().Where(m => m != Modality.Fact))
        {
            dataset.Claim($"b likes c-{Vocabulary.NameOf(modality)}", modality);
        }

        return dataset.Graph();
    }

    private static IEnumerable<string> Ids(KnowledgeGraph graph, GraphView view) => graph.View(view).Claims.Select(c => c.Id.Value);
}
