using System.Globalization;
using ClaimGraph.Benchmarks.Input;
using ClaimGraph.Benchmarks.Scale;
using ClaimGraph.Graphs;

namespace ClaimGraph.Benchmarks.Tests;

public sealed class ScaleTests
{
    [Fact]
    public void The_factor_is_that_of_the_medians_of_a_graph_and_one_ten_times_its_size()
    {
        using TemporaryDirectory directory = new();
        using StringWriter output = new(CultureInfo.InvariantCulture);
        Queue<int> small = new([5, 100, 7]);
        Queue<int> large = new([1, 77, 900]);

        double factor = ScaleRun.Run(directory.FullPath, 20, 100, 3, Load, output);

        Assert.Equal(11, factor);
        Assert.Contains("\"factor\": 11.00, \"goal\": 12, \"met\": true", output.ToString(), StringComparison.Ordinal);

        string Load(string path)
        {
            KnowledgeGraph graph = GraphInput.Read(path);
            bool isSmall = graph.Nodes.Length == 20;
            Assert.Equal(isSmall ? (20, 100) : (200, 1000), (graph.Nodes.Length, graph.Edges.Count));
            int time = (isSmall ? small : large).Dequeue();
            return $$"""{"peer": "claimgraph", "task": "load", "ms": {{time}}, "result": [1, 1], "rep": 1}""" + "\n";
        }
    }

    [Fact]
    public void A_graph_that_cannot_be_loaded_has_no_factor()
    {
        using TemporaryDirectory directory = new();
        Assert.Throws<InvalidDataException>(() => ScaleRun.Run(directory.FullPath, 20, 100, 1, _ => "", TextWriter.Null));
    }
}
