namespace ClaimGraph.Diagrams.Drawing.Display;

/// <summary>What of a line of text stands at its x.</summary>
internal enum TextAlign
{
    /// <summary>The left end.</summary>
    Start,

    /// <summary>The middle.</summary>
    Middle,

    /// <summary>The right end.</summary>
    End,
}
