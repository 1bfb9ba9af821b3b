using System.Collections.Immutable;
using ClaimGraph.Claims;
using ClaimGraph.Diagrams.Geometry;
using static ClaimGraph.Diagrams.Drawing.SvgText;

namespace ClaimGraph.Diagrams.Drawing;

/// <content>What stands behind nodes and edges.</content>
internal sealed partial class SvgWriter
{
    private const double BarTip = 7;

    private void Backdrop()
    {
        Backdrop behind = page.Arrangement.Backdrop;
        if (behind == Drawing.Backdrop.Empty)
        {
            return;
        }

        Line("<g id=\"backdrop\">");
        foreach (BackdropRule rule in behind.Rules)
        {
            string color = rule.IsStrong ? _theme.MutedInk : _theme.Rule;
            Line($"<path d=\"M{Pair(rule.From)}L{Pair(rule.To)}\" stroke=\"{color}\"/>");
        }

        foreach (BackdropBar bar in behind.Bars)
        {
            GroupColors colors = _theme.Colors(bar.ColorSlot);
            string paint = bar.IsVague
                ? $"fill=\"{colors.Fill}\" stroke=\"{colors.Stroke}\" stroke-width=\"1.2\" stroke-dasharray=\"3 2\""
                : $"fill=\"{colors.Stroke}\"";
            Line($"<path d=\"{Polygon(BarCorners(bar))}\" {paint}/>");
        }

        foreach (BackdropText text in behind.Texts)
        {
            double x = text.IsCentered ? text.Box.Center.X : text.Box.X;
            Text(text.Text, x, text.Box.Y, text.IsMuted ? _theme.MutedInk : _theme.Ink, text.IsCentered ? "middle" : "start");
        }

        Line("</g>");
    }

    private static ImmutableArray<Point> BarCorners(BackdropBar bar)
    {
        Box box = bar.Box;
        double tip = Math.Min(BarTip, box.Width / 2);
        ImmutableArray<Point> start = bar.IsOpenStart
            ? [new(box.X + tip, box.Y), new(box.X, box.Center.Y), new(box.X + tip, box.Bottom)]
            : [new(box.X, box.Y), new(box.X, box.Bottom)];
        ImmutableArray<Point> end = bar.IsOpenEnd
            ? [new(box.Right - tip, box.Bottom), new(box.Right, box.Center.Y), new(box.Right - tip, box.Y)]
            : [new(box.Right, box.Bottom), new(box.Right, box.Y)];
        return [.. start, .. end];
    }

    // A card that stands for a claim is outlined as a line of that claim is drawn.
    private static string Outline(GroupColors colors, double stroke, Modality? modality)
    {
        string color = $"stroke=\"{colors.Stroke}\"";
        if (modality is not { } manner)
        {
            return $"{color} stroke-width=\"{Number(stroke)}\"";
        }

        LineStyle style = LineStyle.Of(manner);
        string dashes = style.Dashes.Length == 0 ? "" : $" stroke-dasharray=\"{style.Dashes}\"";
        string cap = style.IsRound ? " stroke-linecap=\"round\"" : "";
        return $"{color} stroke-width=\"{Number(style.IsDouble ? (style.Width * 2) + 1.2 : style.Width)}\"{dashes}{cap}";
    }
}
