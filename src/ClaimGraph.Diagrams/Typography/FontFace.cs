using System.Buffers;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using HarfBuzzSharp;
using Buffer = HarfBuzzSharp.Buffer;

namespace ClaimGraph.Diagrams.Typography;

/// <summary>
/// One weight of Noto Sans SC, read from this assembly, or a part of it: what measures a text is what draws it, on every machine.
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

    private readonly IDisposable _bytes;
    private readonly Blob _blob;
    private readonly Face _face;
    private readonly Font _font;
    private readonly int _unitsPerEm;
    private readonly ConcurrentDictionary<string, int> _advances = new(StringComparer.Ordinal);

    private FontFace(IDisposable bytes, nint start, int length, int index)
    {
        _bytes = bytes;
        _blob = new Blob(start, length, MemoryMode.ReadOnly);
        _face = new Face(_blob, index);
        _unitsPerEm = _face.UnitsPerEm;
        _face.MakeImmutable();
        _font = new Font(_face);
        _font.SetScale(_unitsPerEm, _unitsPerEm);
    }

    /// <summary>A font of this assembly.</summary>
    public static FontFace OfResource(string resource)
    {
        UnmanagedMemoryStream bytes = typeof(FontFace).Assembly.GetManifestResourceStream(resource) as UnmanagedMemoryStream
            ?? throw new InvalidOperationException($"The assembly has no font \"{resource}\".");
        return new FontFace(bytes, (nint)bytes.PositionPointer, checked((int)bytes.Length), 0);
    }

    /// <summary>A TrueType font in memory.</summary>
    /// <param name="font">Its bytes.</param>
    /// <param name="index">Which font of a collection, from 0.</param>
    public static FontFace OfBytes(ReadOnlyMemory<byte> font, int index = 0)
    {
        MemoryHandle pinned = font.Pin();
        return new FontFace(pinned, (nint)pinned.Pointer, font.Length, index);
    }

    /// <summary>The width of a line of text, in pixels. What the font lacks is as wide as it may be in another (<see cref="Breadth"/>).</summary>
    /// <param name="text">The text.</param>
    /// <param name="size">The height of the em square, in pixels.</param>
    public double Measure(string text, double size) =>
        (double)_advances.GetOrAdd(text, Advance) * size / _unitsPerEm;

    /// <summary>Tells whether the font can draw a character.</summary>
    public bool Has(Rune rune) => _font.TryGetNominalGlyph((uint)rune.Value, out _);

    /// <summary>
    /// Tells whether the font can draw a character with its marks. What is not seen, such as a joiner or the choice of a variant, it need
    /// not have.
    /// </summary>
    public bool Has(string element) => element.EnumerateRunes().All(r => Has(r)
        || Rune.GetUnicodeCategory(r) == UnicodeCategory.Format || r.Value is >= 0xFE00 and <= 0xFE0F);

    /// <summary>Tells whether the font can draw a whole text, all of it from left to right.</summary>
    public bool HasAll(string text) => Has(text) && !text.EnumerateRunes().Any(r => Bidi.IsRightToLeft(r.ToString()));

    /// <summary>A TrueType font with the outlines of some characters only.</summary>
    public byte[] Subset(IEnumerable<Rune> runes) => FontSubset.Create(_face.Handle, runes);

    public void Dispose()
    {
        _font.Dispose();
        _face.Dispose();
        _blob.Dispose();
        _bytes.Dispose();
    }

    /// <summary>A text in the picture's own font as glyphs: kerned, and nothing else.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isRightToLeft">True for brackets and the like among letters that are written from right to left.</param>
    public ShapedLine Shape(string text, bool isRightToLeft = false)
    {
        using Buffer buffer = Shaped(text, isRightToLeft);
        return Glyphs(buffer);
    }

    /// <summary>A text in another font as glyphs, with all that its script asks for: joined letters, stacked marks, emoji of several parts.</summary>
    /// <param name="text">The text, in the order it is read.</param>
    /// <param name="isRightToLeft">Its direction.</param>
    public ShapedLine ShapeFully(string text, bool isRightToLeft)
    {
        using Buffer buffer = new();
        buffer.AddUtf16(text);
        buffer.GuessSegmentProperties();
        buffer.Direction = isRightToLeft ? Direction.RightToLeft : Direction.LeftToRight;
        _font.Shape(buffer);
        return Glyphs(buffer);
    }

    private ShapedLine Glyphs(Buffer buffer)
    {
        ReadOnlySpan<GlyphInfo> infos = buffer.GetGlyphInfoSpan();
        ReadOnlySpan<GlyphPosition> positions = buffer.GetGlyphPositionSpan();
        ImmutableArray<ushort>.Builder glyphs = ImmutableArray.CreateBuilder<ushort>(infos.Length);
        ImmutableArray<double>.Builder places = ImmutableArray.CreateBuilder<double>(infos.Length);
        int at = 0;
        for (int i = 0; i < infos.Length; i++)
        {
            glyphs.Add(checked((ushort)infos[i].Codepoint));
            places.Add((double)(at + positions[i].XOffset) / _unitsPerEm);
            at += positions[i].XAdvance;
        }

        double[] rises = new double[positions.Length];
        for (int i = 0; i < rises.Length; i++)
        {
            rises[i] = (double)positions[i].YOffset / _unitsPerEm;
        }

        return new ShapedLine(glyphs.MoveToImmutable(), places.MoveToImmutable(), (double)at / _unitsPerEm)
        {
            Rises = Array.TrueForAll(rises, r => r == 0) ? [] : [.. rises],
        };
    }

    private int Advance(string text)
    {
        using Buffer buffer = Shaped(text, false);
        foreach (GlyphInfo glyph in buffer.GetGlyphInfoSpan())
        {
            if (glyph.Codepoint == 0)
            {
                return LineRun.Of(text, false, e => Has(e) ? 0 : LineRun.Foreign).Sum(r => r.Font == 0 ? AdvanceOf(r.Text) : (int)Math.Ceiling(Breadth.Of(r.Text) * _unitsPerEm));
            }
        }

        return AdvanceOf(buffer);
    }

    private int AdvanceOf(string own)
    {
        using Buffer buffer = Shaped(own, false);
        return AdvanceOf(buffer);
    }

    private static int AdvanceOf(Buffer buffer)
    {
        int advance = 0;
        foreach (GlyphPosition position in buffer.GetGlyphPositionSpan())
        {
            advance += position.XAdvance;
        }

        return advance;
    }

    private Buffer Shaped(string text, bool isRightToLeft)
    {
        Buffer buffer = new();
        buffer.AddUtf16(text);
        buffer.Direction = isRightToLeft ? Direction.RightToLeft : Direction.LeftToRight;
        buffer.Script = Script.Han;
        buffer.Language = Language.Default;
        _font.Shape(buffer, Features);
        return buffer;
    }
}
