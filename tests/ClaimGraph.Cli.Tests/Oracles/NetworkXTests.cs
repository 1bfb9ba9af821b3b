using ClaimGraph.Claims;
using ClaimGraph.Graphs;
using ClaimGraph.Identifiers;
using ClaimGraph.Loading;
using ClaimGraph.Query;
using Newtonsoft.Json.Linq;

namespace ClaimGraph.Cli.Tests.Oracles;

/// <summary>The real graph, as networkx reads it from graph JSON, against the library's own answers.</summary>
public sealed class NetworkXTests
{
    [Fact]
    public async Task Components_and_every_shortest_path_are_as_long_as_networkx_says()
    {
        string python = await Tool.RequireAsync(["python3", "/usr/bin/python3"], "-c", "import networkx");
        using TemporaryDirectory directory = new();
        Assert.Equal(0, Command.OnDataset("build", "--out", directory.FullPath, "--no-diagrams").ExitCode);
        ToolResult oracle = await Tool.RunAsync(
            python, [Repository.PathOf("tests", "ClaimGraph.Cli.Tests", "Oracles", "networkx_oracle.py"), directory.PathOf("graph.json")]);
        Assert.Equal((0, ""), (oracle.ExitCode, oracle.Error));
        JObject answers = JObject.Parse(oracle.Output);

        KnowledgeGraph graph = KnowledgeGraph.Build(DatasetLoader.Load(Repository.Dataset, cancellationToken: TestContext.Current.CancellationToken).Dataset!);
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

    // A symmetric relation may be followed from either end; the oracle adds those edges both ways.
    private static Traversal Directed(KnowledgeGraph graph)
    {
        Assert.Contains(graph.Schema.Relations, r => r.IsSymmetric);
        return Traversal.Forward;
    }
}
