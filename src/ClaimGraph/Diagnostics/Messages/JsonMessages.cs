using System.Globalization;

namespace ClaimGraph.Diagnostics;

/// <summary>What is said about text that is not JSON with comments.</summary>
internal static class JsonMessages
{
    public static Diagnostic Unexpected(Location place, string found, string expected, Location? opener, char bracket) => Report.At(
        DiagnosticCodes.MalformedJson,
        place,
        found.Length == 0 ? "the file ends where more was expected." : $"{Token(found)} is not expected here.",
        FullWidth(found) ?? OtherLanguage(found) ?? $"Write {expected} here.",
        opener is null ? [] : [new RelatedLocation(opener, $"the \"{bracket}\" that is open here")]);

    public static Diagnostic UnclosedString(Location place) => Report.At(
        DiagnosticCodes.MalformedJson, place, "this text has no closing quote on its line.", "Close it with \"; a line end inside a text is written \\n.");

    public static Diagnostic EndsTooEarly(Location end, Location opener, char bracket) => Report.At(
        DiagnosticCodes.MalformedJson,
        end,
        $"the file ends while the \"{bracket}\" of line {opener.Line.ToString(CultureInfo.InvariantCulture)} is still open.",
        $"Close it with \"{Closer(bracket)}\".",
        new RelatedLocation(opener, "opened here"));

    public static Diagnostic WrongBracket(Location place, char bracket, Location opener, char open) => Report.At(
        DiagnosticCodes.MalformedJson,
        place,
        $"\"{bracket}\" does not close the \"{open}\" of line {opener.Line.ToString(CultureInfo.InvariantCulture)}.",
        $"Close that with \"{Closer(open)}\" first.",
        new RelatedLocation(opener, "opened here"));

    public static Diagnostic MissingComma(Location after, Location next, string found) => Report.At(
        DiagnosticCodes.MalformedJson,
        after,
        $"a comma is missing between this and {Token(found)}.",
        "Write \",\" here.",
        new RelatedLocation(next, "what follows"));

    public static Diagnostic MissingColon(Location place, string name) => Report.At(
        DiagnosticCodes.MalformedJson, place, $"no \":\" follows the property name {name}.", "Write \":\" and a value after it.");

    public static Diagnostic AfterTheEnd(Location place, string found) => Report.At(
        DiagnosticCodes.MalformedJson, place, $"{Token(found)} follows after the end of the file's one value.", "Remove it, or the bracket before it that closes too much.");

    public static Diagnostic BadComment(Location place) => Report.At(
        DiagnosticCodes.MalformedJson, place, "this comment does not end, or a \"/\" stands alone.", "Write \"// …\" or \"/* … */\".");

    public static Diagnostic Nul(Location place) => Report.At(
        DiagnosticCodes.MalformedJson, place, "the character U+0000 stands here, so this is hardly a text file.", "Remove it, or restore the file.");

    public static Diagnostic NoContent(string file) => Report.At(
        DiagnosticCodes.MalformedJson, new Location(file, 1, 1, 1, 1), "the file has no content.", "Write a JSON object into it, or remove the file.");

    public static Diagnostic NestingTooDeep(Location place, int limit) => Report.At(
        DiagnosticCodes.NestingTooDeep,
        place,
        $"more than {limit.ToString(CultureInfo.InvariantCulture)} objects and arrays stand within one another.",
        "No file needs that: look for a bracket that is not closed.");

    public static Diagnostic DuplicateKey(Location place, string name, Location first) => Report.At(
        DiagnosticCodes.DuplicateKey,
        place,
        $"the property {Report.Quote(name)} stands twice in this object.",
        $"Keep one of the two; the first is in line {first.Line.ToString(CultureInfo.InvariantCulture)}.",
        new RelatedLocation(first, "the first"));

    public static Diagnostic TrailingComma(Location place, char bracket) => Report.At(
        DiagnosticCodes.LooseJson, place, $"a comma stands before \"{bracket}\".", "Remove it: other programs do not read the file with it.");

    public static Diagnostic SingleQuotes(Location place) => Report.At(
        DiagnosticCodes.LooseJson, place, "this text stands in single quotes.", "Use double quotes: other programs do not read the file otherwise.");

    public static Diagnostic BareName(Location place, string name) => Report.At(
        DiagnosticCodes.LooseJson, place, $"the property name {name} stands without quotes.", $"Write \"{name}\".");

    public static Diagnostic OddWhiteSpace(Location place, char c) => Report.At(
        DiagnosticCodes.LooseJson, place, $"U+{(int)c:X4} is not white space in JSON.", "Use an ordinary space.");

    public static Diagnostic RawControlCharacter(Location place, char c) => Report.At(
        DiagnosticCodes.LooseJson,
        place,
        $"the control character U+{(int)c:X4} stands in a text as it is.",
        "Remove it, or write \\t for a tab and \\n for a line end.");

    public static Diagnostic LoneSurrogate(Location place, string escape) => Report.At(
        DiagnosticCodes.LooseJson, place, $"{escape} is one half of a surrogate pair.", "Write the character itself, or both halves.");

    public static Diagnostic BadEscape(Location place, string escape) => Report.At(
        DiagnosticCodes.LooseJson,
        place,
        $"{Report.Quote(escape)} is no escape.",
        "Write \\\\ for a backslash; JSON has \\\" \\\\ \\/ \\b \\f \\n \\r \\t and \\u with four hexadecimal digits.");

    // A string already stands in quotes.
    private static string Token(string found) => found[0] == '"' ? Report.Quote(found)[1..^1] : Report.Quote(found);

    private static char Closer(char bracket) => bracket == '{' ? '}' : ']';

    private static string? FullWidth(string found) => found.Length == 0 ? null : found[0] switch
    {
        '\uFF0C' or '\u3001' => "Write an ASCII \",\".",
        '\uFF1A' => "Write an ASCII \":\".",
        '\u201C' or '\u201D' or '\uFF02' => "Write an ASCII double quote.",
        '\uFF5B' or '\uFF5D' or '\uFF3B' or '\uFF3D' => "Write an ASCII bracket.",
        _ => null,
    };

    // What is right in programming languages and in the files of version control, but not here.
    private static string? OtherLanguage(string found) => found switch
    {
        "True" or "TRUE" => "Write true.",
        "False" or "FALSE" => "Write false.",
        "None" or "NULL" or "Null" or "nil" or "undefined" => "Write null.",
        "<<<<<<<" or "=======" or ">>>>>>>" or "|||||||" => "Two versions were merged here: keep what is right of both, and remove the line.",
        _ => null,
    };
}
