using ClaimGraph.Diagrams.Geometry;
using ClaimGraph.Diagrams.Layout;
using ClaimGraph.Diagrams.Layout.Msagl;
using ClaimGraph.Diagrams.Tests.TestData;

namespace ClaimGraph.Diagrams.Tests.Layout;

public sealed class MsaglEngineTests
{
    [Theory]
    [InlineData(LayoutMethod.Layered)]
    [InlineData(LayoutMethod.Scaled)]
    [InlineData(LayoutMethod.Incremental)]
    public void The_same_question_gets_the_same_answer_again_and_in_another_isolate(LayoutMethod method)
    {
        using MsaglEngine one = new();
        using MsaglEngine other = new();
        LayoutProblem problem = Problem(method, 30, 45);

        LayoutSolution first = one.Layout(problem, CancellationToken.None);
        LayoutSolution again = one.Layout(problem, CancellationToken.None);
        LayoutSolution elsewhere = other.Layout(problem, CancellationToken.None);

        Assert.Equal(first.Centers, again.Centers);
        Assert.Equal(first.Centers, elsewhere.Centers);
        Assert.Equal(first.Routes.SelectMany(r => r), elsewhere.Routes.SelectMany(r => r));
    }

    [Fact]
    public void Layers_run_downwards_or_to_the_right()
    {
        using MsaglEngine engine = new();
        LayoutProblem chain = new(
            LayoutMethod.Layered,
            LayoutDirection.Down,
            [new(80, 30), new(80, 30), new(80, 30)],
            [new(0, 1, new Size(40, 12)), new(1, 2, new Size(40, 12))],
            20,
            50);

        LayoutSolution down = engine.Layout(chain, CancellationToken.None);
        LayoutSolution right = engine.Layout(chain with { Direction = LayoutDirection.Right }, CancellationToken.None);

        Assert.True(down.Centers[0].Y < down.Centers[1].Y && down.Centers[1].Y < down.Centers[2].Y);
        Assert.True(right.Centers[0].X < right.Centers[1].X && right.Centers[1].X < right.Centers[2].X);
        Assert.All(down.Routes, r => Assert.Equal(1, r.Length % 3));
    }

    [Fact]
    public void Work_under_way_is_interrupted()
    {
        using MsaglEngine engine = new();
        using CancellationTokenSource soon = new(TimeSpan.FromMilliseconds(150));

        Assert.ThrowsAny<OperationCanceledException>(() => engine.Layout(Problem(LayoutMethod.Layered, 900, 2500), soon.Token));
    }

    [Fact]
    public void An_isolate_that_would_take_too_much_memory_is_stopped()
    {
        using MsaglEngine engine = new(32);

        Assert.Throws<LayoutException>(() => engine.Layout(Problem(LayoutMethod.Layered, 900, 2500), CancellationToken.None));
    }

    [Fact]
    public void Nothing_public_shows_a_type_of_the_script_engine()
    {
        IEnumerable<Type> shown = typeof(DiagramRenderer).Assembly.GetExportedTypes()
            .SelectMany(t => t.GetMembers().SelectMany(m => m switch
            {
                System.Reflection.MethodInfo method => method.GetParameters().Select(p => p.ParameterType).Append(method.ReturnType),
                System.Reflection.PropertyInfo property => [property.PropertyType],
                System.Reflection.ConstructorInfo constructor => constructor.GetParameters().Select(p => p.ParameterType),
                _ => (IEnumerable<Type>)[],
            }));

        Assert.DoesNotContain(shown, t => t.FullName is { } name && (name.Contains("ClearScript", StringComparison.Ordinal) || name.Contains("HarfBuzz", StringComparison.Ordinal)));
    }

    private static LayoutProblem Problem(LayoutMethod method, int nodes, int edges) => new(
        method,
        LayoutDirection.Down,
        [.. Enumerable.Range(0, nodes).Select(i => new Size(60 + (i % 7 * 10), 30))],
        [
            .. GraphCorpus.RandomTree(nodes, 3).Concat(GraphCorpus.RandomEdges(nodes, edges, 2))
                .Select(p => new LayoutEdge(p.A, p.B, new Size(50, 12))),
        ],
        20,
        40);
}
