namespace ClaimGraph.Diagrams.Drawing.Display;

/// <summary>A shape on the page, in pixels.</summary>
internal abstract record Figure;
