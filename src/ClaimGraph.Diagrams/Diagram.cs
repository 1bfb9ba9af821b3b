using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ClaimGraph.Diagrams.Drawing.Display;
using ClaimGraph.Diagrams.Drawing.Skia;
using ClaimGraph.Diagrams.Measures;

namespace ClaimGraph.Diagrams;

/// <summary>
/// A finished drawing. It can be written as SVG, PNG and PDF, all of which show the same, and stays usable after its renderer is
/// disposed. Immutable; safe for use from several threads.
/// </summary>
public sealed record Diagram
{
    /// <summary>The greatest side of one PNG, in pixels: what browsers and viewers open.</summary>
    public const int PngSideLimit = 16_384;

    /// <summary>The most pixels of one PNG; they take four bytes each while it is painted.</summary>
    public const int PngPixelLimit = 100_000_000;

    private readonly Picture _picture;

    internal Diagram(Picture picture, string svg, DiagramGeometry geometry, DiagramMeasures measures, ImmutableArray<string> notes)
    {
        _picture = picture;
        Svg = svg;
        Geometry = geometry;
        Measures = measures;
        Notes = notes;
    }

    /// <summary>The drawing as an SVG document without any external reference; lines end with a line feed.</summary>
    public string Svg { get; }

    /// <summary>Where everything is.</summary>
    public DiagramGeometry Geometry { get; init; }

    /// <summary>How readable it is.</summary>
    public DiagramMeasures Measures { get; init; }

    /// <summary>What a reader should know about how it was made, such as a time limit that was reached; mostly empty.</summary>
    public ImmutableArray<string> Notes { get; init; }

    /// <summary>
    /// The drawings that were made and measured, in the order they were tried; one of them was kept. Empty where a fallback had to be
    /// drawn, which <see cref="Notes"/> says. Which ones are tried depends on the graph alone, unless the time limit is reached.
    /// </summary>
    public ImmutableArray<LayoutTrial> Trials { get; init; } = [];

    /// <summary>
    /// How much the drawing changes when a hundredth more edges are drawn: the <see cref="Procrustes"/> distance, 0 for not at all to 1.
    /// Null where it was not asked for, above 300 nodes, and where the nodes have their places by rule.
    /// </summary>
    public double? Stability { get; init; }

    /// <summary>Writes the drawing as SVG, in UTF-8 without a byte order mark.</summary>
    /// <param name="stream">Where the bytes go; stays open.</param>
    public void WriteSvg(Stream stream) => stream.Write(Encoding.UTF8.GetBytes(Svg));

    /// <summary>Writes the drawing as PNG: the same bytes each time.</summary>
    /// <param name="stream">Where the bytes go; stays open.</param>
    /// <param name="scale">
    /// How many pixels of the PNG make one pixel of the drawing in each direction: 1 for screens, 2 for fine ones, 4 for print. More
    /// than 0.
    /// </param>
    /// <exception cref="PictureTooLargeException">
    /// A side would have more than <see cref="PngSideLimit"/> pixels, or the whole more than <see cref="PngPixelLimit"/>.
    /// </exception>
    public void WritePng(Stream stream, double scale = 1)
    {
        PngTiling whole = ToPngTiles(scale);
        if (Math.Max(whole.Width, whole.Height) > PngSideLimit || (long)whole.Width * whole.Height > PngPixelLimit)
        {
            throw new PictureTooLargeException(string.Create(
                CultureInfo.InvariantCulture,
                $"The PNG would have {whole.Width:N0} by {whole.Height:N0} pixels; {PngSideLimit:N0} a side and {PngPixelLimit:N0} in all are allowed. Write it at a smaller scale, in tiles, or as SVG or PDF."));
        }

        using SkiaPainter painter = new(_picture);
        PngPainter.Paint(_picture, painter, scale, 0, 0, whole.Width, whole.Height, stream);
    }

    /// <summary>Cuts the drawing into PNG files, whatever its size.</summary>
    /// <param name="scale">As for <see cref="WritePng"/>.</param>
    /// <returns>The tiles, which are painted when they are written.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The scale is not a number above 0.</exception>
    public PngTiling ToPngTiles(double scale = 1)
    {
        if (!(scale > 0 && double.IsFinite(scale)))
        {
            throw new ArgumentOutOfRangeException(nameof(scale), scale, "The scale has to be above 0.");
        }

        return new PngTiling(_picture, scale);
    }

    /// <summary>Writes the drawing as a PDF of one page, with text that can be searched and copied: the same bytes each time.</summary>
    /// <param name="stream">Where the bytes go; stays open.</param>
    /// <param name="paper">
    /// The sheet to fit it on; null for a page as large as the drawing, at 96 pixels an inch, or smaller where a side would be longer
    /// than the 200 inches that readers of PDF can show.
    /// </param>
    public void WritePdf(Stream stream, Paper? paper = null) => PdfPainter.Paint(_picture, paper, stream);
}
