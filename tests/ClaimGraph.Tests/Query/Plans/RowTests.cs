using ClaimGraph.Query;
using ClaimGraph.Query.Plans;
using ClaimGraph.Query.Values;
using static ClaimGraph.Tests.Query.Plans.PlanTest;

namespace ClaimGraph.Tests.Query.Plans;

public sealed class RowTests
{
    private readonly SmallGraph _graph = new SmallGraph("a:A", "b:A", "c", "d").With("a T b", "a T c", "c T d", "b U c");

    [Fact]
    public void Unwind_makes_a_row_of_each_item_none_of_null_and_one_of_anything_else()
    {
        Assert.Equal(["1", "null", "2"], _graph.Run(Values(Number(1), Constant(Value.Null), Number(2))));
        Assert.Empty(_graph.Run(new Unwind(Start, Constant(Value.Null), "x")));
        Assert.Equal(["7"], _graph.Run(new Unwind(Start, Number(7), "x")));
    }

    [Fact]
    public void Rows_are_sorted_stably_in_both_directions_and_cut()
    {
        PlanOperator values = Values(Number(2), Number(1), Constant(Value.Null), Number(3));
        SortKey down = new(Column(values, "x"), IsDescending: true);

        Assert.Equal(["1", "2", "3", "null"], _graph.Run(new Sort(values, [down with { IsDescending = false }])));
        Assert.Equal(["null", "3", "2", "1"], _graph.Run(new Sort(values, [down])));
        Assert.Equal(["null", "3"], _graph.Run(new Top(values, [down], Number(2))));
        Assert.Equal(["2", "1"], _graph.Run(new Limit(values, Number(2))));
        Assert.Equal(["null", "3"], _graph.Run(new Skip(values, Number(2))));
        Assert.Empty(_graph.Run(new Top(values, [down], Number(0))));
        Assert.Equal(["2", "1", "null", "3"], _graph.Run(new Sort(values, [new SortKey(Number(0), false)])));
        Assert.Equal(["2", "1"], _graph.Run(new Top(values, [new SortKey(Number(0), false)], Number(2))));
    }

    [Fact]
    public void A_negative_or_fractional_count_is_an_error()
    {
        PlanOperator values = Values(Number(1));

        Assert.Equal(
            "NegativeIntegerArgument", Assert.Throws<QueryException>(() => _graph.Run(new Limit(values, Number(-1)))).Detail);
        Assert.Equal(
            "InvalidArgumentType",
            Assert.Throws<QueryException>(() => _graph.Run(new Skip(values, Constant(Value.From(1.5))))).Detail);
    }

    [Fact]
    public void Distinct_keeps_the_first_of_equivalent_rows() => Assert.Equal(
        ["1", "null", "NaN"],
        _graph.Run(new Distinct(Values(
            Number(1), Constant(Value.Null), Constant(Value.From(1.0)), Constant(Value.Null),
            Constant(Value.From(double.NaN)), Constant(Value.From(double.NaN))))));

    [Fact]
    public void Groups_come_in_order_of_their_first_row_and_null_is_a_group()
    {
        PlanOperator values = Values(Word("b"), Constant(Value.Null), Word("a"), Word("b"), Constant(Value.Null));
        PlanExpression x = Column(values, "x");

        Assert.Equal(
            ["b 2 2", "null 2 0", "a 1 1"],
            _graph.Run(new Aggregate(values, [new NamedExpression("x", x)], [Item("count"), Item("count", x)])));
    }

    [Fact]
    public void Without_keys_there_is_one_group_even_without_rows()
    {
        PlanOperator none = new Unwind(Start, List(), "x");
        PlanExpression x = Column(none, "x");
        AggregateItem[] items =
        [
            Item("count"), Item("sum", x), Item("avg", x), Item("min", x), Item("collect", x), Item("stDev", x),
            Item("percentileDisc", x, Constant(Value.From(0.5))),
        ];

        Assert.Equal(["0 0 null null [] 0.0 null"], _graph.Run(new Aggregate(none, [], [.. items])));
        Assert.Empty(_graph.Run(new Aggregate(none, [new NamedExpression("x", x)], [.. items])));
    }

    [Fact]
    public void Optional_rows_have_nulls_where_nothing_matches()
    {
        PlanOperator nodes = Nodes("n");
        PlanOperator inner = Hop(new Argument(nodes.Columns), "n", EdgeDirection.Out, "r", "m", "T");

        Assert.Equal(["a #0 b", "a #1 c", "c #2 d"], _graph.Run(new Apply(nodes, inner)));
        Assert.Equal(["a #0 b", "a #1 c", "b null null", "c #2 d", "d null null"], _graph.Run(new OptionalApply(nodes, inner)));
    }

