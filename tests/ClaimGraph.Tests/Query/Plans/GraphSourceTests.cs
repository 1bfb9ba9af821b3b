using ClaimGraph.Claims;
using ClaimGraph.Dates;
using ClaimGraph.Graphs;
using ClaimGraph.Identifiers;
using ClaimGraph.Query.Plans;
using ClaimGraph.Query.Values;
using ClaimGraph.Tests.TestData;
using ClaimGraph.Text;
using static ClaimGraph.Tests.Query.Plans.PlanTest;

namespace ClaimGraph.Tests.Query.Plans;

public sealed class GraphSourceTests
{
    [Theory]
    [InlineData("model-family", "ModelFamily", "MODEL_FAMILY", "model_family")]
    [InlineData("thing", "Thing", "THING", "thing")]
    public void Names_of_the_schema_are_written_as_queries_write_them(string slug, string label, string type, string key) =>
        Assert.Equal((label, type, key), (GraphNames.Label(slug), GraphNames.Type(slug), GraphNames.Key(slug)));

    [Fact]
    public void Nodes_have_their_kind_names_and_literals()
    {
        KnowledgeGraph graph = new TestDataset().Node("a", "Ay", "甲", new Alias("Aa", Language.English, AliasType.Alternative))
            .Claim("a has-size 3").Claim("a counts 1").Claim("a counts 2")
            .Claim("a lacks 4", change: c => c with { Polarity = Polarity.Denied })
            .Claim("a began 1", change: c => c with { Object = new DateObject(EdtfDate.Parse("2024-05")) })
            .Graph();
        GraphSource source = new(graph);
        int a = source.FindNode("id", Value.From("a"));

        Assert.Equal(
            "(:Thing {id: 'a', kind: 'thing', name: 'Ay', name_en: 'Ay', name_zh: '甲', aliases: ['Aa'], "
            + "has_size: 3, counts: [1, 2], began: '2024-05'})",
            ValueText.Write(Value.FromNode(a), source));
        Assert.Equal("'甲'", ValueText.Write(source.NodeProperty(a, source.FindKey("label_zh")), source));
        Assert.Equal("Ay", source.NodeProperty(a, source.FindKey("label")).String);
        Assert.Equal(-1, source.FindKey("labe"));
        Assert.Equal(-1, source.FindNode("id", Value.From("No Slug")));
        Assert.Equal(-1, source.FindNode("id", Value.From("nobody")));
    }

    [Fact]
    public void Relationships_have_the_fields_of_their_claim()
    {
        KnowledgeGraph graph = new TestDataset().Claim(
            "a is-near b", Modality.Forecast, "2025", ["kim", "author"], c => c with
            {
                Qualifiers = c.Qualifiers.Add(new QualifierId("where"), new TextValue(LocalizedText.Of("north", "北"))),
            }).Graph();
        GraphSource source = new(graph);

        Assert.Equal(
            "[:IS_NEAR {id: 'c1', modality: 'forecast', polarity: 'affirmed', saidBy: ['kim', 'author'], time: '2025', "
            + "paragraph: 1, source: 'article', section: 'opening', statement: 'a is-near b', where: 'north'}]",
            ValueText.Write(Value.FromRelationship(0), source));
    }

    [Fact]
    public void A_symmetric_relation_stands_as_it_is_written()
    {
        GraphSource source = new(new TestDataset().Relation("rivals", symmetric: true).Claims("a rivals b", "b likes a").Graph());
        PlanOperator a = new SeedNodeByKey(Start, "n", "id", Word("a"));
        PlanOperator b = new SeedNodeByKey(Start, "n", "id", Word("b"));

        Assert.Equal(["a #0 b"], source.Run(Hop(a, "n", EdgeDirection.Out, "r", "m", "RIVALS")));
        Assert.Empty(source.Run(Hop(b, "n", EdgeDirection.Out, "r", "m", "RIVALS")));
        Assert.Equal(["b #0 a"], source.Run(Hop(b, "n", EdgeDirection.In, "r", "m", "RIVALS")));
        Assert.Equal(["a #0 b", "a #1 b"], source.Run(Hop(a, "n", EdgeDirection.Both, "r", "m")));
        Assert.Equal(["a #0 b"], source.Run(Hop(a, "n", EdgeDirection.Both, "r", "m", "RIVALS")));
    }

    [Fact]
    public void Hops_allocate_nothing()
    {
        TestDataset data = new();
        for (int i = 0; i < 200; i++)
        {
            data.Claim($"n{i} knows n{((i * 7) + 3) % 200}").Claim($"n{i} knows n{(i + 1) % 200}");
        }

        GraphSource source = new(data.Graph());
        PlanOperator two = Hop(Hop(Nodes("a"), "a", EdgeDirection.Both, "r", "b", "KNOWS"), "b", EdgeDirection.Both, "s", "c", "KNOWS");
        Aggregate count = new(Hop(two, "c", EdgeDirection.Both, "t", "d", "KNOWS"), [], [Item("count")]);
        Assert.Equal(["12800"], source.Run(count));

        long before = GC.GetAllocatedBytesForCurrentThread();
        _ = source.Run(count);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.True(allocated < 12800, $"12800 rows took {allocated} bytes.");
    }
}
