namespace ClaimGraph.Benchmarks.Tables;

/// <summary>How many times faster, or smaller, than each peer the library means to be.</summary>
internal static class Goals
{
    /// <summary>The peers in the order of the table.</summary>
    public static IReadOnlyList<string> Peers { get; } =
        ["igraph", "quikgraph", "networkx", "sqlite", "graphology", "kuzu", "oxigraph"];

    /// <summary>The tasks in the order of the table, each with its goal for each of the first six peers; null where there is none.</summary>
    public static IReadOnlyList<(string Task, string Title, double?[] Ratios)> Tasks { get; } =
    [
        ("load", "load + build", [1.5, 2, 5, 2.5, 5, 2.5]),
        ("rss_mb", "peak memory", [1.5, 1.7, 3, 1, 3, 2.5]),
        ("two_hop_1000", "two_hop_1000", [6, 30, 100, 30, 60, 300]),
        ("two_hop_any_1000", "two_hop_any_1000", [8, 25, 20, 25, 40, null]),
        ("shortest_200", "shortest_200", [40, 1000, 5, null, 5, null]),
        ("pattern_2", "pattern_2", [25, 35, 300, 25, 100, 2]),
        ("triangle", "triangle", [25, 30, 200, 45, 100, 8]),
        ("components", "components", [6, 50, 70, null, 100, null]),
    ];

    /// <summary>The most that a query as text may take over the fluent call that means the same.</summary>
    public const double Text = 1.3;

    /// <summary>The answers at the default size, as JSON without spaces.</summary>
    public static IReadOnlyDictionary<string, string> Answers { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["load"] = "[100000,1000000]",
        ["two_hop_1000"] = "5692",
        ["two_hop_any_1000"] = "101950",
        ["shortest_200"] = "[1096,3]",
        ["pattern_2"] = "548367",
        ["triangle"] = "232",
        ["components"] = "[2,99999]",
    };

    /// <summary>The goal of a task against a peer; null where there is none.</summary>
    public static double? Of(string task, string peer)
    {
        int column = Peers.TakeWhile(p => p != peer).Count();
        double?[]? ratios = Tasks.FirstOrDefault(t => t.Task == task).Ratios;
        return ratios is not null && column < ratios.Length ? ratios[column] : null;
    }
}
