using ClaimGraph.Cli.Questions;
using ClaimGraph.Dates;

namespace ClaimGraph.Cli.Tests.Questions;

public sealed class QueryParameterTests
{
    [Theory]
    [InlineData("n=1", 1L)]
    [InlineData("n=-9223372036854775808", long.MinValue)]
    [InlineData("n = 2.5", 2.5)]
    [InlineData("n=1e3", 1000.0)]
    [InlineData("n=true", true)]
    [InlineData("n=null", null)]
    [InlineData("n=\"1\"", "1")]
    [InlineData("n=baidu", "baidu")]
    [InlineData("n=百度", "百度")]
    [InlineData("n=01-ai", "01-ai")]
    [InlineData("n=2024-05", "2024-05")]
    [InlineData("n=a=b", "a=b")]
    [InlineData("n=", "")]
    [InlineData("$n=x", "x")]
    public void A_value_is_JSON_or_else_a_text(string written, object? value) => Assert.Equal(value, Read(written));

    [Fact]
    public void Lists_and_maps_hold_values_of_all_types()
    {
        Assert.Equal(new List<object?> { 1L, "a", null, true, 2.0 }, Read("n=[1, \"a\", null, true, 2.0]"));
        Assert.Equal(new List<object?> { 1L }, Assert.IsType<Dictionary<string, object?>>(Read("""n={"百": [1]}"""))["百"]);
    }

    [Theory]
    [InlineData("n=date(2024-05)")]
    [InlineData("n=date('2024-05')")]
    public void Dates_are_written_as_the_function_of_queries(string written) => Assert.Equal(EdtfDate.Parse("2024-05"), Read(written));

    [Theory]
    [InlineData("n", "is no parameter", null)]
    [InlineData("=1", "is no parameter", null)]
    [InlineData("a b=1", "is no parameter", null)]
    [InlineData("n=[1,2", "is not JSON", "          ^")]
    [InlineData("n={\"百度\": oops}", "is not JSON", "               ^")]
    [InlineData("n=date(2024-13)", "is not a date", "           ^")]
    [InlineData("n=9223372036854775808", "does not fit into 64 bits", "      ^")]
    [InlineData("n=1e999", "too great", "      ^")]
    [InlineData("n={\"a\": 1, \"a\": 2}", "\"a\" twice", "      ^")]
    public void What_is_wrong_is_told_with_its_place(string written, string what, string? caret)
    {
        Assert.False(QueryParameter.TryParse(written, out _, out string? problem));
        Assert.Contains(what, problem, StringComparison.Ordinal);
        Assert.Equal(caret, problem.Split('\n') is [_, _, var last] ? last : null);
    }

    private static object? Read(string written)
    {
        Assert.True(QueryParameter.TryParse(written, out KeyValuePair<string, object?> parameter, out string? problem), problem);
        Assert.Equal("n", parameter.Key);
        return parameter.Value;
    }
}
