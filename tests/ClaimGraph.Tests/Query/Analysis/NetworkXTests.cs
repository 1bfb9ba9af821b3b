using ClaimGraph.Claims;
using ClaimGraph.Graphs;
using ClaimGraph.Loading;
using ClaimGraph.Query;
using ClaimGraph.Query.Analysis;
using ClaimGraph.Tests.TestData;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace ClaimGraph.Tests.Query.Analysis;

/// <summary>
/// Measures of random graphs and of the real one against networkx, which reads nothing but their edges. One process
/// answers for all of them.
/// </summary>
public sealed class NetworkXTests
{
    private const int RandomGraphs = 240;
    private const double Tolerance = 1e-9;

    // Communities are found by trying: nobody finds the best always. So much less modularity
    // than the best that networkx finds in six tries is allowed of one graph; of all of them together, none.
    private const double LeastOfOne = 0.01;
    private const double LeastOnAverage = 0;

    [Fact]
    public async Task Measures_of_random_graphs_and_of_the_real_one_are_those_of_networkx()
    {
        KnowledgeGraph[] graphs = [.. Enumerable.Range(0, RandomGraphs).Select(Random), Real()];
        JObject[] answers = await AskAsync("measures", graphs);
        Assert.Equal(graphs.Length, answers.Length);
        foreach ((int index, KnowledgeGraph graph) in graphs.Index())
        {
            string which = $"graph {index}";
            JObject answer = answers[index];
            Assert.Equal(Sets(answer["weak"]!), Sets(graph.WeakComponents()));
            Assert.Equal(Sets(answer["strong"]!), Sets(graph.StrongComponents()));
            Check(which, graph, answer["directed"]!, Traversal.Forward);
            Check(which, graph, answer["either"]!, Traversal.Both);
        }
    }

    [Fact]
    public async Task Communities_have_the_modularity_networkx_computes_and_nearly_the_best_that_it_finds()
    {
        KnowledgeGraph[] graphs = [.. Enumerable.Range(0, RandomGraphs).Select(Random), Real()];
        JObject[] answers = await AskAsync("groupings", graphs);
        List<double> differences = [];
        foreach ((int index, KnowledgeGraph graph) in graphs.Index())
        {
            JObject groupings = answers[index];
            double ours = graph.FindCommunities(cancellation: TestContext.Current.CancellationToken).Modularity;
            Assert.Equal((double)groupings["ours"]!, ours, Tolerance);
            Assert.True(ours > (double)groupings["theirs"]! - LeastOfOne, $"graph {index}: {ours} against {groupings["theirs"]}");
            differences.Add(ours - (double)groupings["theirs"]!);
        }

        Assert.True(differences.Average() >= LeastOnAverage, $"{differences.Average()} on average");
    }

    private static void Check(string which, KnowledgeGraph graph, JToken expected, Traversal traversal)
    {
        Dictionary<string, Dictionary<string, int>> distances = expected["distances"]!.ToObject<Dictionary<string, Dictionary<string, int>>>()!;
        foreach (Node start in graph.Nodes)
        {
            Dictionary<string, int> reached = graph.Within(start.Id, graph.VertexCount, traversal).ToDictionary(r => r.Node.Value, r => r.Distance);
            Assert.Equal(distances[start.Id.Value].OrderBy(d => d.Key, StringComparer.Ordinal), reached.OrderBy(r => r.Key, StringComparer.Ordinal));
            foreach (Node end in graph.Nodes.Where((_, i) => i % 5 == 0))
            {
                int? length = distances[start.Id.Value].TryGetValue(end.Id.Value, out int found) ? found : null;
                Assert.Equal(length, graph.FindShortestPath(start.Id, end.Id, traversal)?.Length);
            }
        }

        // networkx does not divide harmonic centrality by the number of other nodes.
        double others = Math.Max(graph.VertexCount - 1, 1);
        foreach ((string name, CentralityMeasure measure, double scale) in new[]
        {
            ("betweenness", CentralityMeasure.Betweenness, 1.0), ("closeness", CentralityMeasure.Closeness, 1.0),
            ("harmonic", CentralityMeasure.Harmonic, others), ("pagerank", CentralityMeasure.PageRank, 1.0),
        })
        {
            IReadOnlyList<NodeScore> scores = graph.Centrality(measure, traversal, TestContext.Current.CancellationToken);
            Assert.Equal(graph.VertexCount, scores.Count);
            foreach (NodeScore score in scores)
            {
                double theirs = (double)expected[name]![score.Node.Value]!;
                Assert.True(Math.Abs((score.Score * scale) - theirs) < Tolerance, $"{which}, {traversal.Direction}, {name} of {score.Node}: {score.Score * scale} against {theirs}");
            }
        }
    }

    private static async Task<JObject[]> AskAsync(string what, KnowledgeGraph[] graphs)
    {
        string python = await Tool.RequireAsync(
            ["python3", "/usr/bin/python3"], "-c", "from networkx.algorithms.community import louvain_communities");
        IEnumerable<string> lines = graphs.Select(graph => new JObject
        {
            ["nodes"] = new JArray(graph.Nodes.Select(n => n.Id.Value)),
            ["edges"] = new JArray(graph.Edges.Select(e => new JArray(
                e.Source.Value, e.Target.Value, graph.Schema.FindRelation(e.Relation)!.IsSymmetric))),
            ["communities"] = new JArray(graph.FindCommunities(cancellation: TestContext.Current.CancellationToken).Communities.Select(c => new JArray(c.Nodes.Select(n => n.Value)))),
        }.ToString(Formatting.None));
        ToolResult result = await Tool.RunAsync(
            python,
            [Repository.PathOf("tests", "ClaimGraph.Tests", "Query", "Analysis", "networkx_analysis.py"), what],
            input: string.Join('\n', lines));
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        return [.. result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(JObject.Parse)];
    }

    // Sparse and dense, with loops and parallel edges, in parts; every tenth without an edge, some without a node.
    private static KnowledgeGraph Random(int seed)
    {
        Random random = new(seed);
        int nodes = random.Next(1, 26);
        int edges = seed % 10 == 0 ? 0 : random.Next(0, nodes * (1 + (seed % 4)));
        TestDataset dataset = new TestDataset().Relation("likes").Relation("owns").Relation("rivals", symmetric: true);
        for (int node = 0; node < nodes; node++)
        {
            dataset.Node($"n{node}");
        }

        for (int edge = 0; edge < edges; edge++)
        {
            string relation = random.Next(4) switch { 0 => "rivals", 1 => "owns", _ => "likes" };
            dataset.Claim($"n{random.Next(nodes)} {relation} n{random.Next(nodes)}");
        }

        KnowledgeGraph graph = dataset.Graph();
        return seed % 3 == 0 ? graph.Where(_ => true) : graph;
    }

    private static KnowledgeGraph Real() => KnowledgeGraph.Build(
        DatasetLoader.Load(Repository.Dataset, cancellationToken: TestContext.Current.CancellationToken).Dataset!);

    private static string[] Sets(JToken components) =>
        [.. components.Select(c => string.Join(' ', c.Select(n => (string)n!).Order(StringComparer.Ordinal))).Order(StringComparer.Ordinal)];

    private static string[] Sets(IReadOnlyList<Component> components) =>
        [.. components.Select(c => string.Join(' ', c.Nodes.Select(n => n.Value).Order(StringComparer.Ordinal))).Order(StringComparer.Ordinal)];
}
