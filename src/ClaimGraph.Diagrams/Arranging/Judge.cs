using System.Collections.Immutable;
using ClaimGraph.Diagrams.Drawing;
using ClaimGraph.Diagrams.Geometry;
using ClaimGraph.Diagrams.Measures;

namespace ClaimGraph.Diagrams.Arranging;

/// <summary>
/// Says how bad an arrangement is. Faults outweigh everything; then count edges that cross (Purchase 1997), lines through labels,
/// a shape unlike a page, and size, since text shrinks when a large drawing is fitted into a page.
/// </summary>
internal static class Judge
{
    private const double PageRatio = 1.6;
    private const double LeastRatio = 0.65;
    private const double GreatestRatio = 2.1;

    // What is left of a screen of 1920 by 1080 when margins, a heading and a legend are there, too.
    private const double ScreenWidth = 1848;
    private const double ScreenHeight = 880;

    // Beyond these sizes the text of a drawing is below 9 px, or 6 px for more nodes, where the whole of it is shown.
    private const int Small = 60;
    private const double MostOfSmall = 1.2;
    private const double MostOfMiddle = 1.8;

    // Up to so many nodes a drawing is meant to be read as a whole.
    private const int ReadAsWhole = 150;

    // The first crossing is seen at once, one among many is not: it costs half of this, the second a sixth, and all together no more.
    private const double FirstCrossings = 20;

    // Up to so many nodes at most one label of fifty may mislead: by a line through it or one nearer than its own.
    private const int FewNodes = 300;
    private const double MostMisleading = 0.02;

    /// <summary>Measures an arrangement.</summary>
    public static (DiagramMeasures Measures, ImmutableArray<ScoreTerm> Terms) Assess(Arrangement arrangement, Sketch sketch)
    {
        Box bounds = arrangement.Bounds();
        DiagramMeasures measures = DrawingMeasurer.Measure(arrangement.ToGeometry(sketch, new Size(bounds.Width, bounds.Height)));
        double ratio = measures.AspectRatio;
        double aspect = ratio == 0 ? 0 : Math.Abs(Math.Log(ratio / PageRatio));
        double beyond = ratio == 0 ? 0 : Math.Max(0, Math.Max(Math.Log(LeastRatio / ratio), Math.Log(ratio / GreatestRatio)));
        double fit = Math.Max(bounds.Width / ScreenWidth, bounds.Height / ScreenHeight);
        int labels = sketch.Edges.Count(e => LabelPlate.SizeOf(e.Label).Width > 0);
        int missing = labels - arrangement.Labels.Count(l => l is not null);
        return (measures,
        [
            new("faults", measures.Faults, 1000),
            new("labels without room", missing, 40),
            new("crossings", measures.Crossings, 1),
            new("first crossings", measures.Crossings / (measures.Crossings + 1.0), FirstCrossings),
            new("labels crossed", measures.LabelEdgeOverlaps, 1.2),
            new("too many labels that mislead", Misleading(arrangement, labels), sketch.Cards.Length <= FewNodes ? 20 : 0),
            new("labels with a leader", arrangement.Labels.Count(l => l?.Leader is not null), 0.5),
            new("unlike a page", Math.Max(0, aspect - 0.35), 14),
            new("beyond any page", beyond, 60),
            new("too small to read", sketch.Cards.Length > ReadAsWhole ? 0 : Math.Max(0, fit - (sketch.Cards.Length <= Small ? MostOfSmall : MostOfMiddle)), 25),
            new("size", fit < 1 ? 0.7 + (0.3 * fit) : fit, sketch.Cards.Length <= ReadAsWhole ? 27 : 9),
        ]);
    }

    private static double Misleading(Arrangement arrangement, int labels) =>
        Math.Max(0, arrangement.Labels.Sum(l => l?.Flaws ?? 0) - Math.Floor(MostMisleading * labels));
}
