using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ClaimGraph.Diagrams.Drawing.Display;
using ClaimGraph.Diagrams.Geometry;
using ClaimGraph.Diagrams.Typography;
using static ClaimGraph.Diagrams.Drawing.Svg.SvgText;

namespace ClaimGraph.Diagrams.Drawing.Svg;

/// <summary>
/// Paints a picture as an SVG document that carries its fonts and loads nothing from outside. Roles follow WAI-ARIA Graphics
/// (https://www.w3.org/TR/graphics-aria-1.0/): the document is a graphic whose symbols have names.
/// </summary>
internal sealed class SvgPainter
{
    private const string Family = "ClaimGraph Sans";
    private readonly StringBuilder _svg = new();
    private readonly Picture _picture;
    private readonly Fonts _fonts;

    private SvgPainter(Picture picture, Fonts fonts)
    {
        _picture = picture;
        _fonts = fonts;
    }

    /// <summary>Paints.</summary>
    /// <param name="picture">The picture.</param>
    /// <param name="fonts">The fonts it was measured with.</param>
    /// <returns>The document; lines end with a line feed.</returns>
    public static string Paint(Picture picture, Fonts fonts)
    {
        SvgPainter painter = new(picture, fonts);
        painter.Head();
        painter.Marks(picture.Marks, isSilent: false);
        painter.Line("</svg>");
        return painter._svg.ToString();
    }

    private void Head()
    {
        string width = Number(_picture.Size.Width);
        string height = Number(_picture.Size.Height);
        Line($"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\" role=\"graphics-document document\" aria-labelledby=\"title\" aria-describedby=\"desc\" lang=\"{Escape(_picture.Language)}\">");
        Line($"<title id=\"title\">{Escape(_picture.Title)}</title>");
        Line($"<desc id=\"desc\">{Escape(_picture.Description)}</desc>");
        Line("<style>");
        FontRule(FontWeight.Regular, 400);
        FontRule(FontWeight.SemiBold, 600);
        Line($"text{{font-family:\"{Family}\",\"Noto Sans SC\",\"Noto Sans CJK SC\",\"Source Han Sans SC\",sans-serif;font-kerning:normal;text-rendering:geometricPrecision;fill:{_picture.Ink}}}");
        Line(".b{font-weight:600}.m{fill:none;stroke-linejoin:round}a:hover text{text-decoration:underline}");
        Line("</style>");
        Line($"<rect width=\"{width}\" height=\"{height}\" fill=\"{_picture.Background}\"/>");
    }

    private void FontRule(FontWeight weight, int number)
    {
        ReadOnlyMemory<byte> bytes = _picture.Fonts.BytesOf(weight);
        if (!bytes.IsEmpty)
        {
            Line($"@font-face{{font-family:\"{Family}\";font-weight:{number.ToString(CultureInfo.InvariantCulture)};src:url(data:font/ttf;base64,{Convert.ToBase64String(bytes.Span)}) format(\"truetype\")}}");
        }
    }

    private void Marks(ImmutableArray<Mark> marks, bool isSilent)
    {
        foreach (Mark mark in marks)
        {
            switch (mark)
            {
                case ShapeMark shape:
                    Shape(shape);
                    break;
                case TextMark text:
                    Text(text);
                    break;
                case GroupMark group:
                    Group(group, isSilent || group.Role == GroupRole.Ornament);
                    break;
            }
        }
    }

    private void Group(GroupMark group, bool isSilent)
    {
        string role = group.Role switch
        {
            GroupRole.List => " role=\"group\"",
            GroupRole.Symbol => " role=\"graphics-symbol img\"",
            GroupRole.Ornament => " aria-hidden=\"true\"",
            _ => "",
        };
        string label = Printable.Clean(group.Label);
        string name = label.Length == 0 || isSilent ? "" : $" aria-label=\"{Escape(label)}\"";
        string data = string.Concat(group.Data.Select(d => $" data-{d.Name}=\"{Escape(Printable.Clean(d.Value))}\""));
        Line($"<g id=\"{group.Id}\"{role}{name}{data}>");
        string tooltip = string.Join('\n', group.Tooltip.Split('\n').Select(Printable.Clean).Where(l => l.Length > 0).Select(Escape));
        if (tooltip.Length > 0)
        {
            Line($"<title>{tooltip}</title>");
        }

        if (group.Link is { } link)
        {
            // What is hidden from readers of the screen must not catch the keyboard either.
            Line($"<a href=\"{Escape(link)}\"{(isSilent ? " tabindex=\"-1\"" : name)}>");
        }

        Marks(group.Marks, isSilent);
        Line(group.Link is null ? "</g>" : "</a></g>");
    }

    private void Shape(ShapeMark mark)
    {
        string paint = mark.Fill is null
            ? " class=\"m\""
            : $" fill=\"{mark.Fill}\"{(mark.Pen is null ? "" : " stroke-linejoin=\"round\"")}";
        string stroke = mark.Pen is { } pen
            ? $" stroke=\"{pen.Color}\" stroke-width=\"{Number(pen.Width)}\""
                + (pen.Dashes.IsEmpty ? "" : $" stroke-dasharray=\"{string.Join(' ', pen.Dashes.Select(Number))}\"")
                + (pen.IsRound ? " stroke-linecap=\"round\"" : "")
            : "";
        switch (mark.Figure)
        {
            case BoxFigure(Box box, double radius):
                string corners = radius == 0 ? "" : $" rx=\"{Number(radius)}\"";
                Line($"<rect x=\"{Number(box.X)}\" y=\"{Number(box.Y)}\" width=\"{Number(box.Width)}\" height=\"{Number(box.Height)}\"{corners}{paint}{stroke}/>");
                break;
            case EllipseFigure(Box box):
                Line($"<ellipse cx=\"{Number(box.Center.X)}\" cy=\"{Number(box.Center.Y)}\" rx=\"{Number(box.Width / 2)}\" ry=\"{Number(box.Height / 2)}\"{paint}{stroke}/>");
                break;
            case PathFigure path:
                Line($"<path d=\"{PathData(path)}\"{paint}{stroke}/>");
                break;
        }
    }

    private void Text(TextMark mark)
    {
        TextBlock block = mark.Block;
        string bold = block.Style.Weight == FontWeight.SemiBold ? " class=\"b\"" : "";
        string align = mark.Align switch
        {
            TextAlign.Middle => " text-anchor=\"middle\"",
            TextAlign.End => " text-anchor=\"end\"",
            _ => "",
        };
        string fill = mark.Color == _picture.Ink ? "" : $" style=\"fill:{mark.Color}\"";
        string x = Number(mark.At.X);
        string first = block.Lines.Length == 1 ? Room(block.Lines[0], block.Style) : "";
        string lines = block.Lines.Length == 1
            ? Escape(block.Lines[0])
            : string.Concat(block.Lines.Select((l, i) => $"<tspan x=\"{x}\" y=\"{Number(mark.Baseline(i))}\"{Room(l, block.Style)}>{Escape(l)}</tspan>"));
        Line($"<text x=\"{x}\" y=\"{Number(mark.Baseline(0))}\" font-size=\"{Number(block.Style.Size)}\"{bold}{align}{first}{fill}>{lines}</text>");
    }

    // Characters from a reader's own font are pressed into the room that was measured for them.
    private string Room(string line, TextStyle style) => _picture.Fonts.Lack(line)
        ? $" textLength=\"{Number(_fonts.Measure(line, style))}\" lengthAdjust=\"spacingAndGlyphs\""
        : "";

    private void Line(string line) => _svg.Append(line).Append('\n');
}
