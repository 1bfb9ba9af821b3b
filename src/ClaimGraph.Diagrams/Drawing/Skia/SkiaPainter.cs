using System.Collections.Immutable;
using ClaimGraph.Diagrams.Drawing.Display;
using ClaimGraph.Diagrams.Geometry;
using ClaimGraph.Diagrams.Typography;
using SkiaSharp;

namespace ClaimGraph.Diagrams.Drawing.Skia;

/// <summary>
/// Paints pictures on Skia's canvases, with the fonts they carry: glyphs are set where HarfBuzz puts them, without hinting, as in SVG
/// with geometric precision. Not safe for use from several threads.
/// </summary>
internal sealed class SkiaPainter : IDisposable
{
    private readonly Picture _picture;
    private readonly ImmutableArray<Font?> _fonts;

    public SkiaPainter(Picture picture)
    {
        _picture = picture;
        _fonts = [.. Enum.GetValues<FontWeight>().Select(w => picture.Fonts.BytesOf(w)).Select(b => b.IsEmpty ? null : new Font(b))];
    }

    /// <summary>Paints the whole picture, one unit of the canvas for each pixel of it.</summary>
    /// <param name="canvas">What to paint on.</param>
    /// <param name="links">Whether to mark what leads elsewhere; only canvases of documents keep it.</param>
    public void Paint(SKCanvas canvas, bool links)
    {
        using SKPaint ground = new() { Color = SKColor.Parse(_picture.Background) };
        canvas.DrawRect(0, 0, (float)_picture.Size.Width, (float)_picture.Size.Height, ground);
        Marks(canvas, _picture.Marks, links);
    }

    public void Dispose()
    {
        foreach (Font? font in _fonts)
        {
            font?.Dispose();
        }
    }

    private void Marks(SKCanvas canvas, ImmutableArray<Mark> marks, bool links)
    {
        foreach (Mark mark in marks)
        {
            switch (mark)
            {
                case ShapeMark shape:
                    Shape(canvas, shape);
                    break;
                case TextMark text:
                    Text(canvas, text);
                    break;
                case GroupMark group:
                    Marks(canvas, group.Marks, links);
                    if (links && group is { Link: { } link, LinkBox: { } box })
                    {
                        canvas.DrawUrlAnnotation(RectOf(box), link);
                    }

                    break;
            }
        }
    }

    private static void Shape(SKCanvas canvas, ShapeMark mark)
    {
        using SKPath? path = mark.Figure is PathFigure figure ? PathOf(figure) : null;
        if (mark.Fill is { } fill)
        {
            using SKPaint paint = new() { IsAntialias = true, Color = SKColor.Parse(fill) };
            Draw(canvas, mark.Figure, path, paint);
        }

        if (mark.Pen is { } pen)
        {
            using SKPathEffect? dashes = pen.Dashes.IsEmpty ? null : SKPathEffect.CreateDash([.. pen.Dashes.Select(d => (float)d)], 0);
            using SKPaint paint = new()
            {
                IsAntialias = true,
                Color = SKColor.Parse(pen.Color),
                Style = SKPaintStyle.Stroke,
                StrokeWidth = (float)pen.Width,
                StrokeJoin = SKStrokeJoin.Round,
                StrokeCap = pen.IsRound ? SKStrokeCap.Round : SKStrokeCap.Butt,
                PathEffect = dashes,
            };
            Draw(canvas, mark.Figure, path, paint);
        }
    }

    private static void Draw(SKCanvas canvas, Figure figure, SKPath? path, SKPaint paint)
    {
        switch (figure)
        {
            case BoxFigure(Box box, double radius):
                canvas.DrawRoundRect(RectOf(box), (float)radius, (float)radius, paint);
                break;
            case EllipseFigure(Box box):
                canvas.DrawOval(RectOf(box), paint);
                break;
            default:
                canvas.DrawPath(path, paint);
                break;
        }
    }

    private void Text(SKCanvas canvas, TextMark mark)
    {
        TextBlock block = mark.Block;
        double size = block.Style.Size;
        if (_fonts[(int)block.Style.Weight] is not { } font)
        {
            return;
        }

        using SKPaint paint = new() { IsAntialias = true, Color = SKColor.Parse(mark.Color) };
        using SKFont sized = font.OfSize(size);
        for (int i = 0; i < block.Lines.Length; i++)
        {
            ShapedLine line = font.Face.Shape(block.Lines[i]);
            if (line.Glyphs.IsEmpty)
            {
                continue;
            }

            double x = mark.At.X - (line.Width * size * (mark.Align switch { TextAlign.Middle => 0.5, TextAlign.End => 1, _ => 0 }));
            using SKTextBlobBuilder builder = new();
            builder.AddHorizontalRun(line.Glyphs.AsSpan(), sized, [.. line.Places.Select(p => (float)(p * size))], 0);
            using SKTextBlob? blob = builder.Build();
            canvas.DrawText(blob, (float)x, (float)mark.Baseline(i), paint);
        }
    }

    private static SKPath PathOf(PathFigure figure)
    {
        using SKPathBuilder path = new();
        foreach (PathStep step in figure.Steps)
        {
            switch (step.Verb)
            {
                case PathVerb.Move:
                    path.MoveTo(PointOf(step.End));
                    break;
                case PathVerb.Line:
                    path.LineTo(PointOf(step.End));
                    break;
                case PathVerb.Curve:
                    path.CubicTo(PointOf(step.First), PointOf(step.Second), PointOf(step.End));
                    break;
                case PathVerb.Close:
                    path.Close();
                    break;
            }
        }

        return path.Detach();
    }

    private static SKPoint PointOf(Point point) => new((float)point.X, (float)point.Y);

    private static SKRect RectOf(Box box) => new((float)box.X, (float)box.Y, (float)box.Right, (float)box.Bottom);

    // The same bytes shape the text and draw it.
    private sealed class Font : IDisposable
    {
        private readonly SKData _data;
        private readonly SKTypeface _typeface;

        public Font(ReadOnlyMemory<byte> bytes)
        {
            Face = FontFace.OfBytes(bytes);
            _data = SKData.CreateCopy(bytes.Span);
            _typeface = SKTypeface.FromData(_data) ?? throw new InvalidOperationException("Skia cannot read the font.");
        }

        public FontFace Face { get; }

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
            _data.Dispose();
            Face.Dispose();
        }
    }
}
