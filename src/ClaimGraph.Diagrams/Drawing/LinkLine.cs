using System.Collections.Immutable;
using ClaimGraph.Diagrams.Geometry;
using ClaimGraph.Diagrams.Typography;

namespace ClaimGraph.Diagrams.Drawing;

/// <summary>Links to other drawings, one behind the other, in as many rows as they take.</summary>
/// <param name="Words">The words with the left end of their top, from the line's top-left corner.</param>
/// <param name="Height">The height of all rows, in pixels; 0 without words.</param>
internal sealed record LinkLine(ImmutableArray<(TextBlock Text, string? Address, Point At)> Words, double Height)
{
    private const double WordWidth = 260;

    /// <summary>Sets links.</summary>
    /// <param name="lead">What stands before them; empty for nothing.</param>
    /// <param name="links">The links; without any there is no lead either.</param>
    /// <param name="separator">What stands between them.</param>
    /// <param name="style">How all of it is set.</param>
    /// <param name="breaker">Breaks what is too long for a row.</param>
    /// <param name="width">The width of a row, in pixels.</param>
    public static LinkLine Of(string lead, ImmutableArray<PageLink> links, string separator, TextStyle style, LineBreaker breaker, double width)
    {
        TextBlock between = breaker.Break(separator, style, WordWidth, 1);
        double gap = style.Size * 0.45;
        double row = Math.Ceiling(style.LineHeight * 1.15);
        ImmutableArray<(TextBlock, string?, Point)>.Builder words = ImmutableArray.CreateBuilder<(TextBlock, string?, Point)>();
        Point at = new(0, 0);
        if (lead.Length > 0 && !links.IsEmpty)
        {
            TextBlock first = breaker.Break(lead, style, WordWidth, 1);
            words.Add((first, null, at));
            at += new Point(first.Width + gap, 0);
        }

        for (int i = 0; i < links.Length; i++)
        {
            TextBlock text = breaker.Break(Printable.Clean(links[i].Text), style, WordWidth, 1);
            double rest = i + 1 < links.Length ? gap + between.Width : 0;
            if (at.X > 0 && at.X + text.Width + rest > width)
            {
                at = new Point(0, at.Y + row);
            }

            words.Add((text, links[i].Address, at));
            at += new Point(text.Width, 0);
            if (rest > 0)
            {
                words.Add((between, null, at + new Point(gap, 0)));
                at += new Point(gap + rest, 0);
            }
        }

        return new LinkLine(words.ToImmutable(), links.IsEmpty ? 0 : at.Y + row);
    }
}
