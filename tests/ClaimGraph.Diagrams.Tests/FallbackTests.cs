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

        public LayoutSolution Layout(LayoutProblem problem, CancellationToken cancellation)
        {
            cancellation.WaitHandle.WaitOne();
            cancellation.ThrowIfCancellationRequested();
            throw new InvalidOperationException("Waiting ended too early.");
        }

        public void Dispose() => IsDisposed = true;
    }

    private sealed class Failing : ILayoutEngine
    {
        public LayoutSolution Layout(LayoutProblem problem, CancellationToken cancellation) =>
            throw new LayoutException("The engine is out of order.");

        public void Dispose()
        {
        }
    }

    private sealed class Diagonal : ILayoutEngine
    {
        public LayoutSolution Layout(LayoutProblem problem, CancellationToken cancellation) => new(
            [.. problem.Nodes.Select((_, i) => new Point(150 * i, 150 * i))],
            [.. problem.Edges.Select(_ => ImmutableArray<Point>.Empty)]);

        public void Dispose()
        {
        }
    }
}
