namespace ClaimGraph.Tests.Query.Cypher;

/// <summary>
/// Reads case files: cases are parted by blank lines; the lines of a case that start with <c>=&gt; </c> are what is expected of
/// the lines before. A line that starts with <c># </c> is a remark.
/// </summary>
internal static class QueryCases
{
    public static IEnumerable<(string Query, string Expected)> In(string file)
    {
        string path = Repository.PathOf("tests", "ClaimGraph.Tests", "Query", "Cypher", "Cases", file);
        string[] blocks = File.ReadAllText(path).Split("\n\n", StringSplitOptions.RemoveEmptyEntries);
        foreach (string block in blocks)
        {
            string[] lines = [.. block.Split('\n').Where(l => !l.StartsWith("# ", StringComparison.Ordinal) && l.Length > 0)];
            if (lines.Length > 0)
            {
                string[] expected = [.. lines.Where(l => l.StartsWith("=> ", StringComparison.Ordinal)).Select(l => l[3..])];
                yield return (string.Join('\n', lines[..^expected.Length]), string.Join('\n', expected));
            }
        }
    }
}
