using System.Collections.Immutable;
using ClaimGraph.Diagrams.Tests.TestData;

namespace ClaimGraph.Diagrams.Tests.Corpus;

/// <summary>The graphs that drawings are compared on: those of the gate, and larger ones up to 10,000 nodes.</summary>
internal static class DiagramCorpus
{
    /// <summary>Graphs up to this size are drawn in every test run.</summary>
    public const int MostInRun = 150;

    /// <summary>The stock engines are compared up to this size: beyond it they take minutes for a graph.</summary>
    public const int MostForStock = 300;

    /// <summary>All graphs, by size and then by name.</summary>
    public static ImmutableArray<CorpusGraph> All { get; } =
    [
        .. GateGraphs().Concat(LargerGraphs()).OrderBy(g => g.NodeCount).ThenBy(g => g.Name, StringComparer.Ordinal),
    ];

    public static CorpusGraph Get(string name) => All.Single(g => g.Name == name);

    private static IEnumerable<CorpusGraph> GateGraphs() => GraphCorpus.Names
        .Select(n => new CorpusGraph(n, GraphCorpus.Get(n).Nodes.Length, () => GraphCorpus.Get(n)))
        .Where(g => g.NodeCount >= 10);

    private static IEnumerable<CorpusGraph> LargerGraphs() =>
    [
        Of("caterpillar of 48", 48, Edges.Caterpillar(48), Words.English),
        Of("wheel of 24", 24, Edges.Wheel(24), Words.Chinese),
        Of("ladder of 30", 30, Edges.Ladder(30), Words.English),
        Of("layers of 40", 40, Edges.Layers(40, 5, 60, 31), Words.Mixed),
        Of("bundles of 30", 30, [.. Edges.Tree(30, 3, 32), .. Edges.Parallel(30, 40, 33)], Words.English),
        Of("loops of 25", 25, [.. Edges.Tree(25, 3, 34), .. Edges.Loops(25, 3)], Words.Chinese),
        Of("claims of 40", 40, Edges.Claims(40, 60, 35), Words.English),
        Of("claims of 40 in Chinese", 40, Edges.Claims(40, 60, 36), Words.Chinese),
        Of("islands of 50", 50, Edges.Islands(50, 7, 37), Words.Mixed),
        Clustered("clusters of 36", 36, 4, 50, 38, Words.English),
        Clustered("clusters of 60 in Chinese", 60, 6, 84, 39, Words.Chinese),
        Of("claims of 80", 80, Edges.Claims(80, 120, 40), Words.Mixed),
        Of("tree of 100", 100, Edges.Tree(100, 4, 41), Words.English),
        Of("deep tree of 90 in Chinese", 90, Edges.Tree(90, 2, 42), Words.Chinese),
        Of("star of 100", 100, Edges.Star(100), Words.English),
        Of("three hubs of 100", 100, Edges.Hubs(100, 3, 20, 43), Words.Chinese),
        Of("dense 80", 80, Edges.Random(80, 240, 44), Words.English),
        Of("bundles of 80", 80, [.. Edges.Tree(80, 3, 45), .. Edges.Parallel(80, 70, 46)], Words.Mixed),
        Of("loops of 70", 70, [.. Edges.Tree(70, 3, 47), .. Edges.Loops(70, 4)], Words.English),
        Of("islands of 120", 120, Edges.Islands(120, 9, 48), Words.Chinese),
        Of("grid of 10 by 10", 100, Edges.Lattice(10, 10), Words.English),
        Of("random 100", 100, [.. Edges.Tree(100, 100, 49), .. Edges.Random(100, 51, 50)], Words.English),
        Clustered("clusters of 90", 90, 6, 126, 51, Words.Mixed),
        Clustered("clusters of 150", 150, 8, 205, 52, Words.English),
        Of("claims of 120", 120, Edges.Claims(120, 170, 53), Words.English),
        Of("claims of 150 in Chinese", 150, Edges.Claims(150, 215, 54), Words.Chinese),
        Of("tree of 200", 200, Edges.Tree(200, 5, 55), Words.Mixed),
        Of("claims of 200", 200, Edges.Claims(200, 290, 56), Words.English),
        Of("islands of 240 in Chinese", 240, Edges.Islands(240, 12, 57), Words.Chinese),
        Clustered("clusters of 240", 240, 10, 330, 58, Words.English),
        Of("tree of 300", 300, Edges.Tree(300, 6, 59), Words.English),
        Of("claims of 300", 300, Edges.Claims(300, 430, 60), Words.Mixed),
        Of("claims of 1000", 1000, Edges.Claims(1000, 1500, 61), Words.English),
        Of("tree of 1000", 1000, Edges.Tree(1000, 8, 62), Words.Chinese),
        Of("claims of 3000", 3000, Edges.Claims(3000, 4500, 63), Words.Mixed),
        Of("claims of 10000", 10_000, Edges.Claims(10_000, 15_000, 64), Words.English),
    ];

    private static CorpusGraph Of(string name, int nodes, IEnumerable<(int A, int B)> edges, Words words) =>
        new(name, nodes, () => Graph(nodes, edges, words, _ => null, []));

    private static CorpusGraph Clustered(string name, int nodes, int clusters, int edges, int seed, Words words) => new(
        name,
        nodes,
        () => Graph(
            nodes,
            Edges.Clustered(nodes, clusters, edges, seed),
            words,
            i => $"c{i % clusters:00}",
            Enumerable.Range(0, clusters).Select(c => new DiagramCluster($"c{c:00}", words.Name(c)))));

    private static DiagramGraph Graph(
        int nodes, IEnumerable<(int A, int B)> edges, Words words, Func<int, string?> cluster, IEnumerable<DiagramCluster> clusters) => new(
        Enumerable.Range(0, nodes).Select(i => new DiagramNode($"n{i:00000}", words.Name(i), GraphCorpus.KindOf(i * 7 % 5)) { Cluster = cluster(i) }),
        edges.Select((p, i) => new DiagramEdge($"e{i:00000}", $"n{p.A:00000}", $"n{p.B:00000}", words.Relation((p.A * 3) + p.B))
        {
            Modality = (Claims.Modality)(i * 5 % 6),
            Polarity = i % 17 == 3 ? Claims.Polarity.Denied : Claims.Polarity.Affirmed,
            IsSymmetric = i % 9 == 2,
        }),
        clusters);
}
