using ClaimGraph.Diagrams;
using ClaimGraph.Files;

namespace ClaimGraph.Cli.Commands;

/// <summary>How a drawing is to be written.</summary>
/// <param name="Format">As what.</param>
/// <param name="Scale">How many pixels of a PNG make one of the drawing.</param>
/// <param name="IsTiled">Whether a PNG is written in tiles.</param>
/// <param name="Paper">The sheet of a PDF, upright; null for a page of the drawing's size.</param>
/// <param name="IsLandscape">How the sheet lies; null for what the drawing fills better.</param>
/// <param name="Look">What the drawing looks like.</param>
internal sealed record PictureRequest(PictureFormat Format, int Scale, bool IsTiled, Paper? Paper, bool? IsLandscape, DiagramOptions Look)
{
    /// <summary>The drawing as text that can be printed.</summary>
    /// <param name="diagram">The drawing.</param>
    public string Text(Diagram diagram) => Format == PictureFormat.Geometry ? diagram.Geometry.ToJson() : diagram.Svg;

    /// <summary>Writes the drawing: one file, or with tiles all of them, or none.</summary>
    /// <param name="diagram">The drawing.</param>
    /// <param name="path">The file, or the name that those of tiles begin with.</param>
    /// <returns>The file to speak of: the drawing, or the index of its tiles.</returns>
    /// <exception cref="UsageException">It is too large for one PNG; the message says what to do.</exception>
    public string Write(Diagram diagram, string path)
    {
        FileContent[] files = Files(diagram, path);
        try
        {
            AtomicFile.WriteAll(files);
        }
        catch (PictureTooLargeException e)
        {
            throw new UsageException($"{e.Message} The options are --scale 1, --tile, and --format svg or pdf.", e);
        }

        return files[^1].Path;
    }

    private FileContent[] Files(Diagram diagram, string path) => Format switch
    {
        PictureFormat.Png when IsTiled => Tiles(diagram, path),
        PictureFormat.Png => [new FileContent(path, stream => diagram.WritePng(stream, Scale))],
        PictureFormat.Pdf => [new FileContent(path, stream => diagram.WritePdf(stream, Sheet(diagram)))],
        _ => [FileContent.OfText(path, Text(diagram))],
    };

    private FileContent[] Tiles(Diagram diagram, string path)
    {
        PngTiling tiles = diagram.ToPngTiles(Scale);
        string whole = Path.ChangeExtension(path, null);
        return
        [
            .. from row in Enumerable.Range(0, tiles.Rows)
               from column in Enumerable.Range(0, tiles.Columns)
               select new FileContent(PngTiling.FileName(whole, row, column), stream => tiles.Write(row, column, stream)),
            FileContent.OfText($"{whole}.json", tiles.ToJson(Path.GetFileName(whole))),
        ];
    }

    private Paper? Sheet(Diagram diagram) =>
        IsLandscape ?? diagram.Geometry.Width > diagram.Geometry.Height ? Paper?.Landscape : Paper?.Portrait;
}
