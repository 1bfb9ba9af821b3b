using ClaimGraph.Query;
using ClaimGraph.Query.Plans;
using ClaimGraph.Query.Values;
using CsCheck;
using static ClaimGraph.Tests.Query.Plans.PlanTest;

namespace ClaimGraph.Tests.Query.Plans;

public sealed class PatternTests
{
    private readonly SmallGraph _graph = new SmallGraph("a:A", "b:A:B", "c:B", "d")
        .With("a KNOWS b", "b KNOWS c", "c KNOWS a", "a LIKES b", "d LIKES d");

    [Fact]
    public void Nodes_are_found_by_all_their_labels()
    {
        Assert.Equal(["a", "b", "c", "d"], _graph.Run(Nodes("n")));
        Assert.Equal(["a", "b"], _graph.Run(Nodes("n", "A")));
        Assert.Equal(["b"], _graph.Run(Nodes("n", "A", "B")));
        Assert.Empty(_graph.Run(Nodes("n", "A", "Unknown")));
        Assert.Equal(["c"], _graph.Run(new SeedNodeById(Start, "n", Number(2))));
        Assert.Empty(_graph.Run(new SeedNodeById(Start, "n", Number(4))));
    }

    [Theory]
    [InlineData("Out", "a #0 b|a #3 b")]
    [InlineData("In", "a #2 c")]
    [InlineData("Both", "a #0 b|a #3 b|a #2 c")]
    public void Hops_follow_their_direction(string direction, string expected)
    {
        PlanOperator a = new SeedNodeById(Start, "n", Number(0));

        Assert.Equal(expected.Split('|'), _graph.Run(Hop(a, "n", Enum.Parse<EdgeDirection>(direction), "r", "m")));
    }

    [Fact]
    public void A_loop_is_crossed_once_in_each_direction_and_once_in_both()
    {
        PlanOperator d = new SeedNodeById(Start, "n", Number(3));

        Assert.Equal(["d #4 d"], _graph.Run(Hop(d, "n", EdgeDirection.Out, "r", "m")));
        Assert.Equal(["d #4 d"], _graph.Run(Hop(d, "n", EdgeDirection.In, "r", "m")));
        Assert.Equal(["d #4 d"], _graph.Run(Hop(d, "n", EdgeDirection.Both, "r", "m")));
        Assert.Equal(["d [#4] d"], _graph.Run(Walk(d, EdgeDirection.Both, 1, null)));
    }

    [Fact]
    public void Types_narrow_hops_and_unknown_types_match_nothing()
    {
        PlanOperator a = new SeedNodeById(Start, "n", Number(0));

        Assert.Equal(["a #3 b"], _graph.Run(Hop(a, "n", EdgeDirection.Out, "r", "m", "LIKES", "HATES", "LIKES")));
        Assert.Equal(["a #3 b", "a #0 b"], _graph.Run(Hop(a, "n", EdgeDirection.Out, "r", "m", "LIKES", "KNOWS")));
        Assert.Empty(_graph.Run(Hop(a, "n", EdgeDirection.Out, "r", "m", "HATES")));
    }

    [Fact]
    public void A_relationship_is_used_once_when_steps_must_differ()
    {
        PlanOperator hop = Hop(new SeedNodeById(Start, "n", Number(0)), "n", EdgeDirection.Both, "r", "m", "LIKES");
        Expand again = new(hop, 2, null, EdgeDirection.Both, ["LIKES"], "s", "o", [1]);

        Assert.Empty(_graph.Run(again));
        Assert.Equal(["a #3 b #3 a"], _graph.Run(again with { Unlike = [] }));
    }

    [Fact]
    public void A_known_target_is_only_arrived_at()
    {
        PlanOperator pair = new SeedNodeById(new SeedNodeById(Start, "n", Number(0)), "m", Number(1));

        Assert.Equal(
            ["a b #0", "a b #3"], _graph.Run(new Expand(pair, 0, 1, EdgeDirection.Out, [], "r", "", [])));
        Assert.Equal(
            ["a b [#0]", "a b [#3]"],
            _graph.Run(new ExpandWalk(pair, 0, 1, EdgeDirection.Out, [], 1, 1, "r", "", [], null)));
    }

    [Fact]
    public void Walks_have_their_bounds_and_never_repeat_a_relationship()
    {
        PlanOperator a = new SeedNodeById(Start, "n", Number(0));

        Assert.Equal(["a [] a"], _graph.Run(Walk(a, EdgeDirection.Out, 0, 0)));
        Assert.Equal(
            ["a [#0] b", "a [#0,#1] c", "a [#0,#1,#2] a"], _graph.Run(Walk(a, EdgeDirection.Out, 1, null, "KNOWS")));
        Assert.Equal(["a [#0,#1] c"], _graph.Run(Walk(a, EdgeDirection.Out, 2, 2, "KNOWS")));
        Assert.Empty(_graph.Run(Walk(a, EdgeDirection.Out, 2, 1, "KNOWS")));
    }

