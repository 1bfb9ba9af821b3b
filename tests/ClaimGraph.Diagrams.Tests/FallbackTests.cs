using System.Collections.Immutable;
using ClaimGraph.Diagrams.Geometry;
using ClaimGraph.Diagrams.Layout;
using ClaimGraph.Diagrams.Tests.TestData;

namespace ClaimGraph.Diagrams.Tests;

public sealed class FallbackTests
{
    [Fact]
    public void A_layout_that_reaches_its_deadline_is_replaced_by_a_grid_and_says_so()
    {
        using DiagramRenderer renderer = new(() => new Endless());

        Diagram diagram = renderer.Render(GraphCorpus.Get("random 25"), new DiagramOptions { TimeLimit = TimeSpan.FromMilliseconds(30) });

        Assert.Contains("took longer than 0.03 s", Assert.Single(diagram.Notes), StringComparison.Ordinal);
        Assert.Empty(DrawnGeometry.Faults(diagram.Geometry.ToJson()));
        Assert.Equal(25, diagram.Geometry.Nodes.Length);
    }

    [Fact]
    public void A_layout_engine_that_fails_is_replaced_by_a_grid_and_says_so()
    {
        using DiagramRenderer renderer = new(() => new Failing());

        Diagram diagram = renderer.Render(GraphCorpus.Get("many edges and loops"), new DiagramOptions { Layout = DiagramLayout.Layered });

        Assert.Contains("The engine is out of order.", Assert.Single(diagram.Notes), StringComparison.Ordinal);
        Assert.Empty(DrawnGeometry.Faults(diagram.Geometry.ToJson()));
    }

    [Theory]
    [InlineData(1, "The best drawing made until then is shown.")]
    [InlineData(0, "grid")]
    public void What_was_found_before_the_deadline_is_kept(int answers, string note)
    {
        using DiagramRenderer renderer = new(() => new Endless { Answers = answers });

        Diagram diagram = renderer.Render(GraphCorpus.Get("complete graph of 6"), new DiagramOptions { TimeLimit = TimeSpan.FromSeconds(3) });

        Assert.Contains(note, Assert.Single(diagram.Notes), StringComparison.Ordinal);
        Assert.Equal(answers, diagram.Trials.Count(t => t.IsKept));
        Assert.Empty(DrawnGeometry.Faults(diagram.Geometry.ToJson()));
    }

    [Theory]
    [InlineData(DiagramLayout.Organic, LayoutMethod.Scaled, 1)]
    [InlineData(DiagramLayout.Organic, LayoutMethod.Incremental, 1)]
    [InlineData(DiagramLayout.Best, LayoutMethod.Layered, 2)]
    public void A_way_in_which_the_engine_fails_is_left_out_and_the_rest_is_tried(DiagramLayout layout, LayoutMethod failing, int left)
    {
        using DiagramRenderer renderer = new(() => new Failing { Only = failing });

        Diagram diagram = renderer.Render(GraphCorpus.Get("dense 20"), new DiagramOptions { Layout = layout });

        Assert.Equal("The engine is out of order. What was tried besides is shown.", Assert.Single(diagram.Notes));
        Assert.DoesNotContain(diagram.Trials, t => t.Method == failing);
        Assert.Equal(left, diagram.Trials.Select(t => t.Method).Distinct().Count());
        Assert.Equal(diagram.Trials.Min(t => t.Score), Assert.Single(diagram.Trials, t => t.IsKept).Score);
        Assert.Empty(DrawnGeometry.Faults(diagram.Geometry.ToJson()));
    }

    [Fact]
    public void A_way_that_takes_too_long_is_left_out_and_the_best_of_those_before_is_kept()
    {
        DiagramGraph graph = GraphCorpus.Get("complete graph of 6");
        using DiagramRenderer stopped = new(() => new Endless { Answers = 1 });
        using DiagramRenderer failing = new(() => new Failing { Only = LayoutMethod.Incremental });

        Diagram diagram = stopped.Render(graph, new DiagramOptions { TimeLimit = TimeSpan.FromSeconds(3) });

        Assert.All(diagram.Trials, t => Assert.Equal(LayoutMethod.Scaled, t.Method));
        Assert.Equal(failing.Render(graph, new DiagramOptions()).Geometry.ToJson(), diagram.Geometry.ToJson());
    }

    [Fact]
    public void A_grid_keeps_clusters_together()
    {
        using DiagramRenderer renderer = new(() => new Failing());
        DiagramGraph graph = GraphCorpus.Get("random 25");
        DiagramNode[] nodes = [.. graph.Nodes.Select((n, i) => n with { Cluster = i % 2 == 0 ? "even" : null })];

        DiagramGeometry geometry = renderer.Render(new DiagramGraph(nodes, graph.Edges, [new DiagramCluster("even", "Even")]), new DiagramOptions()).Geometry;

        Box region = Assert.Single(geometry.Clusters).Box;
        Assert.All(nodes.Zip(geometry.Nodes), p => Assert.Equal(p.First.Cluster is not null, region.Overlaps(p.Second.Box)));
        Assert.Empty(DrawnGeometry.Faults(geometry.ToJson()));
    }

    [Fact]
    public void An_engine_that_was_stopped_is_not_used_again()
    {
        List<Endless> made = [];
        using DiagramRenderer renderer = new(() =>
        {
            made.Add(new Endless());
            return made[^1];
        });
        DiagramOptions options = new() { TimeLimit = TimeSpan.FromMilliseconds(5) };

        renderer.Render(GraphCorpus.Get("two nodes"), options);
        renderer.Render(GraphCorpus.Get("two nodes"), options);

        Assert.Equal(2, made.Count);
        Assert.All(made, e => Assert.True(e.IsDisposed));
    }

    [Fact]
    public void Another_engine_can_stand_in_for_msagl()
    {
        using DiagramRenderer renderer = new(() => new Diagonal());

        Diagram diagram = renderer.Render(GraphCorpus.Get("complete graph of 6"), new DiagramOptions());

        Assert.Empty(diagram.Notes);
        Assert.Empty(DrawnGeometry.Faults(diagram.Geometry.ToJson()));
    }

    private sealed class Endless : ILayoutEngine
    {
        public bool IsDisposed { get; private set; }

        public int Answers { get; set; }

        public LayoutSolution Layout(LayoutProblem problem, CancellationToken cancellation)
        {
            if (Answers-- > 0)
            {
                return Diagonal.Of(problem);
            }

            cancellation.WaitHandle.WaitOne();
            cancellation.ThrowIfCancellationRequested();
            throw new InvalidOperationException("Waiting ended too early.");
        }

        public void Dispose() => IsDisposed = true;
    }

    private sealed class Failing : ILayoutEngine
    {
        /// <summary>The one method it fails at; null for all.</summary>
        public LayoutMethod? Only { get; init; }

        public LayoutSolution Layout(LayoutProblem problem, CancellationToken cancellation) => Only is null || Only == problem.Method
            ? throw new LayoutException("The engine is out of order.")
            : Diagonal.Of(problem);

        public void Dispose()
        {
        }
    }

    private sealed class Diagonal : ILayoutEngine
    {
        public static LayoutSolution Of(LayoutProblem problem) => new(
            [.. problem.Nodes.Select((_, i) => new Point(150 * i, 150 * i))],
            [.. problem.Edges.Select(_ => ImmutableArray<Point>.Empty)]);

        public LayoutSolution Layout(LayoutProblem problem, CancellationToken cancellation) => Of(problem);

        public void Dispose()
        {
        }
    }
}
