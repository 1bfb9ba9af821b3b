namespace ClaimGraph.Tck.Tests.Values;

public sealed class CanonicalTests
{
    [Theory]
    [InlineData("1", "1")]
    [InlineData("-9223372036854775808", "-9223372036854775808")]
    [InlineData("1.0", "1.0")]
    [InlineData("-0.0", "0.0")]
    [InlineData(".5e1", "5.0")]
    [InlineData("[NaN, Inf, -Inf]", "[NaN, Inf, -Inf]")]
    [InlineData("'it\\'s'", "'it\\'s'")]
    [InlineData("{b: [1, null], a: true}", "{a: true, b: [1, null]}")]
    [InlineData("(:B:A {n: 1})", "(:A:B {n: 1})")]
    [InlineData("({n: 1})", "({n: 1})")]
    [InlineData("[:T {n: '1'}]", "[:T {n: '1'}]")]
    [InlineData("<(:A)<-[:T]-()-[:S {n: 2}]->(:B)>", "<(:A)<-[:T]-()-[:S {n: 2}]->(:B)>")]
    public void Values_are_read_and_written_in_one_way(string text, string expected) =>
        Assert.Equal(expected, Canonical.Text(ExpectedValueReader.Read(text)));

    [Theory]
    [InlineData("1", "1.0")]
    [InlineData("'1'", "1")]
    [InlineData("[1, 2]", "[2, 1]")]
    [InlineData("(:A)", "(:A {n: 1})")]
    [InlineData("<(:A)-[:T]->(:B)>", "<(:A)<-[:T]-(:B)>")]
    public void Values_that_differ_have_different_texts(string one, string other) =>
        Assert.NotEqual(Canonical.Text(ExpectedValueReader.Read(one)), Canonical.Text(ExpectedValueReader.Read(other)));

    [Fact]
    public void The_order_of_lists_can_be_ignored_at_every_depth() => Assert.Equal(
        Canonical.Text(ExpectedValueReader.Read("[[3, 1], [2]]"), ignoreListOrder: true),
        Canonical.Text(ExpectedValueReader.Read("[[2], [1, 3]]"), ignoreListOrder: true));

    [Theory]
    [InlineData("[1, 2")]
    [InlineData("(:A")]
    [InlineData("1 2")]
    [InlineData("name")]
    public void What_is_no_value_is_refused(string text) => Assert.Throws<FormatException>(() => ExpectedValueReader.Read(text));
}