    [Fact]
    public void Semi_joins_keep_the_rows_that_match_or_do_not()
    {
        PlanOperator nodes = Nodes("n");
        PlanOperator inner = Hop(new Argument(nodes.Columns), "n", EdgeDirection.Out, "r", "m", "T");

        Assert.Equal(["a", "c"], _graph.Run(new SemiApply(nodes, inner, Anti: false)));
        Assert.Equal(["b", "d"], _graph.Run(new SemiApply(nodes, inner, Anti: true)));
    }

    [Fact]
    public void Union_has_all_rows_of_both_also_within_a_subplan()
    {
        PlanOperator nodes = Nodes("n", "A");
        Argument argument = new(nodes.Columns);
        PlanOperator both = new Union(
            Hop(argument, "n", EdgeDirection.Out, "r", "m", "T"), Hop(argument, "n", EdgeDirection.Out, "r", "m", "U"));

        Assert.Equal(["a", "b", "a", "b"], _graph.Run(new Union(nodes, nodes)));
        Assert.Equal(["a #0 b", "a #1 c", "b #3 c"], _graph.Run(new Apply(nodes, both)));
        Assert.Equal(["a 2", "b 1"], _graph.Run(new Apply(nodes, new Aggregate(
            both, [new NamedExpression("n", new ColumnExpression(0, "n"))], [Item("count")]))));
    }

    [Fact]
    public void Steps_that_keep_rows_start_again_in_a_subplan()
    {
        PlanOperator nodes = Nodes("n", "A");
        PlanOperator hops = Hop(new Argument(nodes.Columns), "n", EdgeDirection.Out, "r", "m");
        PlanOperator sorted = new Sort(hops, [new SortKey(Name(hops, "m"), true)]);

        Assert.Equal(["a #1 c", "b #3 c"], _graph.Run(new Apply(nodes, new Limit(sorted, Number(1)))));
        Assert.Equal(["a #0 b", "b #3 c"], _graph.Run(new Apply(nodes, new Top(hops, [new SortKey(Name(hops, "m"), false)], Number(1)))));
        Assert.Equal(["a #1 c"], _graph.Run(new Apply(nodes, new Skip(hops, Number(1)))));
        Assert.Equal(["a #0 b", "a #1 c", "b #3 c"], _graph.Run(new Apply(nodes, new Distinct(hops))));
    }

    [Fact]
    public void Subplans_of_expressions_see_the_row_and_the_variables_around_them()
    {
        PlanOperator nodes = Nodes("n", "A");
        PlanOperator hops = Hop(new Argument(nodes.Columns), "n", EdgeDirection.Out, "r", "m");
        Argument within = new(["n", "x"]);
        PlanOperator named = new Filter(
            Hop(within, "n", EdgeDirection.Out, "r", "m"),
            Binary(new PropertyExpression(new ColumnExpression(3, "m"), "name"), BinaryOperation.Equal, new ColumnExpression(1, "x")));
        PlanExpression[] items =
        [
            new CollectExpression(hops, Name(hops, "m")), new CountExpression(hops), new ExistsExpression(hops),
            new ListComprehension(List(Word("b"), Word("c"), Word("d")), 1, new ExistsExpression(named), null),
        ];

        Assert.Equal(
            ["[b,c] 2 true [b,c]", "[c] 1 true [c]"],
            _graph.Run(new Project(nodes, [.. items.Select(i => new NamedExpression("v", i))])));
    }

    [Fact]
    public void Added_columns_do_not_disturb_one_another()
    {
        PlanOperator nodes = Nodes("n", "A");
        PlanExpression comprehension = new ListComprehension(List(Number(1), Number(2)), 1, null, new ColumnExpression(1, "x"));

        Assert.Equal(
            ["a 5 [1,2]", "b 5 [1,2]"],
            _graph.Run(new Extend(nodes, [new NamedExpression("five", Number(5)), new NamedExpression("list", comprehension)])));
    }

    [Fact]
    public void Plans_are_shown_with_estimated_and_seen_rows()
    {
        PlanOperator plan = Return(Hop(Nodes("n", "A"), "n", EdgeDirection.Out, "r", "m", "T"), "m");
        RowCounts counts = new();
        Assert.Equal(2, PlanExecutor.Run(plan, _graph, NoParameters, QueryLimits.Default, counts, TestContext.Current.CancellationToken).Count());

        Assert.Equal(
            """
            Project(m AS m)  (about 1.5 rows, 2 seen)
              Expand((n)-[r:T]->(m))  (about 1.5 rows, 2 seen)
                SeedNodes(n:A)  (about 2 rows, 2 seen)
                  Argument()  (about 1 rows, 1 seen)

            """,
            PlanText.Write(plan, _graph, counts));
    }

    private static Unwind Values(params PlanExpression[] items) => new Unwind(Start, List(items), "x");
}
