namespace ClaimGraph.Diagrams.Files;

/// <summary>The layouts that a file may ask for. A closed vocabulary.</summary>
public enum DiagramForm
{
    /// <summary>Near in the graph is near on the drawing.</summary>
    Organic,

    /// <summary>Edges run from layer to layer.</summary>
    Layered,

    /// <summary>Two nodes left and right, and row by row what is claimed of each.</summary>
    Comparison,

    /// <summary>Dated claims along an axis of time.</summary>
    Timeline,

    /// <summary>Who says what: each speaker with their claims, by how they are meant.</summary>
    Speakers,
}
