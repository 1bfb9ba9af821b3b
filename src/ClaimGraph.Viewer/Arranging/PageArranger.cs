using System.Collections.Immutable;
using ClaimGraph.Diagrams;
using ClaimGraph.Diagrams.Arranging;
using ClaimGraph.Diagrams.Geometry;

namespace ClaimGraph.Viewer.Arranging;

/// <summary>Finds a place for everything on a page.</summary>
internal static class PageArranger
{
    /// <summary>The most nodes that are arranged with care; larger graphs are arranged group by group, and open with groups folded.</summary>
    public const int CarefulNodes = 1500;

    /// <summary>Arranges a page with care, or fast where it is large.</summary>
    public static PageLayout Arrange(PageSketch sketch, DiagramRenderer renderer)
    {
        bool isLarge = sketch.Sizes.Length > CarefulNodes;
        ImmutableArray<PageGroup> groups = PageGroups.Of(sketch.Content, sketch.Ends, isLarge);
        PagePlaces places = isLarge
            ? new GroupedPlaces(sketch.Sizes, sketch.Ends, groups).Find()
            : Careful(sketch, renderer);
        return sketch.Place(places, groups, isLarge);
    }

    /// <summary>
    /// Arranges a page by an earlier one: what was there stays, new nodes are put beside it, and new lines are straight. Takes time
    /// linear in the page.
    /// </summary>
    /// <param name="sketch">What is to be arranged.</param>
    /// <param name="last">What was arranged before.</param>
    /// <param name="layout">How it was arranged.</param>
    /// <returns>The layout, and whether it is as good as a new one: nothing but texts has changed.</returns>
    public static (PageLayout Layout, bool IsFinal) Follow(PageSketch sketch, PageSketch last, PageLayout layout)
    {
        KeptPlaces kept = new(sketch, last, layout);
        PagePlaces places = kept.Find();
        ImmutableArray<PageGroup> groups = PageGroups.Of(sketch.Content, sketch.Ends, layout.IsFolded);
        return (sketch.Place(layout.IsFolded ? places with { Clusters = [.. groups.Select(g => BoundsOf(g, places.Boxes))] } : places, groups, layout.IsFolded), kept.IsSame);
    }

    private static Box BoundsOf(PageGroup group, ImmutableArray<Box> boxes) =>
        group.Nodes.Select(n => boxes[n]).Aggregate((sum, box) => sum.Union(box)).Inflate(40);

    private static PagePlaces Careful(PageSketch sketch, DiagramRenderer renderer)
    {
        List<string> notes = [];
        Arrangement found = renderer.Arrange(sketch.Sketch, new DiagramOptions(), notes);
        return new PagePlaces(found.Boxes, found.Paths, [.. found.Labels.Select(l => l?.Box)]) { Notes = [.. notes] };
    }
}
