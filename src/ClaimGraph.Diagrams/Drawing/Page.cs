using ClaimGraph.Diagrams.Arranging;
using ClaimGraph.Diagrams.Geometry;
using ClaimGraph.Diagrams.Typography;

namespace ClaimGraph.Diagrams.Drawing;

/// <summary>The whole drawing: heading above, graph in the middle, legend and foot below.</summary>
internal sealed record Page
{
    public const double Margin = 36;
    private const double LeastWidth = 560;
    private const double LegendGap = 44;
    private const double FootGap = 14;
    private const double TrailGap = 8;

    // A drawing of this area, in square pixels, is shown on a screen about as large as it is; a larger one is shown smaller.
    private const double ScreenArea = 2_400_000;
    private const double LargestScale = 6;

    public Page(Sketch sketch, Arrangement arrangement, DiagramOptions options, Wording wording, LineBreaker breaker)
    {
        Sketch = sketch;
        Options = options;
        Wording = wording;
        Box bounds = arrangement.Bounds();
        double inner = Math.Ceiling(Math.Max(bounds.Width, LeastWidth));
        Scale = Math.Round(Math.Clamp(Math.Sqrt(inner * bounds.Height / ScreenArea), 1, LargestScale), 1);
        TextStyle links = new(FontWeight.Regular, 12 * Scale);
        Trail = LinkLine.Of("", options.Trail, "›", links, breaker, inner);
        Title = breaker.Break(Printable.Clean(options.Title), new TextStyle(FontWeight.SemiBold, 24 * Scale), inner, 3);
        Subtitle = breaker.Break(Printable.Clean(options.Subtitle), new TextStyle(FontWeight.Regular, 13 * Scale), inner, 3);
        SeeAlso = LinkLine.Of(wording.SeeAlso, options.SeeAlso, "·", links, breaker, inner);
        Legend = options.ShowsLegend ? Legend.Of(sketch, options.Theme, wording, breaker, inner, Scale) : Legend.Empty;
        double top = Margin + HeadingHeight + (HeadingHeight > 0 ? 26 * Scale : 0);
        Arrangement = arrangement.Moved(new Point(
            Math.Round(Margin + ((inner - bounds.Width) / 2) - bounds.X, 2),
            Math.Round(top - bounds.Y, 2)));
        LegendTop = top + Math.Ceiling(bounds.Height) + (Legend.Height > 0 ? LegendGap : 0);
        Foot = PageFoot.Of(options, options.ClaimCount ?? sketch.Edges.Sum(e => e.Edges.Length), wording, breaker, inner, Scale);
        FootTop = LegendTop + Legend.Height + (Foot.Height > 0 ? FootGap : 0);
        Size = new Size(inner + (2 * Margin), Math.Ceiling(FootTop + Foot.Height + Margin));
    }

    public Sketch Sketch { get; }

    public DiagramOptions Options { get; init; }

    public Wording Wording { get; }

    /// <summary>By how much heading, legend and foot are larger than usual, so that they can be read where a large drawing is shown at once.</summary>
    public double Scale { get; }

    public LinkLine Trail { get; }

    public TextBlock Title { get; }

    public TextBlock Subtitle { get; }

    public LinkLine SeeAlso { get; }

    public Legend Legend { get; }

    public double LegendTop { get; }

    public PageFoot Foot { get; }

    public double FootTop { get; }

    public Arrangement Arrangement { get; }

    public Size Size { get; }

    public double TitleTop => Margin + (Trail.Height == 0 ? 0 : Trail.Height + TrailGap);

    public double SubtitleTop => TitleTop + Title.Height + (Subtitle.Lines.IsEmpty ? 0 : 6 * Scale);

    public double SeeAlsoTop => SubtitleTop + Subtitle.Height + (SeeAlso.Height == 0 ? 0 : TrailGap);

    private double HeadingHeight => SeeAlsoTop + SeeAlso.Height - Margin;
}
