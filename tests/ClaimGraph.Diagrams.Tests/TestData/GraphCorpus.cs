using ClaimGraph.Claims;
using ClaimGraph.Schema;

namespace ClaimGraph.Diagrams.Tests.TestData;

/// <summary>Graphs of up to 60 nodes of every sort, made from fixed seeds.</summary>
internal static class GraphCorpus
{
    private static readonly string[] English =
        ["Harbour", "River ferry", "Old lighthouse", "Council of Fishers", "Salt tax", "Northern road", "Map", "Ms Oduya", "Spring market", "Tide table"];

    private static readonly string[] Chinese =
        ["港口", "渡船公司", "旧灯塔", "渔民议会", "盐税法案", "北方公路", "地图册", "欧杜亚女士", "春季集市", "潮汐表"];

    private static readonly string[] EnglishRelations = ["owns", "part of", "competes with", "should regulate", "is cheaper than", "built by"];

    private static readonly string[] ChineseRelations = ["拥有", "属于", "竞争于", "应当监管", "便宜于", "建造者为"];

    private static readonly Dictionary<string, Func<DiagramGraph>> Makers = new(StringComparer.Ordinal)
    {
        ["empty"] = () => new DiagramGraph([], []),
        ["single node"] = () => From(1, [], English),
        ["single node with a loop"] = () => From(1, [(0, 0)], English),
        ["two nodes"] = () => From(2, [(0, 1)], English),
        ["two nodes both ways"] = () => From(2, [(0, 1), (1, 0)], Chinese),
        ["seven edges between two nodes"] = () => From(2, [(0, 1), (1, 0), (0, 1), (0, 1), (1, 0), (0, 1), (0, 1)], English),
        ["triangle with loops"] = () => From(3, [(0, 1), (1, 2), (2, 0), (0, 0), (0, 0), (1, 1)], English),
        ["chain of 12"] = () => From(12, Pairs(12, i => i - 1), English),
        ["chain of 40"] = () => From(40, Pairs(40, i => i - 1), Chinese),
        ["ring of 20"] = () => From(20, [.. Pairs(20, i => i - 1), (0, 19)], English),
        ["binary tree of 31"] = () => From(31, Pairs(31, i => (i - 1) / 2), English),
        ["ternary tree of 40"] = () => From(40, Pairs(40, i => (i - 1) / 3), Chinese),
        ["random tree of 60"] = () => From(60, RandomTree(60, 5), Mixed),
        ["star of 12"] = () => From(12, Pairs(12, _ => 0), Chinese),
        ["star of 35"] = () => From(35, Pairs(35, _ => 0), English),
        ["star of 60"] = () => From(60, Pairs(60, _ => 0), Mixed),
        ["two hubs"] = () => From(30, [.. Pairs(30, i => i < 2 ? 0 : i % 2), .. Pairs(30, i => i < 20 ? -1 : (i + 1) % 2)], Chinese),
        ["hubs joined by many"] = () => From(16, [.. Pairs(16, i => i % 2), .. Enumerable.Repeat((0, 1), 9)], English),
        ["complete graph of 6"] = () => From(6, Complete(6), English),
        ["complete graph of 9"] = () => From(9, Complete(9), Chinese),
        ["bipartite 5 by 7"] = () => From(12, [.. from a in Enumerable.Range(0, 5) from b in Enumerable.Range(5, 7) select (a, b)], English),
        ["grid of 6 by 6"] = () => From(36, Grid(6, 6), English),
        ["dense 20"] = () => From(20, RandomEdges(20, 70, 11), English),
        ["dense 35"] = () => From(35, RandomEdges(35, 100, 12), Mixed),
        ["random 25"] = () => From(25, RandomEdges(25, 34, 13), Chinese),
        ["random 60"] = () => From(60, [.. RandomTree(60, 6), .. RandomEdges(60, 30, 14)], English),
        ["random 60 in Chinese"] = () => From(60, [.. RandomTree(60, 7), .. RandomEdges(60, 36, 15)], Chinese),
        ["ten parts"] = () => From(40, Pairs(40, i => i % 4 == 0 ? -1 : i - 1), Mixed),
        ["no edges at all"] = () => From(24, [], English),
        ["many edges and loops"] = () => From(12, [.. RandomEdges(12, 16, 16), .. Enumerable.Range(0, 12).Select(i => (i, i)), (1, 2), (2, 1), (1, 2)], Chinese),
        ["long labels"] = () => Longer(From(18, RandomEdges(18, 24, 17), English), 12),
        ["very long labels without spaces"] = () => Longer(From(10, RandomEdges(10, 12, 18), Chinese), 40),
        ["nodes with attributes"] = () => WithAttributes(From(14, RandomTree(14, 8), Mixed)),
        ["labels of one letter"] = () => new DiagramGraph(
            Enumerable.Range(0, 20).Select(i => new DiagramNode($"n{i:00}", "x", KindOf(i))),
            Pairs(20, i => i / 3).Select((p, i) => new DiagramEdge($"e{i:00}", $"n{p.A:00}", $"n{p.B:00}", "y"))),
        ["edges without labels"] = () => new DiagramGraph(
            Enumerable.Range(0, 20).Select(i => new DiagramNode($"n{i:00}", English[i % 10], KindOf(i))),
            Pairs(20, i => i / 2).Select((p, i) => new DiagramEdge($"e{i:00}", $"n{p.A:00}", $"n{p.B:00}", ""))),
    };

