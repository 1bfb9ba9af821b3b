using ClaimGraph.Claims;
using ClaimGraph.Dates;
using ClaimGraph.Graphs;
using ClaimGraph.Identifiers;
using ClaimGraph.Query;
using ClaimGraph.Query.Fluent;
using ClaimGraph.Tests.TestData;

namespace ClaimGraph.Tests.Query.Fluent;

public sealed class PatternTests
{
    private static readonly RelationId Likes = new("likes");
    private static readonly RelationId Owns = new("owns");
    private static readonly RelationId Weighs = new("weighs");
    private static readonly RelationId Born = new("born");

    private static readonly KnowledgeGraph Graph = new TestDataset()
        .Relation("likes").Relation("owns").Relation("weighs").Relation("born")
        .Node("ada", "Ada", "艾达", new Alias("Countess", Language.English, AliasType.Abbreviation))
        .Node("bob", "Bob", "鲍勃").Node("cat", "Cat", "猫")
        .Claim("ada likes bob", time: "2020")
        .Claim("bob likes cat", Modality.Opinion, "2021-05/2022", ["bob", "ada"])
        .Claim("ada owns cat", Modality.Forecast)
        .Claim("ada weighs 7.5")
        .Claim("ada weighs 8")
        .Claim("bob weighs 9", change: c => c with { Polarity = Polarity.Denied })
        .Claim("cat born 0", change: c => c with { Object = new DateObject(EdtfDate.Parse("2019-03")) })
        .Graph();

    [Fact]
    public void A_pattern_reads_as_the_clauses_it_stands_for()
    {
        Projection<(Node, Node, ClaimEdge)> query = Graph.Match("thing", out var owner)
            .Out(Owns, out var owned).To("thing", out var pet)
            .Match(owner).Out(Likes).To(out var friend)
            .Where(owner.Id == "ada" && (owned.Modality == Modality.Forecast || !(friend.Name != "Bob")))
            .OrderBy(pet.Label("en"))
            .Select(owner, pet, owned);

        Assert.Equal(
            "MATCH (owner:Thing)-[owned:OWNS]->(pet:Thing) MATCH (owner)-[:LIKES]->(friend) "
            + "WHERE owner.id = 'ada' AND (owned.modality = 'forecast' OR NOT friend.name <> 'Bob') "
            + "RETURN owner, pet, owned ORDER BY pet.name_en",
            query.ToCypher());
        (Node ada, Node cat, ClaimEdge edge) = Assert.Single(query);
        Assert.Equal(("ada", "cat", "c3"), (ada.Id.Value, cat.Id.Value, edge.Id.Value));
        Assert.Equal(["owner", "pet", "owned"], query.Columns);
    }

    [Fact]
    public void Edges_are_followed_out_in_and_either_way_along_one_relation_several_or_any()
    {
        Assert.Equal(["bob"], Ids(Graph.Match(out var a).Where(a.Id == "ada").Match(a).Out(Likes).To(out var b), b));
        Assert.Equal(["ada"], Ids(Graph.Match(out a).Where(a.Id == "bob").Match(a).In(Likes).To(out b), b));
        Assert.Equal(["ada", "cat"], Ids(Graph.Match(out a).Where(a.Id == "bob").Match(a).Either(Likes).To(out b), b));
        Assert.Equal(["bob", "cat"], Ids(Graph.Match(out a).Where(a.Id == "ada").Match(a).Out([Likes, Owns]).To(out b), b));
        Assert.Equal(["ada", "bob"], Ids(Graph.Match(out a).Where(a.Id == "cat").Match(a).In().To(out b), b));
    }

    [Fact]
    public void One_match_crosses_no_edge_twice_and_another_match_may()
    {
        var start = Graph.Match(out var a).Where(a.Id == "ada");

        Assert.Equal(["ada"], Ids(start.Match(a).Out(Likes).To(out var b).Match(b).In(Likes).To(out var c), c));
        Assert.Empty(start.Match(a).Out(Likes).To(out b).In(Likes).To(out c).Select(c));
        Assert.Empty(start.Match(a).Out(Likes).To(out b).And(b).In(Likes).To(out c).Select(c));
    }

