namespace ClaimGraph.Diagrams.Layout;

/// <summary>Where the edges of a layered layout lead.</summary>
public enum LayoutDirection
{
    /// <summary>From top to bottom.</summary>
    Down,

    /// <summary>From left to right.</summary>
    Right,
}
