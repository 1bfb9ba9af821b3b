namespace ClaimGraph.Diagrams.Drawing.Display;

/// <summary>
/// One thing on a laid-out page. A page is a list of them, painted from first to last; whoever paints a page, as SVG, PNG or PDF,
/// paints the same marks in the same places.
/// </summary>
internal abstract record Mark;
