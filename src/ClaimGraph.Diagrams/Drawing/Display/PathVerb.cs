namespace ClaimGraph.Diagrams.Drawing.Display;

/// <summary>What a step of a path does.</summary>
internal enum PathVerb
{
    /// <summary>Begins a new part.</summary>
    Move,

    /// <summary>A straight line.</summary>
    Line,

    /// <summary>A cubic Bézier curve.</summary>
    Curve,

    /// <summary>A straight line back to where the part began.</summary>
    Close,
}
