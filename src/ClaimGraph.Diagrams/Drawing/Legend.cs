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
    private const double EntryGap = 26;
    private const double RowHeight = 25;
    private const double GroupGap = 5;

    public static readonly TextStyle Style = new(FontWeight.Regular, 12);

    public static Legend Empty { get; } = new([], 0);

    public static Legend Of(Sketch sketch, Wording wording, LineBreaker breaker, double width)
    {
        TextBlock Text(string text) => breaker.Break(Printable.Clean(text), Style, 220, 1);
        IEnumerable<LegendEntry> kinds = sketch.Cards
            .Select(c => c.Node.Kind)
            .DistinctBy(k => (k.Label, k.ColorSlot, k.Shape))
            .OrderBy(k => k.ColorSlot).ThenBy(k => k.Shape).ThenBy(k => k.Label, StringComparer.Ordinal)
            .Select(k => new LegendEntry(Text(k.Label)) { Kind = k });
        IEnumerable<LegendEntry> lines = sketch.Edges
            .Select(e => e.Modality)
            .Concat(sketch.Cards.Select(c => c.Node.Modality).OfType<Modality>())
            .Distinct()
            .Order()
            .Select(m => new LegendEntry(Text(wording.NameOf(m))) { Modality = m });
        IEnumerable<LegendEntry> denied = sketch.Edges.Any(e => e.Polarity == Polarity.Denied)
            ? [new LegendEntry(Text(wording.DeniedClaim)) { Modality = Modality.Fact, IsDenied = true }]
            : [];
        IEnumerable<LegendEntry> bundles = sketch.Edges.Any(e => e.Badge.Length > 0)
            ? [new LegendEntry(Text(wording.Bundle)) { Badge = breaker.Break("×2", Sketch.EdgeLabelStyle, 40, 1) }]
            : [];

        ImmutableArray<(LegendEntry, Point)>.Builder entries = ImmutableArray.CreateBuilder<(LegendEntry, Point)>();
        double top = 0;
        foreach (IEnumerable<LegendEntry> group in (IEnumerable<LegendEntry>[])[kinds, [.. lines, .. denied, .. bundles]])
        {
            double x = 0;
            bool any = false;
            top += top > 0 ? GroupGap : 0;
            foreach (LegendEntry entry in group)
            {
                if (x > 0 && x + entry.Length > width)
                {
                    (x, top) = (0, top + RowHeight);
                }

                entries.Add((entry, new Point(x, top + (RowHeight / 2))));
                x += entry.Length + EntryGap;
                any = true;
            }

            top += any ? RowHeight : 0;
        }

        return new Legend(entries.ToImmutable(), top);
    }
}
