using System.Globalization;
using ClaimGraph.Diagrams.Drawing.Display;
using ClaimGraph.Diagrams.Drawing.Skia;
using Newtonsoft.Json;

namespace ClaimGraph.Diagrams;

/// <summary>A drawing cut into PNG files in rows and columns, for drawings too large for one. Immutable.</summary>
public sealed class PngTiling
{
    /// <summary>The greatest side of a tile, in pixels.</summary>
    public const int TileSide = 4_096;

    private readonly Picture _picture;
    private readonly double _scale;

    internal PngTiling(Picture picture, double scale)
    {
        _picture = picture;
        _scale = scale;
        Width = checked((int)Math.Ceiling(picture.Size.Width * scale));
        Height = checked((int)Math.Ceiling(picture.Size.Height * scale));
    }

    /// <summary>The width of the whole, in pixels.</summary>
    public int Width { get; }

    /// <summary>The height of the whole, in pixels.</summary>
    public int Height { get; }

    /// <summary>How many tiles stand side by side.</summary>
    public int Columns => (Width + TileSide - 1) / TileSide;

    /// <summary>How many tiles stand one above the other.</summary>
    public int Rows => (Height + TileSide - 1) / TileSide;

    /// <summary>Writes a tile; those of the last row and column may be smaller than the others.</summary>
    /// <param name="row">The row, from 0 at the top.</param>
    /// <param name="column">The column, from 0 at the left.</param>
    /// <param name="stream">Where the bytes go; stays open.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such tile.</exception>
    public void Write(int row, int column, Stream stream)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(row);
        ArgumentOutOfRangeException.ThrowIfNegative(column);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(row, Rows);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(column, Columns);
        using SkiaPainter painter = new(_picture);
        int left = column * TileSide;
        int top = row * TileSide;
        PngPainter.Paint(_picture, painter, _scale, left, top, Math.Min(TileSide, Width - left), Math.Min(TileSide, Height - top), stream);
    }

    /// <summary>The name of a tile's file: the name of the whole with row and column behind it.</summary>
    /// <param name="name">The name of the whole, without an extension.</param>
    /// <param name="row">The row, from 0.</param>
    /// <param name="column">The column, from 0.</param>
    /// <returns>A name such as <c>overview-0-1.png</c>.</returns>
    public static string FileName(string name, int row, int column) =>
        string.Create(CultureInfo.InvariantCulture, $"{name}-{row}-{column}.png");

    /// <summary>
    /// What is needed to put the tiles together, as JSON: <c>{"width","height","scale","tile","tiles":[{"file","x","y"}]}</c>, in pixels
    /// of the whole, row by row.
    /// </summary>
    /// <param name="name">The name of the whole, without directory and extension.</param>
    /// <returns>The JSON; lines end with a line feed.</returns>
    public string ToJson(string name)
    {
        string tiles = string.Join(",\n", Enumerable.Range(0, Rows * Columns).Select(i => (Row: i / Columns, Column: i % Columns)).Select(t =>
            string.Create(CultureInfo.InvariantCulture, $"{{\"file\":{JsonConvert.ToString(FileName(name, t.Row, t.Column))},\"x\":{t.Column * TileSide},\"y\":{t.Row * TileSide}}}")));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{{\"width\":{Width},\"height\":{Height},\"scale\":{_scale:0.##},\"tile\":{TileSide},\"tiles\":[\n{tiles}\n]}}\n");
    }
}
