using ClaimGraph.Diagrams.Measures;
using ClaimGraph.Diagrams.Tests.TestData;
using ClaimGraph.Schema;

namespace ClaimGraph.Diagrams.Tests.Measures;

public sealed class ArrowGapTests(SharedRenderer shared)
{
    public static TheoryData<Shape> Shapes => [.. Enum.GetValues<Shape>()];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Arrows_of_a_wide_bundle_touch_the_outline_of_every_shape(Shape shape)
    {
        DiagramKind kind = GraphCorpus.KindOf(0) with { Shape = shape };
        DiagramNode[] nodes = [.. Enumerable.Range(0, 4).Select(i => new DiagramNode($"n{i}", "Keeper of the old northern lighthouse", kind))];
        (int From, int To)[] pairs = [(0, 1), (1, 2), (2, 3), (3, 0), (0, 2)];
        DiagramEdge[] edges = [.. pairs.SelectMany(p => Enumerable.Repeat(p, 5)).Select((p, i) => new DiagramEdge($"e{i:00}", $"n{p.From}", $"n{p.To}", $"owns {i}"))];

        DiagramGeometry drawing = shared.Renderer.Render(new DiagramGraph(nodes, edges), new DiagramOptions { Layout = DiagramLayout.Organic }).Geometry;

        Assert.InRange(QualityReport.Of(drawing).Lines.ArrowGap!.Value, 0, 0.05);
    }
}
