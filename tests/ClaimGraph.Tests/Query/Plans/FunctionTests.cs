using System.Globalization;
using ClaimGraph.Query;
using ClaimGraph.Query.Plans;
using ClaimGraph.Query.Values;
using static ClaimGraph.Tests.Query.Plans.PlanTest;

namespace ClaimGraph.Tests.Query.Plans;

public sealed class FunctionTests
{
    [Theory]
    [InlineData("toInteger", "'2.9'", "2")]
    [InlineData("toInteger", "'foo'", "null")]
    [InlineData("toInteger", "82.9", "82")]
    [InlineData("toInteger", "'1e30'", "null")]
    [InlineData("toFloat", "'5.5'", "5.5")]
    [InlineData("toFloat", "3", "3.0")]
    [InlineData("toBoolean", "'TRUE'", "true")]
    [InlineData("toBoolean", "'yes'", "null")]
    [InlineData("toString", "1.0", "'1.0'")]
    [InlineData("toString", "true", "'true'")]
    [InlineData("toUpper", "'éa'", "'ÉA'")]
    [InlineData("trim", "' a '", "'a'")]
    [InlineData("rTrim", "' a '", "' a'")]
    [InlineData("size", "'𠮷😀'", "2")]
    [InlineData("reverse", "'ab𠮷'", "'𠮷ba'")]
    [InlineData("abs", "-1", "1")]
    [InlineData("abs", "-1.5", "1.5")]
    [InlineData("sign", "-0.5", "-1")]
    [InlineData("ceil", "1.1", "2.0")]
    [InlineData("round", "-1.5", "-1.0")]
    [InlineData("sqrt", "16", "4.0")]
    [InlineData("log10", "1000", "3.0")]
    [InlineData("floor", "null", "null")]
    [InlineData("head", "null", "null")]
    [InlineData("labels", "null", "null")]
    public void Functions_of_one_argument(string name, string argument, string expected) =>
        Assert.Equal(expected, Evaluate(Call(name, Read(argument))));

    [Theory]
    [InlineData("range", "1 3", "[1, 2, 3]")]
    [InlineData("range", "3 1 -1", "[3, 2, 1]")]
    [InlineData("range", "1 3 -1", "[]")]
    [InlineData("range", "0 10 4", "[0, 4, 8]")]
    [InlineData("range", "9223372036854775806 9223372036854775807", "[9223372036854775806, 9223372036854775807]")]
    [InlineData("substring", "'héllo' 1 3", "'éll'")]
    [InlineData("substring", "'a𠮷b' 1 1", "'𠮷'")]
    [InlineData("substring", "'abc' 5", "''")]
    [InlineData("left", "'abc' 2", "'ab'")]
    [InlineData("right", "'abc' 2", "'bc'")]
    [InlineData("right", "'abc' 9", "'abc'")]
    [InlineData("left", "'abc' 0", "''")]
    [InlineData("split", "'a,b,,c' ','", "['a', 'b', '', 'c']")]
    [InlineData("replace", "'aXbX' 'X' 'yy'", "'ayybyy'")]
    [InlineData("coalesce", "null 2 3", "2")]
    [InlineData("round", "3.14159 2", "3.14")]
    [InlineData("left", "null 2", "null")]
    public void Functions_of_several_arguments(string name, string arguments, string expected) =>
        Assert.Equal(expected, Evaluate(Call(name, [.. arguments.Split(' ').Select(Read)])));

    [Theory]
    [InlineData("range", "1 2 0", QueryErrorKind.ArgumentError, "NumberOutOfRange")]
    [InlineData("range", "1 2.0", QueryErrorKind.ArgumentError, "InvalidArgumentType")]
    [InlineData("toInteger", "true", QueryErrorKind.TypeError, "InvalidArgumentValue")]
    [InlineData("left", "'a' -1", QueryErrorKind.ArgumentError, "NumberOutOfRange")]
    [InlineData("size", "1", QueryErrorKind.TypeError, "InvalidArgumentType")]
    [InlineData("date", "'2024-13'", QueryErrorKind.ArgumentError, "InvalidArgumentValue")]
    [InlineData("datetime", "'2024'", QueryErrorKind.NotSupported, "NotSupported")]
    [InlineData("duration.between", "1 2", QueryErrorKind.NotSupported, "NotSupported")]
    public void Functions_fail_with_a_typed_error(string name, string arguments, QueryErrorKind kind, string detail)
    {
        QueryException error = Assert.Throws<QueryException>(() => Evaluate(Call(name, [.. arguments.Split(' ').Select(Read)])));

        Assert.Equal((kind, detail), (error.Kind, error.Detail));
    }

    [Fact]
    public void Dates_compare_by_what_they_mean_and_tell_their_fields()
    {
        PlanExpression may = Call("date", Word("2024-05"));

        Assert.Equal("true", Evaluate(Binary(may, BinaryOperation.Greater, Call("date", Word("2024")))));
        Assert.Equal("null", Evaluate(Binary(may, BinaryOperation.Greater, Word("2024"))));
        Assert.Equal("5", Evaluate(new PropertyExpression(may, "month")));
        Assert.Equal("'2024-05-31'", Evaluate(new PropertyExpression(may, "latest")));
        Assert.Equal("null", Evaluate(new PropertyExpression(Call("date", Word("../2024")), "year")));
    }