    [Fact]
    public void Walks_have_bounds_and_their_edges_can_be_asked()
    {
        var walks = Graph.Match(out var a).Where(a.Id == "ada").Match(a).Out(Likes, Hops.Between(1, 2), out var walk).To(out var last);

        Assert.Equal([("bob", 1L), ("cat", 2L)], walks.Select(last.Id, walk.Count));
        Assert.Equal(["c1", "c1 c2"], walks.Select(walk).Select(w => string.Join(' ', w.Select(e => e.Id.Value))));
        Assert.Equal(["bob"], walks.Where(walk.All(e => e.Modality == Modality.Fact)).Select(last.Id));
        Assert.Equal(["cat"], walks.Where(walk.Any(step => step.Modality == Modality.Opinion)).Select(last.Id));
        Assert.Equal(["bob"], walks.Where(walk.None(e => e.IsSaidBy("bob"))).Select(last.Id));
        Assert.EndsWith("WHERE any(step IN walk WHERE step.modality = 'opinion') RETURN last.id AS id", walks.Where(walk.Any(x => x.Modality == Modality.Opinion)).Select(last.Id).ToCypher(), StringComparison.Ordinal);
        Assert.Contains("-[:LIKES*2]->", Graph.Match().Out(Likes, Hops.Exactly(2)).To(out last).Select(last).ToCypher(), StringComparison.Ordinal);
        Assert.Contains("<-[*]-", Graph.Match().In(RelationPattern.Any, Hops.Any).To(out last).Select(last).ToCypher(), StringComparison.Ordinal);
        Assert.Contains("-[*0..]-", Graph.Match().Either(RelationPattern.Any, Hops.AtLeast(0)).To(out last).Select(last).ToCypher(), StringComparison.Ordinal);
    }

    [Fact]
    public void Paths_have_names_and_shortest_ones_are_found()
    {
        var named = Graph.Match(out var a).Out(Likes).To().Out(Likes).To(out var c).Path(out var way).Select(way, way.Length);
        Assert.Equal("MATCH way = (a)-[:LIKES]->()-[:LIKES]->(c) RETURN way, length(way) AS length", named.ToCypher());
        (ClaimPath path, long length) = Assert.Single(named);
        Assert.Equal(("ada -likes-> bob -likes-> cat", 2L), (path.ToString(), length));

        var ends = Graph.Match(out a).And(out c).Where(a.Id == "ada" && c.Id == "cat");
        var shortest = ends.ShortestPath(a, c, out var route, Direction.Forward, Likes);
        Assert.Equal(path, Assert.Single(shortest.Select(route)));
        Assert.Equal(1, Assert.Single(ends.ShortestPath(a, c, out route).Select(route)).Length);
        Assert.Empty(ends.ShortestPath(a, c, out route, Direction.Backward).Select(route));
        Assert.Equal(2, Assert.Single(ends.AllShortestPaths(a, c, out route, relation: Likes, most: 2).Select(route.Edges)).Count);
        Assert.Contains("= shortestPath((a)-[:LIKES*]->(c))", shortest.Select(a).ToCypher(), StringComparison.Ordinal);
    }

    [Fact]
    public void Optional_patterns_leave_null_and_exists_asks_without_matching()
    {
        var all = Graph.Match(out var a).OptionalMatch(a).Out(Owns, out var owns).To(out var pet).Where(pet.Name == "Cat").OrderBy(a.Id);

        Assert.Equal([("ada", "cat"), ("author", null), ("bob", null), ("cat", null)], all.Select(a.Id, pet.OrNull()).Select(r => (r.Item1, r.Item2?.Id.Value)));
        Assert.Equal([true, false, false, false], all.Select(owns.OrNull()).Select(e => e is not null));
        Assert.Equal([Modality.Forecast, null, null, null], all.Select(owns.Modality.OrNull()));
        QueryException refused = Assert.Throws<QueryException>(() => all.Select(pet).ToArray());
        Assert.Contains("OrNull()", refused.Message, StringComparison.Ordinal);

        Assert.Equal(["ada"], Ids(Graph.Match(out a).Where(a.Exists(o => o.Out(Owns).To())), a));
        Assert.Equal(["author", "cat"], Ids(Graph.Match(out a).Where(!a.Exists(o => o.Out(Likes).To())), a));
        Assert.Equal(
            ["bob"],
            Ids(Graph.Match(out a).Out(Likes).To(out var b).Where(a.Exists(o => o.In(Likes).To(out var fan).Where(fan.Id == "ada" && b.Id == "cat"))), a));
    }

