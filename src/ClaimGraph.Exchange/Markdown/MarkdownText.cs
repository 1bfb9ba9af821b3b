using System.Text;
using ClaimGraph.Exchange.Losses;

namespace ClaimGraph.Exchange.Markdown;

/// <summary>
/// Untrusted texts as they may stand in a line of Markdown: nothing in them is read as markup, HTML, a link, a tag or a formula, neither
/// by CommonMark nor by the extensions of GitHub and Obsidian.
/// </summary>
/// <param name="losses">Takes the characters that had to be changed.</param>
internal sealed class MarkdownText(LossLog losses)
{
    private const string Marks = "\\`*_[]<>#|~&$=%^{}!";

    /// <summary>A text within a line.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The text on one line, with a backslash before each character that would mean something.</returns>
    public string Escape(string text)
    {
        StringBuilder line = new(text.Length + 16);
        string clean = OnOneLine(text);
        for (int i = 0; i < clean.Length; i++)
        {
            char c = clean[i];
            bool begins = i == 0 && c is '-' or '+' or ':';
            bool numbers = c is '.' or ')' && i > 0 && IsNumber(clean.AsSpan(0, i));
            bool links = (c is ':' && clean.AsSpan(i + 1).StartsWith("//")) || c is '@' || (c is '.' && EndsWithWww(clean.AsSpan(0, i)));
            if (begins || numbers || links || Marks.Contains(c, StringComparison.Ordinal))
            {
                line.Append('\\');
            }

            line.Append(c);
        }

        return line.ToString();
    }

    /// <summary>A text without line ends and other control characters.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The text: line ends are spaces, control characters U+FFFD; spaces around it are gone.</returns>
    public string OnOneLine(string text)
    {
        StringBuilder line = new(text.Length);
        int ends = 0;
        int controls = 0;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c is '\n' or '\r' or '\t' or '\u0085' or '\u2028' or '\u2029')
            {
                ends++;
                line.Append(c == '\r' && i + 1 < text.Length && text[i + 1] == '\n' ? "" : " ");
            }
            else if (char.IsControl(c) || c is '\uFFFE' or '\uFFFF')
            {
                controls++;
                line.Append('\uFFFD');
            }
            else
            {
                line.Append(c);
            }
        }

        losses.Changed("line ends and tabs within texts", "spaces", ends);
        losses.Changed("control characters", "U+FFFD", controls);
        string kept = line.ToString();
        string trimmed = kept.Trim(' ');
        losses.Omitted("spaces around texts", "Markdown does not keep them", kept.Length - trimmed.Length);
        return trimmed;
    }

    private static bool IsNumber(ReadOnlySpan<char> text) => text.Length <= 9 && text.IndexOfAnyExceptInRange('0', '9') < 0;

    private static bool EndsWithWww(ReadOnlySpan<char> text) => text.EndsWith("www", StringComparison.OrdinalIgnoreCase);
}
