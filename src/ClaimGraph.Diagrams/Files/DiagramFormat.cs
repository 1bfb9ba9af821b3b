namespace ClaimGraph.Diagrams.Files;

/// <summary>The formats that a build writes a diagram in. A closed vocabulary.</summary>
public enum DiagramFormat
{
    /// <summary>A picture.</summary>
    Svg,

    /// <summary>Where everything is, as JSON.</summary>
    Geometry,
}
