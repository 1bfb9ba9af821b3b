using System.Globalization;
using System.Text.RegularExpressions;

namespace ClaimGraph.Exchange.Tests.Fixtures;

/// <summary>What a label looks like in a picture, whatever spaces and line breaks the drawing tool makes of it.</summary>
internal static partial class Shown
{
    /// <summary>A label of at most 120 characters with U+FFFD for what cannot be shown, without spaces.</summary>
    public static string Label(string text)
    {
        string line = Forbidden().Replace(Break().Replace(text, " "), "\uFFFD");
        StringInfo characters = new(line);
        return WithoutSpaces(characters.LengthInTextElements > 120 ? characters.SubstringByTextElements(0, 120) + "…" : line);
    }

    /// <summary>A text without spaces.</summary>
    public static string WithoutSpaces(string text) => Space().Replace(text, "");

    [GeneratedRegex("\r\n|[\r\n\t\u0085\u2028\u2029]")]
    private static partial Regex Break();

    [GeneratedRegex("[\\p{Cc}\uFFFE\uFFFF]")]
    private static partial Regex Forbidden();

    [GeneratedRegex("\\s+")]
    private static partial Regex Space();
}
