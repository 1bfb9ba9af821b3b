using System.Text;
using ClaimGraph.Diagnostics;

namespace ClaimGraph.Exchange.Imports.Drafting;

/// <summary>Makes texts of other programs such as files of datasets have: on one line, without invisible characters or white space at the ends.</summary>
internal static class TidyText
{
    /// <summary>Tidies a text, in time linear in its length.</summary>
    /// <param name="text">Any text, half surrogate pairs included, which become U+FFFD.</param>
    /// <returns>The text; empty when nothing is left of it.</returns>
    public static string Of(string text)
    {
        StringBuilder tidy = new(text.Length);
        bool afterGap = false;
        for (int at = 0; at < text.Length;)
        {
            Rune.DecodeFromUtf16(text.AsSpan(at), out Rune rune, out int length);
            char first = text[at];
            at += length;
            if (first is '\n' or '\r' or '\t' or '\v' or '\f' or '\u0085' or '\u2028' or '\u2029')
            {
                afterGap = true;
            }
            else if (length > 1 || !InvisibleCharacters.All.Contains(first))
            {
                if (afterGap && tidy.Length > 0 && tidy[^1] != ' ' && first != ' ')
                {
                    tidy.Append(' ');
                }

                afterGap = false;
                tidy.Append(rune.ToString());
            }
        }

        return tidy.ToString().Trim();
    }
}
