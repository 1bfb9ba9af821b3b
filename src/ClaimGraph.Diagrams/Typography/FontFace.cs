using System.Collections.Concurrent;
using System.Text;
using HarfBuzzSharp;
using Buffer = HarfBuzzSharp.Buffer;

namespace ClaimGraph.Diagrams.Typography;

/// <summary>
/// One weight of Noto Sans SC, read from this assembly: what measures a text is what draws it, on every machine.
/// Safe for use from several threads.
/// </summary>
internal sealed unsafe class FontFace : IDisposable
{
    // The embedded subset keeps kerning alone, so nothing else may shape the text while it is measured.
    private static readonly Feature[] Features =
    [
        new(Tag.Parse("kern"), 1), new(Tag.Parse("liga"), 0), new(Tag.Parse("clig"), 0), new(Tag.Parse("calt"), 0),
        new(Tag.Parse("locl"), 0), new(Tag.Parse("ccmp"), 0), new(Tag.Parse("rlig"), 0),
    ];

    private readonly UnmanagedMemoryStream _bytes;
    private readonly Blob _blob;
    private readonly Face _face;
    private readonly Font _font;
    private readonly int _unitsPerEm;
    private readonly ConcurrentDictionary<string, int> _advances = new(StringComparer.Ordinal);

    public FontFace(string resource)
    {
        _bytes = typeof(FontFace).Assembly.GetManifestResourceStream(resource) as UnmanagedMemoryStream
            ?? throw new InvalidOperationException($"The assembly has no font \"{resource}\".");
        _blob = new Blob((nint)_bytes.PositionPointer, checked((int)_bytes.Length), MemoryMode.ReadOnly);
        _face = new Face(_blob, 0);
        _unitsPerEm = _face.UnitsPerEm;
        _face.MakeImmutable();
        _font = new Font(_face);
        _font.SetScale(_unitsPerEm, _unitsPerEm);
    }

    /// <summary>The width of a line of text, in pixels.</summary>
    /// <param name="text">The text.</param>
    /// <param name="size">The height of the em square, in pixels.</param>
    public double Measure(string text, double size) =>
        (double)_advances.GetOrAdd(text, Advance) * size / _unitsPerEm;

    /// <summary>Tells whether the font can draw a character.</summary>
    public bool Has(Rune rune) => _font.TryGetNominalGlyph((uint)rune.Value, out _);

    /// <summary>A TrueType font with the outlines of some characters only.</summary>
    public byte[] Subset(IEnumerable<Rune> runes) => FontSubset.Create(_face.Handle, runes);

    public void Dispose()
    {
        _font.Dispose();
        _face.Dispose();
        _blob.Dispose();
        _bytes.Dispose();
    }

    private int Advance(string text)
    {
        using Buffer buffer = new();
        buffer.AddUtf16(text);
        buffer.Direction = Direction.LeftToRight;
        buffer.Script = Script.Han;
        buffer.Language = Language.Default;
        _font.Shape(buffer, Features);
        int advance = 0;
        foreach (GlyphPosition position in buffer.GetGlyphPositionSpan())
        {
            advance += position.XAdvance;
        }

        return advance;
    }
}
