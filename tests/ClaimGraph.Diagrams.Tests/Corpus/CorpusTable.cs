using System.Collections.Immutable;
using System.Globalization;
using ClaimGraph.Diagrams.Measures;

namespace ClaimGraph.Diagrams.Tests.Corpus;

/// <summary>A file of results beside these sources: a row for each drawing, its columns parted by tabs.</summary>
/// <param name="file">The file's name.</param>
internal sealed class CorpusTable(string file)
{
    /// <summary>The measures that are kept, with the decimals they are rounded to.</summary>
    public static ImmutableArray<(string Id, int Decimals)> Columns { get; } =
    [
        ("nodeOverlaps", 0), ("labelOverlaps", 0), ("labelNodeOverlaps", 0), ("labelTitleOverlaps", 0), ("textOverflows", 0),
        ("edgesThroughNodes", 0), ("edgesWithoutPath", 0), ("labelEdgeOverlaps", 0), ("labelsWanted", 0), ("labelsDrawnShare", 3),
        ("labelsAmbiguous", 0), ("labelsDetached", 0), ("crossings", 0), ("crossingAngle", 2), ("sharpCrossingsShare", 2),
        ("parallelSeparation", 1), ("shortestLoop", 0), ("arrowGap", 2), ("detour", 2), ("bends", 2), ("angularResolution", 2),
        ("lengthVariation", 2), ("stress", 3), ("neighborhood", 3), ("clusterCohesion", 2), ("aspectRatio", 2), ("screenText", 1),
    ];

    /// <summary>True when files are to be written instead of compared.</summary>
    public static bool IsAccepting => Environment.GetEnvironmentVariable("CLAIMGRAPH_ACCEPT") == "1";

    private string FullPath => Repository.PathOf("tests", "ClaimGraph.Diagrams.Tests", "Corpus", file);

    /// <summary>The rows, by name.</summary>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, double?>> Read()
    {
        if (!File.Exists(FullPath))
        {
            return ImmutableDictionary<string, IReadOnlyDictionary<string, double?>>.Empty;
        }

        string[][] lines = [.. File.ReadAllLines(FullPath).Select(l => l.Split('\t'))];
        return lines.Skip(1).ToDictionary(
            l => l[0],
            l => (IReadOnlyDictionary<string, double?>)lines[0].Zip(l).Skip(1).ToDictionary(
                c => c.First,
                c => c.Second == "-" ? null : (double?)double.Parse(c.Second, CultureInfo.InvariantCulture),
                StringComparer.Ordinal),
            StringComparer.Ordinal);
    }

    /// <summary>Writes rows over those of the same names, and keeps the others that are still wanted, in the order of the names.</summary>
    public void Write(IReadOnlyDictionary<string, IReadOnlyDictionary<string, double?>> rows, IEnumerable<string> names)
    {
        IReadOnlyDictionary<string, IReadOnlyDictionary<string, double?>> kept = Read();
        IEnumerable<string> lines = names
            .Select(n => (Name: n, Row: rows.GetValueOrDefault(n) ?? kept.GetValueOrDefault(n)))
            .Where(r => r.Row is not null)
            .Select(r => string.Join('\t', Columns.Select(c => Text(r.Row!.GetValueOrDefault(c.Id))).Prepend(r.Name)));
        string header = string.Join('\t', Columns.Select(c => c.Id).Prepend("graph"));
        File.WriteAllText(FullPath, string.Join('\n', lines.Prepend(header)) + "\n");
    }

    /// <summary>The row of a drawing.</summary>
    public static IReadOnlyDictionary<string, double?> RowOf(DiagramGeometry drawing)
    {
        Dictionary<string, double?> values = QualityReport.Of(drawing).Readings().ToDictionary(r => r.Id, r => r.Value, StringComparer.Ordinal);
        return Columns.ToDictionary(c => c.Id, c => values[c.Id] is { } value ? (double?)Math.Round(value, c.Decimals) : null, StringComparer.Ordinal);
    }

    private static string Text(double? value) => value?.ToString("0.###", CultureInfo.InvariantCulture) ?? "-";
}
