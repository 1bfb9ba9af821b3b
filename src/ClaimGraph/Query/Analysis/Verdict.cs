namespace ClaimGraph.Query.Analysis;

/// <summary>How two nodes compare in one respect. A closed vocabulary.</summary>
public enum Verdict
{
    /// <summary>
    /// They are set against each other: one leads and the other trails, one is said to do what the other is denied, or what
    /// is claimed of them contrasts or contradicts.
    /// </summary>
    Opposite,

    /// <summary>The same is claimed of both.</summary>
    Same,

    /// <summary>Something else is claimed of each.</summary>
    Different,

    /// <summary>Something is claimed of the first alone.</summary>
    OnlyFirst,

    /// <summary>Something is claimed of the second alone.</summary>
    OnlySecond,
}
