using System.Globalization;
using ClaimGraph.Query.Cypher;

namespace ClaimGraph.Tests.Query.Cypher;

/// <summary>
/// Long texts: each is read in time linear in it, or refused. What took time quadratic in a length of this size would take minutes.
/// </summary>
public sealed class LongQueryTests
{
    private const int Length = 200_000;

    public static TheoryData<string, string, string> Shapes => new()
    {
        { "RETURN [", "1, ", "1]" },
        { "RETURN {", "a: 1, ", "b: 1}" },
        { "RETURN coalesce(", "1, ", "1)" },
        { "RETURN ", "{0}1 AS a{0}, ", "1 AS b" },
        { "RETURN ", "count({0}) AS a{0}, ", "1 AS b" },
        { "MATCH (n) RETURN ", "count(n.a{0}) AS a{0}, ", "1 AS b ORDER BY b" },
        { "MATCH (n) RETURN count(n) AS c, n.x AS x ORDER BY ", "count(n) + n.x, ", "c" },
        { "MATCH (n) RETURN n.x AS x ORDER BY ", "n.a{0}, ", "x" },
        { "RETURN CASE 1 ", "WHEN {0} THEN 1 ", "END" },
        { "RETURN ", "a{0}, ", "1" },
        { "MATCH (n", ":A", ") RETURN n" },
        { "MATCH (n)-[:A", "|A{0}", "]->() RETURN n" },
        { "MATCH (n) WHERE n", ":A", " RETURN n" },
        { "MATCH (n) RETURN n {", ".a{0}, ", ".*}" },
        { "MATCH (n) RETURN n {", ".*, ", ".*}" },
        { "RETURN '", "x", "'" },
        { "RETURN '", "\\n", "'" },
        { "RETURN `", "x", "`" },
        { "RETURN $", "x", "" },
        { "RETURN ", "x", "" },
        { "RETURN ", "1", "" },
        { "RETURN 0x", "f", "" },
        { "RETURN 1.", "1", "" },
        { "RETURN 1e", "1", "" },
        { "RETURN ", " ", "1" },
        { "RETURN ", "/**/", "1" },
        { "RETURN ", "// x\n", "1" },
        { "", "(", "" },
        { "RETURN ", "(n)-->", "(n)" },
        { "MATCH ", "(n), ", "(n) RETURN n" },
        { "MATCH (n) ", "WITH n ", "RETURN n" },
        { "MATCH (n) ", "WITH *, 1 AS a{0} ", "RETURN n" },
        { "RETURN 1 AS a ", "UNION RETURN 1 AS a ", "" },
        { "RETURN ", "EXISTS { (a)-->() }, ", "1" },
        { "MATCH (a) RETURN ", "COUNT { (a)-->() } + ", "1" },
        { "MATCH (a) WHERE ", "(a)-->() AND ", "true RETURN a" },
        { "MATCH (a) WHERE a.x IN [", "[x IN a.y | x], ", "1] RETURN a" },
        { "MATCH (n) WHERE EXISTS { MATCH (n) ", "WITH n ", "RETURN n } RETURN n" },
        { "RETURN 1 AS a ORDER BY ", "a, ", "a" },
        { "RETURN f", ".f", "()" },
        { "RETURN n", "[..]", "" },
        { "", "\uD800", "" },
        { "RETURN '", "\uD83D\uDE00", "'" },
        { "RETURN ", "\u0301", "" },
        { "", "}", "" },
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void A_long_text_is_read_or_refused(string start, string repeated, string end)
    {
        List<string> parts = [start];
        int length = 0;
        for (int i = 0; length < Length; i++)
        {
            parts.Add(repeated.Replace("{0}", i.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
            length += parts[^1].Length;
        }

        string text = string.Concat(parts) + end;
        bool read = CypherQuery.TryParse(text, out CypherQuery? query, out CypherProblem? problem);

        Assert.Equal(read, problem is null);
        Assert.True(query is null || query.ToString().Length > 0);
    }
}