    [Fact]
    public void A_predicate_holds_for_each_relationship_of_a_walk()
    {
        PlanOperator a = new SeedNodeById(Start, "n", Number(0));
        PlanExpression isNotSecond =
            Binary(new PropertyExpression(new ColumnExpression(3, "r"), "n"), BinaryOperation.NotEqual, Number(1));

        Assert.Equal(
            ["a [#0] b", "a [#3] b"],
            _graph.Run(new ExpandWalk(a, 0, null, EdgeDirection.Out, [], 1, null, "r", "m", [], isNotSecond)));
    }

    [Fact]
    public void A_known_relationship_is_crossed_both_ways_where_the_pattern_allows()
    {
        PlanOperator known = Return(Hop(new SeedNodeById(Start, "n", Number(0)), "n", EdgeDirection.Out, "r", "m", "LIKES"), "r");

        Assert.Equal(["#3 a b"], _graph.Run(new EdgeEnds(known, 0, EdgeDirection.Out, [], "x", "y", [])));
        Assert.Equal(["#3 b a"], _graph.Run(new EdgeEnds(known, 0, EdgeDirection.In, [], "x", "y", [])));
        Assert.Equal(["#3 a b", "#3 b a"], _graph.Run(new EdgeEnds(known, 0, EdgeDirection.Both, [], "x", "y", [])));
        Assert.Empty(_graph.Run(new EdgeEnds(known, 0, EdgeDirection.Out, ["KNOWS"], "x", "y", [])));
    }

    [Fact]
    public void Null_instead_of_a_node_matches_nothing_and_other_values_are_errors()
    {
        PlanOperator nothing = new Project(Start, [new NamedExpression("n", Constant(Value.Null))]);
        PlanOperator number = new Project(Start, [new NamedExpression("n", Number(1))]);

        Assert.Empty(_graph.Run(Hop(nothing, "n", EdgeDirection.Out, "r", "m")));
        Assert.Empty(_graph.Run(Walk(nothing, EdgeDirection.Out, 0, 1)));
        QueryException error = Assert.Throws<QueryException>(() => _graph.Run(Hop(number, "n", EdgeDirection.Out, "r", "m")));
        Assert.Equal(QueryErrorKind.TypeError, error.Kind);
    }

    [Fact]
    public void The_shortest_walks_are_found_with_their_bounds()
    {
        SmallGraph graph = new SmallGraph("a", "b", "c", "d", "e")
            .With("a T b", "a T c", "b T d", "c T d", "e T d", "b U e");
        PlanOperator pair = new SeedNodeById(new SeedNodeById(Start, "n", Number(0)), "m", Number(3));
        ShortestWalk all = new(pair, 0, 1, EdgeDirection.Out, [], 1, null, true, "r", null);

        Assert.Equal(["a d [#0,#2]", "a d [#1,#3]"], graph.Run(all));
        Assert.Equal(["a d [#0,#2]"], graph.Run(all with { All = false }));
        Assert.Empty(graph.Run(all with { Max = 1 }));
        Assert.Empty(graph.Run(all with { Direction = EdgeDirection.In }));
        Assert.Equal(["a d [#0,#5,#4]"], graph.Run(all with { EdgePredicate = NotIn(2, 1) }));

        PlanOperator same = new SeedNodeById(new SeedNodeById(Start, "n", Number(0)), "m", Number(0));
        Assert.Equal(["a a []"], graph.Run(all with { Input = same, Min = 0 }));
        Assert.Empty(graph.Run(all with { Input = same }));

        PlanExpression NotIn(params long[] edges)
        {
            PlanExpression n = new PropertyExpression(new ColumnExpression(3, "r"), "n");
            return new BinaryExpression(
                BinaryOperation.And,
                new UnaryExpression(UnaryOperation.Not, Binary(n, BinaryOperation.In, List([.. edges.Select(Number)]))),
                new ConstantExpression(Value.True));
        }
    }

    [Fact]
    public void Shortest_walks_are_the_shortest_of_all_walks() => Gen.Int[0, 4].Array[2].Array[1, 8].Sample(pairs =>
    {
        string[] names = ["a", "b", "c", "d", "e"];
        SmallGraph graph = new SmallGraph(names).With([.. pairs.Select(p => $"{names[p[0]]} T {names[p[1]]}")]);
        PlanOperator pair = new Filter(
            new SeedNodes(new SeedNodes(Start, "n", []), "m", []),
            Binary(new ColumnExpression(0, "n"), BinaryOperation.NotEqual, new ColumnExpression(1, "m")));
        foreach (EdgeDirection direction in Enum.GetValues<EdgeDirection>())
        {
            string[][] walks =
            [
                .. graph.Run(new ExpandWalk(pair, 0, 1, direction, [], 1, null, "r", "", [], null)).Select(w => w.Split(' ')),
            ];
            string[] expected =
            [
                .. walks.GroupBy(w => $"{w[0]} {w[1]}")
                    .SelectMany(g => g.Where(w => w[2].Length == g.Min(o => o[2].Length))).Select(w => string.Join(' ', w)).Order(),
            ];

            string[] found = graph.Run(new ShortestWalk(pair, 0, 1, direction, [], 1, null, true, "r", null));

            Assert.Equal(expected, found.Order());
        }
    });

    private static ExpandWalk Walk(
        PlanOperator input, EdgeDirection direction, int min, int? max, params string[] types) =>
        new(input, 0, null, direction, [.. types], min, max, "r", "m", [], null);
}
