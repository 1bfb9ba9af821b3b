namespace ClaimGraph.Query;

/// <summary>Which way edges are followed. Edges of symmetric relations are followed both ways in any case.</summary>
public enum Direction
{
    /// <summary>From subject to object.</summary>
    Forward,

    /// <summary>From object to subject.</summary>
    Backward,

    /// <summary>Either way.</summary>
    Both,
}
