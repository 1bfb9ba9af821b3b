using System.Globalization;
using System.Text;

namespace ClaimGraph.Diagrams.Typography;

/// <summary>Makes untrusted text fit to be drawn: one line, no control characters, nothing XML forbids.</summary>
internal static class Printable
{
    /// <summary>
    /// Turns runs of white space into single spaces and leaves out control characters, unpaired surrogates, noncharacters and
    /// the marks that turn the direction of writing. Text without any of them is returned as it is.
    /// </summary>
    public static string Clean(string text)
    {
        StringBuilder clean = new(text.Length);
        bool space = false;
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                space = clean.Length > 0;
                continue;
            }

            if (IsForbidden(rune))
            {
                continue;
            }

            if (space)
            {
                clean.Append(' ');
                space = false;
            }

            clean.Append(rune.ToString());
        }

        return clean.ToString();
    }

    private static bool IsForbidden(Rune rune) =>
        rune == Rune.ReplacementChar
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control
        || rune.Value is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) or 0x200E or 0x200F or 0x061C or 0xFEFF
        || rune.Value is >= 0xFDD0 and <= 0xFDEF
        || (rune.Value & 0xFFFE) == 0xFFFE;
}