    [Fact]
    public void Names_never_clash()
    {
        var query = Graph.Match(out var node).Where(node.Exists(n =>
        {
            var start = n.Out(Likes, out var step).To(out NodeVariable inner);
            return start.Where(inner.Exists(i => i.In(Owns).To(out NodeVariable node)) || step.Paragraph >= 1);
        })).Select(node, Aggregate.Count().As("node2"), Aggregate.Count(node));

        Assert.Equal(
            "MATCH (node) WHERE EXISTS { MATCH (node)-[step:LIKES]->(inner) WHERE EXISTS { MATCH (inner)<-[:OWNS]-(node2) } OR step.paragraph >= 1 } "
            + "RETURN node, count(*) AS node2, count(node) AS count",
            query.ToCypher());
        Assert.Equal(2, query.Count());
    }

    [Fact]
    public void Nodes_are_asked_for_kind_labels_aliases_and_literal_claims()
    {
        var any = Graph.Match(out var a);

        Assert.Equal(4, any.Where(a.Is("thing")).Select(a).Count());
        Assert.Equal(["ada"], Ids(any.Where(a.Label("zh") == "艾达"), a));
        Assert.Equal(["bob"], Ids(any.Where(a.Name.StartsWith("B") & a.Name.EndsWith("b") & a.Name.ToLower().Contains("ob") & a.Name.Matches("B.b")), a));
        Assert.Equal(["ada"], Ids(any.Where(a.Aliases.Contains("Countess")), a));
        Assert.Equal(["author", "bob", "cat"], Ids(any.Where(a.Aliases == null), a));
        Assert.Equal(["bob", "cat"], Ids(any.Where(a.Id.In("bob", "cat", "dog")), a));
        Assert.Equal(["ada"], Ids(any.Where(a == Graph.GetNode(new NodeId("ada"))), a));
        Assert.Equal(["ada"], Ids(any.Where(a.Quantity(Weighs, new UnitId("piece")) < 7.500000000000000000001m), a));
        Assert.Empty(any.Where(a.Quantity(Weighs) > 8m && a.Quantity(Weighs).Exists).Select(a));
        Assert.Equal(["cat"], Ids(any.Where(a.Date(Born).IsBefore("2019-04") && a.Date(Born).IsAfter("2018") && a.Date(Born).Overlaps("2019")), a));
        Assert.Equal([7.5m, 8m], any.Where(a.Id == "ada").Select(a.Quantity(Weighs)).Single().Select(q => q.Value));
        Assert.Equal(["2019-03"], any.Where(a.Id == "cat").Select(a.Date(Born)).Single().Select(d => d.Text));
        Assert.Equal("rests on 2 facts", any.Where(a.Quantity(Weighs) < 8m).Select(a).Why().Summary);
    }

