using System.Collections.Immutable;

namespace ClaimGraph.Diagrams.Measures;

/// <summary>
/// What a drawing of a given size should reach. What has no goal here is only told, as it depends on the graph: crossings, for one, are
/// held against other engines' drawings of the same graph.
/// </summary>
internal static class QualityGoals
{
    private const int Small = 60;
    private const int Middle = 150;
    private const int Large = 300;
    private const int Huge = 1000;

    public static ImmutableArray<QualityReading> Readings(QualityReport report) =>
    [
        .. Faults(report),
        .. Labels(report),
        .. Crossings(report),
        .. Lines(report.Lines),
        .. Structure(report),
        .. Page(report),
    ];

    private static QualityReading[] Faults(QualityReport report) =>
    [
        new("nodeOverlaps", "Overlaps of nodes and clusters", report.Faults.NodeOverlaps, "", null, 0),
        new("labelOverlaps", "Overlaps of labels", report.Faults.LabelOverlaps, "", null, 0),
        new("labelNodeOverlaps", "Labels on nodes", report.Faults.LabelNodeOverlaps, "", null, 0),
        new("labelTitleOverlaps", "Labels on cluster titles", report.Faults.LabelTitleOverlaps, "", null, 0),
        new("textOverflows", "Texts that leave their box", report.Labels.TextOverflows, "", null, 0),
        new("edgesThroughNodes", "Edges through foreign nodes", report.Faults.EdgesThroughNodes, "", null, Math.Floor(report.Edges * TunnelShare(report.Nodes))),
        new("tunnelShare", "Edges through nodes for each edge", report.Edges == 0 ? 0 : (double)report.Faults.EdgesThroughNodes / report.Edges, "", null, null),
        new("edgesWithoutPath", "Edges that cannot be seen", report.Lines.WithoutPath, "", null, 0),
    ];

    private static double TunnelShare(int nodes) => nodes <= Large ? 0 : nodes <= Huge ? 0.005 : 0.01;

    private static QualityReading[] Labels(QualityReport report) =>
    [
        new("labelEdgeOverlaps", "Labels crossed by other edges", report.Faults.LabelEdgeOverlaps, "", null, report.Nodes <= Large ? Math.Floor(report.Labels.Drawn * 0.02) : null),
        new("labelsWanted", "Labels wanted", report.Labels.Wanted, "", null, null),
        new("labelsDrawnShare", "Share of labels drawn", report.Labels.DrawnShare, "", report.Nodes <= Middle ? 1 : report.Nodes <= Large ? 0.95 : null, null),
        new("labelsAmbiguous", "Labels nearer to another edge", report.Labels.Ambiguous, "", null, 0),
        new("labelsDetached", "Labels over 6 px from their edge", report.Labels.Detached, "", null, 0),
        new("labelLeaders", "Labels led to by a line", report.Labels.Leaders, "", null, null),
    ];

    private static QualityReading[] Crossings(QualityReport report) =>
    [
        new("crossings", "Crossings", report.Crossings.Points, "", null, null),
        new("crossingPairs", "Edges that cross, in pairs", report.Crossings.Pairs, "", null, null),
        new("crossingRate", "Freedom from crossings", report.Crossings.Rate, "", null, null),
        new("crossingAngle", "Nearness of crossing angles to 70°", report.Crossings.Angle, "", report.Nodes <= Large ? 0.7 : null, null),
        new("sharpCrossingsShare", "Share of crossings under 20°", report.Crossings.SharpShare, "", null, report.Nodes <= Large ? 0.1 : null),
    ];

    private static QualityReading[] Lines(EdgeMeasures lines) =>
    [
        new("angularResolution", "Evenness of angles at nodes", lines.AngularResolution, "", null, null),
        new("lengthVariation", "Variation of edge lengths", lines.LengthVariation, "", null, null),
        new("detour", "Path over distance, median", lines.Detour, "", null, null),
        new("greatDetour", "Path over distance, 95th percentile", lines.GreatDetour, "", null, null),
        new("bends", "Bends of an edge, mean", lines.Bends, "", null, null),
        new("turning", "Turning of an edge, mean", lines.Turning, "°", null, null),
        new("parallelSeparation", "Gap between parallel edges, least", lines.ParallelSeparation, "px", 8, null),
        new("shortestLoop", "Shortest self-loop", lines.ShortestLoop, "px", 20, null),
        new("arrowGap", "Gap between arrow and node, greatest", lines.ArrowGap, "px", null, 0.5),
    ];

    private static QualityReading[] Structure(QualityReport report) =>
    [
        new("stress", "Stress, scale-normalised", report.Structure.Stress, "", null, null),
        new("neighborhood", "Neighbourhoods preserved", report.Structure.Neighborhood, "", null, null),
        new("clusterCohesion", "Cohesion of clusters", report.Structure.ClusterCohesion, "×", null, null),
        new("stability", "Change by 1 % more edges", report.Stability, "", null, null),
    ];

    private static QualityReading[] Page(QualityReport report) =>
    [
        new("aspectRatio", "Width over height", report.Page.AspectRatio, "", 0.6, 2.2),
        new("fill", "Share covered by nodes", report.Page.Fill, "", null, null),
        new("inkRatio", "Edge length over page side", report.Page.InkRatio, "", null, null),
        new("screenText", "Smallest text on 1920×1080", report.Page.ScreenText, "px", report.Nodes <= Small ? 9 : report.Nodes <= Middle ? 6 : null, null),
        new("a4Text", "Smallest text on A4", report.Page.A4Text, "pt", null, null),
        new("a3Text", "Smallest text on A3", report.Page.A3Text, "pt", null, null),
    ];
}
