namespace ClaimGraph.Diagnostics;

/// <summary>How bad a diagnostic is.</summary>
public enum Severity
{
    /// <summary>A suggestion; the data is right.</summary>
    Hint,

    /// <summary>Probably a mistake; the data can be used.</summary>
    Warning,

    /// <summary>A mistake; no graph is built from the data.</summary>
    Error,
}
