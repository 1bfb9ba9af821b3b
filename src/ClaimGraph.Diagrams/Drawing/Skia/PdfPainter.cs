using ClaimGraph.Diagrams.Drawing.Display;
using SkiaSharp;

namespace ClaimGraph.Diagrams.Drawing.Skia;

/// <summary>Paints a picture as a PDF of one page with text that can be searched and copied: the same bytes each time.</summary>
internal static class PdfPainter
{
    private const double PointsPerPixel = 0.75;

    // What readers of PDF show at most, in points (ISO 32000-1, annex C).
    private const double LongestSide = 14_400;

    /// <summary>Paints.</summary>
    /// <param name="picture">The picture.</param>
    /// <param name="paper">The sheet it is fitted on; null for a page of its own size.</param>
    /// <param name="stream">Where the bytes go; stays open.</param>
    public static void Paint(Picture picture, Paper? paper, Stream stream)
    {
        double width = picture.Size.Width;
        double height = picture.Size.Height;
        double scale = paper is null
            ? Math.Min(PointsPerPixel, LongestSide / Math.Max(width, height))
            : Math.Min((paper.Width - (2 * paper.Margin)) / width, (paper.Height - (2 * paper.Margin)) / height);
        (double pageWidth, double pageHeight) = paper is null ? (width * scale, height * scale) : (paper.Width, paper.Height);
        SKDocumentPdfMetadata metadata = SKDocumentPdfMetadata.Default;
        metadata.Title = picture.Title;
        metadata.Author = picture.Author;
        metadata.Subject = picture.Description;
        metadata.Creator = "ClaimGraph";
        metadata.Producer = "ClaimGraph, Skia/PDF";
        using SkiaPainter painter = new(picture);
        using SKDocument document = SKDocument.CreatePdf(stream, metadata);
        SKCanvas canvas = document.BeginPage((float)pageWidth, (float)pageHeight);
        if (paper is not null)
        {
            using SKPaint ground = new() { Color = SKColor.Parse(picture.Background) };
            canvas.DrawRect(0, 0, (float)pageWidth, (float)pageHeight, ground);
        }

        canvas.Translate((float)((pageWidth - (width * scale)) / 2), (float)((pageHeight - (height * scale)) / 2));
        canvas.Scale((float)scale);
        painter.Paint(canvas, links: true);
        document.EndPage();
        document.Close();
    }
}
