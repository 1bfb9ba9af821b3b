using ClaimGraph.Query.Cypher;
using CsCheck;

namespace ClaimGraph.Tests.Query.Cypher;

public sealed class CypherRobustnessTests
{
    private static readonly string[] Words =
    [
        "MATCH", "OPTIONAL", "WHERE", "RETURN", "WITH", "UNWIND", "AS", "ORDER", "BY", "SKIP", "LIMIT", "UNION", "ALL", "DISTINCT",
        "(", ")", "[", "]", "{", "}", ",", ".", "..", ":", "|", "-", "->", "<-", "--", "*", "+", "/", "%", "^", "=", "<", ">", "=~",
        "a", "b", "r", "p", "x", "`q`", "1", "2.5", "'t'", "$p", "null", "true", "IN", "IS", "NOT", "AND", "OR", "NULL", "CASE", "WHEN",
        "THEN", "ELSE", "END", "count(*)", "count", "size", "all", "any", "exists", "shortestPath", "STARTS", "(a)-[r]->(b)", "[x IN a | x]",
        "\"", "'", "\\", "\uD800", "#", "—", "0x", "//", "/*", ";",
    ];

    [Theory]
    [InlineData("(")]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("NOT ")]
    [InlineData("- ")]
    [InlineData("1 + ")]
    [InlineData("1 ^ ")]
    [InlineData("true AND ")]
    [InlineData("[x IN ")]
    [InlineData("[(a)-->(b) | ")]
    [InlineData("CASE WHEN ")]
    [InlineData("CASE ")]
    [InlineData("size(")]
    [InlineData("any(x IN ")]
    [InlineData("EXISTS { MATCH (n) WHERE ")]
    [InlineData("({a: ")]
    [InlineData("(n {a: ")]
    [InlineData("n[")]
    [InlineData("shortestPath((")]
    public void However_deep_a_text_goes_the_answer_is_a_problem(string opening)
    {
        string text = "MATCH (n) RETURN " + string.Concat(Enumerable.Repeat(opening, 50_000)) + "1";

        Assert.False(CypherQuery.TryParse(text, out _, out CypherProblem? problem));
        Assert.Contains(problem.Kind, new[] { CypherProblemKind.TooComplex, CypherProblemKind.UnexpectedSyntax });
    }

    [Theory]
    [InlineData("n", ".a")]
    [InlineData("n", "[0]")]
    [InlineData("1", " IS NULL")]
    [InlineData("1", " + 1")]
    [InlineData("1", " < 1")]
    public void However_long_a_chain_is_the_answer_is_a_problem(string first, string next)
    {
        string text = "MATCH (n) RETURN " + first + string.Concat(Enumerable.Repeat(next, 50_000));

        bool read = CypherQuery.TryParse(text, out _, out CypherProblem? problem);

        Assert.False(read);
        Assert.Equal(CypherProblemKind.TooComplex, problem!.Kind);
    }

    [Fact]
    public void Whatever_the_text_the_answer_is_a_query_or_a_problem_within_it() =>
        Gen.Int[0, Words.Length - 1].Select(i => Words[i]).Array[0, 30].Sample(words =>
        {
            string text = "MATCH (a) RETURN " + string.Join(' ', words);
            Assert.True(CypherQuery.TryParse(text, out _, out CypherProblem? problem) || problem.Location.Column <= text.Length + 1);
        });

    [Fact]
    public void Whatever_a_query_of_the_kit_is_cut_to_the_answer_is_a_query_or_a_problem()
    {
        Assert.SkipUnless(Directory.Exists(TckQueries.Folder), "The compatibility kit does not stand beside the repository.");
        foreach (TckQuery query in TckQueries.All().DistinctBy(q => q.Text).Where(q => q.Text.Length < 200))
        {
            for (int length = 0; length < query.Text.Length; length += 3)
            {
                _ = CypherQuery.TryParse(query.Text[..length], out _, out _);
            }
        }
    }
}
