using System.Text;
using ClaimGraph.Diagrams.Typography;
using ClaimGraph.Viewer.Arranging;

namespace ClaimGraph.Viewer.Assembling;

/// <summary>The style sheet that carries the fonts.</summary>
internal static class FontSheet
{
    /// <summary>The family's name, as the page's own sheets write it.</summary>
    public const string Family = "ClaimGraph Sans";

    /// <summary>Both weights, cut down to the characters that occur.</summary>
    /// <param name="typography">The fonts.</param>
    /// <param name="texts">All that is shown.</param>
    /// <returns>Two font faces, each on a line.</returns>
    public static string Of(PageTypography typography, params ReadOnlySpan<string> texts)
    {
        SortedSet<Rune> characters = [.. Enumerable.Range(' ', '~' - ' ' + 1).Select(c => new Rune(c))];
        foreach (string text in texts)
        {
            characters.UnionWith(text.EnumerateRunes());
        }

        // An escape in the data stands for a character that the font is not needed for.
        return Face(400, typography.Subset(FontWeight.Regular, characters)) + Face(600, typography.Subset(FontWeight.SemiBold, characters));
    }

    private static string Face(int weight, byte[] font) =>
        $"@font-face{{font-family:\"{Family}\";font-weight:{weight};font-display:block;"
        + $"src:url(data:font/ttf;base64,{Convert.ToBase64String(font)}) format(\"truetype\")}}\n";
}
