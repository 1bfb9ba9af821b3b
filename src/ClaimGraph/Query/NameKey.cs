using System.Globalization;
using System.Text;

namespace ClaimGraph.Query;

/// <summary>
/// Names as they are compared: full-width characters as ASCII, lower case, white space run together. The same on every
/// machine, whatever globalization data it has.
/// </summary>
internal static class NameKey
{
    /// <summary>The form in which two names are the same that differ in case, width and spacing.</summary>
    public static string Exact(string name)
    {
        StringBuilder key = new(name.Length);
        foreach (Rune rune in name.EnumerateRunes())
        {
            Rune narrow = Narrow(rune);
            if (!Rune.IsWhiteSpace(narrow))
            {
                key.Append(Rune.ToLowerInvariant(narrow));
            }
            else if (key.Length > 0 && key[^1] != ' ')
            {
                key.Append(' ');
            }
        }

        return key.ToString().TrimEnd(' ');
    }

    /// <summary>The form in which two names are the same that differ in spaces and marks too: letters and digits alone.</summary>
    public static string Loose(string name)
    {
        StringBuilder key = new(name.Length);
        foreach (Rune rune in Exact(name).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) == UnicodeCategory.NonSpacingMark)
            {
                key.Append(rune);
            }
        }

        return key.ToString();
    }

    /// <summary>The Halfwidth and Fullwidth Forms block sets U+FF01 to U+FF5E beside the ASCII characters U+0021 to U+007E.</summary>
    private static Rune Narrow(Rune rune) => rune.Value switch
    {
        >= 0xFF01 and <= 0xFF5E => new Rune(rune.Value - 0xFF01 + 0x21),
        _ => rune,
    };
}
