using ClaimGraph.Claims;
using ClaimGraph.Graphs;
using ClaimGraph.Identifiers;
using ClaimGraph.Loading;
using ClaimGraph.Query;
using ClaimGraph.Query.Fluent;
using ClaimGraph.Tests.Loading;

namespace ClaimGraph.Tests.Query.Fluent;

/// <summary>The queries of the documentation, asked of the dataset that the repository carries. Keep both alike.</summary>
public sealed class DocumentedQueryTests
{
    private static readonly Lazy<KnowledgeGraph> Loaded = new(() => KnowledgeGraph.Build(
        DatasetLoader.Load(RealDataset.DirectoryOrSkip()).Dataset
            ?? throw new InvalidOperationException("The real dataset has errors: run \"claimgraph check\".")));

    private readonly KnowledgeGraph _graph = Loaded.Value;

    [Fact]
    public void What_became_of_the_companies_of_a_group()
    {
        var members = _graph.Match(Kinds.Company, out var company)
            .Out(Relations.MemberOf, out var membership).To(Kinds.CompanyGroup, out var group)
            .Where(group.Id == "six-tigers")
            .OrderBy(company.Label("en"))
            .Select(company, membership);

        Assert.Equal(
            "MATCH (company:Company)-[membership:MEMBER_OF]->(group:CompanyGroup) WHERE group.id = 'six-tigers' "
            + "RETURN company, membership ORDER BY company.name_en",
            members.ToCypher());
        foreach ((Node member, ClaimEdge claim) in members)
        {
            Assert.Equal(("six-tigers", member.Id), (claim.Target.Value, claim.Source));
        }

        Assert.Equal(6, members.Count());
        Assert.Equal("rests on 6 reported claims", members.Why().Summary);
    }

    [Fact]
    public void Who_offers_what_with_the_claims_that_say_so_as_a_record_and_as_a_graph()
    {
        var offers = _graph.Match(Kinds.Organization, out var maker)
            .Out([Relations.Offers, Relations.Promotes], out var claim).To(out var product)
            .Where(claim.Modality.In(Modality.Fact, Modality.Opinion) && claim.Polarity == Polarity.Affirmed)
            .Select(maker.Name, claim.Type, product.Name, claim.Paragraph);

        Offer[] all = [.. offers.Select(o => new Offer(o.Item1, o.Item2, o.Item3, o.Item4))];
        Assert.NotEmpty(all);
        Assert.All(all, o => Assert.Contains(o.Relation, new[] { "OFFERS", "PROMOTES" }));
        Assert.Equal(offers.Why().Claims.Length, offers.ToGraph().Claims.Count);
    }

    [Fact]
    public void What_has_more_than_two_hundred_models()
    {
        var many = _graph.Match(out var node)
            .Where(node.Quantity(Relations.Count, Units.Model) >= 156m)
            .Select(node, node.Quantity(Relations.Count, Units.Model));

        Assert.Equal(
            "MATCH (node) WHERE any(quantity IN quantities(node, 'count', 'model') WHERE compareDecimals(quantity.text, '156') >= 0) "
            + "RETURN node, quantities(node, 'count', 'model') AS quantities",
            many.ToCypher());
        (Node models, var quantities) = Assert.Single(many);
        Assert.Equal("chinese-large-models", models.Id.Value);
        Assert.Equal(["200", "156", "19"], quantities.Select(q => q.ValueText));
        Assert.Equal("rests on 3 facts", many.Why().Summary);
    }

    [Fact]
    public void Which_companies_scaled_back_and_what_they_pursue_instead_if_anything()
    {
        var shrinking = _graph.Match(Kinds.Actor, out var actor)
            .Out("scales-back", out var less).To(out var old)
            .OptionalMatch(actor).Out("shifts-to").To(out var next)
            .OrderBy(actor.Id)
            .Select(actor, old, next.OrNull(), less.Time);

        Assert.Equal(
            "MATCH (actor:Actor)-[less:SCALES_BACK]->(old) OPTIONAL MATCH (actor)-[:SHIFTS_TO]->(next) "
            + "RETURN actor, old, next, less.time AS time ORDER BY actor.id",
            shrinking.ToCypher());
        Assert.NotEmpty(shrinking);
    }

