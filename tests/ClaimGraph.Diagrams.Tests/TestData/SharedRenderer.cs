using ClaimGraph.Diagrams.Tests.TestData;

[assembly: AssemblyFixture(typeof(SharedRenderer))]

namespace ClaimGraph.Diagrams.Tests.TestData;

/// <summary>One renderer for all tests: it is made to be shared.</summary>
public sealed class SharedRenderer : IDisposable
{
    public DiagramRenderer Renderer { get; } = new();

    public void Dispose() => Renderer.Dispose();
}
