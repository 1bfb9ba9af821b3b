using ClaimGraph.Diagrams.Typography;
using SkiaSharp;

namespace ClaimGraph.Diagrams.Drawing.Skia;

/// <summary>A font to paint with: the same bytes shape the text and draw it.</summary>
internal sealed class PaintedFont : IDisposable
{
    private readonly SKData? _data;
    private readonly SKTypeface _typeface;

    /// <summary>A font in memory.</summary>
    public PaintedFont(ReadOnlyMemory<byte> bytes)
    {
        Face = FontFace.OfBytes(bytes);
        _data = SKData.CreateCopy(bytes.Span);
        _typeface = SKTypeface.FromData(_data) ?? throw new InvalidOperationException("Skia cannot read the font.");
    }

    private PaintedFont(SKTypeface typeface, FontFace face, FontWeight weight)
    {
        _typeface = typeface;
        Face = face;
        Weight = weight;
    }

    public FontFace Face { get; }

    /// <summary>The weight that was asked for.</summary>
    public FontWeight Weight { get; }

    /// <summary>A font of this machine, which is given away; null when its bytes cannot be had.</summary>
    public static PaintedFont? Of(SKTypeface typeface, FontWeight weight)
    {
        using SKStreamAsset? stream = typeface.OpenStream(out int index);
        if (stream is null)
        {
            typeface.Dispose();
            return null;
        }

        byte[] bytes = new byte[stream.Length];
        if (stream.Read(bytes, bytes.Length) != bytes.Length)
        {
            typeface.Dispose();
            return null;
        }

        return new PaintedFont(typeface, FontFace.OfBytes(bytes, index), weight);
    }

    public SKFont OfSize(double size) => new(_typeface, (float)size)
    {
        Subpixel = true,
        LinearMetrics = true,
        BaselineSnap = true,
        Hinting = SKFontHinting.None,
        Edging = SKFontEdging.Antialias,
    };

    public void Dispose()
    {
        _typeface.Dispose();
        _data?.Dispose();
        Face.Dispose();
    }
}
