using ClaimGraph.Diagrams.Arranging;
using ClaimGraph.Diagrams.Geometry;
using ClaimGraph.Diagrams.Typography;

namespace ClaimGraph.Diagrams.Drawing;

/// <summary>The whole drawing: heading above, graph in the middle, legend and foot below.</summary>
internal sealed class Page
{
    public const double Margin = 36;
    public static readonly TextStyle TitleStyle = new(FontWeight.SemiBold, 24);
    public static readonly TextStyle SubtitleStyle = new(FontWeight.Regular, 13);
    private const double LeastWidth = 560;
    private const double LegendGap = 44;
    private const double FootGap = 14;

    public Page(Sketch sketch, Arrangement arrangement, DiagramOptions options, Wording wording, LineBreaker breaker)
    {
        Sketch = sketch;
        Options = options;
        Wording = wording;
        Box bounds = arrangement.Bounds();
        double inner = Math.Ceiling(Math.Max(bounds.Width, LeastWidth));
        Title = breaker.Break(Printable.Clean(options.Title), TitleStyle, inner, 3);
        Subtitle = breaker.Break(Printable.Clean(options.Subtitle), SubtitleStyle, inner, 3);
        Legend = options.ShowsLegend ? Legend.Of(sketch, wording, breaker, inner) : Legend.Empty;
        double top = Margin + HeadingHeight + (HeadingHeight > 0 ? 26 : 0);
        Arrangement = arrangement.Moved(new Point(
            Math.Round(Margin + ((inner - bounds.Width) / 2) - bounds.X, 2),
            Math.Round(top - bounds.Y, 2)));
        LegendTop = top + Math.Ceiling(bounds.Height) + (Legend.Height > 0 ? LegendGap : 0);
        Foot = PageFoot.Of(options, options.ClaimCount ?? sketch.Edges.Sum(e => e.Edges.Length), wording, breaker, inner);
        FootTop = LegendTop + Legend.Height + (Foot.Height > 0 ? FootGap : 0);
        Size = new Size(inner + (2 * Margin), Math.Ceiling(FootTop + Foot.Height + Margin));
    }

    public Sketch Sketch { get; }

    public DiagramOptions Options { get; }

    public Wording Wording { get; }

    public TextBlock Title { get; }

    public TextBlock Subtitle { get; }

    public Legend Legend { get; }

    public double LegendTop { get; }

    public PageFoot Foot { get; }

    public double FootTop { get; }

    public Arrangement Arrangement { get; }

    public Size Size { get; }

    public double HeadingHeight => Title.Height + (Subtitle.Lines.IsEmpty ? 0 : 6 + Subtitle.Height);
}
