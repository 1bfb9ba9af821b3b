using System.Text.RegularExpressions;

namespace ClaimGraph.Tck.Tests.Scenarios;

/// <summary>Tells scenarios apart by the words of their queries, apart from what stands in strings, comments and quoted names.</summary>
internal static partial class Classification
{
    private static readonly string[] CoreFolders =
    [
        "clauses/match", "clauses/match-where", "clauses/return", "clauses/return-orderby", "clauses/return-skip-limit",
        "clauses/with", "clauses/with-orderBy", "clauses/with-skip-limit", "clauses/with-where",
        "expressions/aggregation", "expressions/list", "expressions/string", "expressions/null",
    ];

    /// <summary>The category of a scenario. Writing and calling go first: such a query is refused whatever else it does.</summary>
    public static Category Of(Scenario scenario)
    {
        string query = Bare(scenario.Query);
        return Writing().IsMatch(query) ? Category.Write
            : scenario.HasProcedures || Calling().IsMatch(query) ? Category.Procedure
            : scenario.Feature.StartsWith("expressions/temporal/", StringComparison.Ordinal)
              || scenario.Setups.Append(scenario.Query).Any(q => Temporal().IsMatch(Bare(q))) ? Category.Temporal
            : CoreFolders.Contains(scenario.Folder) ? Category.Core
            : Category.OtherRead;
    }

    private static string Bare(string query) => Quoted().Replace(query, "''");

    [GeneratedRegex("""'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`[^`]*`|//[^\n]*|/\*.*?\*/""", RegexOptions.Singleline)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"(?<![.:$\w])(?:CREATE|MERGE|SET|DELETE|REMOVE|DETACH|FOREACH)\b(?!\s*:)", RegexOptions.IgnoreCase)]
    private static partial Regex Writing();

    [GeneratedRegex(@"(?<![.:$\w])CALL\b(?!\s*:)", RegexOptions.IgnoreCase)]
    private static partial Regex Calling();

    [GeneratedRegex(@"(?<![.:$\w])(?:date|time|localtime|datetime|localdatetime|duration)\s*(?:\(|\.\s*\w+\s*\()", RegexOptions.IgnoreCase)]
    private static partial Regex Temporal();
}
