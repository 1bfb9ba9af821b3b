using System.Globalization;
using System.Text;
using ClaimGraph.Exchange.Losses;
using ClaimGraph.Exchange.Pictures;
using Newtonsoft.Json;

namespace ClaimGraph.Exchange.Mermaid;

/// <summary>Text within the quotes of a Mermaid flowchart.</summary>
/// <remarks>
/// Mermaid looks for entities (<c>#35;</c>), directives, Markdown, icons, formulas and HTML in what is quoted, some of it before it parses and
/// some after. So letters and digits stand as they are, punctuation where it can mean nothing, and every other character is an entity.
/// </remarks>
internal static class MermaidText
{
    // A line with these words, read as a statement wherever they stand, would be taken for one that sets the direction of the drawing.
    private const string DirectionWord = "direction";

    /// <summary>A label, on one line and cut where it is long, with its quotes.</summary>
    public static string Label(string text, LossLog losses) => Quoted(PictureText.Label(text, losses));

    /// <summary>A text as the quoted text of YAML that gives a drawing its title.</summary>
    public static string Title(string text) =>
        JsonConvert.ToString(text, '"', StringEscapeHandling.EscapeHtml).Replace("%", "\\u0025", StringComparison.Ordinal);

    private static string Quoted(string line)
    {
        StringBuilder quoted = new("\"", line.Length + 16);
        Rune before = default;
        for (int i = 0; i < line.Length;)
        {
            Rune rune = Rune.GetRuneAt(line, i);
            Rune after = i + rune.Utf16SequenceLength < line.Length ? Rune.GetRuneAt(line, i + rune.Utf16SequenceLength) : default;
            bool isDirection = string.CompareOrdinal(line, i, DirectionWord, 0, DirectionWord.Length) == 0;
            if (!isDirection && StandsAsItIs(before, rune, after))
            {
                quoted.Append(rune.ToString());
            }
            else
            {
                quoted.Append(CultureInfo.InvariantCulture, $"#{rune.Value};");
            }

            before = rune;
            i += rune.Utf16SequenceLength;
        }

        return quoted.Append('"').ToString();
    }

    private static bool StandsAsItIs(Rune before, Rune rune, Rune after) => rune.Value switch
    {
        ' ' => before.Value is not (0 or ' ') && after.Value is not (0 or ' '),
        ',' or '\'' or '(' or '/' or '?' => true,
        '-' => Rune.IsLetterOrDigit(before) && Rune.IsLetterOrDigit(after),
        '.' => Rune.IsLetter(before) && after.Value is 0 or ' ',
        ')' => Rune.IsLetter(before),
        < 0x80 => Rune.IsLetterOrDigit(rune),

        // Mermaid's own marks for entities on their way through its parser.
        '\uFB02' or '\u00B6' => false,
        _ => Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.SpaceSeparator or UnicodeCategory.Format or UnicodeCategory.PrivateUse
            or UnicodeCategory.OtherNotAssigned or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator),
    };
}
