using System.Text;
using ClaimGraph.Exchange.Losses;
using ClaimGraph.Exchange.Pictures;
using ClaimGraph.Exchange.Properties;
using Newtonsoft.Json;

namespace ClaimGraph.Exchange.Dot;

/// <summary>Text within the double quotes of DOT. After https://graphviz.org/doc/info/lang.html.</summary>
/// <remarks>
/// DOT has one escape there, <c>\"</c>; a backslash before anything else stays where it is, so that one at the end of a text, or before
/// a quote, cannot be written. Labels and tooltips read <c>\\</c> as one backslash; in all other attributes it stands as two.
/// </remarks>
internal static class DotText
{
    // Graphviz reads at most 16384 bytes between two backslashes or quotes. A backslash before a line break, which it reads over, parts them.
    private const int LongestRun = 4000;

    /// <summary>An id, quoted so that keywords and numbers are ids too.</summary>
    public static string Id(string id) => $"\"{id}\"";

    /// <summary>The name of an attribute, quoted where it has to be.</summary>
    public static string Name(string name) => name.Contains('-', StringComparison.Ordinal) ? Id(name) : name;

    /// <summary>A text as an attribute that Graphviz keeps and does not look into.</summary>
    /// <param name="text">The text.</param>
    /// <param name="losses">Takes what was changed.</param>
    public static string Kept(string text, LossLog losses)
    {
        losses.Changed("backslashes in attributes", "two backslashes", text.Count(c => c == '\\'));
        losses.Changed("NUL characters, where Graphviz would end the text", "U+FFFD", text.Count(c => c == '\0'));
        return $"\"{Escaped(text.Replace('\0', '\uFFFD'))}\"";
    }

    /// <summary>A value as an attribute that Graphviz keeps: texts and numbers as they are, everything else as JSON text.</summary>
    public static string Kept(PropertyValue value, LossLog losses) => Kept(
        value switch
        {
            TextPropertyValue text => text.Text,
            NumberPropertyValue number => number.Digits,
            JsonPropertyValue json => json.Json,
            ListPropertyValue { Type: PropertyType.JsonList } list => $"[{string.Join(',', list.Items)}]",
            ListPropertyValue list => $"[{string.Join(',', list.Items.Select(JsonConvert.ToString))}]",
            _ => throw new NotSupportedException($"A property's value cannot be a {value.GetType().Name}."),
        },
        losses);

    /// <summary>A text as a label that Graphviz draws, on as many lines as it needs.</summary>
    public static string Label(string text, LossLog losses) =>
        $"\"{string.Join("\\n", PictureText.Lines(PictureText.Label(text, losses)).Select(Shown))}\"";

    /// <summary>A text that Graphviz shows on one line: a title, or what appears when a reader points at something.</summary>
    public static string Line(string text, LossLog losses) => $"\"{Shown(PictureText.OnOneLine(text, losses))}\"";

    // Entities of HTML are resolved in what is shown, so that a plain & has to be one.
    private static string Shown(string text) => Escaped(text.Replace("&", "&amp;", StringComparison.Ordinal));

    private static string Escaped(string text)
    {
        StringBuilder escaped = new(text.Length + 16);
        int unbroken = 0;
        foreach (char c in text)
        {
            if (c is '"' or '\\')
            {
                escaped.Append('\\');
                unbroken = 0;
            }
            else if (unbroken >= LongestRun && !char.IsLowSurrogate(c))
            {
                escaped.Append("\\\n");
                unbroken = 0;
            }

            escaped.Append(c);
            unbroken++;
        }

        return escaped.ToString();
    }
}
