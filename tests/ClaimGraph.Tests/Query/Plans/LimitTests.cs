using ClaimGraph.Query;
using ClaimGraph.Query.Plans;
using ClaimGraph.Query.Values;
using static ClaimGraph.Tests.Query.Plans.PlanTest;

namespace ClaimGraph.Tests.Query.Plans;

public sealed class LimitTests
{
    private readonly SmallGraph _graph = new SmallGraph("a", "b", "c").With("a T b", "b T c", "c T a");

    private static PlanExpression Million => Call("range", Number(1), Number(1_000_000));

    /// <summary>Ten to the eighteenth rows.</summary>
    private static PlanOperator Endless => new Unwind(new Unwind(new Unwind(Start, Million, "x"), Million, "y"), Million, "z");

    [Fact]
    public void Rows_stream() => Assert.Equal(3, PlanExecutor.Run(Endless, _graph, NoParameters, QueryLimits.Default, TestContext.Current.CancellationToken).Take(3).Count());

    [Fact]
    public void A_row_limit_stops_a_query_behind_the_last_row_allowed()
    {
        QueryLimits limits = new() { MaxRows = 3 };

        Assert.Equal(3, _graph.Run(Nodes("n"), limits).Length);
        Stopped("Rows", new Unwind(Start, Million, "x"), limits);
    }

    [Fact]
    public void A_timeout_stops_a_query_that_yields_nothing() => Stopped(
        "Timeout",
        new Filter(Endless, Binary(new ColumnExpression(2, "z"), BinaryOperation.Equal, Number(0))),
        new QueryLimits { Timeout = TimeSpan.FromMilliseconds(20) });

    [Fact]
    public void Work_on_long_lists_counts_as_many_steps() => Stopped(
        "Timeout",
        new Filter(Endless, Binary(new UnaryExpression(UnaryOperation.Negate, new ColumnExpression(2, "z")), BinaryOperation.In, Million)),
        new QueryLimits { Timeout = TimeSpan.FromMilliseconds(20) });

    [Fact]
    public void A_cancelled_query_stops()
    {
        using CancellationTokenSource source = new();
        using IEnumerator<Value[]> rows =
            PlanExecutor.Run(Endless, _graph, NoParameters, QueryLimits.Default, source.Token).GetEnumerator();
        Assert.True(rows.MoveNext());

        source.Cancel();

        QueryException error = Assert.Throws<QueryException>(() =>
        {
            while (rows.MoveNext())
            {
            }
        });
        Assert.Equal((QueryErrorKind.LimitExceeded, "Cancelled"), (error.Kind, error.Detail));
    }

    [Fact]
    public void Whatever_keeps_rows_or_makes_lists_is_held_to_the_memory_limit()
    {
        QueryLimits limits = new() { MaxBytes = 32 << 20 };
        PlanExpression x = new ColumnExpression(0, "x");

        Stopped("Memory", new Sort(Endless, [new SortKey(x, false)]), limits);
        Stopped("Memory", new Distinct(Endless), limits);
        Stopped("Memory", new Aggregate(Endless, [], [Item("collect", x)]), limits);
        Stopped("Memory", new Aggregate(Endless, [new NamedExpression("z", new ColumnExpression(2, "z"))], [Item("count")]), limits);
        Stopped("Memory", Computed(Call("range", Number(1), Number(long.MaxValue))), limits);
        Stopped("Memory", Computed(new ListComprehension(Million, 0, null, Million)), limits);
        Stopped("Memory", Computed(new CollectExpression(Endless, Million)), limits);
        Stopped("Memory", Computed(new ReduceExpression(
            0, Word("a"), 1, Million, Binary(new ColumnExpression(0, "s"), BinaryOperation.Add, new ColumnExpression(0, "s")))), limits);
    }

    [Fact]
    public void Top_and_lists_of_one_row_do_not_add_up()
    {
        QueryLimits limits = new() { MaxBytes = 32 << 20 };
        PlanOperator values = new Unwind(new Unwind(Start, Call("range", Number(1), Number(3)), "x"), Million, "y");

        Assert.Equal(2, _graph.Run(new Top(values, [new SortKey(new ColumnExpression(1, "y"), true)], Number(2)), limits).Length);
        Assert.Single(_graph.Run(new Aggregate(values, [], [Item("count")]), limits));
    }

    private static Project Computed(PlanExpression expression) => new Project(Start, [new NamedExpression("v", expression)]);

    private void Stopped(string detail, PlanOperator plan, QueryLimits limits)
    {
        QueryException error = Assert.Throws<QueryException>(() => _graph.Run(plan, limits));
        Assert.Equal((QueryErrorKind.LimitExceeded, detail), (error.Kind, error.Detail));
    }
}
