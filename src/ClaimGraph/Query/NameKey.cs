using System.Globalization;
using System.Text;
using ClaimGraph.Evidence;

namespace ClaimGraph.Query;

/// <summary>
/// Names as they are compared: composed characters, full-width ones as ASCII, one form for simplified and traditional
/// ones, lower case, white space run together. The same on every machine, whatever globalization data it has.
/// </summary>
internal static class NameKey
{
    /// <summary>
    /// The form in which two names are the same that differ in case, width, spacing and Chinese characters' forms.
    /// </summary>
    public static string Exact(string name)
    {
        StringBuilder key = new(name.Length);
        foreach (MappedCodePoint composed in CanonicalForm.Map(name))
        {
            Rune rune = Narrow(new Rune(composed.Value));
            if (!Rune.IsWhiteSpace(rune))
            {
                key.Append(Rune.ToLowerInvariant(new Rune(CharacterVariants.Instance.RepresentativeOf(rune.Value))));
            }
            else if (key.Length > 0 && key[^1] != ' ')
            {
                key.Append(' ');
            }
        }

        return key.ToString().TrimEnd(' ');
    }

    /// <summary>
    /// The form in which two names are the same that differ in spaces and marks too: letters and digits alone.
    /// </summary>
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

    /// <summary>
    /// The Halfwidth and Fullwidth Forms block sets U+FF01 to U+FF5E beside the ASCII characters U+0021 to U+007E.
    /// </summary>
    private static Rune Narrow(Rune rune) => rune.Value switch
    {
        >= 0xFF01 and <= 0xFF5E => new Rune(rune.Value - 0xFF01 + 0x21),
        _ => rune,
    };
}
