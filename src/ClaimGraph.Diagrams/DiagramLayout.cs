namespace ClaimGraph.Diagrams;

/// <summary>How a diagram arranges its nodes.</summary>
public enum DiagramLayout
{
    /// <summary>Near in the graph is near on the drawing: for webs of relations.</summary>
    Organic,

    /// <summary>Edges run from layer to layer: for hierarchies and sequences.</summary>
    Layered,

    /// <summary>Whichever of both measures better; layers are tried for up to 150 nodes.</summary>
    Best,
}
