namespace ClaimGraph.Cli.Commands;

/// <summary>What a drawing is written as. A closed vocabulary.</summary>
internal enum PictureFormat
{
    /// <summary>A vector drawing for browsers and editors.</summary>
    Svg,

    /// <summary>Pixels.</summary>
    Png,

    /// <summary>A page to print.</summary>
    Pdf,

    /// <summary>The coordinates alone, as JSON.</summary>
    Geometry,
}
