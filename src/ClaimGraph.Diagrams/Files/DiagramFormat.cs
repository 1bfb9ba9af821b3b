namespace ClaimGraph.Diagrams.Files;

/// <summary>The formats that a build writes a diagram in. A closed vocabulary.</summary>
public enum DiagramFormat
{
    /// <summary>A picture.</summary>
    Svg,

    /// <summary>A picture of pixels, two for each of the drawing in either direction.</summary>
    Png,

    /// <summary>A page.</summary>
    Pdf,

    /// <summary>Where everything is, as JSON.</summary>
    Geometry,
}