    [Fact]
    public void Edges_are_asked_for_what_their_claims_say()
    {
        var any = Graph.Match(out var a).Out(out var e).To(out var b);

        Assert.Equal(["c2"], any.Where(e.IsSaidBy("ada")).Select(e.Id));
        Assert.Equal(["c2"], any.Where(e.NearestSpeaker == "bob").Select(e.Id));
        Assert.Equal(["c1"], any.Where(e.Time.IsBefore("2021")).Select(e.Id));
        Assert.Equal(["c2"], any.Where(e.Time.IsAfter("2020")).Select(e.Id));
        Assert.Equal(["c2"], any.Where(e.Time.Overlaps("2021/..")).Select(e.Id));
        Assert.Equal(["c1", "c2", "c3"], any.Where(e.Paragraph.IsBetween(1, 2) && e.Section == "opening" && e.Source == "article").Select(e.Id).Order());
        Assert.Equal(["c1", "c2"], any.Where(e.Is(Likes)).Select(e.Id).Order());
        Assert.Equal(["c3"], any.Where(e.Type == "OWNS" && e.Polarity == Polarity.Affirmed).Select(e.Id));
        Assert.Equal([Modality.Fact, Modality.Opinion, Modality.Forecast], any.OrderBy(e.Id).Select(e.Modality));
        Assert.Equal([("2020", 1), ("2021-05/2022", 1), (null, 1)], any.OrderBy(e.Id).Select(e.Time, e.Paragraph).Select(r => (r.Item1?.Text, r.Item2)));
        Assert.Equal(["bob ada"], any.Where(e.SaidBy.Size() == 2).Select(e.SaidBy).Select(s => string.Join(' ', s)));
    }

    [Fact]
    public void Rows_are_grouped_by_what_is_no_aggregate()
    {
        var edges = Graph.Match(out var a).Out(out var e).To(out var b);
        var count = Aggregate.Count(e);

        Assert.Equal([("ada", 2L), ("bob", 1L)], edges.Select(a.Id, count).OrderByDescending(count));
        Assert.Equal(("bob", "cat", 2L), edges.Select(Aggregate.Min(b.Id), Aggregate.Max(b.Id), Aggregate.CountDistinct(b)).Single());
        Assert.Equal((3L, 1.0), edges.Select(Aggregate.Sum(e.Property<long>("paragraph")), Aggregate.Average(e.Paragraph)).Single());
        Assert.Equal(["c1", "c2", "c3"], edges.Select(Aggregate.Collect(e)).Single().Select(c => c.Id.Value).Order());
        Assert.Equal(["ada", "bob"], edges.Select(Aggregate.CollectDistinct(a)).Single().Select(n => n.Id.Value));

        var grouped = edges.GroupBy(a).Compute(Aggregate.Count(), out var many).Where(many > 1).Match(a).Out(Likes).To(out var friend).Select(a.Id, many, friend.Id);
        Assert.Equal(
            "MATCH (a)-[e]->(b) WITH a, count(*) AS many WHERE many > 1 MATCH (a)-[:LIKES]->(friend) RETURN a.id AS id, many, friend.id AS id2",
            grouped.ToCypher());
        Assert.Equal(("ada", 2L, "bob"), Assert.Single(grouped));
        var collected = edges.OrderByDescending(e.Id).GroupBy().Compute(Aggregate.Collect(e.Id), out var all).Select(all);
        Assert.Equal("MATCH (a)-[e]->(b) WITH * ORDER BY e.id DESC WITH collect(e.id) AS all RETURN all", collected.ToCypher().Replace("`", "", StringComparison.Ordinal));
        Assert.Equal(["c3", "c2", "c1"], collected.Single());
        Assert.Throws<ArgumentException>(() => edges.GroupBy(a).Select(b));
    }