    [Fact]
    public void Graph_functions_tell_what_the_source_has()
    {
        SmallGraph graph = new SmallGraph("a:A:B", "b").With("a T b");
        PlanExpression edge = Constant(Value.FromRelationship(0));
        PlanExpression node = Constant(Value.FromNode(0));

        Assert.Equal("['A', 'B']", Evaluate(Call("labels", node), graph));
        Assert.Equal("'T'", Evaluate(Call("type", edge), graph));
        Assert.Equal("[(0), (1)]", Evaluate(List(Call("startNode", edge), Call("endNode", edge)), graph));
        Assert.Equal("{name: 'a'}", Evaluate(Call("properties", node), graph));
        Assert.Equal("['n']", Evaluate(Call("keys", edge), graph));
        Assert.Equal("TypeError", Assert.Throws<QueryException>(() => Evaluate(Call("type", node), graph)).Kind.ToString());
    }

    [Fact]
    public void Rand_gives_the_same_numbers_in_every_run()
    {
        PlanExpression numbers = List(Call("rand"), Call("rand"));

        Assert.Equal(Evaluate(numbers), Evaluate(numbers));
        Assert.Equal("false", Evaluate(Binary(Call("rand"), BinaryOperation.Equal, Call("rand"))));
        Assert.Equal("true", Evaluate(Binary(Call("rand"), BinaryOperation.Less, Number(1))));
    }

    [Fact]
    public void Names_are_found_whatever_their_case() => Assert.Same(Functions.Find("toInteger"), Functions.Find("TOINTEGER"));

    [Theory]
    [InlineData("count", "1 null 1.0", "2")]
    [InlineData("sum", "1 2 null", "3")]
    [InlineData("sum", "1 2.5", "3.5")]
    [InlineData("avg", "1 2 4 5", "3.0")]
    [InlineData("min", "1 'a' null 0.5", "'a'")]
    [InlineData("max", "1 'a' null 0.5", "1")]
    [InlineData("collect", "1 null 'a'", "[1, 'a']")]
    [InlineData("stDev", "1 2 3 4", "1.2909944487358056")]
    [InlineData("stDevP", "1 3", "1.0")]
    public void Aggregates_leave_nulls_out(string name, string values, string expected) =>
        Assert.Equal(expected, Aggregated(name, values));

    [Theory]
    [InlineData("percentileDisc", "10 20 30", 0.0, "10")]
    [InlineData("percentileDisc", "10 20 30", 0.5, "20")]
    [InlineData("percentileDisc", "10 20 30", 1.0, "30")]
    [InlineData("percentileCont", "10 20 30", 0.25, "15.0")]
    [InlineData("percentileCont", "10 20", 0.75, "17.5")]
    public void Percentiles(string name, string values, double share, string expected) =>
        Assert.Equal(expected, Aggregated(name, values, share));

    [Fact]
    public void Aggregates_fail_with_a_typed_error()
    {
        Assert.Equal("NumberOutOfRange", Assert.Throws<QueryException>(() => Aggregated("percentileCont", "1", 1.1)).Detail);
        Assert.Equal(
            QueryErrorKind.ArithmeticError,
            Assert.Throws<QueryException>(() => Aggregated("sum", "9223372036854775807 1")).Kind);
        Assert.Equal(QueryErrorKind.TypeError, Assert.Throws<QueryException>(() => Aggregated("avg", "'a'")).Kind);
    }

    [Fact]
    public void Distinct_aggregates_take_equivalent_values_once() =>
        Assert.Equal("3", Aggregated("sum", "1 1.0 2 2 null", isDistinct: true));

    private static string Aggregated(string name, string values, double? share = null, bool isDistinct = false)
    {
        PlanOperator rows = new Unwind(Start, List([.. values.Split(' ').Select(Read)]), "x");
        PlanExpression[] arguments = [new ColumnExpression(0, "x"), .. share is { } s ? [Constant(Value.From(s))] : Array.Empty<PlanExpression>()];
        AggregateItem item = Item(name, arguments) with { IsDistinct = isDistinct };
        return ValueText.Write(
            PlanExecutor.Run(
                new Aggregate(rows, [], [item]), new SmallGraph(), NoParameters, QueryLimits.Default, TestContext.Current.CancellationToken)
                .Single()[0],
            null);
    }

    private static PlanExpression Read(string text) => text switch
    {
        "null" => Constant(Value.Null),
        "true" => Constant(Value.True),
        _ when text[0] == '\'' => Word(text[1..^1]),
        _ when long.TryParse(text, out long integer) => Number(integer),
        _ => Constant(Value.From(double.Parse(text, CultureInfo.InvariantCulture))),
    };
}
