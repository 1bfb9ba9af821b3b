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
    private const double LabelWidth = 220;

    public static Legend Empty { get; } = new([], 0);

    public static Legend Of(Sketch sketch, Theme theme, Wording wording, LineBreaker breaker, double width, double scale)
    {
        TextStyle style = new(FontWeight.Regular, 12 * scale);
        LegendEntry Entry(string text, double room = LabelWidth) => new(breaker.Break(Printable.Clean(text), style, room * scale, 1), scale);

        // Kinds that look alike, as many do on paper without colour, share an entry.
        IEnumerable<LegendEntry> kinds = sketch.Cards
            .Select(c => c.Node.Kind)
            .DistinctBy(k => (k.Label, k.ColorSlot, k.Shape))
            .OrderBy(k => k.ColorSlot).ThenBy(k => k.Shape).ThenBy(k => k.Label, StringComparer.Ordinal)
            .GroupBy(k => (k.Shape, theme.Colors(k.ColorSlot)))
            .Select(alike => Entry(wording.Kinds([.. alike.Select(k => k.Label)]), alike.Count() * LabelWidth) with { Kind = alike.First() });
        IEnumerable<LegendEntry> lines = sketch.Edges
            .Select(e => e.Modality)
            .Concat(sketch.Cards.Select(c => c.Node.Modality).OfType<Modality>())
            .Distinct()
            .Order()
            .Select(m => Entry(wording.NameOf(m)) with { Modality = m });
        IEnumerable<LegendEntry> denied = sketch.Edges.Any(e => e.Polarity == Polarity.Denied)
            ? [Entry(wording.DeniedClaim) with { Modality = Modality.Fact, IsDenied = true }]
            : [];
        IEnumerable<LegendEntry> bundles = sketch.Edges.Any(e => e.Badge.Length > 0)
            ? [Entry(wording.Bundle) with { Badge = breaker.Break("×2", Sketch.EdgeLabelStyle with { Size = Sketch.EdgeLabelStyle.Size * scale }, 40 * scale, 1) }]
            : [];

        ImmutableArray<(LegendEntry, Point)>.Builder entries = ImmutableArray.CreateBuilder<(LegendEntry, Point)>();
        double top = 0;
        foreach (LegendEntry[] group in (LegendEntry[][])[[.. kinds], [.. lines, .. denied, .. bundles]])
        {
            ImmutableArray<Point> places = Balanced(group, width, scale);
            top += top > 0 && group.Length > 0 ? GroupGap * scale : 0;
            entries.AddRange(group.Zip(places, (e, p) => (e, p + new Point(0, top + (RowHeight * scale / 2)))));
            top += places.IsEmpty ? 0 : places[^1].Y + (RowHeight * scale);
        }

        return new Legend(entries.ToImmutable(), top);
    }

    // In as few rows as there have to be, none of them much shorter than the others.
    private static ImmutableArray<Point> Balanced(LegendEntry[] entries, double width, double scale)
    {
        ImmutableArray<Point> best = Rows(entries, width, scale);
        double low = entries.Select(e => e.Length).DefaultIfEmpty(0).Max();
        double high = width;
        while (!best.IsEmpty && best[^1].Y > 0 && high - low > 4)
        {
            double middle = (low + high) / 2;
            ImmutableArray<Point> trial = Rows(entries, middle, scale);
            (best, low, high) = trial[^1].Y > best[^1].Y ? (best, middle, high) : (trial, low, middle);
        }

        return best;
    }

    // The left end of each entry's row.
    private static ImmutableArray<Point> Rows(LegendEntry[] entries, double width, double scale)
    {
        ImmutableArray<Point>.Builder places = ImmutableArray.CreateBuilder<Point>(entries.Length);
        Point at = new(0, 0);
        foreach (LegendEntry entry in entries)
        {
            if (at.X > 0 && at.X + entry.Length > width)
            {
                at = new Point(0, at.Y + (RowHeight * scale));
            }

            places.Add(at);
            at += new Point(entry.Length + (EntryGap * scale), 0);
        }

        return places.MoveToImmutable();
    }
}
