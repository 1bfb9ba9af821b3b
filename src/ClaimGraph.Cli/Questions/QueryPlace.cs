using System.Text;
using ClaimGraph.Cli.Output;
using ClaimGraph.Diagnostics;
using ClaimGraph.Query;
using ClaimGraph.Query.Cypher;

namespace ClaimGraph.Cli.Questions;

/// <summary>Shows where in a query's text something is wrong: the line, and carets below the place.</summary>
internal static class QueryPlace
{
    // What is shown of a long line, on either side of the place.
    private const int Context = 50;

    /// <summary>A problem with the line it is in.</summary>
    /// <param name="text">The query's text.</param>
    /// <param name="problem">What is wrong with it.</param>
    /// <returns>Three lines without a line end behind them.</returns>
    public static string Describe(string text, CypherProblem problem) => $"{problem}\n{Show(text, problem.Location)}";

    /// <summary>An error that came while the query ran, with the line it is in where that is known.</summary>
    /// <param name="text">The query's text.</param>
    /// <param name="error">What went wrong.</param>
    /// <returns>One line or three.</returns>
    public static string Describe(string text, QueryException error)
    {
        if (error.Position is not (>= 0 and var offset) || offset > text.Length)
        {
            return error.Message;
        }

        string[] before = LinesOf(text[..offset]);
        int column = before[^1].EnumerateRunes().Count() + 1;
        return $"{error.Message}\n{Show(text, new Location("query", before.Length, column, before.Length, column + 1))}";
    }

    /// <summary>A line of a text with carets below a place.</summary>
    /// <param name="text">The text.</param>
    /// <param name="place">The place: lines and columns from 1, columns in Unicode code points.</param>
    /// <returns>Two lines, safe for terminals.</returns>
    internal static string Show(string text, Location place)
    {
        string[] lines = LinesOf(text);
        Rune[] line = [.. lines[Math.Min(place.Line, lines.Length) - 1].EnumerateRunes()];
        int start = Math.Clamp(place.Column - 1, 0, line.Length);
        int end = Math.Clamp(place.EndLine > place.Line ? line.Length : place.EndColumn - 1, start, line.Length);
        int from = Math.Max(0, start - Context);
        int to = Math.Min(line.Length, Math.Max(start, Math.Min(end, start + Context)) + Context);
        string before = (from > 0 ? "…" : "") + Shown(line[from..start]);
        string marked = Shown(line[start..Math.Min(end, to)]);
        string after = Shown(line[Math.Max(start, Math.Min(end, to))..to]) + (to < line.Length ? "…" : "");
        string number = $"{place.Line,5} | ";
        return $"{number}{before}{marked}{after}\n"
            + $"{new string(' ', 5)} | {new string(' ', TextWidth.Of(before))}{new string('^', Math.Max(1, TextWidth.Of(marked)))}";
    }

    // As the parser counts them: LF, CRLF and CR end a line, nothing else does.
    private static string[] LinesOf(string text) =>
        text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n');

    private static string Shown(Rune[] runes) =>
        Terminal.Safe(string.Concat(runes.Select(r => r.ToString())).Replace('\t', ' '));
}
