using System.Globalization;
using System.Text;

namespace ClaimGraph.Diagrams.Typography;

/// <summary>
/// How wide a character may be in a font that nobody knows: the font of whoever looks at the picture. Rather too wide than too narrow,
/// so that nothing sticks out of its box.
/// </summary>
internal static class Breadth
{
    /// <summary>The width of a character with its marks, in em squares.</summary>
    public static double Of(string element) => element.EnumerateRunes().Sum(Of);

    // A sequence of emoji that a font does not know is shown one by one.
    private static double Of(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => 0,
        _ => rune.Value switch
        {
            >= 0x0590 and < 0x0600 => 0.8,
            >= 0x0600 and < 0x0900 => 1,
            >= 0x0E00 and < 0x0F00 => 0.8,
            0xFDFD => 12,
            0xFDFA or 0xFDFB => 4,
            >= 0xFB50 and < 0xFF00 => 1.3,
            >= 0x1F000 and < 0x20000 => 1.4,
            _ => 1.2,
        },
    };
}
