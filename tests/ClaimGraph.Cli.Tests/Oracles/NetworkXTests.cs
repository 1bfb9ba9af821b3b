using ClaimGraph.Claims;
using ClaimGraph.Graphs;
using ClaimGraph.Identifiers;
using ClaimGraph.Loading;
using ClaimGraph.Query;
using Newtonsoft.Json.Linq;
using QuikGraph.Algorithms.Ranking;

namespace ClaimGraph.Cli.Tests.Oracles;

/// <summary>The real graph, as networkx reads it from graph JSON, against the library's own answers.</summary>
public sealed class NetworkXTests
{
    [Fact]
    public async Task Components_and_every_shortest_path_are_as_long_as_networkx_says()
    {
        JObject answers = await AskAsync();
        KnowledgeGraph graph = Load();
        Assert.Equal(answers["components"]!.Select(c => (int)c), graph.WeakComponents().Select(c => c.Nodes.Length));
        foreach ((string name, Traversal traversal) in new[] { ("undirected", Traversal.Both), ("directed", Directed(graph)) })
        {
            foreach (Node start in graph.Nodes)
            {
                Dictionary<string, int> expected = answers[name]![start.Id.Value]!.ToObject<Dictionary<string, int>>()!;
                Dictionary<string, int> actual = graph.Within(start.Id, graph.VertexCount, traversal).ToDictionary(r => r.Node.Value, r => r.Distance);
                Assert.Equal(expected.OrderBy(e => e.Key, StringComparer.Ordinal), actual.OrderBy(a => a.Key, StringComparer.Ordinal));
                NodeId far = new(expected.OrderBy(e => e.Value).ThenBy(e => e.Key, StringComparer.Ordinal).Last().Key);
                Assert.Equal(expected[far.Value], graph.FindShortestPath(start.Id, far, traversal)!.Length);
            }
        }
    }

    // QuikGraph neither scales ranks to a sum of one nor spreads the rank of nodes without outgoing edges. Both only
    // scale the solution, since networkx spreads evenly: shares of the sum are the same.
    [Fact]
    public async Task Page_ranks_that_QuikGraph_finds_on_the_graph_are_those_of_networkx()
    {
        JObject answers = await AskAsync();
        KnowledgeGraph graph = Load();
        PageRankAlgorithm<NodeId, ClaimEdge> ranking = new(graph) { Damping = 0.85, Tolerance = 1e-12, MaxIterations = 1000 };
        ranking.Compute();
        double sum = ranking.Ranks.Values.Sum();
        Assert.Equal(graph.VertexCount, ranking.Ranks.Count);
        foreach ((NodeId node, double rank) in ranking.Ranks)
        {
            Assert.Equal((double)answers["pagerank"]![node.Value]!, rank / sum, 1e-9);
        }
    }

    private static KnowledgeGraph Load() =>
        KnowledgeGraph.Build(DatasetLoader.Load(Repository.Dataset, cancellationToken: TestContext.Current.CancellationToken).Dataset!);

    private static async Task<JObject> AskAsync()
    {
        string python = await Tool.RequireAsync(["python3", "/usr/bin/python3"], "-c", "from networkx.algorithms.link_analysis.pagerank_alg import _pagerank_python");
        using TemporaryDirectory directory = new();
        Assert.Equal(0, Command.OnDataset("build", "--out", directory.FullPath, "--no-diagrams", "--no-page").ExitCode);
        ToolResult oracle = await Tool.RunAsync(
            python, [Repository.PathOf("tests", "ClaimGraph.Cli.Tests", "Oracles", "networkx_oracle.py"), directory.PathOf("graph.json")]);
        Assert.Equal((0, ""), (oracle.ExitCode, oracle.Error));
        return JObject.Parse(oracle.Output);
    }

    // A symmetric relation may be followed from either end; the oracle adds those edges both ways.
    private static Traversal Directed(KnowledgeGraph graph)
    {
        Assert.Contains(graph.Schema.Relations, r => r.IsSymmetric);
        return Traversal.Forward;
    }
}
