using ClaimGraph.Claims;
using ClaimGraph.Schema;

namespace ClaimGraph.Diagrams.Tests.Drawing.Painting;

/// <summary>A graph with every shape, colour, line style and sort of label that drawings know.</summary>
internal static class EveryMark
{
    public const string Name = "every line and shape";

    private static readonly string[] Names =
        ["Harbour", "灯塔", "Ferry company", "北港渡轮公司", "Ada Lind", "Electric ferry 电动渡轮", "Tide table", "河口", "Fleet", "航道", "Pilot"];

    public static DiagramGraph Graph { get; } = new(
        Enum.GetValues<Shape>().Select((shape, i) => new DiagramNode($"n{i:00}", Names[i], new DiagramKind($"Kind {i} 类", i, shape) { Id = $"kind-{i}" })
        {
            Attributes = i % 3 == 0 ? ["length: 41.5 m", "始建于：1871-06"] : [],
            IsFocus = i == 5,
        }),
        [
            .. Enum.GetValues<Modality>().Select(m => new DiagramEdge($"m{(int)m}", "n05", $"n{(int)m + (m >= Modality.Normative ? 1 : 0):00}", "serves 服务")
            {
                Modality = m,
                Relation = "serves",
                Paragraph = 1 + (int)m,
            }),
            new DiagramEdge("denied", "n07", "n08", "owns") { Polarity = Polarity.Denied, Modality = Modality.Opinion, Relation = "owns" },
            new DiagramEdge("loop", "n09", "n09", "renews") { Relation = "renews" },
            new DiagramEdge("both", "n09", "n10", "meets") { IsSymmetric = true, Relation = "meets" },
            .. Enumerable.Range(0, 3).Select(i => new DiagramEdge($"same{i}", "n07", "n10", "guides through the narrow channel at night") { Relation = "guides", Tooltip = $"night {i}" }),
        ]);
}
