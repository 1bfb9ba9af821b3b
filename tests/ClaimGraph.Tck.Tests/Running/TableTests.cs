using ClaimGraph.Tck.Tests.Scenarios;

namespace ClaimGraph.Tck.Tests.Running;

public sealed class TableTests
{
    private static readonly Table Rows = new(["a", "b"], [[1L, "x"], [2L, new List<object?> { 1L, 2L }]]);

    [Fact]
    public void Rows_in_any_order_are_the_same() => Assert.Null(Rows.DifferenceFrom(Expected([["2", "[1, 2]"], ["1", "'x'"]])));

    [Fact]
    public void Rows_in_order_are_the_same_in_that_order_alone()
    {
        Assert.Null(Rows.DifferenceFrom(Expected([["1", "'x'"], ["2", "[1, 2]"]]) with { IsOrdered = true }));
        Assert.NotNull(Rows.DifferenceFrom(Expected([["2", "[1, 2]"], ["1", "'x'"]]) with { IsOrdered = true }));
    }

    [Fact]
    public void The_order_of_lists_counts_unless_it_is_ignored()
    {
        ExpectedRows expected = Expected([["1", "'x'"], ["2", "[2, 1]"]]);
        Assert.NotNull(Rows.DifferenceFrom(expected));
        Assert.Null(Rows.DifferenceFrom(expected with { IgnoresListOrder = true }));
    }

    [Fact]
    public void Other_columns_missing_rows_and_repeated_rows_are_differences()
    {
        Assert.NotNull(Rows.DifferenceFrom(Expected([["1", "'x'"], ["2", "[1, 2]"]]) with { Columns = ["b", "a"] }));
        Assert.NotNull(Rows.DifferenceFrom(Expected([["1", "'x'"]])));
        Assert.NotNull(Rows.DifferenceFrom(Expected([["1", "'x'"], ["2", "[1, 2]"], ["2", "[1, 2]"]])));
    }

    private static ExpectedRows Expected(IReadOnlyList<IReadOnlyList<string>> rows) => new(["a", "b"], rows, IsOrdered: false, IgnoresListOrder: false);
}
