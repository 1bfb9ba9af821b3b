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
    private readonly TwoColors _colors = new();
    private bool _hasOverlay;

    private SvgPainter(Picture picture) => _picture = picture;

    /// <summary>Paints.</summary>
    /// <param name="picture">The picture.</param>
    /// <returns>The document; lines end with a line feed.</returns>
    public static string Paint(Picture picture)
    {
        SvgPainter body = new(picture);
        body.Ground();
        body.Marks(picture.Marks, picture.Dark?.Marks ?? picture.Marks, isSilent: false);
        SvgPainter whole = new(picture);
        whole.Head(body);
        whole._svg.Append(body._svg);
        whole.Line("</svg>");
        return whole._svg.ToString();
    }

    private void Head(SvgPainter body)
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
        if (body._hasOverlay)
        {
            Line(".list{opacity:0;pointer-events:none}.over:hover .list,.over:focus-within .list{opacity:1;pointer-events:auto}#claim-lists:hover .over:not(:hover)>rect{pointer-events:none}a:focus-visible text{text-decoration:underline}");
        }

        if (_picture.Dark is { } dark)
        {
            Line(body._colors.Rules(_picture.Ink, dark.Ink));
        }

        Line("</style>");
    }

    private void Ground()
    {
        string twin = _picture.Dark is { } dark ? $" class=\"{_colors.Fill(_picture.Background, dark.Background)}\"" : "";
        Line($"<rect width=\"{Number(_picture.Size.Width)}\" height=\"{Number(_picture.Size.Height)}\" fill=\"{_picture.Background}\"{twin}/>");
    }

    private void FontRule(FontWeight weight, int number)
    {
        ReadOnlyMemory<byte> bytes = _picture.Fonts.BytesOf(weight);
        if (!bytes.IsEmpty)
        {
            Line($"@font-face{{font-family:\"{Family}\";font-weight:{number.ToString(CultureInfo.InvariantCulture)};src:url(data:font/ttf;base64,{Convert.ToBase64String(bytes.Span)}) format(\"truetype\")}}");
        }
    }

    // The marks for a dark ground are the same but for their colours.
    private void Marks(ImmutableArray<Mark> marks, ImmutableArray<Mark> dark, bool isSilent)
    {
        foreach ((Mark mark, Mark twin) in marks.Zip(dark))
        {
            switch (mark, twin)
            {
                case (ShapeMark shape, ShapeMark other):
                    Shape(shape, other);
                    break;
                case (TextMark text, TextMark other):
                    Text(text, other);
                    break;
                case (GroupMark group, GroupMark other):
                    Group(group, other, isSilent || group.Role == GroupRole.Ornament);
                    break;
            }
        }
    }

    private void Group(GroupMark group, GroupMark dark, bool isSilent)
    {
        // What is inside a symbol is not heard, so a group that leads somewhere is a link and no symbol.
        bool isLink = group.Link is not null;
        string role = group.Role switch
        {
            _ when isLink && !isSilent => "",
            GroupRole.List or GroupRole.Overlay => " role=\"group\"",
            GroupRole.Symbol => " role=\"graphics-symbol img\"",
            GroupRole.Ornament => " aria-hidden=\"true\"",
            _ => "",
        };
        string label = Printable.Clean(group.Label);
        string name = label.Length == 0 || isSilent ? "" : $" aria-label=\"{Escape(label)}\"";
        string data = string.Concat(group.Data.Select(d => $" data-{d.Name}=\"{Escape(Printable.Clean(d.Value))}\""));
        Line($"<g id=\"{group.Id}\"{(group.Role == GroupRole.Overlay ? " class=\"over\"" : "")}{role}{(isLink ? "" : name)}{data}>");
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

        if (group.Trigger is { } box)
        {
            _hasOverlay = true;
            Line($"<rect x=\"{Number(box.X)}\" y=\"{Number(box.Y)}\" width=\"{Number(box.Width)}\" height=\"{Number(box.Height)}\" fill=\"none\" pointer-events=\"all\"/>");
            Line("<g class=\"list\">");
        }

        Marks(group.Marks, dark.Marks, isSilent);
        Line((group.Trigger is null ? "" : "</g>") + (group.Link is null ? "</g>" : "</a></g>"));
    }

    private void Shape(ShapeMark mark, ShapeMark dark)
    {
        string[] classes =
        [
            .. mark.Fill is null ? (string[])["m"] : [],
            .. _picture.Dark is not null && mark.Fill is { } light && dark.Fill is { } deep ? (string[])[_colors.Fill(light, deep)] : [],
            .. _picture.Dark is not null && mark.Pen is { } one && dark.Pen is { } two ? (string[])[_colors.Stroke(one.Color, two.Color)] : [],
        ];
        string named = classes.Length == 0 ? "" : $" class=\"{string.Join(' ', classes)}\"";
        string paint = mark.Fill is null ? named : $" fill=\"{mark.Fill}\"{(mark.Pen is null ? "" : " stroke-linejoin=\"round\"")}{named}";
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

    private void Text(TextMark mark, TextMark dark)
    {
        TextBlock block = mark.Block;
        bool isOfInk = mark.Color == _picture.Ink;
        string[] classes =
        [
            .. block.Style.Weight == FontWeight.SemiBold ? (string[])["b"] : [],
            .. _picture.Dark is not null && !isOfInk ? (string[])[_colors.Fill(mark.Color, dark.Color)] : [],
        ];
        string named = classes.Length == 0 ? "" : $" class=\"{string.Join(' ', classes)}\"";
        string fill = isOfInk || _picture.Dark is not null ? "" : $" style=\"fill:{mark.Color}\"";
        string x = Number(mark.At.X);
        string lines = block.Lines.Length == 1
            ? Escape(block.Lines[0])
            : string.Concat(block.Lines.Select((l, i) => $"<tspan x=\"{x}\" y=\"{Number(mark.Baseline(i))}\">{Escape(l)}</tspan>"));
        Line($"<text x=\"{x}\" y=\"{Number(mark.Baseline(0))}\" font-size=\"{Number(block.Style.Size)}\"{named}{Anchor(mark)}{fill}>{lines}</text>");
    }

    // What is written from right to left starts at its right end.
    private static string Anchor(TextMark mark)
    {
        string anchor = (mark.Align, mark.Block.IsRightToLeft) switch
        {
            (TextAlign.Middle, _) => " text-anchor=\"middle\"",
            (TextAlign.End, false) or (TextAlign.Start, true) => " text-anchor=\"end\"",
            _ => "",
        };
        return mark.Block.IsRightToLeft ? $"{anchor} direction=\"rtl\"" : anchor;
    }

    private void Line(string line) => _svg.Append(line).Append('\n');
}
