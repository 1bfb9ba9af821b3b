using System.Collections.Immutable;
using ClaimGraph.Claims;
using ClaimGraph.Diagrams.Geometry;
using ClaimGraph.Diagrams.Typography;

namespace ClaimGraph.Diagrams.Drawing;

/// <summary>What the shapes, colours and lines of a drawing mean: only what occurs in it.</summary>
/// <param name="Entries">The entries with the middle of their left end, from the legend's top-left corner.</param>
/// <param name="Height">The height of all rows, in pixels.</param>
internal sealed record Legend(ImmutableArray<(LegendEntry Entry, Point At)> Entries, double Height)
{
    public const double IconWidth = 30;
    public const double IconGap = 8;
    private const double EntryGap = 26;
    private const double RowHeight = 26;

    public static readonly TextStyle Style = new(FontWeight.Regular, 12);

    public static Legend Empty { get; } = new([], 0);

    public static Legend Of(Sketch sketch, Wording wording, LineBreaker breaker, double width)
    {
        IEnumerable<LegendEntry> kinds = sketch.Cards
            .Select(c => c.Node.Kind)
            .Distinct()
            .OrderBy(k => k.ColorSlot).ThenBy(k => k.Shape).ThenBy(k => k.Label, StringComparer.Ordinal)
            .Select(k => new LegendEntry(breaker.Break(Printable.Clean(k.Label), Style, 220, 1), k, null, false));
        IEnumerable<LegendEntry> lines = sketch.Edges
            .Select(e => e.Modality)
            .Concat(sketch.Cards.Select(c => c.Node.Modality).OfType<Modality>())
            .Distinct()
            .Order()
            .Select(m => new LegendEntry(breaker.Break(wording.NameOf(m), Style, 220, 1), null, m, false));
        IEnumerable<LegendEntry> denied = sketch.Edges.Any(e => e.Polarity == Polarity.Denied)
            ? [new LegendEntry(breaker.Break(wording.DeniedClaim, Style, 220, 1), null, Modality.Fact, true)]
            : [];

        ImmutableArray<(LegendEntry, Point)>.Builder entries = ImmutableArray.CreateBuilder<(LegendEntry, Point)>();
        double top = 0;
        foreach (IEnumerable<LegendEntry> group in (IEnumerable<LegendEntry>[])[kinds, lines.Concat(denied)])
        {
            double x = 0;
            bool any = false;
            foreach (LegendEntry entry in group)
            {
                double length = IconWidth + IconGap + entry.Label.Width;
                if (x > 0 && x + length > width)
                {
                    (x, top) = (0, top + RowHeight);
                }

                entries.Add((entry, new Point(x, top + (RowHeight / 2))));
                x += Math.Ceiling(length) + EntryGap;
                any = true;
            }

            top += any ? RowHeight : 0;
        }

        return new Legend(entries.ToImmutable(), top);
    }
}
