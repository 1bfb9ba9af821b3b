using ClaimGraph.Graphs;
using ClaimGraph.Query;
using ClaimGraph.Query.Cypher;
using ClaimGraph.Query.Plans;
using ClaimGraph.Tests.TestData;
using CsCheck;

namespace ClaimGraph.Tests.Query.Cypher;

public sealed class CypherRobustnessTests
{
    private static readonly KnowledgeGraph Graph = KnowledgeGraph.Build(RiverDataset.Build());

    private static readonly string[] Words =
    [
        "MATCH", "OPTIONAL", "WHERE", "RETURN", "WITH", "UNWIND", "AS", "ORDER", "BY", "SKIP", "LIMIT", "UNION", "ALL", "DISTINCT",
        "(", ")", "[", "]", "{", "}", ",", ".", "..", ":", "|", "-", "->", "<-", "--", "*", "+", "/", "%", "^", "=", "<", ">", "=~",
        "a", "b", "r", "p", "x", "`q`", "1", "2.5", "'t'", "$p", "null", "true", "IN", "IS", "NOT", "AND", "OR", "NULL", "CASE", "WHEN",
        "THEN", "ELSE", "END", "count(*)", "count", "size", "all", "any", "exists", "shortestPath", "STARTS", "(a)-[r]->(b)", "[x IN a | x]",
        "reduce(", "COUNT {", "EXISTS {", "COLLECT {", "a {.x, .*}", "shortestPath((a)-[*]-(b))", "toUpper('a')", "date('2024')", "[..1]", ":A:B",
        "\"", "'", "\\", "\uD800", "\uDC00", "\0", "\u2028", "\u0301", "\uFEFF", "😀", "#", "—", "0x", "1e", "//", "/*", "*/", ";", "`", "$", "!", "&", "::", "||",
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
    [InlineData("reduce(a = ")]
    [InlineData("reduce(a = 0, x IN [1] | ")]
    [InlineData("n {a: ")]
    [InlineData("COUNT { MATCH (n) RETURN ")]
    [InlineData("COUNT { (n)-->({a: ")]
    [InlineData("COLLECT { RETURN ")]
    [InlineData("CASE WHEN true THEN ")]
    [InlineData("[x IN [1] | ")]
    [InlineData("(n)-[{a: ")]
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
    [InlineData("true", " AND true")]
    [InlineData("n", "[..]")]
    [InlineData("1", " IN [1]")]
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

    [Fact]
    public void As_deep_as_a_query_may_go_it_runs_on_a_small_stack()
    {
        string[] openings = ["(", "[", "size([", "{a: ", "COUNT { MATCH (n) WHERE n.x = ", "[x IN [1] | ", "reduce(a = 0, x IN [1] | ", "CASE WHEN true THEN ", "COLLECT { RETURN "];
        string[] closings = [")", "]", "])", "}", " }", "]", ")", " END", " }"];
        Exception? thrown = null;
        Thread thread = new(() => thrown = Record.Exception(() =>
        {
            for (int i = 0; i < openings.Length; i++)
            {
                string deep = string.Concat(Enumerable.Repeat(openings[i], 60)) + "1" + string.Concat(Enumerable.Repeat(closings[i], 60));
                RunWithin(Read($"MATCH (n) RETURN {deep} AS x ORDER BY x LIMIT 1"));
            }

            RunWithin(Read("RETURN 1" + string.Concat(Enumerable.Repeat(" + 1", 900))));
            RunWithin(Read("MATCH (n) WHERE true" + string.Concat(Enumerable.Repeat(" AND true", 400)) + " RETURN n"));
            RunWithin(Read("RETURN 1" + string.Concat(Enumerable.Repeat(" + 1", 900)) + " AS x ORDER BY x"));
            RunWithin(Read("RETURN 'a'" + string.Concat(Enumerable.Repeat(" IS NULL", 900)) + " AS x ORDER BY x"));
            RunWithin(Read("RETURN " + string.Concat(Enumerable.Repeat("NOT ", 900)) + "true AS x ORDER BY x"));
            RunWithin(Read("MATCH (n)" + string.Concat(Enumerable.Repeat(" WITH n", 400)) + " RETURN n"));
            RunWithin(Read("MATCH (n)" + string.Concat(Enumerable.Repeat(" WHERE n.a > 1 WITH n", 100)) + " RETURN n"));
            RunWithin(Read("RETURN 1 AS a" + string.Concat(Enumerable.Repeat(" UNION ALL RETURN 1 AS a", 400))));
        }), 1 << 20);
        thread.Start();
        thread.Join();

        Assert.Null(thrown);
    }

    [Fact]
    public void Whatever_becomes_of_a_query_of_the_kit_it_answers_or_fails_as_it_should()
    {
        Assert.SkipUnless(Directory.Exists(TckQueries.Folder), "The compatibility kit does not stand beside the repository.");
        string[] texts = [.. TckQueries.All().Select(q => q.Text).Where(t => t.Length < 400).Distinct(StringComparer.Ordinal)];
        Gen<string> text = Gen.Int[0, texts.Length - 1].Select(i => texts[i]);
        Gen.Select(text, text, Gen.Int[0, 4], Gen.Int[0, 400], Gen.Int[1, 40], Gen.Int[0, Words.Length - 1]).Sample((first, second, change, at, length, word) =>
        {
            int start = at % first.Length;
            int end = Math.Min(first.Length, start + length);
            int other = at % second.Length;
            string changed = change switch
            {
                0 => first.Remove(start, end - start),
                1 => first.Insert(start, first[start..end]),
                2 => first.Insert(start, Words[word]),
                3 => first[..start] + second[other..],
                _ => first[..start] + Words[word] + first[end..],
            };
            if (CypherQuery.TryParse(changed, out CypherQuery? query, out CypherProblem? problem))
            {
                RunWithin(query);
            }
            else
            {
                Assert.InRange(problem.Offset, 0, changed.Length);
                Assert.True(problem.What.Length > 0 && problem.Advice.Length > 0, problem.ToString());
            }
        });
    }

    [Fact]
    public void A_plan_that_would_be_deeper_is_refused()
    {
        Assert.False(CypherQuery.TryParse("MATCH (n)" + string.Concat(Enumerable.Repeat(" WITH n", 900)) + " RETURN n", out _, out CypherProblem? problem));
        Assert.Equal(CypherProblemKind.TooComplex, problem.Kind);
        Assert.False(CypherQuery.TryParse("MATCH (n)" + string.Concat(Enumerable.Repeat("-[{a: 1}]->(:A {a: 1})", 300)) + " RETURN n", out _, out problem));
        Assert.Equal(CypherProblemKind.TooComplex, problem.Kind);
    }

    [Fact]
    public void Chains_within_chains_are_not_computed_again_and_again()
    {
        string chain = "true";
        for (int i = 0; i < 100; i++)
        {
            chain = $"true = ({chain}) <> false";
        }

        Assert.Equal(true, Graph.Query($"RETURN {chain} AS x", null, null, TestContext.Current.CancellationToken).Single()["x"]);
    }

    private static CypherQuery Read(string text)
    {
        Assert.True(CypherQuery.TryParse(text, out CypherQuery? query, out CypherProblem? problem), problem?.ToString());
        return query;
    }

    // To its end, or to an error that queries may have. It also is written as a query that reads.
    private static void RunWithin(CypherQuery query)
    {
        QueryLimits limits = QueryLimits.Default with { Timeout = TimeSpan.FromMilliseconds(200), MaxRows = 1000, MaxBytes = 16 << 20 };
        try
        {
            Assert.True(Graph.Query(query, null, limits).Count() >= 0);
        }
        catch (QueryException error)
        {
            Assert.NotEmpty(error.Message);
        }

        Assert.Equal(query.ToString(), Read(query.ToString()).ToString());
        Assert.All(query.Check(Graph), warning => Assert.InRange(warning.Offset, 0, query.Text.Length));
    }
}
