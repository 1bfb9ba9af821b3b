using System.Diagnostics;
using ClaimGraph.Diagrams.Tests.TestData;

namespace ClaimGraph.Diagrams.Tests;

public sealed class DeterminismTests(SharedRenderer shared)
{
    private const string FileToDraw = "CLAIMGRAPH_TEST_DRAWS";

    public static TheoryData<string, DiagramLayout> Some => new(
        new[] { "random 25", "dense 20", "many edges and loops", "ten parts" }.SelectMany(n => Enum.GetValues<DiagramLayout>().Select(l => (n, l))));

    [Theory]
    [MemberData(nameof(Some))]
    public void The_order_of_nodes_and_edges_has_no_influence_on_a_single_byte(string name, DiagramLayout layout)
    {
        DiagramGraph graph = GraphCorpus.Get(name);
        DiagramOptions options = new() { Layout = layout, Title = name };
        Diagram first = shared.Renderer.Render(graph, options);
        Random random = new(4);
        DiagramNode[] nodes = [.. graph.Nodes];
        DiagramEdge[] edges = [.. graph.Edges];
        random.Shuffle(nodes);
        random.Shuffle(edges);

        Diagram second = shared.Renderer.Render(new DiagramGraph(nodes, edges), options);

        Assert.Equal(first.Svg, second.Svg);
        Assert.Equal(first.Geometry.ToJson(), second.Geometry.ToJson());
    }

    [Fact]
    public void Drawing_at_the_same_time_and_with_used_or_new_engines_gives_the_same_bytes()
    {
        string[] names = ["random 25", "grid of 6 by 6", "star of 12", "two hubs"];
        DiagramOptions[] options = [new() { Layout = DiagramLayout.Layered }, new() { Layout = DiagramLayout.Organic }];
        (string Name, DiagramOptions Options)[] jobs = [.. from n in names from o in options select (n, o)];
        using DiagramRenderer fresh = new();

        string[] inTurn = [.. jobs.Select(j => shared.Renderer.Render(GraphCorpus.Get(j.Name), j.Options).Svg)];
        string[] together = new string[jobs.Length];
        Parallel.For(0, jobs.Length, i => together[i] = fresh.Render(GraphCorpus.Get(jobs[i].Name), jobs[i].Options).Svg);

        Assert.Equal(inTurn, together);
    }

    [Fact]
    public void Another_process_draws_the_same_bytes()
    {
        using TemporaryDirectory directory = new();
        string file = directory.PathOf("drawn.svg");
        ProcessStartInfo start = new(Environment.ProcessPath!, ["-method", $"{typeof(DeterminismTests).FullName}.{nameof(Draw_for_another_process)}", "-explicit", "only"])
        {
            RedirectStandardOutput = true,
            Environment = { [FileToDraw] = file },
        };
        using Process other = Process.Start(start)!;
        string told = other.StandardOutput.ReadToEnd();
        other.WaitForExit();

        Assert.True(File.Exists(file), told);
        Assert.Equal(Drawn(), File.ReadAllText(file));
    }

    [Fact(Explicit = true)]
    public void Draw_for_another_process()
    {
        Assert.SkipUnless(Environment.GetEnvironmentVariable(FileToDraw) is not null, $"{FileToDraw} names no file.");
        File.WriteAllText(Environment.GetEnvironmentVariable(FileToDraw)!, Drawn());
    }

    [Fact]
    public void Lines_end_with_a_line_feed_alone()
    {
        Diagram diagram = shared.Renderer.Render(GraphCorpus.Get("triangle with loops"), new DiagramOptions());

        Assert.DoesNotContain('\r', diagram.Svg + diagram.Geometry.ToJson());
        Assert.EndsWith("</svg>\n", diagram.Svg, StringComparison.Ordinal);
    }

    private string Drawn() => shared.Renderer.Render(GraphCorpus.Get("random 25"), new DiagramOptions { Title = "random 25", Layout = DiagramLayout.Best }).Svg;
}
