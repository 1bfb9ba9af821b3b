using ClaimGraph.Cli.Shell.Completion;

namespace ClaimGraph.Cli.Shell;

/// <summary>
/// Parts what is typed into statements. A query ends with a semicolon; where somebody types, an empty line ends it too. A
/// command begins with a colon and ends with its line, unless a query follows it.
/// </summary>
internal static class Statements
{
    private static readonly string[] CommandsWithQuery = [":explain", ":why"];

    /// <summary>Whether somebody who has typed this and the end of a line is done.</summary>
    /// <param name="text">What was typed.</param>
    public static bool IsComplete(string text)
    {
        string trimmed = text.TrimEnd(' ', '\t');
        return trimmed.Length == 0
            || trimmed.EndsWith('\n')
            || (IsCommand(text) && !HasQuery(text))
            || (WordScanner.Read(text).Where(w => w.Kind != WordKind.Comment).LastOrDefault().Is(';') && !EndsInComment(text));
    }

    /// <summary>The statements that are complete, and what is left.</summary>
    /// <param name="text">One line or several, with whatever was left before.</param>
    /// <param name="rest">The beginning of a statement that is not complete; empty or blank when there is none.</param>
    /// <returns>The statements without their semicolons, none blank.</returns>
    public static IReadOnlyList<string> Split(string text, out string rest)
    {
        List<string> statements = [];
        rest = text;
        while (true)
        {
            rest = WithoutComments(rest);
            int end = IsCommand(rest) && !HasQuery(rest) ? EndOfLine(rest) : EndOfQuery(rest);
            if (end < 0)
            {
                return statements;
            }

            string statement = rest[..end].TrimEnd(' ', '\t', '\r', '\n', ';');
            rest = rest[end..];
            if (statement.Length > 0)
            {
                statements.Add(statement);
            }
        }
    }

    /// <summary>Whether a statement is a command.</summary>
    public static bool IsCommand(string text) => text.AsSpan().TrimStart().StartsWith(':');

    /// <summary>Whether there is nothing but comments in it.</summary>
    public static bool IsBlank(string text) => WordScanner.Read(text).TrueForAll(w => w.Kind == WordKind.Comment);

    // Comments before a statement; one that may go on stays.
    private static string WithoutComments(string text)
    {
        string rest = text.TrimStart();
        while (rest.StartsWith('/') && WordScanner.Read(rest) is [{ Kind: WordKind.Comment, IsOpen: false } comment, ..])
        {
            rest = rest[comment.End..].TrimStart();
        }

        return rest;
    }

    // ":explain" and ":why" alone mean the query before; with a query they end as it does.
    private static bool HasQuery(string text)
    {
        string line = text.TrimStart().Split('\n')[0];
        string[] parts = line.Split((char[]?)null, 2, StringSplitOptions.RemoveEmptyEntries);
        return parts.Length == 2 && CommandsWithQuery.Contains(parts[0], StringComparer.Ordinal);
    }

    private static bool EndsInComment(string text) => WordScanner.Read(text) is [.., { Kind: WordKind.Comment, IsOpen: true } last]
        && last.Text.StartsWith("/*", StringComparison.Ordinal);

    private static int EndOfLine(string text)
    {
        int end = text.IndexOf('\n', StringComparison.Ordinal);
        return end < 0 ? text.Length : end + 1;
    }

    private static int EndOfQuery(string text)
    {
        foreach (Word word in WordScanner.Read(text))
        {
            if (word.Is(';'))
            {
                return word.End;
            }
        }

        return -1;
    }
}
