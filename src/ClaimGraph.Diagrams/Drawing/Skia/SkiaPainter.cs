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
    private readonly ImmutableArray<PaintedFont?> _fonts;
    private readonly FallbackFonts _others = new();

    public SkiaPainter(Picture picture)
    {
        _picture = picture;
        _fonts = [.. Enum.GetValues<FontWeight>().Select(w => picture.Fonts.BytesOf(w)).Select(b => b.IsEmpty ? null : new PaintedFont(b))];
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
        foreach (PaintedFont? font in _fonts)
        {
            font?.Dispose();
        }

        _others.Dispose();
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
                case GroupMark { Role: not GroupRole.Overlay } group:
                    Marks(canvas, group.Marks, links);
                    foreach ((Box box, string address) in links ? group.Areas : [])
                    {
                        canvas.DrawUrlAnnotation(RectOf(box), address);
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
        if (_fonts[(int)block.Style.Weight] is not { } font)
        {
            return;
        }

        using SKPaint paint = new() { IsAntialias = true, Color = SKColor.Parse(mark.Color) };
        for (int i = 0; i < block.Lines.Length; i++)
        {
            (PaintedFont Font, ShapedLine Line)[] parts = [.. Parts(font, block, block.Lines[i])];
            double width = parts.Sum(p => p.Line.Width);

            // A font of this machine may be wider than was reckoned with: the line is then set smaller, not pressed.
            double size = block.Style.Size * Math.Min(1, font.Face.Measure(block.Lines[i], 1) / Math.Max(width, double.Epsilon));
            double x = mark.At.X - (width * size * (mark.Align switch { TextAlign.Middle => 0.5, TextAlign.End => 1, _ => 0 }));
            foreach ((PaintedFont drawn, ShapedLine line) in parts)
            {
                Draw(canvas, drawn, line, size, x, mark.Baseline(i), paint);
                x += line.Width * size;
            }
        }
    }

    // In the order they stand from left to right. A box stands for what no font of this machine has.
    private IEnumerable<(PaintedFont Font, ShapedLine Line)> Parts(PaintedFont own, TextBlock block, string line)
    {
        if (!block.IsRightToLeft && own.Face.HasAll(line))
        {
            return [(own, own.Face.Shape(line))];
        }

        FontWeight weight = block.Style.Weight;
        return LineRun.Of(line, block.IsRightToLeft, e => own.Face.Has(e) ? 0 : _others.Find(e, weight))
            .Select(r => r.Font == 0 ? (own, own.Face.Shape(r.Text, r.IsRightToLeft)) : (_others[r.Font], _others[r.Font].Face.ShapeFully(r.Text, r.IsRightToLeft)));
    }

    private static void Draw(SKCanvas canvas, PaintedFont font, ShapedLine line, double size, double x, double y, SKPaint paint)
    {
        if (line.Glyphs.IsEmpty)
        {
            return;
        }

        using SKFont sized = font.OfSize(size);
        using SKTextBlobBuilder builder = new();
        if (line.Rises.IsEmpty)
        {
            builder.AddHorizontalRun(line.Glyphs.AsSpan(), sized, [.. line.Places.Select(p => (float)(p * size))], 0);
        }
        else
        {
            builder.AddPositionedRun(line.Glyphs.AsSpan(), sized, [.. line.Places.Zip(line.Rises, (p, rise) => new SKPoint((float)(p * size), (float)(-rise * size)))]);
        }

        using SKTextBlob? blob = builder.Build();
        canvas.DrawText(blob, (float)x, (float)y, paint);
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
}