    [Fact]
    public void Who_says_most_and_how_strong_it_is()
    {
        var said = Aggregate.Count();
        var voices = _graph.Match().Out(out var claim).To()
            .Select(claim.NearestSpeaker, claim.Modality, said)
            .OrderByDescending(said)
            .Limit(3);

        Assert.Equal(
            "MATCH ()-[claim]->() RETURN claim.saidBy[0] AS saidBy, claim.modality AS modality, count(*) AS count ORDER BY count DESC LIMIT 3",
            voices.ToCypher());
        (string speaker, Modality modality, long count) = voices.First();
        Assert.Equal(
            _graph.Edges.Count(e => e.Claim.SaidBy[0].Value == speaker && e.Claim.Modality == modality), count);
    }

    [Fact]
    public void How_two_nodes_hang_together_and_how_far_one_may_trust_it()
    {
        var ways = _graph.Match(out var from).And(out var to)
            .Where(from.Id == "china" && to.Id == "united-states")
            .AllShortestPaths(from, to, out var path)
            .Select(path);

        foreach (Reasoned<ClaimPath> way in ways.WithReasons())
        {
            Assert.Equal(way.Row.Claims.Select(c => c.Id).Order(), way.Why().Claims.Select(c => c.Id).Order());
        }

        Assert.NotEmpty(ways);
    }

    [Fact]
    public void What_nodes_and_edges_are_asked()
    {
        var pattern = _graph.Match(out var node).Out(out var edge).To();
        Predicate[] ofNodes =
        [
            node.Id == "baidu" && node.Is(Kinds.Actor) && (node.Label("zh").StartsWith("百") || node.Aliases.Contains("Baidu AI")),
            node.Exists(n => n.Out(Relations.Offers, out var offer).To().Where(offer.Modality == Modality.Fact)),
        ];
        Predicate[] ofEdges =
        [
            edge.Modality == Modality.Fact && edge.Polarity == Polarity.Affirmed && edge.Paragraph.IsBetween(13, 15),
            edge.IsSaidBy("kai-fu-lee") || edge.NearestSpeaker == "jing-song",
            edge.Time.Overlaps("2024") || edge.Qualifier(Qualifiers.Dimension) == "cost",
        ];

        Assert.All(ofNodes.Concat(ofEdges), p => Assert.NotEmpty(pattern.Where(p).Select(node)));
        Assert.NotEmpty(_graph.Match(out var dated).Where(dated.Date("occurred-on").Overlaps("2024-05")).Select(dated));
        Assert.Equal("rests on 6 reported claims", _graph.Query("MATCH (c)-[:MEMBER_OF]->(g {id: 'six-tigers'}) RETURN g.name, count(c)", cancellation: TestContext.Current.CancellationToken).First().Why().Summary);
    }

    [Fact]
    public void One_query_for_many_questions()
    {
        Parameter<string> group = new("group");
        var members = _graph.Match(out var member).Out(Relations.MemberOf).To(out var whole).Where(whole.Id == group).Select(member.Id);

        Assert.Equal(6, members.Bind(group, "six-tigers").Count());
        Assert.Empty(members.Bind(group, "baidu"));
        Assert.Empty(members.Bind(group, "six-tigers").Over(_graph.View(GraphView.Factual)));
    }

    private sealed record Offer(string Maker, string Relation, string Product, int Paragraph);

    private static class Kinds
    {
        public static readonly KindId Actor = new("actor");
        public static readonly KindId Company = new("company");
        public static readonly KindId CompanyGroup = new("company-group");
        public static readonly KindId Organization = new("organization");
    }

    private static class Relations
    {
        public static readonly RelationId Count = new("count");
        public static readonly RelationId MemberOf = new("member-of");
        public static readonly RelationId Offers = new("offers");
        public static readonly RelationId Promotes = new("promotes");
    }

    private static class Qualifiers
    {
        public static readonly QualifierId Dimension = new("dimension");
    }

    private static class Units
    {
        public static readonly UnitId Model = new("model");
    }
}
