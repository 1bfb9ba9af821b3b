using System.Collections.Immutable;

namespace ClaimGraph.Diagnostics;

/// <summary>Reads the documentation page of the diagnostics: one section of second level for each code.</summary>
/// <remarks>
/// A section is <c>## CG0104 Title</c>, a line <c>Severity: error</c>, paragraphs of explanation, <c>Wrong:</c> with a fenced block,
/// <c>Right:</c> with a fenced block, and a last paragraph that starts with <c>Fix:</c>.
/// </remarks>
internal static class DiagnosticPage
{
    /// <summary>Reads the page.</summary>
    /// <param name="page">The page in Markdown, with any line ends.</param>
    /// <returns>The rules, in the order of the page.</returns>
    /// <exception cref="FormatException">A section lacks one of its parts.</exception>
    public static ImmutableArray<DiagnosticRule> Parse(string page)
    {
        string[] sections = page.ReplaceLineEndings("\n").Split("\n## ");
        return [.. sections.Skip(1).Select(Section)];
    }

    private static DiagnosticRule Section(string section)
    {
        string[] lines = section.Split('\n');
        string[] heading = lines[0].Split(' ', 2);
        int severity = Find(lines, "Severity: ", 0);
        int wrong = Find(lines, "Wrong:", severity);
        int right = Find(lines, "Right:", wrong);
        int fix = Find(lines, "Fix: ", right);
        return new DiagnosticRule(
            heading[0],
            Vocabulary.TryParse(lines[severity]["Severity: ".Length..], out Severity value) ? value : throw Malformed(lines),
            heading.Length == 2 ? heading[1] : throw Malformed(lines),
            Paragraph(lines, severity + 1, wrong),
            Fenced(lines, wrong),
            Fenced(lines, right),
            Paragraph(lines, fix, lines.Length)["Fix: ".Length..]);
    }

    private static int Find(string[] lines, string start, int from)
    {
        int at = Array.FindIndex(lines, from, line => line.StartsWith(start, StringComparison.Ordinal));
        return at >= 0 ? at : throw Malformed(lines);
    }

    private static string Paragraph(string[] lines, int from, int to) => string.Join('\n', lines[from..to]).Trim('\n');

    private static string Fenced(string[] lines, int from)
    {
        int open = Find(lines, "```", from);
        return string.Join('\n', lines[(open + 1)..Find(lines, "```", open + 1)]);
    }

    private static FormatException Malformed(string[] lines) => new($"The section \"{lines[0]}\" lacks a part.");
}
