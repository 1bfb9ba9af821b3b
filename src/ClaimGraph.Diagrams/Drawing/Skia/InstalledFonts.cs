using System.Text;
using ClaimGraph.Diagrams.Typography;
using SkiaSharp;

namespace ClaimGraph.Diagrams.Drawing.Skia;

/// <summary>
/// The fonts installed on this machine. The system is asked where Skia can do that; else, as on Linux, font files are looked for where they
/// usually are. Not safe for use from several threads.
/// </summary>
internal sealed class InstalledFonts : IDisposable
{
    private const int FixedPitch = 1000;
    private const int Slanted = 500;
    private List<(string File, SKTypeface Typeface)>? _files;

    /// <summary>Finds a font that can draw a character: upright, not of fixed pitch and near the weight, where there is a choice.</summary>
    /// <returns>A typeface, which is given away; null where there is none.</returns>
    public SKTypeface? Find(Rune rune, FontWeight weight)
    {
        SKFontStyleWeight heavy = weight == FontWeight.SemiBold ? SKFontStyleWeight.SemiBold : SKFontStyleWeight.Normal;
        if (SKFontManager.Default.MatchCharacter(null, heavy, SKFontStyleWidth.Normal, SKFontStyleSlant.Upright, null, rune.Value) is { } match)
        {
            return match;
        }

        _files ??= [.. Files().Select(f => (f, SKTypeface.FromFile(f))).Where(f => f.Item2 is not null)];
        string? best = _files
            .Where(f => HasGlyph(f.Typeface, rune))
            .OrderBy(f => (f.Typeface.IsFixedPitch ? FixedPitch : 0)
                + (f.Typeface.FontSlant == SKFontStyleSlant.Upright ? 0 : Slanted)
                + Math.Abs(f.Typeface.FontWeight - (int)heavy))
            .Select(f => f.File)
            .FirstOrDefault();
        return best is null ? null : SKTypeface.FromFile(best);
    }

    public void Dispose() => _files?.ForEach(f => f.Typeface.Dispose());

    private static bool HasGlyph(SKTypeface typeface, Rune rune)
    {
        using SKFont font = new(typeface);
        return font.ContainsGlyph(rune.Value);
    }

    // In an order of their own, so that equal machines choose alike.
    private static IEnumerable<string> Files()
    {
        string home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        EnumerationOptions all = new() { RecurseSubdirectories = true, IgnoreInaccessible = true };
        return new[] { "/usr/share/fonts", "/usr/local/share/fonts", Path.Combine(home, ".local", "share", "fonts"), Path.Combine(home, ".fonts") }
            .Where(Directory.Exists)
            .SelectMany(d => Directory.EnumerateFiles(d, "*", all))
            .Where(f => Path.GetExtension(f).ToUpperInvariant() is ".TTF" or ".OTF" or ".TTC")
            .Order(StringComparer.Ordinal);
    }
}
