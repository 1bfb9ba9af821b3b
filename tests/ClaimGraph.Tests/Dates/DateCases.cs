using System.Text.RegularExpressions;

namespace ClaimGraph.Tests.Dates;

/// <summary>Reads the case files beside the tests: a line is a case, a line that starts with # is a remark.</summary>
internal static partial class DateCases
{
    public static IEnumerable<string[]> In(string file)
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Graph.sln")))
        {
            folder = folder.Parent;
        }

        Assert.NotNull(folder);
        string path = Path.Combine(folder.FullName, "tests", "ClaimGraph.Tests", "Dates", "Cases", file);
        return File.ReadLines(path)
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('|').Select(field => Unescape(field.Trim())).ToArray());
    }

    private static string Unescape(string field) =>
        Escape().Replace(field.Replace("\\s", " ", StringComparison.Ordinal), m => ((char)Convert.ToInt32(m.Groups[1].Value, 16)).ToString());

    [GeneratedRegex(@"\\u([0-9a-f]{4})")]
    private static partial Regex Escape();
}
