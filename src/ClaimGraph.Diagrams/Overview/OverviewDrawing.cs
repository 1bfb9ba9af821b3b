using System.Collections.Immutable;
using ClaimGraph.Diagrams.Measures;

namespace ClaimGraph.Diagrams.Overview;

/// <summary>The first page of an atlas, drawn so that all of it can be read on a screen at once.</summary>
/// <param name="Atlas">The atlas.</param>
/// <param name="Diagram">Its overview; the notes say what the page leaves out.</param>
public sealed record OverviewDrawing(Atlas Atlas, Diagram Diagram)
{
    private const double LeastText = 9;

    // Fewer parts make a smaller drawing, and so larger text where all of it is shown.
    private static readonly ImmutableArray<int> Parts = [Atlas.MostMarks, 44, 32, 24, 18, 12];

    /// <summary>
    /// Parts a graph and draws the overview, with as many parts as there is room for: nothing overlaps, no edge runs through a part, and no
    /// text is smaller than 9 px where the whole is shown on 1920 by 1080 pixels.
    /// </summary>
    /// <param name="renderer">Draws.</param>
    /// <param name="graph">The graph.</param>
    /// <param name="options">What the drawing looks like.</param>
    /// <param name="addressOf">The relative address of a page's file, by the page's id; null for an overview without links.</param>
    /// <param name="cancellation">Stops it between two trials.</param>
    /// <returns>The atlas and its overview. Where no number of parts meets all of that, the drawing with the fewest faults, which its notes say.</returns>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static OverviewDrawing Of(
        DiagramRenderer renderer, DiagramGraph graph, DiagramOptions options, Func<string, string>? addressOf = null, CancellationToken cancellation = default)
    {
        GraphSplitter splitter = new(graph, Atlas.MostNodes, cancellation);
        OverviewDrawing? best = null;
        int tried = int.MaxValue;
        foreach (int most in Parts)
        {
            cancellation.ThrowIfCancellationRequested();
            Atlas atlas = Atlas.Of(graph, splitter, options.Language, most);
            int marks = atlas.Overview.Graph.Nodes.Length;
            if (marks == tried)
            {
                continue;
            }

            tried = marks;
            DiagramGraph page = addressOf is null ? atlas.Overview.Graph : atlas.Overview.Linked(addressOf);
            Diagram diagram = renderer.Render(page, options with { Subtitle = string.Join(" · ", atlas.Overview.Notes.Insert(0, options.Subtitle).Where(t => t.Length > 0)) });
            OverviewDrawing drawing = new(atlas, diagram with { Notes = [.. atlas.Overview.Notes, .. diagram.Notes] });
            if (best is null || drawing.Rank.CompareTo(best.Rank) < 0)
            {
                best = drawing;
            }

            if (drawing.Rank == (0, 0))
            {
                break;
            }
        }

        return best!;
    }

    private (int Faults, double Smallness) Rank =>
        (Diagram.Measures.Faults, Math.Max(0, LeastText - (QualityReport.Of(Diagram.Geometry).Page.ScreenText ?? LeastText)));
}
