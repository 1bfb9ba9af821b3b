using System.Globalization;
using ClaimGraph.Diagnostics;
using ClaimGraph.Query.Cypher;

namespace ClaimGraph.Diagrams.Files;

/// <summary>What is said about files of diagrams alone.</summary>
internal static class DiagramMessages
{
    public static Diagnostic BadQuery(Location place, string what, string advice) => Report.At(DiagnosticCodes.BadQuery, place, Sentence(what), advice);

    public static Diagnostic UnknownQueryName(Location place, CypherWarning warning) =>
        Report.At(DiagnosticCodes.UnknownQueryName, place, Sentence(warning.What), warning.Advice);

    public static Diagnostic BadView(Location place, string problem)
    {
        int end = problem.IndexOf(". ", StringComparison.Ordinal);
        return end < 0
            ? Report.At(DiagnosticCodes.BadView, place, Sentence(problem), "Name one that is there.")
            : Report.At(DiagnosticCodes.BadView, place, Sentence(problem[..(end + 1)]), problem[(end + 2)..]);
    }

    public static Diagnostic NoEffect(Location place, string setting, string form, string needed) => Report.At(
        DiagnosticCodes.SettingsClash,
        place,
        $"\"{setting}\" has no effect in the layout \"{form}\".",
        $"Remove it, or write \"layout\": \"{needed}\".");

    public static Diagnostic NoEffectWithout(Location place, string setting, string needed) => Report.At(
        DiagnosticCodes.SettingsClash, place, $"\"{setting}\" has no effect without \"{needed}\".", $"Remove it, or add \"{needed}\".");

    public static Diagnostic Needed(Location place, string form, string setting) => Report.At(
        DiagnosticCodes.SettingsClash, place, $"the layout \"{form}\" needs the setting \"{setting}\".", $"Add \"{setting}\".");

    public static Diagnostic SameNode(Location place, string node) => Report.At(
        DiagnosticCodes.SettingsClash, place, $"{Report.Quote(node)} is compared with itself.", "Name another node on one side.");

    public static Diagnostic OutOfRange(Location place, string what, int least, int most) => Report.At(
        DiagnosticCodes.NumberOutOfRange,
        place,
        $"{what} is out of range.",
        string.Create(CultureInfo.InvariantCulture, $"Write a number from {least} to {most}."));

    public static Diagnostic Empty(Location place, string form) => Report.At(
        DiagnosticCodes.EmptyDiagram,
        place,
        "nothing that is selected can be drawn, so the picture is empty.",
        form switch
        {
            "timeline" => "Select claims with a time, and lanes that they belong to.",
            "comparison" => "Name rows in which something is claimed of both nodes or of one.",
            _ => "Return nodes, relationships or paths from the query, or widen what is selected.",
        });

    // Messages here begin small, after the code and a colon.
    private static string Sentence(string text) =>
        text.Length > 1 && char.IsAsciiLetterUpper(text[0]) && char.IsAsciiLetterLower(text[1]) ? char.ToLowerInvariant(text[0]) + text[1..] : text;
}
