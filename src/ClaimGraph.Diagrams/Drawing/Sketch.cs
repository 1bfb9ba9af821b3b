using System.Collections.Immutable;
using System.Globalization;
using ClaimGraph.Claims;
using ClaimGraph.Diagrams.Geometry;
using ClaimGraph.Diagrams.Typography;

namespace ClaimGraph.Diagrams.Drawing;

/// <summary>What is to be drawn, measured but not yet placed. Nodes and edges are ordered by id.</summary>
/// <param name="Cards">The nodes.</param>
/// <param name="Edges">The lines between them.</param>
internal sealed record Sketch(ImmutableArray<NodeCard> Cards, ImmutableArray<DrawnEdge> Edges)
{
    private const double EdgeLabelWidth = 118;
    private const double BadgeRoom = 28;
    private const string BadgeGap = "  ";
    private const int EdgeLabelLines = 2;
    private const int BundleLabelLines = 5;

    /// <summary>The clusters, ordered by id.</summary>
    public ImmutableArray<ClusterCard> Clusters { get; init; } = [];

    /// <summary>The cluster that each node is drawn in, by index; -1 for none.</summary>
    public ImmutableArray<int> ClusterOf { get; init; } = [.. Cards.Select(_ => -1)];

    public static readonly TextStyle EdgeLabelStyle = new(FontWeight.Regular, 11);

    public static Sketch Of(DiagramGraph graph, Wording wording, LineBreaker breaker)
    {
        Dictionary<string, int> indexes = graph.Nodes.Select((n, i) => (n.Id, i)).ToDictionary(p => p.Id, p => p.i, StringComparer.Ordinal);
        Dictionary<string, int> clusters = graph.Clusters.Select((c, i) => (c.Id, i)).ToDictionary(p => p.Id, p => p.i, StringComparer.Ordinal);
        return new Sketch(
            [.. graph.Nodes.Select(n => NodeCard.Of(n, breaker))],
            [
                .. graph.Edges
                    .GroupBy(e => Same(e, indexes, wording))
                    .Select(g => Line([.. g], g.Key, breaker))
                    .OrderBy(e => e.Id, StringComparer.Ordinal),
            ])
        {
            Clusters = [.. graph.Clusters.Select(c => ClusterCard.Of(c, breaker))],
            ClusterOf = [.. graph.Nodes.Select(n => n.Cluster is null ? -1 : clusters[n.Cluster])],
        };
    }

    /// <summary>The room each node takes: its card, and its loops above and beside it.</summary>
    public ImmutableArray<Size> Footprints()
    {
        ILookup<int, DrawnEdge> loops = Edges.Where(e => e.IsLoop).ToLookup(e => e.Source);
        return
        [
            .. Cards.Select((card, i) =>
            {
                double reach = loops[i].Any() ? 2 * Routing.SelfLoop.Reach(loops[i].Count()) : 0;
                return new Size(card.Form.Size.Width + reach, card.Form.Size.Height + reach);
            }),
        ];
    }

    private static (int Source, int Target, string Label, Modality Modality, Polarity Polarity, bool IsSymmetric) Same(
        DiagramEdge edge, Dictionary<string, int> indexes, Wording wording)
    {
        int source = indexes[edge.Source];
        int target = indexes[edge.Target];
        string label = Printable.Clean(edge.Polarity == Polarity.Affirmed ? edge.Label : edge.DeniedLabel ?? wording.Denied(edge.Label));
        return edge.IsSymmetric
            ? (Math.Min(source, target), Math.Max(source, target), label, edge.Modality, edge.Polarity, true)
            : (source, target, label, edge.Modality, edge.Polarity, false);
    }

    private static DrawnEdge Line(
        List<DiagramEdge> edges,
        (int Source, int Target, string Label, Modality Modality, Polarity Polarity, bool IsSymmetric) same,
        LineBreaker breaker)
    {
        string badge = edges.Count > 1 ? string.Create(CultureInfo.InvariantCulture, $"×{edges.Count}") : "";
        return new DrawnEdge(
            edges[0].Id,
            same.Source,
            same.Target,
            LabelOf(same.Label, badge, breaker),
            same.Modality,
            same.Polarity,
            same.IsSymmetric,
            [.. edges.Select(e => e.Tooltip.Length == 0 ? e.Label : e.Tooltip)])
        {
            Edges = [.. edges],
            Badge = badge,
        };
    }

    // A label that is too long is cut before its badge.
    private static TextBlock LabelOf(string label, string badge, LineBreaker breaker)
    {
        if (badge.Length == 0)
        {
            return breaker.Break(label.Trim(), EdgeLabelStyle, EdgeLabelWidth, EdgeLabelLines);
        }

        TextBlock whole = breaker.Break((label + BadgeGap + badge).Trim(), EdgeLabelStyle, EdgeLabelWidth, BundleLabelLines);
        return whole.IsCut
            ? breaker.WithSuffix(breaker.Break(label, EdgeLabelStyle, EdgeLabelWidth - BadgeRoom, BundleLabelLines), BadgeGap + badge)
            : whole;
    }
}
