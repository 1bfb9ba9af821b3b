using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ClaimGraph.Claims;
using ClaimGraph.Diagrams.Geometry;
using ClaimGraph.Diagrams.Labelling;
using ClaimGraph.Diagrams.Typography;
using static ClaimGraph.Diagrams.Drawing.SvgText;

namespace ClaimGraph.Diagrams.Drawing;

/// <summary>Writes a page as an SVG document that carries its fonts and refers to nothing outside.</summary>
internal sealed partial class SvgWriter(Page page, Fonts fonts)
{
    private const string Family = "ClaimGraph Sans";
    private readonly StringBuilder _svg = new();
    private readonly SortedSet<Rune>[] _runes = [[], []];
    private readonly Theme _theme = page.Options.Theme;

    /// <summary>The characters written so far that the embedded font cannot draw, in the order of their codes.</summary>
    public string MissingCharacters => string.Concat(_runes
        .SelectMany((runes, weight) => runes.Where(r => Rune.GetUnicodeCategory(r) != UnicodeCategory.Format && !fonts[(FontWeight)weight].Has(r)))
        .Distinct()
        .Order());

    /// <summary>Writes the document; to be called once.</summary>
    public string Write()
    {
        Heading();
        Backdrop();
        Edges();
        Nodes();
        Labels();
        Legend();
        string body = _svg.ToString();
        _svg.Clear();
        Open();
        return $"{_svg}{body}</svg>\n";
    }

    private void Open()
    {
        string width = Number(page.Size.Width);
        string height = Number(page.Size.Height);
        string title = page.Title.Lines.IsEmpty ? page.Wording.Untitled : Printable.Clean(page.Options.Title);
        string about = page.Wording.Description(page.Sketch.Cards.Length, page.Sketch.Edges.Length);
        string subtitle = Printable.Clean(page.Options.Subtitle);
        Line($"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\" role=\"img\" aria-labelledby=\"title desc\" lang=\"{Escape(page.Options.Language.Tag)}\">");
        Line($"<title id=\"title\">{Escape(title)}</title>");
        Line($"<desc id=\"desc\">{Escape(subtitle.Length == 0 ? about : $"{subtitle} {about}")}</desc>");
        Line("<style>");
        FontRule(FontWeight.Regular, 400);
        FontRule(FontWeight.SemiBold, 600);
        Line($"text{{font-family:\"{Family}\",\"Noto Sans SC\",\"Noto Sans CJK SC\",\"Source Han Sans SC\",sans-serif;font-kerning:normal;fill:{_theme.Ink}}}");
        Line(".b{font-weight:600}.m{fill:none;stroke-linejoin:round}");
        Line("</style>");
        Line($"<rect width=\"{width}\" height=\"{height}\" fill=\"{_theme.Background}\"/>");
    }

    private void FontRule(FontWeight weight, int number)
    {
        SortedSet<Rune> runes = _runes[(int)weight];
        if (runes.Count > 0)
        {
            string bytes = Convert.ToBase64String(fonts[weight].Subset(runes));
            Line(CultureInfo.InvariantCulture, $"@font-face{{font-family:\"{Family}\";font-weight:{number};src:url(data:font/ttf;base64,{bytes}) format(\"truetype\")}}");
        }
    }

    private void Heading()
    {
        double top = Page.Margin;
        Text(page.Title, Page.Margin, top, _theme.Ink, "start");
        Text(page.Subtitle, Page.Margin, top + page.Title.Height + 4, _theme.MutedInk, "start");
    }

    private void Edges()
    {
        Line("<g id=\"edges\">");
        for (int i = 0; i < page.Sketch.Edges.Length; i++)
        {
            DrawnEdge edge = page.Sketch.Edges[i];
            Line($"<g id=\"{Name("edge-", edge.Id)}\">");
            Tooltip(edge.Tooltips.SelectMany(t => t.Split('\n')));
            Stroke(page.Arrangement.Paths[i], edge.Modality, ColorOf(edge), !edge.IsSymmetric);
            if (edge.Polarity == Polarity.Denied)
            {
                Cross(page.Arrangement.Paths[i], page.Arrangement.Labels[i]);
            }

            Line("</g>");
        }

        Line("</g>");
    }

    private string ColorOf(DrawnEdge edge) => edge.Polarity == Polarity.Denied
        ? _theme.Denied
        : _theme.Colors(page.Sketch.Cards[edge.Source].Node.Kind.ColorSlot).Stroke;

    private string InkOf(DrawnEdge edge) => edge.Polarity == Polarity.Denied
        ? _theme.Denied
        : _theme.Colors(page.Sketch.Cards[edge.Source].Node.Kind.ColorSlot).Ink;

