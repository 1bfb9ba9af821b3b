using System.Collections.Immutable;
using System.Text;

namespace ClaimGraph.Diagrams.Typography;

/// <summary>The fonts of one picture, cut down to its characters, so that they can travel in it.</summary>
internal sealed class PictureFonts
{
    private readonly ImmutableArray<byte[]> _bytes;
    private readonly HashSet<Rune> _missing;

    private PictureFonts(ImmutableArray<byte[]> bytes, HashSet<Rune> missing)
    {
        _bytes = bytes;
        _missing = missing;
    }

    /// <summary>The characters the fonts cannot draw, in the order of their codes.</summary>
    public string Missing => string.Concat(_missing.Order());

    /// <summary>Cuts the fonts down.</summary>
    /// <param name="fonts">The whole fonts.</param>
    /// <param name="blocks">All texts of the picture.</param>
    public static PictureFonts For(Fonts fonts, IEnumerable<TextBlock> blocks)
    {
        SortedSet<Rune>[] runes = [[], []];
        foreach (TextBlock block in blocks)
        {
            runes[(int)block.Style.Weight].UnionWith(block.Lines.SelectMany(l => l.EnumerateRunes()));
        }

        return new PictureFonts(
            [.. runes.Select((r, weight) => r.Count == 0 ? [] : fonts[(FontWeight)weight].Subset(r))],
            [.. runes.SelectMany((all, weight) => all.Where(r => !fonts[(FontWeight)weight].Has(r.ToString())))]);
    }

    /// <summary>The TrueType font of a weight; empty where no text has it.</summary>
    public ReadOnlyMemory<byte> BytesOf(FontWeight weight) => _bytes[(int)weight];
}
