namespace ClaimGraph.Diagrams.Tests.Corpus;

/// <summary>When a row of measures is worse than the one on record.</summary>
internal static class Ratchet
{
    private static readonly string[] Faults =
        ["nodeOverlaps", "labelOverlaps", "labelNodeOverlaps", "labelTitleOverlaps", "textOverflows", "edgesThroughNodes", "edgesWithoutPath", "labelsDetached"];

    private static readonly string[] Counts = ["crossings", "labelEdgeOverlaps", "labelsAmbiguous"];

    private static readonly string[] FewerIsBetter = ["sharpCrossingsShare", "detour", "bends", "lengthVariation", "stress", "arrowGap"];

    private static readonly string[] MoreIsBetter =
        ["labelsDrawnShare", "crossingAngle", "parallelSeparation", "shortestLoop", "angularResolution", "neighborhood", "clusterCohesion", "screenText"];

    /// <summary>
    /// The measures that got worse: faults by one; counts by more than two and a twentieth; shares, lengths and ratios by more than a
    /// tenth and 0.03; the shape of the page by leaving 0.6 to 2.2, or going further beyond by a tenth.
    /// </summary>
    public static IEnumerable<string> Worse(IReadOnlyDictionary<string, double?> record, IReadOnlyDictionary<string, double?> now)
    {
        IEnumerable<string> worse = Faults.Where(c => now[c] > record[c])
            .Concat(Counts.Where(c => now[c] > record[c] + 2 + (record[c] / 20)))
            .Concat(FewerIsBetter.Where(c => now[c] > (record[c] * 1.1) + 0.03))
            .Concat(MoreIsBetter.Where(c => now[c] < (record[c] / 1.1) - 0.03))
            .Concat(Astray(now) > (Astray(record) * 1.1) + 1e-9 ? ["aspectRatio"] : []);
        return worse.Select(c => $"{c}: {now[c]} instead of {record[c]}");
    }

    // How many times wider or higher than it may be.
    private static double Astray(IReadOnlyDictionary<string, double?> row)
    {
        double ratio = row["aspectRatio"] ?? 1;
        return Math.Max(0, Math.Max(ratio / 2.2, 0.6 / ratio) - 1);
    }
}