    private void Stroke(Curve path, Modality modality, string color, bool hasArrow)
    {
        LineStyle style = LineStyle.Of(modality);
        double head = hasArrow ? Arrowhead.Length : 0;
        Curve shaft = hasArrow ? path.WithoutEnd(head - 1) : path;
        string data = Path(shaft);
        if (shaft.Segments.IsEmpty)
        {
            data = "";
        }
        else if (style.IsDouble)
        {
            double outer = (style.Width * 2) + 1.8;
            Line($"<path class=\"m\" d=\"{data}\" stroke=\"{color}\" stroke-width=\"{Number(outer)}\"/>");
            Line($"<path class=\"m\" d=\"{data}\" stroke=\"{_theme.Background}\" stroke-width=\"1.8\"/>");
        }
        else
        {
            string dashes = style.Dashes.Length == 0 ? "" : $" stroke-dasharray=\"{style.Dashes}\"";
            string cap = style.IsRound ? " stroke-linecap=\"round\"" : "";
            Line($"<path class=\"m\" d=\"{data}\" stroke=\"{color}\" stroke-width=\"{Number(style.Width)}\"{dashes}{cap}/>");
        }

        if (hasArrow)
        {
            Line($"<path d=\"{Polygon(Arrowhead.At(path))}\" fill=\"{color}\"/>");
        }
    }

    // Two short strokes across the line, where its label leaves it visible.
    private void Cross(Curve path, LabelPlace? label)
    {
        ImmutableArray<Point> flat = path.Flat;
        double length = Measures.DrawingMeasurer.LengthOf(flat);
        foreach (double share in (ReadOnlySpan<double>)[0.5, 0.38, 0.62, 0.26, 0.74, 0.16])
        {
            Point at = LabelPlacer.Along(flat, length * share).Point;
            if (label is not null && share != 0.16 && label.Box.Inflate(6).Contains(at))
            {
                continue;
            }

            const double Arm = 4.5;
            string data = $"M{Pair(at - new Point(Arm, Arm))}L{Pair(at + new Point(Arm, Arm))}M{Pair(at + new Point(-Arm, Arm))}L{Pair(at + new Point(Arm, -Arm))}";
            Line($"<circle cx=\"{Number(at.X)}\" cy=\"{Number(at.Y)}\" r=\"8\" fill=\"{_theme.Background}\"/>");
            Line($"<path d=\"{data}\" stroke=\"{_theme.Denied}\" stroke-width=\"2.2\" stroke-linecap=\"round\"/>");
            return;
        }
    }

    private void Nodes()
    {
        Line("<g id=\"nodes\">");
        for (int i = 0; i < page.Sketch.Cards.Length; i++)
        {
            NodeCard card = page.Sketch.Cards[i];
            Point center = page.Arrangement.Boxes[i].Center;
            GroupColors colors = _theme.Colors(card.Node.Kind.ColorSlot);
            Line($"<g id=\"{Name("node-", card.Node.Id)}\">");
            Tooltip(card.Node.Tooltip.Length == 0 ? [card.Node.Label] : card.Node.Tooltip.Split('\n'));
            Form(card.Form, center, colors, card.Node.IsFocus ? 2.6 : 1.4, card.Node.Modality);
            Point middle = center + card.Form.TextCenter;
            double top = middle.Y - (card.TextHeight / 2);
            Text(card.Label, middle.X, top, _theme.Ink, "middle");
            top += card.Label.Height;
            foreach (TextBlock attribute in card.Attributes)
            {
                top += NodeCard.AttributeGap;
                Text(attribute, middle.X, top, colors.Ink, "middle");
                top += attribute.Height;
            }

            Line("</g>");
        }

        Line("</g>");
    }

    private void Form(NodeForm form, Point center, GroupColors colors, double stroke, Modality? modality = null)
    {
        string paint = $"fill=\"{colors.Fill}\" {Outline(colors, stroke, modality)} stroke-linejoin=\"round\"";
        Box box = Box.Around(center, form.Size);
        string place = $"x=\"{Number(box.X)}\" y=\"{Number(box.Y)}\" width=\"{Number(box.Width)}\" height=\"{Number(box.Height)}\"";
        switch (form.Shape)
        {
            case Schema.Shape.Rounded:
                Line($"<rect {place} rx=\"{Number(NodeForm.Radius)}\" {paint}/>");
                break;
            case Schema.Shape.Stadium:
                Line($"<rect {place} rx=\"{Number(box.Height / 2)}\" {paint}/>");
                break;
            case Schema.Shape.Ellipse:
                Line($"<ellipse cx=\"{Number(center.X)}\" cy=\"{Number(center.Y)}\" rx=\"{Number(box.Width / 2)}\" ry=\"{Number(box.Height / 2)}\" {paint}/>");
                break;
            case Schema.Shape.Document:
                Line($"<path d=\"{Polygon(form.Outline.Moved(center).Corners)}\" {paint}/>");
                Point fold = new(box.Right - NodeForm.Fold, box.Y);
                Line($"<path class=\"m\" d=\"M{Pair(fold)}V{Number(box.Y + NodeForm.Fold)}H{Number(box.Right)}\" stroke=\"{colors.Stroke}\" stroke-width=\"{Number(stroke)}\"/>");
                break;
            default:
                Line($"<path d=\"{Polygon(form.Outline.Moved(center).Corners)}\" {paint}/>");
                break;
        }
    }

