using ClaimGraph.Diagrams.Typography;

namespace ClaimGraph.Diagrams.Drawing;

/// <summary>The foot of a page: where its claims come from, and how many they are.</summary>
/// <param name="Source">The source.</param>
/// <param name="Made">What the drawing is made of.</param>
/// <param name="IsOneLine">True when both stand side by side.</param>
internal sealed record PageFoot(TextBlock Source, TextBlock Made, bool IsOneLine)
{
    private const double Gap = 32;

    public double Height => Made.Lines.IsEmpty && Source.Lines.IsEmpty ? 0 : Source.Height + (IsOneLine && !Source.Lines.IsEmpty ? 0 : Made.Height);

    public static PageFoot Of(DiagramOptions options, int claims, Wording wording, LineBreaker breaker, double width, double scale)
    {
        TextStyle style = new(FontWeight.Regular, 11 * scale);
        TextBlock source = breaker.Break(Printable.Clean(options.SourceLine), style, width, 3);
        if (!options.ShowsLegend)
        {
            return new PageFoot(source, breaker.Break("", style, width, 1), true);
        }

        TextBlock made = breaker.Break(wording.MadeOf(claims), style, width, 2);
        return new PageFoot(source, made, source.Lines.Length <= 1 && source.Width + (Gap * scale) + made.Width <= width);
    }
}