    [Fact]
    public void Rows_are_made_distinct_ordered_cut_and_joined()
    {
        var ids = Graph.Match(out var a).Either().To(out var b).Select(a.Id.As("x"));

        Assert.Equal(["ada", "bob", "cat"], ids.Distinct().OrderBy(a.Id));
        Assert.Equal(["bob"], ids.Distinct().OrderByDescending(a.Id).Skip(1).Limit(1));
        Assert.EndsWith("RETURN DISTINCT a.id AS x ORDER BY x DESC SKIP 1 LIMIT 1", ids.Distinct().OrderByDescending(a.Id).Skip(1).Limit(1).ToCypher(), StringComparison.Ordinal);

        var likers = Graph.Match(out a).Out(Likes).To().Select(a.Id);
        var owners = Graph.Match(out var o).Out(Owns).To().Select(o.Id.As("owner"));
        Assert.Equal("MATCH (a)-[:LIKES]->() RETURN a.id AS id UNION MATCH (o)-[:OWNS]->() RETURN o.id AS id", likers.Union(owners).ToCypher());
        Assert.Equal(["ada", "bob"], likers.Union(owners).Order());
        Assert.Equal(["ada", "ada", "bob"], likers.UnionAll(owners).Order());
        Assert.Throws<ArgumentException>(() => likers.Union(owners).UnionAll(owners));
        Assert.Equal(["yes", "no"], Graph.Match(out a).Where(a.Id == "ada").Select<string>("yes").Union(Graph.Match(out a).Where(a.Id == "bob").Select<string>("no")));
    }

    [Fact]
    public void A_query_with_parameters_is_planned_once_and_asked_often()
    {
        Parameter<string> who = new("who");
        Parameter<IReadOnlyList<string>> ids = new("ids");
        Parameter<decimal> weight = new("weight");
        Parameter<Modality> modality = new("modality");
        var friends = Graph.Match(out var a).Out(Likes, out var e).To(out var b).Where(a.Id == who).Select(b.Id);

        Assert.Equal(["bob"], friends.Bind(who, "ada"));
        Assert.Equal(["cat"], friends.Bind(who, "bob"));
        Assert.Equal(QueryErrorKind.ParameterMissing, Assert.Throws<QueryException>(() => friends.ToArray()).Kind);
        Assert.Equal(["ada", "bob"], Graph.Match(out a).Where(a.Id.In(ids)).Select(a.Id).Bind(ids, ["bob", "ada"]).Order());
        Assert.Equal(["ada", "bob"], Graph.Unwind(ids, out var id).Match(out a).Where(a.Id == id).Select(id).Bind(ids, ["bob", "ada", "zoe"]).Order());
        Assert.Equal(["ada"], Graph.Match(out a).Where(a.Quantity(Weighs) >= weight).Select(a.Id).Bind(weight, 8.0m));
        var meant = Graph.Match(out a).Out(out e).To(out b).Where(e.Modality == modality).Select(e.Id).Bind(modality, Modality.Opinion);
        Assert.Equal(["c2"], meant);
        Assert.Equal("c2", Graph.Query(meant.ToCypher(), meant.Parameters, cancellation: TestContext.Current.CancellationToken).Single()[0]);
    }

    [Fact]
    public void A_query_can_be_asked_of_a_view_why_how_and_for_its_part_of_the_graph()
    {
        var query = Graph.Match(out var a).Out().To(out var b).OrderBy(a.Id).OrderBy(b.Id).Select(a.Id, b.Id);

        Assert.Equal(3, query.Count());
        Assert.Single(query.Over(Graph.View(GraphView.Factual)));
        Assert.Equal("rests on 1 forecast, 1 opinion, 1 fact", query.Why().Summary);
        Assert.Equal(["c1", "c3", "c2"], query.WithReasons().Select(r => r.Why().Claims.Single().Id.Value));
        Assert.Equal(("ada", "bob"), query.WithReasons().First().Row);
        Assert.Equal(["c1", "c2"], Graph.Match().Out(Likes).To(out b).Select(b).ToGraph().Claims.Select(c => c.Id.Value));
        Assert.Contains("seen", query.Explain(), StringComparison.Ordinal);
    }

    [Fact]
    public void Limits_and_cancellation_stop_a_query()
    {
        var query = Graph.Match(out var a).Select(a);
        using CancellationTokenSource stopped = new();
        stopped.Cancel();

        Assert.Equal(QueryErrorKind.LimitExceeded, Assert.Throws<QueryException>(() => query.Until(stopped.Token).ToArray()).Kind);
        Assert.Equal(QueryErrorKind.LimitExceeded, Assert.Throws<QueryException>(() => query.Within(new() { MaxRows = 1 }).ToArray()).Kind);
    }