    public static IReadOnlyCollection<string> Names => Makers.Keys;

    private static string[] Mixed => [.. English.Zip(Chinese, (e, c) => $"{e} {c}")];

    public static DiagramGraph Get(string name) => Makers[name]();

    public static DiagramKind KindOf(int i)
    {
        Shape[] shapes = Enum.GetValues<Shape>();
        return new DiagramKind($"Kind {i % shapes.Length}", i % 10, shapes[i % shapes.Length]);
    }

    /// <summary>A graph of the given edges; kinds, modalities, polarities and directions take turns.</summary>
    public static DiagramGraph From(int nodes, IEnumerable<(int A, int B)> edges, string[] words)
    {
        string[] relations = words == Chinese ? ChineseRelations : EnglishRelations;
        return new DiagramGraph(
            Enumerable.Range(0, nodes).Select(i => new DiagramNode(
                $"n{i:00}",
                i < words.Length ? words[i] : $"{words[i % words.Length]} {i}",
                KindOf(i * 7)) { IsFocus = i == 0 }),
            edges.Select((p, i) => new DiagramEdge($"e{i:000}", $"n{p.A:00}", $"n{p.B:00}", relations[i % relations.Length])
            {
                Modality = (Modality)(i * 5 % 6),
                Polarity = i % 7 == 3 ? Polarity.Denied : Polarity.Affirmed,
                IsSymmetric = i % 6 == 2,
                Tooltip = $"Claim {i}\nsomebody says",
            }));
    }

    public static IEnumerable<(int A, int B)> RandomEdges(int nodes, int edges, int seed)
    {
        Random random = new(seed);
        return [.. Enumerable.Range(0, edges).Select(_ => (random.Next(nodes), random.Next(nodes))).Where(p => p.Item1 != p.Item2)];
    }

    public static IEnumerable<(int A, int B)> RandomTree(int nodes, int seed)
    {
        Random random = new(seed);
        return [.. Enumerable.Range(1, nodes - 1).Select(i => (random.Next(i), i))];
    }

    private static IEnumerable<(int A, int B)> Pairs(int nodes, Func<int, int> parent) =>
        Enumerable.Range(1, nodes - 1).Select(i => (parent(i), i)).Where(p => p.Item1 >= 0 && p.Item1 != p.i);

    private static IEnumerable<(int A, int B)> Complete(int nodes) =>
        from a in Enumerable.Range(0, nodes) from b in Enumerable.Range(a + 1, nodes - a - 1) select (a, b);

    private static IEnumerable<(int A, int B)> Grid(int columns, int rows) =>
        from i in Enumerable.Range(0, columns * rows)
        from next in new[] { (i % columns) + 1 < columns ? i + 1 : -1, i + columns < columns * rows ? i + columns : -1 }
        where next >= 0
        select (i, next);

    private static DiagramGraph Longer(DiagramGraph graph, int times) => new(
        graph.Nodes.Select(n => n with { Label = string.Join(n.Label[0] < 0x2E80 ? " " : "", Enumerable.Repeat(n.Label, times)) }),
        graph.Edges.Select(e => e with { Label = string.Join(e.Label[0] < 0x2E80 ? " " : "", Enumerable.Repeat(e.Label, times)) }));

    private static DiagramGraph WithAttributes(DiagramGraph graph) => new(
        graph.Nodes.Select((n, i) => n with { Attributes = [.. new[] { "founded: 1871", "价格：约 39.52 %", "a line that is far longer than the name of the node itself" }.Take(i % 4)] }),
        graph.Edges);
}
