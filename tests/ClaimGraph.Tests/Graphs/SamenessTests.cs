using System.Collections.Immutable;
using System.Text;
using ClaimGraph.Claims;
using ClaimGraph.Dates;
using ClaimGraph.Graphs;
using ClaimGraph.Identifiers;
using ClaimGraph.Json;
using ClaimGraph.Loading;
using ClaimGraph.Tests.TestData;
using ClaimGraph.Text;
using CsCheck;

namespace ClaimGraph.Tests.Graphs;

public sealed class SamenessTests
{
    [Fact]
    public void Nodes_judged_the_same_are_shown_as_one_and_nothing_is_lost()
    {
        SmallSources sources = Two().Judge("a:acme same b:acme-ltd");
        KnowledgeGraph graph = sources.Graph();
        KnowledgeGraph unified = graph.Unified(sources.Judgements());
        NodeId one = new("a:acme");
        Assert.Equal(graph.Nodes.Length - 1, unified.Nodes.Length);
        Assert.Null(unified.FindNode(new NodeId("b:acme-ltd")));
        Assert.Equal(["a:c1", "a:c2", "b:c1", "b:c2"], unified.ClaimsAbout(one).Select(c => c.Id.Value));
        Assert.Equal(graph.Claims.Count, unified.Claims.Count);

        Node node = unified.GetNode(one);
        Assert.Equal("acme of a", node.Labels.In(Language.English));
        Assert.Contains(node.Aliases, a => a.Text == "acme-ltd of b");
        Assert.Equal("acme-ltd", node.ExternalIds["b"]);
        Assert.Equal(["a:acme", "b:acme-ltd"], unified.MembersOf(one).Select(m => m.Id.Value));
        Assert.Equal("b:acme-ltd", unified.Separate.GetClaim(new ClaimId("b:c1")).Subject.Value);
        Assert.Same(graph, unified.Separate);
        Assert.Same(unified.Separate, unified.Where(_ => true).Separate);
    }

    [Fact]
    public void Speakers_and_details_are_the_one_node_too()
    {
        SmallSources sources = new SmallSources().Add("a", "acme makes anvil").Add("b", "a:acme makes hammer near=acme").Judge(
            "a:author same b:author", "b:acme same a:acme");
        KnowledgeGraph unified = sources.Graph().Unified(sources.Judgements());
        Assert.All(unified.Sources, s => Assert.Equal("a:author", s.Author.Value));
        Assert.All(unified.Claims, c => Assert.Equal(["a:author"], c.SaidBy.Select(s => s.Value)));
        Assert.Equal(new NodeValue(new NodeId("a:acme")), unified.Claims[1].Qualifiers[new QualifierId("near")]);
    }

    [Fact]
    public void Sameness_leads_on_over_nodes_that_are_not_there()
    {
        SmallSources sources = Two().Judge("a:acme same c:acme", "c:acme same b:acme-ltd");
        Assert.Equal(2, sources.Graph().Unified(sources.Judgements()).MembersOf(new NodeId("a:acme")).Length);
    }

    [Fact]
    public void Without_judgements_or_with_doubts_only_the_graph_stays_as_it_is()
    {
        SmallSources sources = Two().Judge("a:acme unsure b:acme-ltd", "a:acme different b:hammer", "x:one same y:one");
        KnowledgeGraph graph = sources.Graph();
        Assert.Same(graph, graph.Unified(SamenessJudgements.None));
        Assert.Same(graph, graph.Unified(sources.Judgements()));
        Assert.Same(graph, graph.Separate);
    }

    [Fact]
    public void Taking_a_judgement_away_undoes_all_that_it_did()
    {
        KnowledgeGraph graph = Two().Graph();
        SamenessJudgement[] all = [.. Pairs("a:acme b:acme-ltd", "a:anvil b:hammer", "a:author b:author")];
        string before = Written(graph);
        Gen.Bool.Array[all.Length].Sample(
            taken =>
            {
                SamenessJudgements some = new(all.Where((_, i) => taken[i]));
                KnowledgeGraph unified = graph.Unified(some);
                Assert.Equal(graph.Nodes.Length - taken.Count(t => t), unified.Nodes.Length);
                Assert.Equal(before, Written(unified.Separate));
                Assert.Equal(Written(unified), Written(graph.Unified(new SamenessJudgements(some.All.Reverse()))));
            },
            iter: 30);
    }

    [Fact]
    public void A_dataset_by_itself_can_be_judged_too()
    {
        KnowledgeGraph graph = new SmallSources().Add("a", "acme makes anvil", "acme-ltd makes hammer").Graph();
        KnowledgeGraph unified = graph.Unified(new SamenessJudgements(Pairs("a:acme a:acme-ltd")));
        Assert.Equal(2, unified.ClaimsAbout(new NodeId("acme")).Count);
    }

    [Fact]
    public void Graph_json_of_nodes_made_one_reads_back()
    {
        SmallSources sources = Two().Judge("a:acme same b:acme-ltd");
        string text = Written(sources.Graph().Unified(sources.Judgements()));
        LoadResult read = GraphJson.Read(new DataFile("graph.json", Encoding.UTF8.GetBytes(text)));
        Assert.Empty(read.Diagnostics);
        Assert.Equal(text, Written(KnowledgeGraph.Build(read.Dataset!)));
    }

    [Fact]
    public void Groups_are_what_judgements_of_sameness_connect()
    {
        SamenessJudgements judgements = new(Pairs("c:x a:x", "b:x a:x", "z:x y:x"));
        Assert.Equal(["a:x b:x c:x", "y:x z:x"], judgements.Groups.Select(g => string.Join(' ', g)));
        Assert.Equal(3, judgements.GroupOf(new NodeId("b:x")).Length);
        Assert.Empty(judgements.GroupOf(new NodeId("q:x")));
    }

    [Fact]
    public void Judgements_that_contradict_one_another_do_not_come_together()
    {
        SamenessJudgement[] same = [.. Pairs("a:x b:x", "b:x c:x", "c:x d:x")];
        SamenessJudgement different = Pairs("d:x a:x").Single() with { Verdict = SamenessVerdict.Different };
        (SamenessJudgement wrong, ImmutableArray<SamenessJudgement> way) =
            Assert.Single(SamenessJudgements.FindContradictions([.. same, different]));
        Assert.Equal(different, wrong);
        Assert.Equal(same.Reverse(), way);
        Assert.Throws<ArgumentException>(() => new SamenessJudgements([.. same, different]));
        Assert.Equal(4, new SamenessJudgements([same[0], same[2], different, different with { Verdict = SamenessVerdict.Unsure }]).All.Length);
    }

    private static SmallSources Two() => new SmallSources()
        .Add("a", "acme makes anvil", "acme counts 3")
        .Add("b", "acme-ltd makes hammer", "acme-ltd borders a:anvil");

    private static IEnumerable<SamenessJudgement> Pairs(params string[] pairs) => pairs.Select(p => p.Split(' ')).Select(p => new SamenessJudgement
    {
        First = new NodeId(p[0]),
        Second = new NodeId(p[1]),
        Verdict = SamenessVerdict.Same,
        By = "Jane",
        Why = LocalizedText.Of("They share an address.", "地址相同。"),
        Date = EdtfDate.Parse("2024-07-01"),
    });

    private static string Written(KnowledgeGraph graph)
    {
        using MemoryStream stream = new();
        GraphJson.Write(graph, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