    [Fact]
    public void A_pattern_can_be_kept_and_gone_on_from_more_than_once()
    {
        var pets = Graph.Match(out var a).Out(Owns).To(out var pet);

        Assert.Equal("MATCH (a)-[:OWNS]->(pet) WHERE a.id = 'ada'", pets.Where(a.Id == "ada").ToString());
        Assert.Equal("a.id = 'ada' OR NOT pet.kind IN ['thing']", (a.Id == "ada" || !pet.Kind.In("thing")).ToString());
        Assert.Single(pets.Where(a.Id == "ada").Select(pet));
        Assert.Empty(pets.Where(a.Id == "bob").Select(pet));
        Assert.Single(pets.Select(pet));
    }

    [Fact]
    public void Unknown_names_are_refused_with_the_nearest()
    {
        Assert.Equal("There is no kind \"thin\". Did you mean \"thing\"?", Assert.Throws<ArgumentException>(() => Graph.Match("thin", out _)).Message);
        Assert.Equal("There is no relation \"like\". Did you mean \"likes\"? (Parameter 'relation')", Assert.Throws<ArgumentException>(() => Graph.Match().Out("like")).Message);
        Graph.Match(out var a).Out(out var e).To();
        Assert.Equal("There is no qualifier \"were\". Did you mean \"where\"?", Assert.Throws<ArgumentException>(() => e.Qualifier("were")).Message);
        Assert.StartsWith("There is no unit \"pieces\". Did you mean \"piece\"?", Assert.Throws<ArgumentException>(() => a.Quantity(Weighs, new UnitId("pieces"))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Variables_of_another_query_are_refused()
    {
        Graph.Match(out var other);
        var here = Graph.Match(out var a);

        Assert.Throws<ArgumentException>(() => here.Where(other.Id == "ada"));
        Assert.Throws<ArgumentException>(() => here.Select(other));
        Assert.Throws<ArgumentException>(() => here.Match(other));
        Assert.Throws<ArgumentException>(() => here.Out().To(other));
        Assert.Throws<ArgumentException>(() => here.OrderBy(other));
        Assert.Throws<ArgumentException>(() => here.GroupBy(other));
        Assert.Throws<ArgumentException>(() => here.Where(a.Exists(n => n.Out().To(other))));
        Assert.Contains("\"other\"", Assert.Throws<ArgumentException>(() => here.Select(other)).Message, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => here.Select(Aggregate.Count(Aggregate.Count())).ToCypher());
        Assert.Throws<InvalidOperationException>(() => here.Where(a.Id == "x").And(out _));
    }

    [Fact]
    public void Reading_a_row_allocates_nothing_but_what_the_row_holds()
    {
        TestDataset dataset = new();
        for (int i = 0; i < 2000; i++)
        {
            dataset.Claim($"n{i} likes n{i % 7}");
        }

        KnowledgeGraph graph = dataset.Graph();
        Query<(Node, ClaimEdge, long)> query = graph.Match(out var a).Out(Likes, out var e).To(out var b).Select(a, e, e.Property<long>("paragraph"));
        Query<(ClaimEdge, bool)> edges = graph.Match(out a).Out(Likes, out e).To(out b).Select(e, a == b);
        Assert.Equal(2000, query.Count());
        Assert.Equal(2000, edges.Count());

        long before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Equal(7, edges.Count(row => row.Item2));
        long bytes = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.InRange(bytes, 0, 16_000);
    }

    [Fact]
    public void Reasons_can_be_asked_each_time_the_rows_are()
    {
        var rows = Graph.Match(out var a).Out(Likes, out var e).To().OrderBy(e.Id).Select(a.Id).WithReasons();

        Assert.Equal(["c1", "c2"], rows.Select(r => r.Why().Claims.Single().Id.Value));
        Assert.Equal(["c1", "c2"], rows.Select(r => r.Why().Claims.Single().Id.Value));
    }

    private static Projection<string> Ids(Pattern pattern, NodeVariable node) => pattern.OrderBy(node.Id).Select(node.Id);
}
