using System.Diagnostics.CodeAnalysis;
using System.Text;
using ClaimGraph.Diagrams.Typography;

namespace ClaimGraph.Diagrams.Drawing.Skia;

/// <summary>
/// Fonts of this machine for characters that the picture's own fonts lack, such as emoji, Arabic, Hebrew and Thai. Another machine may have
/// others, or none. Not safe for use from several threads.
/// </summary>
internal sealed class FallbackFonts : IDisposable
{
    private readonly InstalledFonts _installed = new();
    private readonly List<PaintedFont> _fonts = [];
    private readonly Dictionary<(Rune, FontWeight), int> _numbers = [];

    /// <summary>The font of a number.</summary>
    public PaintedFont this[int number] => _fonts[number - LineRun.Foreign];

    /// <summary>Finds a font.</summary>
    /// <param name="element">A character with its marks.</param>
    /// <param name="weight">The weight that is wanted, if there is one.</param>
    /// <returns>Its number; 0 when this machine has none that can draw the character.</returns>
    [SuppressMessage("Reliability", "CA2000", Justification = "The list owns what is found, and disposes of it.")]
    public int Find(string element, FontWeight weight)
    {
        Rune rune = Rune.GetRuneAt(element, 0);
        if (_numbers.TryGetValue((rune, weight), out int known))
        {
            return known;
        }

        int found = _fonts.FindIndex(f => f.Weight == weight && f.Face.Has(rune)) + 1;
        if (found == 0 && Match(rune, weight) is { } font)
        {
            _fonts.Add(font);
            found = _fonts.Count;
        }

        _numbers.Add((rune, weight), found);
        return found;
    }

    public void Dispose()
    {
        _fonts.ForEach(f => f.Dispose());
        _installed.Dispose();
    }

    private PaintedFont? Match(Rune rune, FontWeight weight) =>
        _installed.Find(rune, weight) is { } typeface ? PaintedFont.Of(typeface, weight) : null;
}