    private void Labels()
    {
        Line("<g id=\"labels\">");
        for (int i = 0; i < page.Sketch.Edges.Length; i++)
        {
            if (page.Arrangement.Labels[i] is not { } place)
            {
                continue;
            }

            DrawnEdge edge = page.Sketch.Edges[i];
            if (place.NeedsLeader)
            {
                Point near = new(Math.Clamp(place.Anchor.X, place.Box.X, place.Box.Right), Math.Clamp(place.Anchor.Y, place.Box.Y, place.Box.Bottom));
                Line($"<path class=\"m\" d=\"M{Pair(near)}L{Pair(place.Anchor)}\" stroke=\"{ColorOf(edge)}\" stroke-width=\"0.8\"/>");
            }

            Box box = place.Box;
            Line($"<rect x=\"{Number(box.X)}\" y=\"{Number(box.Y)}\" width=\"{Number(box.Width)}\" height=\"{Number(box.Height)}\" rx=\"4\" fill=\"{_theme.Background}\" fill-opacity=\"0.92\"/>");
            Text(edge.Label, box.Center.X, box.Center.Y - (edge.Label.Height / 2), InkOf(edge), "middle");
        }

        Line("</g>");
    }

    private void Legend()
    {
        if (page.Legend.Entries.IsEmpty)
        {
            return;
        }

        Line("<g id=\"legend\">");
        Line($"<path d=\"M{Number(Page.Margin)} {Number(page.LegendTop - 16)}H{Number(page.Size.Width - Page.Margin)}\" stroke=\"{_theme.Rule}\"/>");
        foreach ((LegendEntry entry, Point offset) in page.Legend.Entries)
        {
            Point at = new Point(Page.Margin, page.LegendTop) + offset;
            Point icon = at + new Point(Drawing.Legend.IconWidth / 2, 0);
            if (entry.Kind is { } kind)
            {
                Form(NodeForm.Icon(kind.Shape), icon, _theme.Colors(kind.ColorSlot), 1.3);
            }
            else if (entry.Modality is { } modality)
            {
                Curve line = Curve.Through([at, at + new Point(Drawing.Legend.IconWidth, 0)]);
                Stroke(line, modality, entry.IsDenied ? _theme.Denied : _theme.MutedInk, true);
                if (entry.IsDenied)
                {
                    Cross(line, null);
                }
            }

            Text(entry.Label, at.X + Drawing.Legend.IconWidth + Drawing.Legend.IconGap, at.Y - (entry.Label.Height / 2), _theme.MutedInk, "start");
        }

        Line("</g>");
    }

    private void Tooltip(IEnumerable<string> lines)
    {
        string text = string.Join('\n', lines.Select(Printable.Clean).Where(l => l.Length > 0).Select(Escape));
        if (text.Length > 0)
        {
            Line($"<title>{text}</title>");
        }
    }

    private void Text(TextBlock block, double x, double top, string color, string anchor)
    {
        if (block.Lines.IsEmpty)
        {
            return;
        }

        TextStyle style = block.Style;
        double baseline = top + (style.LineHeight / 2) + style.BaselineDrop;
        string bold = style.Weight == FontWeight.SemiBold ? " class=\"b\"" : "";
        string align = anchor == "start" ? "" : $" text-anchor=\"{anchor}\"";
        string fill = color == _theme.Ink ? "" : $" style=\"fill:{color}\"";
        string head = $"<text x=\"{Number(x)}\" y=\"{Number(baseline)}\" font-size=\"{Number(style.Size)}\"{bold}{align}{fill}>";
        string lines = block.Lines.Length == 1
            ? Escape(block.Lines[0])
            : string.Concat(block.Lines.Select((l, i) => $"<tspan x=\"{Number(x)}\" y=\"{Number(baseline + (i * style.LineHeight))}\">{Escape(l)}</tspan>"));
        Line($"{head}{lines}</text>");
        foreach (string line in block.Lines)
        {
            _runes[(int)style.Weight].UnionWith(line.EnumerateRunes());
        }
    }

    private void Line(string line) => _svg.Append(line).Append('\n');

    private void Line(IFormatProvider culture, FormattableString line) => Line(line.ToString(culture));
}
