using System.Globalization;
using System.Text;
using ClaimGraph.Exchange.Losses;
using ClaimGraph.Exchange.Pictures;
using ClaimGraph.Identifiers;
using Newtonsoft.Json;

namespace ClaimGraph.Exchange.Mermaid;

/// <summary>Text within the quotes of a Mermaid flowchart.</summary>
/// <remarks>
/// Mermaid looks for entities (<c>#35;</c>), directives, Markdown, icons, formulas and HTML in what is quoted, some of it before it parses and
/// some after. So letters and digits stand as they are, punctuation where it can mean nothing, and every other character is an entity.
/// </remarks>
internal static class MermaidText
{
    // A line in which this word stands before TB, LR and the like is read as the statement that sets the direction, even within quotes.
    private const string DirectionWord = "direction";

    /// <summary>The id of a node or an edge: a letter, an underscore and the id it has in the graph, with an underscore for its colon, as no id has one.</summary>
    public static string Id(string letter, string id) => $"{letter}_{id.Replace(QualifiedSlug.Separator, '_')}";

    /// <summary>A label, on one line and cut where it is long, with its quotes.</summary>
    /// <param name="text">The text; a space stands for none, which Mermaid takes for a mistake.</param>
    /// <param name="losses">Takes what was changed.</param>
    public static string Label(string text, LossLog losses) => Quoted(WithoutMarks(PictureText.Label(text.Length == 0 ? " " : text, losses), losses));

    /// <summary>A text as the quoted text of YAML that gives a drawing its title.</summary>
    public static string Title(string text) =>
        JsonConvert.ToString(text, '"', StringEscapeHandling.EscapeHtml).Replace("%", "\\u0025", StringComparison.Ordinal);

    // What Mermaid itself puts for &, # and ; while it works is undone in the finished drawing, wherever it stands.
    private static string WithoutMarks(string line, LossLog losses)
    {
        string changed = line.Replace("\uFB02\u00B0", "fl\u00B0", StringComparison.Ordinal).Replace("\u00B6\u00DF", "\u00B6 \u00DF", StringComparison.Ordinal);
        losses.Changed("labels with marks that Mermaid uses itself", "\"fl\u00B0\" and \"\u00B6 \u00DF\"", changed == line ? 0 : 1);
        return changed;
    }

    private static string Quoted(string line)
    {
        StringBuilder quoted = new("\"", line.Length + 16);
        Rune before = default;
        for (int i = 0; i < line.Length;)
        {
            if (!Rune.TryGetRuneAt(line, i, out Rune rune))
            {
                // Half a pair is for the encoder to refuse, as in all formats.
                quoted.Append(line[i++]);
                continue;
            }

            int next = i + rune.Utf16SequenceLength;
            Rune after = next < line.Length && Rune.TryGetRuneAt(line, next, out Rune following) ? following : default;
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
            i = next;
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
        _ => Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.SpaceSeparator or UnicodeCategory.Format or UnicodeCategory.PrivateUse
            or UnicodeCategory.OtherNotAssigned or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator),
    };
}
