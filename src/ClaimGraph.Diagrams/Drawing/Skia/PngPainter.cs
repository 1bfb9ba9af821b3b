using ClaimGraph.Diagrams.Drawing.Display;
using SkiaSharp;

namespace ClaimGraph.Diagrams.Drawing.Skia;

/// <summary>Paints a picture, or a part of it, as PNG: the same bytes each time.</summary>
internal static class PngPainter
{
    /// <summary>Paints the pixels of a rectangle.</summary>
    /// <param name="picture">The picture.</param>
    /// <param name="scale">How many pixels of the PNG make one pixel of the picture in each direction.</param>
    /// <param name="left">The first column, in pixels of the PNG.</param>
    /// <param name="top">The first row.</param>
    /// <param name="width">The number of columns.</param>
    /// <param name="height">The number of rows.</param>
    /// <param name="painter">Paints.</param>
    /// <param name="stream">Where the bytes go; stays open.</param>
    public static void Paint(Picture picture, SkiaPainter painter, double scale, int left, int top, int width, int height, Stream stream)
    {
        using SKColorSpace colors = SKColorSpace.CreateSrgb();
        SKImageInfo info = new(width, height, SKColorType.Rgba8888, SKAlphaType.Opaque, colors);
        using SKBitmap bitmap = new(info);
        using (SKCanvas canvas = new(bitmap))
        {
            canvas.Clear(SKColor.Parse(picture.Background));
            canvas.Translate(-left, -top);
            canvas.Scale((float)scale);
            painter.Paint(canvas, links: false);
        }

        using SKPixmap pixels = bitmap.PeekPixels();
        using SKData png = pixels.Encode(new SKPngEncoderOptions(SKPngEncoderFilterFlags.AllFilters, 6))
            ?? throw new InvalidOperationException("Skia could not write the PNG.");
        png.SaveTo(stream);
    }
}
