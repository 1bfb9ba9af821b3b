using System.Buffers;
using System.Collections.Concurrent;
using System.Collections.Immutable;
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

    private FontFace(IDisposable bytes, nint start, int length)
    {
        _bytes = bytes;
        _blob = new Blob(start, length, MemoryMode.ReadOnly);
        _face = new Face(_blob, 0);
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
        return new FontFace(bytes, (nint)bytes.PositionPointer, checked((int)bytes.Length));
    }

    /// <summary>A TrueType font in memory.</summary>
    public static FontFace OfBytes(ReadOnlyMemory<byte> font)
    {
        MemoryHandle pinned = font.Pin();
        return new FontFace(pinned, (nint)pinned.Pointer, font.Length);
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

    /// <summary>A line of text as glyphs.</summary>
    public ShapedLine Shape(string text)
    {
        using Buffer buffer = Shaped(text);
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

        return new ShapedLine(glyphs.MoveToImmutable(), places.MoveToImmutable(), (double)at / _unitsPerEm);
    }

    private int Advance(string text)
    {
        using Buffer buffer = Shaped(text);
        int advance = 0;
        foreach (GlyphPosition position in buffer.GetGlyphPositionSpan())
        {
            advance += position.XAdvance;
        }

        return advance;
    }

    private Buffer Shaped(string text)
    {
        Buffer buffer = new();
        buffer.AddUtf16(text);
        buffer.Direction = Direction.LeftToRight;
        buffer.Script = Script.Han;
        buffer.Language = Language.Default;
        _font.Shape(buffer, Features);
        return buffer;
    }
}
